import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { BulkFiles } from '../database/local/bulk-files.ts';
import { placesIn, removeHome } from '../database/local/home.ts';
import { loadLocal } from '../database/local/load.ts';
import { takeLock } from '../database/local/lock.ts';
import { end } from '../database/local/process.ts';
import { provide } from '../database/local/provide.ts';
import { runningIn } from '../database/local/running.ts';
import { startLocal } from '../database/local/server.ts';
import { serverVersion } from '../database/local/version.ts';
import { migrate } from '../database/migrate.ts';
import { readStatements } from '../database/statement.ts';
import { ExitCode, Failure } from '../failure.ts';
import { GraphWriter } from './graph.ts';
import { proportionsFor } from './proportions.ts';
import { inventRecords } from './records.ts';

const [countNodes, countLinks] = readStatements('./counts.cypher', import.meta.url);

export interface GenerateOptions {
  /** Where data, password and logs are to lie. */
  readonly folder: string;
  /** Where the jars lie. */
  readonly jars: string;
  readonly version: string | undefined;
  /** How many nodes there are to be; the last record may bring a few more. */
  readonly nodes: number;
  readonly seed: number;
  /** Whether a database that is there already may be removed. */
  readonly replace: boolean;
  /** Told what is begun, a line at a time. */
  readonly report: (line: string) => void;
  /** Told how far that is: a share from 0 to 1. */
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** How many there are of one label or type. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** What was written. */
export interface Generated {
  readonly version: string;
  readonly nodes: number;
  readonly links: number;
  readonly labels: readonly Count[];
  readonly types: readonly Count[];
}

/**
 * Writes an invented graph into a local database of its own, by the importer that comes with Neo4j. All is made beside
 * the place where it is to be, and moved there in the end: whatever happens on the way, what was there before stays.
 *
 * @throws {Failure} where a database is there already, or runs, or cannot be made.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { folder, report, signal } = options;
  const version = await serverVersion(options.version);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await takeLock(folder, true, report, signal);
  const unfinished = join(folder, 'unfinished');
  try {
    refuseToOverwrite(options);
    await discard(unfinished);
    const generated = await make(unfinished, version, options);
    await removeHome(folder);
    await rename(placesIn(unfinished).home, placesIn(folder).home);
    return generated;
  } finally {
    await discard(unfinished);
    lock.release();
  }
}

function refuseToOverwrite({ folder, replace }: GenerateOptions): void {
  const running = runningIn(folder);
  if (running) {
    throw new Failure(
      ExitCode.noDatabase,
      `The database in ${folder} runs (process ${running.pid}). Stop it first: \`NEO4J_HOME=${folder} npm run db -- stop\`.`,
    );
  }
  if (existsSync(placesIn(folder).data) && !replace) {
    throw new Failure(
      ExitCode.usage,
      `There is a database in ${folder} already. Say --replace to have it replaced, or name another folder by NEO4J_HOME.`,
    );
  }
}

/** Removes what a run that was killed, or failed, has left. */
async function discard(unfinished: string): Promise<void> {
  const running = runningIn(unfinished);
  if (running) await end(running);
  await rm(unfinished, { recursive: true, force: true });
}

async function make(folder: string, version: string, options: GenerateOptions): Promise<Generated> {
  const { jars, report, progress, signal } = options;
  const provided = await provide(jars, version, { report, signal });
  const source = join(folder, 'files');
  await mkdir(source, { recursive: true, mode: 0o700 });

  report(`Inventing ${options.nodes.toLocaleString('en')} nodes by seed ${options.seed} …`);
  const files = await writeFiles(source, options);
  report(`Loading them into Neo4j ${version} …`);
  await loadLocal({ folder, source, files, provided, progress, signal });
  await rm(source, { recursive: true });

  const server = await startLocal({ folder, jars, version, report, signal });
  try {
    const { uri, user, password } = server;
    const database = await connect({ uri, user, password, database: undefined }, { statementTimeout: 600_000 });
    try {
      report('Making the indexes …');
      await unlessAborted(migrate(database), signal);
      return { version, ...(await unlessAborted(countAll(database), signal)) };
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
}

/** Writes records until there are enough nodes. */
async function writeFiles(source: string, { nodes, seed, progress, signal }: GenerateOptions) {
  const files = new BulkFiles(source);
  const graph = new GraphWriter(files, new Date());
  try {
    for (const record of inventRecords(seed, proportionsFor(nodes))) {
      graph.write(record);
      await files.written();
      progress(Math.min(graph.counts.nodes / nodes, 1));
      if (signal.aborted) throw interrupted();
      if (graph.counts.nodes >= nodes) break;
    }
    graph.finish();
    return await files.close();
  } catch (error) {
    files.destroy();
    throw error;
  }
}

async function countAll(database: Database): Promise<Omit<Generated, 'version'>> {
  if (!countNodes || !countLinks) throw new Error('counts.cypher must hold two statements');
  const labels = await database.read<Count & { total: number }>(countNodes);
  const types = await database.read<Count & { total: number }>(countLinks);
  return { nodes: labels[0]?.total ?? 0, links: types[0]?.total ?? 0, labels, types };
}

/** Ends the wait for something on an interrupt; the something ends with its server. */
async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(interrupted());
    signal.addEventListener('abort', () => reject(interrupted()), { once: true });
  });
  work.catch(() => {});
  return Promise.race([work, aborted]);
}

function interrupted(): Failure {
  return new Failure(ExitCode.noDatabase, 'Interrupted; nothing is left of what was begun.');
}
