import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../src/database/database.ts';
import { testDatabase } from './support/graph.ts';

let database: Database;
beforeAll(() => {
  database = testDatabase();
});
afterAll(() => database.close());

const count = { name: 'count', text: 'MATCH (n:AccessMode) RETURN count(n) AS count' };
const writing = { name: 'writing', text: 'CREATE (n:AccessMode) RETURN 1 AS one' };

async function all(rows: AsyncIterable<object>): Promise<void> {
  for await (const _ of rows);
}

test('the server takes what is read for reading, which followers of a cluster answer, and lets nothing be written in it', async () => {
  const refused = { code: 'Neo.ClientError.Statement.AccessMode' };
  await expect(database.read(writing)).rejects.toMatchObject(refused);
  await expect(all(database.stream(writing))).rejects.toMatchObject(refused);
  expect(await database.read(count)).toEqual([{ count: 0 }]);

  // What is written is taken for writing, also where it is taken back in the end.
  const rehearsal = await database.rehearse();
  expect(await rehearsal.run(writing)).toEqual([{ one: 1 }]);
  await rehearsal.end();
  const removing = { name: 'removing', text: 'MATCH (n:AccessMode) DELETE n' };
  expect(await database.write((transaction) => transaction.run(writing))).toEqual([{ one: 1 }]);
  expect(await database.read(count)).toEqual([{ count: 1 }]);
  await database.write((transaction) => transaction.run(removing));
});
