import neo4j, { type Neo4jError } from 'neo4j-driver';

/** The database cannot answer now: it is down, out of reach, overloaded, or took too long. Asking again later may work. */
export class DatabaseUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseUnavailable';
  }
}

/** Statuses of Neo4j that say "not now" without the driver counting them as worth a retry. */
const notNow = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
];

/**
 * Sorts what the driver throws: what may work later becomes `DatabaseUnavailable`, everything else (a mistake in a
 * statement, say) is returned as it is.
 */
export function classify(error: unknown): unknown {
  if (!isDriverError(error)) return error;
  const temporary =
    neo4j.isRetryableError(error) ||
    notNow.includes(error.code) ||
    error.code === neo4j.error.SERVICE_UNAVAILABLE ||
    error.code === neo4j.error.SESSION_EXPIRED ||
    // The driver has no code of its own for a connection that could not be had in time.
    /acquisition timed out/i.test(error.message);
  return temporary ? new DatabaseUnavailable(`${error.code}: ${error.message}`, { cause: error }) : error;
}

/** Whether the error comes from the driver or from the server behind it. */
export function isDriverError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}
