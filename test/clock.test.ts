import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { idIn } from '../src/keys/key-text.ts';
import { createKey, revokeKey } from '../src/keys/keys.ts';
import { askWith, importRecord, minutes, retractDocument } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { setClockBack } from './support/time.ts';

const hour = 3_600_000;
const small = '{ country(code: "TR") { code } }';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => graph.close());

describe('a clock that is set back by an hour', () => {
  test('lets no key hold that was revoked', async () => {
    const made = { name: 'Example Reader', role: 'reader', expiresAt: null, by: 'Tester' } as const;
    const key = await createKey(graph.database, made);
    const status = async () => (await askWith(graph.url, { authorization: `Bearer ${key}` }, small)).status;
    expect(await status()).toBe(200);
    setClockBack(hour);
    await revokeKey(graph.database, { id: idIn(key) ?? '', by: 'Tester' });
    await expect.poll(status).toBe(401);
  });

  test('makes nobody wait for an hour who asked often', async () => {
    const limited = await serve(testDatabase(), {}, [], { variables: { LIMIT_PER_MINUTE: '2' } });
    try {
      for (const status of [200, 200, 429]) expect((await askWith(limited.url, {}, small)).status).toBe(status);
      setClockBack(hour);
      const { status, headers } = await askWith(limited.url, {}, small);
      expect(status).toBe(429);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    } finally {
      await limited.close();
    }
  });

  test('hides no draft that another process keeps', async () => {
    const other = await serve(testDatabase());
    const slug = 'clock-set-back';
    const document = { slug, kind: 'MINUTES', title: 'A draft', language: 'en', visibility: 'DRAFT' };
    try {
      const find = () => other.ask('query ($slug: ID!) { document(slug: $slug) { slug } }', { slug });
      // It remembers for a moment that there is none.
      expect((await find()).data.document).toBeNull();
      setClockBack(hour);
      const { data } = await graph.ask(importRecord, { input: { record: minutes(slug, { document }) } });
      expect(data.importRecord).toMatchObject({ __typename: 'RecordImported', visibility: 'DRAFT' });
      await expect.poll(async () => (await find()).data.document?.slug).toBe(slug);
    } finally {
      await graph.ask(retractDocument, { input: { slug } });
      await other.close();
    }
  });
});
