import neo4j, { Neo4jError } from 'neo4j-driver';

export const user = 'neo4j';

/** What came of an attempt to log in. */
export type Answer = 'ready' | 'silent' | 'refused';

/** Where the server on this port is reached. */
export function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Asks the server for a sign of life from its default database. */
export async function ask(port: number, password: string): Promise<Answer> {
  return attempt(port, password, 'neo4j', 'RETURN 1', {});
}

/** Replaces the password that every new Neo4j comes with, and that is good for nothing else. */
export async function setFirstPassword(port: number, password: string): Promise<Answer> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password';
  return attempt(port, 'neo4j', 'system', statement, { first: 'neo4j', password });
}

async function attempt(
  port: number,
  password: string,
  database: string,
  statement: string,
  parameters: Record<string, string>,
): Promise<Answer> {
  const driver = neo4j.driver(uriOf(port), neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const session = driver.session({ database });
  try {
    // Not executeQuery: its retries would hide for half a minute that the server is not up yet.
    await session.run(statement, parameters);
    return 'ready';
  } catch (error) {
    return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security') ? 'refused' : 'silent';
  } finally {
    await session.close().catch(() => {});
    await driver.close().catch(() => {});
  }
}
