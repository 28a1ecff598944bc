import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../src/database/database.ts';
import { runCommand } from './support/command.ts';
import { importRecord, minutes, retractDocument, tokensIn } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { type Heard, listen } from './support/listen.ts';
import { startProxy } from './support/proxy.ts';

const question = 'subscription { documentChanged { kind documentId agent document { slug } } }';

let graph: Graph;
const listening: Heard[] = [];
beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(async () => {
  for (const heard of listening.splice(0)) heard.cut();
  for (const slug of ['told-a', 'told-b']) await take(slug);
});
afterAll(() => graph.close());

const bring = (slug: string) => graph.data(importRecord, { input: { record: minutes(slug) } });
const take = (slug: string) => graph.data(retractDocument, { input: { slug } });

async function hear(url = graph.url, headers: Record<string, string> = {}): Promise<Heard> {
  const heard = await listen(url, question, headers);
  listening.push(heard);
  expect(heard.status).toBe(200);
  return heard;
}

const told = (kind: string, slug: string, more: object = {}) => ({
  event: 'next',
  data: { data: { documentChanged: expect.objectContaining({ kind, documentId: `Document:${slug}`, ...more }) } },
});

test('whoever listens hears what other processes do, in its order, and nothing from before', async () => {
  await bring('told-b');
  const both = [await hear(), await hear()];
  await runCommand(['import', '-'], { input: minutes('told-a'), IMPORT_AGENT: 'example-editor' });
  for (const heard of both) {
    expect(await heard.next()).toEqual(
      told('IMPORT', 'told-a', { agent: 'example-editor', document: { slug: 'told-a' } }),
    );
  }
  await take('told-b');
  for (const heard of both) expect(await heard.next()).toEqual(told('RETRACT', 'told-b', { document: null }));
});

test('the database is asked while somebody listens, and by one for all', async () => {
  const heard = [await hear(), await hear(), await hear()];
  const before = graph.database.statementsRead;
  await sleep(3_500);
  const asked = graph.database.statementsRead - before;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(4);
  for (const one of heard) one.cut();
  await quiet();
  // And again for whoever comes then.
  const later = await hear();
  await bring('told-a');
  expect(await later.next()).toEqual(told('IMPORT', 'told-a'));
});

/** Waits until nothing was asked for longer than between two looks at the database. */
async function quiet(): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    const before = graph.database.statementsRead;
    await sleep(2_500);
    if (graph.database.statementsRead === before) return;
  }
  throw new Error('The database is asked although nobody listens');
}

test('who is no editor is not told by whom', async () => {
  const guarded = await serve(testDatabase(), {}, tokensIn(`ada:${'e'.repeat(32)}`));
  try {
    const [anybody, editor] = [
      await hear(guarded.url),
      await hear(guarded.url, { authorization: `Bearer ${'e'.repeat(32)}` }),
    ];
    await bring('told-a');
    expect(await anybody.next()).toEqual(told('IMPORT', 'told-a', { agent: null }));
    expect(await editor.next()).toEqual(told('IMPORT', 'told-a', { agent: 'Tester' }));
    expect((await listen(guarded.url, question, { authorization: 'Bearer nobody' })).status).toBe(401);
  } finally {
    await guarded.close();
  }
});

test('a database that goes away and comes back takes nothing from those who listen', async () => {
  const proxy = await startProxy(new URL(inject('address').uri));
  const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
  const behind = await serve(openDatabase(address, { statementTimeout: 1_000 }));
  try {
    const heard = await hear(behind.url);
    await proxy.down();
    const before = behind.database.statementsRead;
    while (behind.database.statementsRead === before) await sleep(50);
    await bring('told-a');
    await proxy.up();
    expect(await heard.next()).toMatchObject({
      data: { data: { documentChanged: { documentId: 'Document:told-a' } } },
    });
  } finally {
    await behind.close();
    await proxy.stop();
  }
});

test('a server that stops ends what is heard, and does not wait for it', async () => {
  const server = await serve(testDatabase());
  const heard = await hear(server.url);
  const started = Date.now();
  await server.close();
  expect(Date.now() - started).toBeLessThan(4_000);
  expect(await heard.next()).toEqual({ event: 'complete', data: null });
  expect(await heard.next()).toBeNull();
});

test.each([
  ['a question', '{ country(code: "TR") { code } }'],
  ['a mutation', 'mutation { retractDocument(input: { slug: "bsec-members" }) { __typename } }'],
])('%s is not answered here', async (_, query) => {
  expect((await listen(graph.url, query)).status).toBe(400);
  const { data } = await graph.data('{ document(slug: "bsec-members") { slug } }');
  expect(data.document).toEqual({ slug: 'bsec-members' });
});

test('where one answer is given, a subscription is told where to go', async () => {
  const { errors } = await graph.ask(question);
  expect(errors).toMatchObject([
    { message: expect.stringMatching('/graphql/stream'), extensions: { code: 'BAD_REQUEST' } },
  ]);
});

test('a mistake in the subscription is told by its code', async () => {
  for (const [query, code] of [
    ['subscription { documentChange { kind } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
  ] as const) {
    const heard = await listen(graph.url, query);
    expect(await heard.next()).toMatchObject({ event: 'next', data: { errors: [{ extensions: { code } }] } });
  }
});

test.each([
  ['PUT', {}, 405],
  ['DELETE', {}, 405],
  ['POST', { 'content-type': 'text/plain' }, 415],
  ['POST', { 'content-type': 'application/json-like' }, 415],
])('%s with %o is answered %i', async (method, headers, status) => {
  const body = method === 'POST' ? JSON.stringify({ query: question }) : null;
  const response = await fetch(`${graph.url}/stream`, {
    method,
    headers: { accept: 'text/event-stream', ...headers },
    body,
  });
  expect(response.status).toBe(status);
  await response.body?.cancel();
});
