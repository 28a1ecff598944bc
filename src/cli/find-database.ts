import { readFile } from 'node:fs/promises';
import type { Config, DatabaseAddress } from '../config.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { startLocal, statusLocal } from '../database/local/server.ts';
import { Failure } from '../failure.ts';
import { homeOf, localFolder } from './paths.ts';

export interface FoundDatabase {
  readonly database: Database;
  /** What is being used, for people. */
  readonly description: string;
  /** Closes the database, and stops the server if this process started it. */
  stop(): Promise<void>;
}

/**
 * The database to work on: the one that NEO4J_URI names, else the local one, which is started where it does not run.
 *
 * @param share whether a local server of another run may be used, as an import beside `npm start` does
 * @throws {Failure} when there is none to be had.
 */
export async function findDatabase(
  config: Config,
  report: (line: string) => void,
  { share = true, signal }: { readonly share?: boolean; readonly signal?: AbortSignal } = {},
): Promise<FoundDatabase> {
  if (config.neo4j) return found(config, config.neo4j, async () => {});

  const folder = homeOf(config);
  const running = share ? await statusLocal(folder) : undefined;
  if (running?.answers) return atLocal(config, running);
  const version = config.localNeo4jVersion;
  // Whoever does not share it, serves it for long.
  const server = await startLocal({ folder, jars: localFolder, version, report, signal, keepAlive: !share });
  const { uri, user, password } = server;
  return found(config, { uri, user, password, database: undefined }, () => server.stop());
}

async function atLocal(
  config: Config,
  { uri, user, passwordFile }: { readonly uri: string; readonly user: string; readonly passwordFile: string },
): Promise<FoundDatabase> {
  const password = (await readFile(passwordFile, 'utf8')).trim();
  return found(config, { uri, user, password, database: undefined }, async () => {});
}

/**
 * The database to look things up in, where one runs: the one that NEO4J_URI names, else the local one. None is started;
 * undefined where there is none, and `report` is told why.
 */
export async function findRunningDatabase(
  config: Config,
  report: (line: string) => void,
): Promise<FoundDatabase | undefined> {
  try {
    if (config.neo4j) return await found(config, config.neo4j, async () => {});
    const running = await statusLocal(homeOf(config));
    return running?.answers ? await atLocal(config, running) : undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report(error.message);
    return undefined;
  }
}

async function found(
  config: Config,
  address: DatabaseAddress,
  stopServer: () => Promise<void>,
): Promise<FoundDatabase> {
  try {
    const database = await connect(address, config);
    return {
      database,
      description: `Neo4j ${await database.version()} at ${address.uri}`,
      stop: async () => {
        await database.close();
        await stopServer();
      },
    };
  } catch (error) {
    await stopServer();
    throw error;
  }
}
