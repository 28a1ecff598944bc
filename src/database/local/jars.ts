import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExitCode, Failure } from '../../failure.ts';
import type { Java } from './java.ts';
import { maven } from './maven.ts';

/** Lists the jars with their sizes; written last, so a folder with one was whole once. */
const manifest = 'jars.json';

/** Where the jars of a version lie. */
export function jarsFolder(folder: string, version: string): string {
  return join(folder, `lib-${version}`);
}

/** Whether every jar that was fetched is still there, in its full size. */
export async function jarsAreWhole(lib: string): Promise<boolean> {
  try {
    const sizes: Record<string, number> = JSON.parse(await readFile(join(lib, manifest), 'utf8'));
    const found = await Promise.all(Object.keys(sizes).map((name) => stat(join(lib, name))));
    return found.length > 0 && Object.values(sizes).every((size, index) => found[index]?.size === size);
  } catch {
    return false;
  }
}

/**
 * Has Maven fetch the jars of `version`. They appear under their name all at once, when they are whole: a download
 * that is cut off, or goes on in two processes, never passes for a finished one.
 *
 * @throws {Failure} when Maven cannot get them, with Maven's reason.
 */
export async function fetchJars(
  folder: string,
  version: string,
  java: Java,
  report: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const started = Date.now();
  const lib = jarsFolder(folder, version);
  const leftovers = (await readdir(folder)).filter((name) => name.startsWith('lib-') && name.includes('.partial'));
  for (const name of leftovers) await rm(join(folder, name), { recursive: true, force: true });

  report(`Fetching Neo4j ${version} by Maven: about 125 MB, only this once …`);
  const partial = join(folder, `lib-${version}.partial-${randomUUID()}`);
  await mkdir(partial);
  try {
    await maven(folder, version, partial, java, report, signal);
    const names = (await readdir(partial)).filter((name) => name.endsWith('.jar'));
    const sizes = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, (await stat(join(partial, name))).size] as const)),
    );
    await writeFile(join(partial, manifest), JSON.stringify(sizes, null, 2));
    await rm(lib, { recursive: true, force: true });
    await rename(partial, lib);
    const megabytes = Object.values(sizes).reduce((sum, size) => sum + size, 0) / 1e6;
    const seconds = (Date.now() - started) / 1000;
    report(`Neo4j ${version} is here: ${names.length} jars, ${megabytes.toFixed(0)} MB, in ${seconds.toFixed(0)} s.`);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (error instanceof Failure) throw error;
    throw new Failure(
      ExitCode.noDatabase,
      `The jars of Neo4j could not be put into ${lib}: ${(error as Error).message}`,
    );
  }
}

/** The class that starts the server. It was renamed within the 2025 line, so the jar is asked rather than the version. */
export async function mainClass(lib: string, version: string): Promise<string> {
  const name = 'org/neo4j/server/Neo4jCommunity';
  const jar = await readFile(join(lib, `neo4j-${version}.jar`));
  // A zip file lists the names of its entries uncompressed.
  return jar.includes(`${name}.class`) ? name.replaceAll('/', '.') : 'org.neo4j.server.CommunityEntryPoint';
}
