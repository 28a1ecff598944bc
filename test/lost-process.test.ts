import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from '../src/database/database.ts';
import { writeInTurn } from '../src/import/lock.ts';
import { testDatabase } from './support/graph.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

const lock = { name: 'lock', text: "MERGE (lock:ImportLock {id: 'import'}) SET lock.takenAt = datetime()" };

let database: Database;
let lost: Database;
let proxy: DatabaseProxy;
beforeAll(async () => {
  database = testDatabase();
  proxy = await startProxy(new URL(inject('address').uri));
  lost = openDatabase({ ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` }, { statementTimeout: 5_000 });
});
afterAll(async () => {
  await proxy.stop();
  await lost.close();
  await database.close();
});

test('a process that is gone without a word in the middle of an import keeps nobody from importing', async () => {
  let isTaken = () => {};
  const taken = new Promise<void>((resolve) => {
    isTaken = resolve;
  });
  const importing = lost.write(async (transaction) => {
    await transaction.run(lock);
    // From here on nothing comes through, in either direction, and nobody is told.
    proxy.lose();
    isTaken();
    await transaction.run(lock);
  }, 2_000);
  // It tries again for as long as it may, and is cut off at the end.
  importing.catch(() => {});
  await taken;
  await expect(database.write((transaction) => transaction.run(lock), 60_000)).resolves.toEqual([]);
});

test('who waits for another importer for longer than a transaction may take comes in all the same', async () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const long = writeInTurn(
    database,
    async (_, take) => {
      await take();
      begin();
      await ended;
      return 'long';
    },
    60_000,
  );
  await begun;
  let tries = 0;
  const short = writeInTurn(
    database,
    async (_, take) => {
      tries += 1;
      // It is over before its turn comes, at least once.
      if (tries === 2) end();
      await take();
      return 'short';
    },
    500,
  );
  expect(await Promise.all([long, short])).toEqual(['long', 'short']);
  expect(tries).toBeGreaterThan(1);
});
