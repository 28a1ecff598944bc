import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

// biome-ignore lint/style/noProcessEnv: JAVA_HOME is Java's own convention, and Maven has to be handed one that fits
const environment = process.env;

/** A Java that can be run. */
export interface Java {
  readonly command: string;
  /** Its feature version, such as 17. */
  readonly version: number;
}

/** Folders that hold a folder for each Java installed: Debian and Fedora, macOS, Homebrew, SDKMAN. */
export const usualJavaFolders: readonly string[] = [
  '/usr/lib/jvm',
  '/Library/Java/JavaVirtualMachines',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  join(homedir(), '.sdkman/candidates/java'),
];

/**
 * Finds a Java of at least version `least`: that of JAVA_HOME, else the one on the PATH, else the newest in `folders`.
 *
 * @returns the Java, or else the newest one seen that is too old.
 */
export async function findJava(
  least: number,
  folders: readonly string[],
): Promise<{ readonly java?: Java; readonly tooOld?: Java }> {
  const home = environment['JAVA_HOME'];
  const defaults = [...(home ? [join(home, 'bin', 'java')] : []), 'java'];
  let tooOld: Java | undefined;
  for (const command of defaults) {
    const java = await inspect(command);
    if (java && java.version >= least) return { java };
    if (java && java.version > (tooOld?.version ?? 0)) tooOld = java;
  }
  const others = await Promise.all((await installed(folders)).map(inspect));
  const newest = others.filter((java) => java !== undefined).sort((a, b) => b.version - a.version)[0];
  if (newest && newest.version >= least) return { java: newest };
  if (newest && newest.version > (tooOld?.version ?? 0)) tooOld = newest;
  return tooOld ? { tooOld } : {};
}

/** The environment for a program that finds its Java by JAVA_HOME, as Maven does, so that it uses `java`. */
export function environmentFor(java: Java): NodeJS.ProcessEnv {
  // With `java` found on the PATH, a JAVA_HOME that is set did not fit.
  return { ...environment, JAVA_HOME: java.command === 'java' ? undefined : dirname(dirname(java.command)) };
}

/** Runs `command -version`; undefined where that is no Java (macOS has a `java` that only says where to get one). */
async function inspect(command: string): Promise<Java | undefined> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { timeout: 30_000 });
    // `version "17.0.15"`, `version "25"`, and before Java 9 `version "1.8.0_292"`
    const found = /version "(?:1\.)?(\d+)/.exec(stderr + stdout)?.[1];
    return found ? { command, version: Number(found) } : undefined;
  } catch {
    return undefined;
  }
}

async function installed(folders: readonly string[]): Promise<string[]> {
  const commands: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((name) => !folder.endsWith('/opt') || name.startsWith('openjdk'))) {
      const home = folder.startsWith('/Library') ? join(folder, name, 'Contents/Home') : join(folder, name);
      commands.push(join(home, 'bin', 'java'));
    }
  }
  return commands;
}
