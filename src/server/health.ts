import { type RequestHandler, Router } from 'express';
import type { Database } from '../database/database.ts';
import { missingIndexes } from '../database/migrate.ts';
import type { Logger } from '../log.ts';

/** How many milliseconds the database may take to say that it is there. */
const patience = 1_000;

/** Whether the process lives, and whether it is of use, for whoever restarts it and whoever sends it requests. */
export interface Health {
  readonly routes: RequestHandler;
  /** Says from now on that no more requests are to be sent here, while those that come are answered. */
  stop(): void;
}

/** `/livez` answers as long as the process does; `/readyz` while the database answers and has all indexes. */
export function healthOf(database: Database, log: Logger): Health {
  let isStopping = false;
  let asked: Promise<string | null> | undefined;

  /** Asked once at a time, however many want to know. */
  const reasonNow = () => {
    asked ??= reasonOf(database, log).finally(() => {
      asked = undefined;
    });
    return asked;
  };

  const routes = Router();
  routes.get('/livez', (_, response) => {
    response.set('cache-control', 'no-store').json({ status: 'alive' });
  });
  routes.get('/readyz', async (_, response) => {
    const reason = isStopping ? 'The server is stopping.' : await reasonNow();
    response.set('cache-control', 'no-store').status(reason === null ? 200 : 503);
    response.json(reason === null ? { status: 'ready' } : { status: 'not ready', reason });
  });
  return {
    routes,
    stop: () => {
      isStopping = true;
    },
  };
}

/** Why nothing can be answered; null where it can. What the database says of itself is for the log alone. */
async function reasonOf(database: Database, log: Logger): Promise<string | null> {
  try {
    const missing = await within(patience, missingIndexes(database, patience));
    return missing.length === 0 ? null : `The database lacks indexes, or builds them still: ${missing.join(', ')}.`;
  } catch (error) {
    log.warn({ reason: (error as Error).message }, 'not ready');
    return `The database did not answer within ${patience / 1_000} s.`;
  }
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}
