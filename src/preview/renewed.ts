import type { Database } from '../database/database.ts';
import { now } from '../database/now.ts';
import type { Seat } from './rides.ts';

/** Milliseconds after which a seat is left where nothing is read: others may wait for the end of its transaction. */
const idle = 100;
/** Milliseconds after which the next is read in another transaction: importers wait no longer than that for slow readers. */
const longest = 1_000;

/** A seat with what goes on in it. */
interface Taken {
  readonly seat: Seat;
  readonly since: number;
  reads: number;
  isOld: boolean;
}

/** Reads in seats that are taken where something is read, and left soon after: however long a request takes, a transaction does not. */
export function renewed(board: () => Seat): { readonly read: Database['read']; end(): void } {
  let current: Taken | undefined;
  let resting: NodeJS.Timeout | undefined;

  function leave(): void {
    clearTimeout(resting);
    if (!current) return;
    current.isOld = true;
    if (current.reads === 0) current.seat.leave();
    current = undefined;
  }

  return {
    async read(statement, parameters) {
      clearTimeout(resting);
      if (current && now() - current.since > longest) leave();
      current ??= { seat: board(), since: now(), reads: 0, isOld: false };
      const taken = current;
      taken.reads += 1;
      try {
        return await taken.seat.read(statement, parameters);
      } finally {
        taken.reads -= 1;
        if (taken.reads === 0 && taken.isOld) taken.seat.leave();
        else if (taken.reads === 0) resting = setTimeout(leave, idle).unref();
      }
    },
    end: leave,
  };
}
