import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../src/database/database.ts';
import { createSeal } from '../src/database/seal.ts';
import { askWith, importRecord, minutes, type Replied, retractDocument, tokensIn } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';

/** Two processes over one database, as each sees it: with a driver, loaders and bookmarks of its own. */
let here: Graph;
let there: Graph;
beforeAll(async () => {
  here = await seededGraph();
  there = await serve(testDatabase());
});
afterEach(async () => {
  for (const slug of ['bookmark-a', 'bookmark-b']) await here.ask(retractDocument, { input: { slug } });
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const write = async (slug: string) =>
  askWith(here.url, {}, importRecord, { input: { record: minutes(slug), name: `${slug}.yaml` } });
const meetingsOf = `query ($id: ID!) { node(id: $id) { id } }`;
const readThere = (id: string, headers: Record<string, string>): Promise<Replied> =>
  askWith(there.url, headers, meetingsOf, { id });

/** The same bookmark with a later transaction, which the database has not come to yet. */
function later(sealed: unknown, by: number): string {
  const seal = createSeal(inject('address').password, 'bookmark', 600_000);
  const bookmark = seal.open(String(sealed)) ?? '';
  expect(bookmark).toMatch(/^FB:/);
  const bytes = Buffer.from(bookmark.slice('FB:'.length), 'base64');
  // A list, the database's id (16 bytes), and the number of the transaction: 0xC9 for two bytes, 0xCA for four.
  const [at, size] = [20, bytes[19] === 0xc9 ? 2 : 4];
  bytes.writeUIntBE(bytes.readUIntBE(at, size) + by, at, size);
  return seal.close(`FB:${bytes.toString('base64')}`);
}

test('who has written is told by what they will see it, and nobody else is', async () => {
  const written = await write('bookmark-a');
  expect(written.data.importRecord.__typename).toBe('RecordImported');
  const { 'x-bookmark': bookmark, 'set-cookie': [cookie = ''] = [] } = written.headers;
  expect(cookie).toBe(`bookmark=${bookmark}; Path=/; Max-Age=60; HttpOnly; SameSite=Strict`);
  const found = await readThere('Meeting:bookmark-a-meeting', { 'x-bookmark': String(bookmark) });
  expect(found).toMatchObject({ status: 200, data: { node: { id: 'Meeting:bookmark-a-meeting' } } });
  expect(found.headers).not.toHaveProperty('x-bookmark');
  expect(found.headers).not.toHaveProperty('set-cookie');

  const locked = await serve(testDatabase(), {}, tokensIn(`Anna:${'a'.repeat(32)}`));
  try {
    const refused = await askWith(locked.url, {}, retractDocument, { input: { slug: 'bookmark-a' } });
    expect(refused.status).toBe(401);
    expect(refused.headers).not.toHaveProperty('x-bookmark');
  } finally {
    await locked.close();
  }
});

test.each(['header', 'cookie'])(
  'a request that brings a bookmark as a %s is answered when its state is there',
  async (way) => {
    const { headers } = await write('bookmark-a');
    const next = later(headers['x-bookmark'], 1);
    let answered = false;
    const asked = readThere(
      'Meeting:bookmark-b-meeting',
      way === 'header' ? { 'x-bookmark': next } : { cookie: `other=1; bookmark=${next}` },
    ).finally(() => {
      answered = true;
    });
    // As long as others take several answers of the database, this one waits.
    for (let i = 0; i < 5; i++) await here.data(meetingsOf, { id: `Meeting:none-${i}` });
    expect(answered).toBe(false);
    await write('bookmark-b');
    expect(await asked).toMatchObject({ status: 200, data: { node: { id: 'Meeting:bookmark-b-meeting' } } });
  },
);

test('what the API has not given is refused, or no matter where nobody chose to send it', async () => {
  const { headers } = await write('bookmark-a');
  const real = String(headers['x-bookmark']);
  const old = createSeal(inject('address').password, 'bookmark', 600_000);
  const now = Date.now;
  Date.now = () => now() - 601_000;
  const stale = old.close('FB:kcwQ');
  Date.now = now;
  const forged = createSeal('another password', 'bookmark', 600_000).close('FB:kcwQ');
  for (const bookmark of ['', 'FB:kcwQ', stale, forged, `${real}A`, real.slice(1), 'x'.repeat(8_000)]) {
    const refused = await readThere('Country:AZ', { 'x-bookmark': bookmark });
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    const kept = await readThere('Country:AZ', { cookie: `bookmark=${bookmark}` });
    expect(kept).toMatchObject({ status: 200, data: { node: { id: 'Country:AZ' } } });
  }
  const anyText = fc.stringMatching(/^[!-~]{0,200}$/);
  await fc.assert(
    fc.asyncProperty(anyText, async (bookmark) => {
      expect((await readThere('Country:AZ', { 'x-bookmark': bookmark })).status).toBe(400);
    }),
    { numRuns: 100 },
  );
});

test('a state that was lost holds up what waits for it once, and not for ever', async () => {
  const { headers } = await write('bookmark-a');
  const hasty = await serve(openDatabase(inject('address'), { statementTimeout: 200 }));
  try {
    const lost = { 'x-bookmark': later(headers['x-bookmark'], 5_000) };
    const late = await askWith(hasty.url, lost, meetingsOf, { id: 'Country:AZ' });
    expect(late.errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
    expect((await hasty.data(meetingsOf, { id: 'Country:AZ' })).data.node.id).toBe('Country:AZ');
  } finally {
    await hasty.close();
  }
});
