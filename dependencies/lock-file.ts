import { readFileSync } from 'node:fs';

/** A package as a lock file has it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** A lock file: its packages by where they lie, and the project itself under ''. */
export interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The lock files that are checked: that of the whole, and that of the server which only the benchmark compares with. */
export const lockFiles = ['package-lock.json', 'bench/package-lock.json'] as const;

/** Reads a lock file of this checkout. */
export function readLockFile(name: string): LockFile {
  return JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
}

/** All packages of a lock file, with their names; the project itself apart. */
export function packagesIn({ packages }: LockFile): { readonly name: string; readonly it: LockedPackage }[] {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, it]) => ({ name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), it }));
}

/**
 * What is wrong with a lock file: each package must be fixed by its hash and come from the registry that npm is set to,
 * which is the case where no address is named.
 */
export function problemsInLockFile(lockFile: LockFile): string[] {
  const version = lockFile.lockfileVersion === 3 ? [] : [`it has version ${lockFile.lockfileVersion} instead of 3`];
  const problems = packagesIn(lockFile).flatMap(({ name, it }) => [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(it.integrity ?? '') ? [] : [`${name} has no SHA-512 hash`]),
    ...(it.resolved === undefined ? [] : [`${name} names where it comes from: ${it.resolved}`]),
    ...(it.link ? [`${name} is a link to another folder`] : []),
    ...(it.version === undefined ? [`${name} has no version`] : []),
  ]);
  return [...version, ...problems];
}
