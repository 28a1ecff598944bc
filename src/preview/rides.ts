import neo4j from 'neo4j-driver';
import type { Database, Parameters, Rehearsal } from '../database/database.ts';
import { DatabaseUnavailable, isDriverError } from '../database/errors.ts';
import type { Statement } from '../database/statement.ts';
import { timeFor, workingFor, worksUnderWay } from '../database/work.ts';

/** A place in a transaction that shows what is not published. */
export interface Seat {
  read<Row extends object>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /** The transaction ends with the last that leaves it. */
  leave(): void;
}

/**
 * Writes into a transaction what is not published.
 *
 * @param inTurn whether importers have to wait for it
 */
export type Show = (rehearsal: Rehearsal, inTurn: boolean) => Promise<void>;

/** How often to begin, before importers have to wait. */
const freely = 2;

/**
 * Shows what is not published, in transactions that are never committed. They follow upon each other, as two that write
 * the same would wait for each other. All who ask while one is under way share the next, so it shows what was there when
 * they asked.
 */
export function rides(database: Database, show: Show): { board(): Seat } {
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

/**
 * A transaction in which everything is shown. Importers go on meanwhile: where one wrote to the same in another order, or
 * made what was to be made, it begins anew; and at last it takes its turn with them.
 */
async function prepared(database: Database, show: Show): Promise<Rehearsal> {
  for (let attempt = 0; ; attempt += 1) {
    let rehearsal: Rehearsal | undefined;
    try {
      rehearsal = await database.rehearse();
      await show(rehearsal, attempt === freely);
      return rehearsal;
    } catch (error) {
      await rehearsal?.end();
      if (attempt === freely || !isByOthers(error)) throw error;
    }
  }
}

/** Whether others may have been the reason: another transaction, or what cut a connection that lay in the pool. */
function isByOthers(error: unknown): boolean {
  if (!(error instanceof DatabaseUnavailable)) return isDriverError(error);
  return isDriverError(error.cause) && neo4j.isRetryableError(error.cause);
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
    const works = worksUnderWay();
    const rehearsal = await this.#begun;
    // A statement that fails ends its transaction.
    if (this.#failure)
      throw new DatabaseUnavailable('Another statement of the preview failed', { cause: this.#failure });
    // Nothing more is begun for who has gone; what was begun goes on, as others read in the same transaction.
    timeFor(works, Number.POSITIVE_INFINITY);
    try {
      return await workingFor(works, () => rehearsal.read<Row>(statement, parameters));
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
