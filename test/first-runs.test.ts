import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from '../src/database/database.ts';
import { DatabaseUnavailable } from '../src/database/errors.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

let proxy: DatabaseProxy;
let database: Database;
beforeAll(async () => {
  proxy = await startProxy(new URL(inject('address').uri));
  const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
  database = openDatabase(address, { statementTimeout: 5_000 });
});
afterAll(async () => {
  await database.close();
  await proxy.stop();
});

const statement = { name: 'never-seen', text: `RETURN '${randomUUID()}' AS value` };
const runs = 20;

/** Runs it many times at once; how many were under way together before the first was answered, and after it at most. */
async function together(): Promise<{ before: number; after: number }> {
  const most = { before: 0, after: 0 };
  let phase: keyof typeof most = 'before';
  const watch = setInterval(() => {
    most[phase] = Math.max(most[phase], database.statementsUnderWay);
  }, 5);
  try {
    const all = Array.from({ length: runs }, () => database.read(statement));
    await Promise.race(all);
    phase = 'after';
    await Promise.all(all);
    return most;
  } finally {
    clearInterval(watch);
  }
}

test('a statement that has to be planned goes alone, and again after the database was away', async () => {
  proxy.slow(100);
  expect(await together()).toEqual({ before: 1, after: runs - 1 });
  expect(await together()).toMatchObject({ before: runs });
  proxy.slow(0);
  await proxy.down();
  // Nobody waits for others who wait in vain.
  const failed = await Promise.allSettled(Array.from({ length: runs }, () => database.read(statement)));
  for (const one of failed) expect(one).toMatchObject({ reason: expect.any(DatabaseUnavailable) });
  await proxy.up();
  proxy.slow(100);
  expect(await together()).toEqual({ before: 1, after: runs - 1 });
});
