import type { Database, Transaction } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/errors.ts';
import { readStatement } from '../database/statement.ts';

const lock = readStatement('./lock.cypher', import.meta.url);

/** How often whoever waits begins anew: no import takes as long as so many transactions may. */
const mostTurns = 20;

/** Takes the lock of importers, and gives the instant of the transaction. */
export async function takeLock(transaction: Transaction): Promise<string> {
  const [taken] = await transaction.run<{ now: string }>(lock);
  if (!taken) throw new Error('The lock of importers gave no instant');
  return taken.now;
}

/**
 * Runs work that takes the lock. The time of a transaction begins while it waits for its turn: one of which the time is
 * over before that has done nothing, and waits anew.
 *
 * @param work is given what takes the lock, and has to take it before anything else
 * @param timeout milliseconds that a transaction may take
 */
export async function writeInTurn<Result>(
  database: Database,
  work: (transaction: Transaction, take: () => Promise<string>) => Promise<Result>,
  timeout: number,
): Promise<Result> {
  for (let turn = 1; ; turn += 1) {
    let hasTurn = false;
    try {
      return await database.write((transaction) => {
        const take = async () => {
          const now = await takeLock(transaction);
          hasTurn = true;
          return now;
        };
        return work(transaction, take);
      }, timeout);
    } catch (error) {
      const isLate =
        error instanceof DatabaseUnavailable && /TransactionTimedOut|LockClientStopped/.test(error.message);
      if (hasTurn || !isLate || turn === mostTurns) throw error;
    }
  }
}
