import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { localFolder } from '../src/cli/paths.ts';
import { type DatabaseAddress, readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { fetchJars, jarsAreWhole, jarsFolder } from '../src/database/local/jars.ts';
import { findJava, usualJavaFolders } from '../src/database/local/java.ts';
import { startLocal } from '../src/database/local/server.ts';
import { leastJava, serverVersion } from '../src/database/local/version.ts';
import { migrate } from '../src/database/migrate.ts';
import { noted } from './undo.ts';

/** A graph to measure on, in a database that runs. */
export interface Graph {
  readonly address: DatabaseAddress;
  readonly database: Database;
  readonly version: string;
  /** How many things it has: entities and facts. */
  readonly size: { readonly nodes: number; readonly links: number; readonly meetings: number };
  close(): Promise<void>;
}

const report = (line: string) => process.stderr.write(`${line}\n`);

/** Starts the Neo4j whose home lies in a folder, in the layout of the local one. */
export async function openGraph(folder: string): Promise<Graph> {
  const version = await serverVersion(readConfig().localNeo4jVersion);
  await borrowJars(resolve(folder), version);
  const server = await startLocal({ folder, version, report });
  const { uri, user, password } = server;
  return useGraph(
    { uri, user, password, database: undefined },
    noted(() => server.stop()),
  );
}

/** Uses a Neo4j that runs already. */
export async function useGraph(address: DatabaseAddress, stop: () => Promise<void> = async () => {}): Promise<Graph> {
  const database = openDatabase(address, { statementTimeout: 120_000 });
  await migrate(database);
  const text = `MATCH (n) WITH count(n) AS nodes
    MATCH ()-[link]->() WITH nodes, count(link) AS links
    MATCH (meeting:Meeting) RETURN nodes, links, count(meeting) AS meetings`;
  const [size] = await database.read<Graph['size']>({ name: 'size', text });
  return {
    address,
    database,
    version: await database.version(),
    size: size ?? { nodes: 0, links: 0, meetings: 0 },
    async close() {
      await database.close();
      await stop();
    },
  };
}

/** Links the jars of the checkout's own local Neo4j, which never change, into another folder. */
async function borrowJars(folder: string, version: string): Promise<void> {
  const wanted = jarsFolder(folder, version);
  if (existsSync(wanted)) return;
  const jars = jarsFolder(localFolder, version);
  if (!(await jarsAreWhole(jars))) {
    const { java } = await findJava(leastJava(version), usualJavaFolders);
    // Without Java the start says what is missing.
    if (!java) return;
    await mkdir(localFolder, { recursive: true });
    await fetchJars(localFolder, version, java, report, undefined);
  }
  await mkdir(join(folder), { recursive: true });
  // One that led to a checkout which is gone.
  await rm(wanted, { force: true });
  await symlink(jars, wanted);
}

/** Ends what is still running in the database, such as the work for callers that have gone away. */
export async function endTransactions(database: Database): Promise<void> {
  const running = await database.administer<{ id: string }>({
    name: 'show-transactions',
    text: `SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query
      WHERE query <> '' AND NOT query STARTS WITH 'SHOW TRANSACTIONS' RETURN id`,
  });
  for (const { id } of running) {
    // Ids are the database's own, such as neo4j-transaction-12.
    await database.administer({ name: 'end-transaction', text: `TERMINATE TRANSACTION '${id}'` });
  }
}
