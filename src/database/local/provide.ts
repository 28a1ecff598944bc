import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchJars, jarsAreWhole, jarsFolder } from './jars.ts';
import { findJava, type Java, usualJavaFolders } from './java.ts';
import { takeLock } from './lock.ts';
import { mavenIsThere } from './maven.ts';
import { lacking } from './needs.ts';
import { leastJava } from './version.ts';

/** What it takes to run a version of Neo4j. */
export interface Provided {
  readonly java: Java;
  /** The folder of its jars. */
  readonly lib: string;
}

export interface ProvideOptions {
  /** Told what takes long, a line at a time. */
  readonly report: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Where to look for a Java when the one of JAVA_HOME or the PATH does not do. */
  readonly javaFolders?: readonly string[] | undefined;
}

/**
 * Finds Java, and fetches the jars into the folder `jars` where they are missing.
 *
 * @throws {Failure} when Java or Maven is missing, or the jars cannot be had.
 */
export async function provide(
  jars: string,
  version: string,
  { report, signal, javaFolders = usualJavaFolders }: ProvideOptions,
): Promise<Provided> {
  const least = leastJava(version);
  const lib = jarsFolder(jars, version);
  const { java, tooOld } = await findJava(least, javaFolders);
  const whole = await jarsAreWhole(lib);
  const maven = whole || (await mavenIsThere());
  if (!java || !maven) throw lacking(version, { ...(java ? {} : { java: least, tooOld }), maven: !maven });
  if (!whole) await fetchInTurn(jars, version, java, report, signal);
  return { java, lib };
}

/** Databases in several folders share the jars: the first that needs them fetches, and the others wait. */
async function fetchInTurn(
  jars: string,
  version: string,
  java: Java,
  report: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const turn = join(jars, 'fetching');
  await mkdir(turn, { recursive: true, mode: 0o700 });
  const lock = await takeLock(turn, false, report, signal);
  try {
    if (!(await jarsAreWhole(jarsFolder(jars, version)))) await fetchJars(jars, version, java, report, signal);
  } finally {
    lock.release();
    await rm(turn, { recursive: true, force: true });
  }
}
