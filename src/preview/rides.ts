import type { Database, Parameters, Rehearsal } from '../database/database.ts';
import { DatabaseUnavailable, isWorthARetry } from '../database/errors.ts';
import type { Statement } from '../database/statement.ts';

/** A place in a transaction that shows what is not published. */
export interface Seat {
  read<Row extends object>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /** The transaction ends with the last that leaves it. */
  leave(): void;
}

/** How often to begin anew where the database says that it would have been worth it. */
const attempts = 3;

/**
 * Shows what is not published, in transactions that are never committed. They follow upon each other, as two that write
 * the same would wait for each other. All who ask while one is under way share the next, so it shows what was there when
 * they asked.
 *
 * @param show writes into a transaction what is not published
 */
export function rides(database: Database, show: (rehearsal: Rehearsal) => Promise<void>): { board(): Seat } {
  let next: Ride | undefined;
  let last: Promise<void> = Promise.resolve();

  function depart(): Ride {
    const before = last;
    const ride = new Ride(async () => {
      await before;
      // Who asks from here on may mean what comes in from here on.
      next = undefined;
      return prepared(database, show);
    });
    last = ride.ended;
    return ride;
  }

  return {
    board() {
      next ??= depart();
      return next.board();
    },
  };
}

/** A transaction in which everything is shown. */
async function prepared(database: Database, show: (rehearsal: Rehearsal) => Promise<void>): Promise<Rehearsal> {
  for (let attempt = 1; ; attempt += 1) {
    let rehearsal: Rehearsal | undefined;
    try {
      rehearsal = await database.rehearse();
      await show(rehearsal);
      return rehearsal;
    } catch (error) {
      await rehearsal?.end();
      // An importer that wrote to the same in another order goes first; a connection that died in the pool is made anew.
      if (attempt === attempts || !isWorthARetry(error)) throw error;
    }
  }
}

/** One transaction with all who read in it. */
class Ride {
  readonly ended: Promise<void>;
  readonly #begun: Promise<Rehearsal>;
  #seats = 0;
  #isOver = false;
  #end = () => {};
  #failure: unknown;

  constructor(begin: () => Promise<Rehearsal>) {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#begun = begin();
    // Whoever reads is told; here, only the next is let go.
    this.#begun.catch(() => this.#end());
  }

  board(): Seat {
    let isTaken = true;
    this.#seats += 1;
    return {
      read: (statement, parameters) => this.#read(statement, parameters),
      leave: () => {
        if (!isTaken) return;
        isTaken = false;
        this.#seats -= 1;
        if (this.#seats === 0) void this.#finish();
      },
    };
  }

  async #read<Row extends object>(statement: Statement, parameters?: Parameters): Promise<Row[]> {
    const rehearsal = await this.#begun;
    // A statement that fails ends its transaction.
    if (this.#failure)
      throw new DatabaseUnavailable('Another statement of the preview failed', { cause: this.#failure });
    try {
      return await rehearsal.run<Row>(statement, parameters);
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }

  async #finish(): Promise<void> {
    const rehearsal = await this.#begun.catch(() => undefined);
    // Before it has begun, others may come when all have left.
    if (!rehearsal || this.#seats > 0 || this.#isOver) return;
    this.#isOver = true;
    await rehearsal.end();
    this.#end();
  }
}
