import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { ExitCode, Failure } from '../failure.ts';

const checkout = new URL('../../', import.meta.url);

/** Where the local Neo4j keeps its jars and, unless NEO4J_HOME names another folder, its data and its password. */
export const localFolder = fileURLToPath(new URL('.neo4j', checkout));

/** Where a synthetic graph goes, unless NEO4J_HOME names another folder. */
export const syntheticFolder = fileURLToPath(new URL('.neo4j-synthetic', checkout));

/**
 * The folder of the local database that NEO4J_HOME names, or else `usual`.
 *
 * @throws {Failure} where an installed Neo4j lies there: its own start scripts know a NEO4J_HOME too.
 */
export function homeOf({ localNeo4jHome }: Config, usual = localFolder): string {
  if (localNeo4jHome === undefined) return usual;
  const folder = resolve(localNeo4jHome);
  if (existsSync(join(folder, 'conf', 'neo4j.conf'))) {
    throw new Failure(
      ExitCode.usage,
      `NEO4J_HOME names ${folder}, where an installed Neo4j lies. Name a folder of its own for the local database, or unset it.`,
    );
  }
  return folder;
}

/** The records that the graph starts from. */
export const seedFolder = fileURLToPath(new URL('seed', checkout));

/** The page at /graphiql: its sources and, once it is built, its bundle. */
export const graphiqlFolder = fileURLToPath(new URL('graphiql', checkout));

/** The questions that stand ready in GraphiQL, and on the explorer's first page. */
export const questionsFolder = join(graphiqlFolder, 'questions');

/** The explorer at `/`: its sources and, once it is built, its bundle. */
export const explorerFolder = fileURLToPath(new URL('web', checkout));

/** The versions of all packages. */
export const lockFile = fileURLToPath(new URL('package-lock.json', checkout));

/**
 * The files of records at some paths: files as they are, folders with all that they hold, in the order of their names.
 *
 * @throws {Failure} naming a path that is not there.
 */
export async function recordFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesAt));
  return found.flat();
}

async function filesAt(path: string): Promise<string[]> {
  const about = await stat(path).catch(() => {
    throw new Failure(ExitCode.usage, `There is no file or folder ${path}.`);
  });
  if (!about.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true });
  return (
    entries
      // What the quarantine writes beside a record is none.
      .filter((entry) => /\.(ya?ml|json)$/i.test(entry) && !/\.problems\.json$/i.test(entry))
      .sort()
      .map((entry) => join(path, entry))
  );
}

/** A path as people know it from where they are. */
export function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
