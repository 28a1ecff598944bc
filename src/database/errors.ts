import neo4j, { type Neo4jError } from 'neo4j-driver';

/** The database cannot answer now: it is down, out of reach, overloaded, or took too long. Asking again later may work. */
export class DatabaseUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseUnavailable';
  }
}

/** Nothing more is read for a request: it took too long, or whoever asked has gone. */
export class WorkBrokenOff extends Error {
  readonly reason: 'late' | 'gone';

  constructor(reason: 'late' | 'gone') {
    super(reason === 'late' ? 'The time of the request is over' : 'Whoever asked has gone');
    this.name = 'WorkBrokenOff';
    this.reason = reason;
  }
}

/**
 * The server has not even ended a statement whose time was over. It ends one that works; not one that still waits for a
 * state which is not there, or that it never saw.
 */
export class NoAnswer extends DatabaseUnavailable {}

/** Statuses of Neo4j that say "not now" without the driver counting them as worth a retry. */
const notNow = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  // The same, of one that waited for a lock.
  'Neo.ClientError.Transaction.LockClientStopped',
  // Of this process's own making: it forgets them, and the next statement is not refused.
  'Neo.ClientError.Transaction.InvalidBookmark',
  'Neo.ClientError.Transaction.InvalidBookmarkMixture',
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
    // It cannot begin or end a transaction: its disk is full, or was, and it waits to be started again.
    error.code.startsWith('Neo.DatabaseError.Transaction.') ||
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

/** Whether the connection broke, or there was none to be had. */
export function isConnectionLost(error: unknown): boolean {
  return isDriverError(error) && [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED].includes(error.code);
}

/**
 * Whether a change of the schema failed only because another process made the same one: the two waited for each other, or
 * the other was faster after Neo4j had looked whether it is there (`IF NOT EXISTS`). Nothing of it was done.
 */
export function isSchemaRace(error: unknown): boolean {
  const cause = error instanceof DatabaseUnavailable ? error.cause : error;
  return isDriverError(cause) && /\.Schema\.|\.DeadlockDetected$/.test(cause.code);
}
