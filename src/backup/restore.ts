import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { passwordIn, placesIn } from '../database/local/home.ts';
import { takeLock } from '../database/local/lock.ts';
import { whileStopped } from '../database/local/pause.ts';
import { provide } from '../database/local/provide.ts';
import { runningIn } from '../database/local/running.ts';
import { serverVersion } from '../database/local/version.ts';
import { ExitCode, Failure } from '../failure.ts';
import type { Contents } from './contents.ts';
import { discardCopy, loadAndRead } from './copy.ts';
import { checkedManifest, type Manifest } from './manifest.ts';

export interface RestoreOptions {
  /** Where the data are to lie. */
  readonly folder: string;
  /** Where the jars lie. */
  readonly jars: string;
  /** Another version of Neo4j than the usual one; that of a server that runs goes before it. */
  readonly version: string | undefined;
  /** The dump, with its manifest beside it. */
  readonly file: string;
  /** Asked before data are replaced; false leaves them. */
  readonly mayReplace: () => Promise<boolean>;
  /** Told what is begun, a line at a time. */
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes the local database what it was when a backup was taken. The dump is loaded beside the data, read, and held
 * against its manifest; only then does it take their place, and only then are they removed.
 *
 * @returns undefined where data are there that may not be replaced.
 * @throws {Failure} where the file is no backup, is damaged or too new, or its database is not what its manifest says.
 */
export async function restore(options: RestoreOptions): Promise<Manifest | undefined> {
  const { folder, jars, report, signal } = options;
  const version = runningIn(folder)?.version ?? (await serverVersion(options.version));
  const file = resolve(options.file);
  const manifest = await checkedManifest(file, version);
  const places = placesIn(folder);
  if (existsSync(places.data) && !(await options.mayReplace())) return undefined;

  const provided = await provide(jars, version, { report, signal });
  const around = join(folder, 'backup');
  await mkdir(around, { recursive: true, mode: 0o700 });
  const lock = await takeLock(around, true, report, signal);
  const copy = join(around, 'restored');
  try {
    await discardCopy(copy);
    await takeUpKilled(folder);
    // Whoever knows the password of the data is to know that of what replaces them.
    await passwordIn(folder);
    await mkdir(placesIn(copy).home, { recursive: true, mode: 0o700 });
    await copyFile(places.password, placesIn(copy).password);
    report(`Loading ${file} beside the data (Neo4j ${version}) …`);
    const contents = await loadAndRead({ folder: copy, jars, version, provided, file, report: () => {}, signal });
    refuseOthers(contents, manifest);
    await whileStopped({ folder, jars, report }, () => putInPlace(folder, copy));
    return manifest;
  } finally {
    await discardCopy(copy);
    lock.release();
    await rm(around, { recursive: true, force: true });
  }
}

function refuseOthers(found: Contents, manifest: Manifest): void {
  for (const name of ['nodes', 'links', 'checksum'] as const) {
    if (found[name] === manifest[name]) continue;
    throw new Failure(
      ExitCode.refused,
      `What was restored is not what was backed up: ${name} is ${found[name]}, and was ${manifest[name]}. ` +
        'The data that were there before are kept.',
    );
  }
}

/** A run that was killed between the two steps of `putInPlace` left the data under the other name. */
async function takeUpKilled(folder: string): Promise<void> {
  const { home } = placesIn(folder);
  const former = formerOf(folder);
  if (!existsSync(home) && existsSync(former)) await rename(former, home);
}

function formerOf(folder: string): string {
  return join(folder, 'home-replaced');
}

/** Puts the copy in the place of the data. What was there goes when that is done, and comes back when it fails. */
async function putInPlace(folder: string, copy: string): Promise<void> {
  const { home } = placesIn(folder);
  const former = formerOf(folder);
  await rm(former, { recursive: true, force: true });
  await rename(home, former);
  try {
    await rename(placesIn(copy).home, home);
  } catch (error) {
    await rename(former, home);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
