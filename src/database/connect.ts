import neo4j from 'neo4j-driver';
import type { DatabaseAddress } from '../config.ts';
import { ExitCode, Failure } from '../failure.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { DatabaseUnavailable, isDriverError } from './errors.ts';
import { whyUnreachable } from './unreachable.ts';

/** The oldest Neo4j whose Cypher has all that the statements use. */
const oldest = '5.26';

/**
 * Opens the database at an address, and makes sure that it answers.
 *
 * @throws {Failure} that says why it does not: not there, another password, too old.
 */
export async function connect(address: DatabaseAddress, options: DatabaseOptions): Promise<Database> {
  const database = openDatabase(address, options);
  try {
    const version = await database.version();
    if (isOlder(version, oldest)) {
      throw new Failure(
        ExitCode.noDatabase,
        `Neo4j at ${address.uri} is version ${version}; ${oldest} or later is needed.`,
      );
    }
    return database;
  } catch (error) {
    await database.close();
    throw explain(error, address);
  }
}

function explain(error: unknown, address: DatabaseAddress): unknown {
  const { uri, user, database } = address;
  const cause = error instanceof DatabaseUnavailable ? error.cause : error;
  if (!isDriverError(cause)) return error;
  const fail = (message: string) => new Failure(ExitCode.noDatabase, message, { cause });
  switch (cause.code) {
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.CredentialsExpired':
      return fail(`Neo4j at ${uri} does not accept the password of user ${user}. Set NEO4J_USER and NEO4J_PASSWORD.`);
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return fail(`Neo4j at ${uri} was given a wrong password too often. Wait a few seconds and set NEO4J_PASSWORD.`);
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return fail(
        `Neo4j at ${uri} has no database ${database ?? ''}. Set NEO4J_DATABASE to one it has, or leave it out.`,
      );
    case neo4j.error.SERVICE_UNAVAILABLE:
    case neo4j.error.SESSION_EXPIRED:
      return fail(whyUnreachable(cause, address));
    default:
      return fail(`Neo4j at ${uri} cannot be used: ${cause.message.split('\n')[0]}`);
  }
}

/** Compares versions part by part as numbers: 5.26 is older than 5.26.1 and than 2026.08. */
function isOlder(version: string, than: string): boolean {
  const [parts, bounds] = [version, than].map((text) => text.split(/[.+-]/).map(Number)) as [number[], number[]];
  for (const [index, bound] of bounds.entries()) {
    const part = parts[index] ?? 0;
    if (part !== bound) return part < bound;
  }
  return false;
}
