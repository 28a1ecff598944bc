import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/errors.ts';
import { now } from '../database/now.ts';
import { readStatement } from '../database/statement.ts';
import { createLoaders, type Loaders } from '../graph/loaders.ts';
import { renewed } from './renewed.ts';
import { rides } from './rides.ts';

const anyUnpublished = readStatement('./any-unpublished.cypher', import.meta.url);

/** Milliseconds for which it holds that there is nothing to show: most graphs have no drafts, and need not be asked each time. */
const memory = 1_000;

/** The graph as it would be if everything were published. */
export interface Preview {
  /** To read from. */
  readonly database: Database;
  /** Of one request: what they load is for nobody else. */
  readonly loaders: Loaders;
  /** To be called at the end of the request. */
  end(): void;
}

/** Shows editors what is not published. */
export interface Previews {
  /** A preview for one request; null where all is published. */
  open(): Promise<Preview | null>;
  /** Says that something may have come in. */
  lookAgain(): void;
}

/** Previews of what a database holds. */
export function previews(database: Database): Previews {
  /** Until when it holds that there is nothing. */
  let none = 0;
  let looks = 0;
  const { board } = rides(database, async (rehearsal, inTurn) => {
    // What checks and writes records takes memory, and is brought in when there is something to show.
    const { showUnpublished } = await import('../import/unpublished/show.ts');
    await showUnpublished(rehearsal, inTurn);
  });

  async function isAnything(): Promise<boolean> {
    const asked = now();
    if (asked < none) return false;
    const look = looks;
    if ((await database.read(anyUnpublished)).length > 0) return true;
    if (look === looks) none = asked + memory;
    return false;
  }

  function previewBy(read: Database['read'], end: () => void): Preview {
    const shown: Database = { ...database, read };
    return { database: shown, loaders: createLoaders(shown), end };
  }

  return {
    async open() {
      try {
        if (!(await isAnything())) return null;
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) throw error;
        // Whatever is asked says so. At another try it might be answered from a state before that which its bookmark names.
        return previewBy(
          () => Promise.reject(error),
          () => {},
        );
      }
      const { read, end } = renewed(board);
      return previewBy(read, end);
    },
    lookAgain() {
      looks += 1;
      none = 0;
    },
  };
}
