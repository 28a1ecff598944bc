import { EventEmitter, on } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Database } from '../../database/database.ts';
import { DatabaseUnavailable } from '../../database/errors.ts';
import { readStatement } from '../../database/statement.ts';
import { forNobody } from '../../database/work.ts';
import type { ActivityRow } from './rows.ts';

const newestActivity = readStatement('./newest-activity.cypher', import.meta.url);
const activitiesSince = readStatement('./activities-since.cypher', import.meta.url);

/** How many milliseconds between two looks at the database. */
const interval = 1_000;
/** How many activities to read at once. */
const batch = 500;
/** Before all activities: their places begin with digits. */
const beginning = '~';

/** Tells of imports and retractions as they are done, by whichever process. */
export interface ActivityFeed {
  /**
   * What is done from now on, each as the only item of a list.
   *
   * @throws {DatabaseUnavailable} when the database does not say where now is.
   */
  listen(): Promise<AsyncIterable<[ActivityRow]>>;
  /** Ends what everybody hears. */
  close(): void;
}

/**
 * Makes a feed. The database tells nobody of its own accord, so it is asked time and again: by one poller for all
 * listeners, and by none while nobody listens.
 */
export function activityFeed(database: Database): ActivityFeed {
  const told = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  let polling: Promise<void> | undefined;

  /** Begins to poll, and comes back when what is done from now on will be told. */
  async function begin(): Promise<void> {
    try {
      const [newest] = await database.read<{ sort: string }>(newestActivity);
      // It goes on for others when whoever came first has gone.
      void forNobody(() => poll(newest?.sort ?? beginning));
    } catch (error) {
      polling = undefined;
      throw error;
    }
  }

  async function poll(from: string): Promise<void> {
    let since = from;
    const isHeard = () => told.listenerCount('activity') > 0 && !closing.signal.aborted;
    while (isHeard()) {
      await sleep(interval, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      if (!isHeard()) break;
      try {
        const limit = neo4j.int(batch);
        for (const { activity } of await database.read<{ activity: ActivityRow }>(activitiesSince, { since, limit })) {
          since = activity.sort;
          told.emit('activity', activity);
        }
      } catch (error) {
        // It goes on from the same place when the database is back. Anything else ends what everybody hears.
        if (!(error instanceof DatabaseUnavailable) && isHeard()) told.emit('error', error);
      }
    }
    polling = undefined;
  }

  return {
    async listen() {
      if (closing.signal.aborted) throw new DatabaseUnavailable('The server is stopping');
      // Listens before it asks where now is, so that nothing falls in between.
      const heard = on(told, 'activity', { close: ['end'] });
      try {
        polling ??= begin();
        await polling;
      } catch (error) {
        await heard.return?.();
        throw error;
      }
      return heard as AsyncIterable<[ActivityRow]>;
    },
    close() {
      told.emit('end');
      closing.abort();
    },
  };
}
