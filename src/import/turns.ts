import type { Parameters, Transaction } from '../database/database.ts';
import type { Statement } from '../database/statement.ts';

/** Statements of one transaction whose answers nobody needs. */
export interface Turns {
  /** Sends a statement, and waits for the end of the one before. */
  run(statement: Statement, parameters: Parameters): Promise<void>;
  /** Waits for the end of the last. */
  end(): Promise<void>;
}

/**
 * Keeps the database at work while the next statement is being prepared: one is under way, and one may wait, so that
 * the memory that they take does not depend on how many there are.
 */
export function inTurns(transaction: Transaction): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async run(statement, parameters) {
      const before = last;
      last = transaction.run(statement, parameters);
      // Of one that failed because that before it did, only the first is told of.
      last.catch(() => {});
      await before;
    },
    async end() {
      await last;
    },
  };
}
