import { inject } from 'vitest';
import { recordFiles, seedFolder } from '../../src/cli/paths.ts';
import { readTrustedDocuments } from '../../src/cli/trusted-documents.ts';
import { type AccessToken, readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { importFiles, type Outcome } from '../../src/import/import.ts';
import { readRecord } from '../../src/import/read.ts';
import { createLog, type Logger } from '../../src/log.ts';
import type { Access } from '../../src/server/caller.ts';
import { type ServerOptions, startServer } from '../../src/server/server.ts';

/** An answer of the API as a client gets it. */
export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the question; the tests say what must be in them
  data: any;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
};

type Variables = Readonly<Record<string, string>>;
type Pages = Pick<ServerOptions, 'graphiql' | 'explorer'>;

/** The API over the test database. */
export interface Graph {
  readonly database: Database;
  readonly url: string;
  /** Where the pages are, if they are served. */
  readonly origin: string;
  /** Where the figures are. */
  readonly metricsUrl: string;
  /** Asks over HTTP and gives the whole answer. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** Asks over HTTP, expects no error, and gives the data and how many statements the answer took. */
  // biome-ignore lint/suspicious/noExplicitAny: see Answer
  data(query: string, variables?: object): Promise<{ data: any; statements: number }>;
  close(): Promise<void>;
}

/**
 * Serves the API over the test database, which then holds the seed records and nothing else.
 *
 * @param pages the folders of the bundles to serve, at /graphiql and at /
 * @param variables what the environment says of how it is served
 */
export async function seededGraph(pages: Pages = {}, variables: Variables = {}): Promise<Graph> {
  const database = testDatabase();
  await migrate(database);
  if (!(await isAsSeeded(database))) {
    await empty(database);
    await importAll(database, await recordFiles([seedFolder]));
  }
  return serve(database, pages, [], { variables });
}

/** Whether exactly the seed records are in, as they stand in their files: then there is no need to start over. */
async function isAsSeeded(database: Database): Promise<boolean> {
  const text = 'MATCH (receipt:Receipt) RETURN receipt.sha256 AS sha256';
  const receipts = await database.read<{ sha256: string }>({ name: 'receipts', text });
  const files = await Promise.all((await recordFiles([seedFolder])).map((file) => readRecord(file)));
  const hashes = (all: { sha256: string }[]) =>
    all
      .map(({ sha256 }) => sha256)
      .sort()
      .join();
  return hashes(receipts) === hashes(files);
}

/** A connection to the test database as it is. */
export function testDatabase(statementTimeout = 20_000): Database {
  return openDatabase(inject('address'), { statementTimeout });
}

/**
 * Serves the API over a database.
 *
 * @param tokens of those who may write; left out, this machine may
 * @param options what else says who may do what, what the environment says of how it is served, and where it is logged
 */
export async function serve(
  database: Database,
  pages: Pages = {},
  tokens: readonly AccessToken[] = [],
  {
    log = createLog('silent'),
    variables = {},
    ...access
  }: Partial<Access> & { readonly log?: Logger; readonly variables?: Variables } = {},
): Promise<Graph> {
  const server = await startServer({
    database,
    log,
    access: { tokens, localName: 'Tester', ...access },
    host: '127.0.0.1',
    port: 0,
    settings: readConfig(variables).server,
    trustedDocuments: await readTrustedDocuments(),
    ...pages,
  });
  const ask = (query: string, variables: object = {}) => askAt(server.url, query, variables);
  return {
    database,
    url: server.url,
    origin: server.origin,
    metricsUrl: server.metricsUrl,
    ask,
    async data(query, variables) {
      const before = database.statementsRead;
      // Without drafts: to look for them is a statement, too, now and then.
      const { data, errors } = await askAt(server.url, query, variables, { 'x-drafts': 'hide' });
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return { data, statements: database.statementsRead - before };
    },
    async close() {
      await server.stop();
      await database.close();
    },
  };
}

/** Asks an API by POST. */
export async function askAt(
  url: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** Removes everything from the test database, schema apart. */
export async function empty(database: Database): Promise<void> {
  const text = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS';
  await database.administer({ name: 'empty', text });
}

/** Imports files, and gives what became of each. */
export async function importAll(database: Database, files: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of importFiles(database, files)) outcomes.push(outcome);
  return outcomes;
}
