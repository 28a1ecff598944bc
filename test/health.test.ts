import { once } from 'node:events';
import { get, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../src/database/database.ts';
import { checkout, endRuns, run } from './support/clone.ts';
import { askAt, type Graph, seededGraph, serve } from './support/graph.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

let graph: Graph;
let proxy: DatabaseProxy;
beforeAll(async () => {
  graph = await seededGraph();
  proxy = await startProxy(new URL(inject('address').uri));
});
afterAll(async () => {
  await endRuns();
  await graph.close();
  await proxy.stop();
});

/** What a place answers, on a connection of its own. */
async function look(url: string): Promise<{ status: number; body: { status?: string; reason?: string } }> {
  const [response] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: (await json(response)) as object };
}

test('it lives without the database, and is ready with it', async () => {
  const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
  const behind = await serve(openDatabase(address, { statementTimeout: 2_000 }));
  try {
    expect(await look(`${behind.origin}/readyz`)).toEqual({ status: 200, body: { status: 'ready' } });
    proxy.freeze(true);
    const started = performance.now();
    expect(await look(`${behind.origin}/readyz`)).toEqual({
      status: 503,
      body: { status: 'not ready', reason: 'The database did not answer within 1 s.' },
    });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await look(`${behind.origin}/livez`)).toEqual({ status: 200, body: { status: 'alive' } });
    proxy.freeze(false);
    await expect.poll(async () => (await look(`${behind.origin}/readyz`)).status).toBe(200);
  } finally {
    proxy.freeze(false);
    await behind.close();
  }
});

test('it is not ready without its indexes, and names those it lacks', async () => {
  const [index] = await graph.database.administer<{ name: string; createStatement: string }>({
    name: 'an-index',
    text: `SHOW RANGE INDEXES YIELD name, createStatement, owningConstraint
           WHERE owningConstraint IS NULL
           RETURN name, createStatement ORDER BY name LIMIT 1`,
  });
  if (!index) throw new Error('There is no index');
  await graph.database.administer({ name: 'drop', text: `DROP INDEX ${index.name}` });
  try {
    const { status, body } = await look(`${graph.origin}/readyz`);
    expect([status, body.reason]).toEqual([503, expect.stringContaining(index.name)]);
  } finally {
    await graph.database.administer({ name: 'create', text: index.createStatement });
  }
  await expect.poll(async () => (await look(`${graph.origin}/readyz`)).status).toBe(200);
});

test('SIGTERM: not ready first, then what is under way is answered, and all ends well', async () => {
  const { uri, user, password } = inject('address');
  const named = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const settings = { PORT: '0', STOP_DELAY: '3', STOP_GRACE: '30' };
  const it = run([process.execPath, 'bin/graph.js', 'start'], checkout, { ...named, ...settings });
  const url = await it.until(/^Ready: (http\S+)$/m);
  const { origin } = new URL(url);
  expect((await look(`${origin}/readyz`)).status).toBe(200);

  const body = JSON.stringify({ query: '{ country(code: "TR") { code } }' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const asking = request(url, { method: 'POST', agent: false, headers });
  asking.write(body.slice(0, 10));
  const answer = once(asking, 'response') as Promise<[IncomingMessage]>;

  it.signal('SIGTERM', 'process');
  await expect
    .poll(() => look(`${origin}/readyz`))
    .toEqual({
      status: 503,
      body: { status: 'not ready', reason: 'The server is stopping.' },
    });
  // Balancers that have not seen that yet are served.
  expect((await look(`${origin}/livez`)).status).toBe(200);
  await expect.poll(() => look(`${origin}/livez`).catch(({ code }) => code)).toBe('ECONNREFUSED');

  asking.end(body.slice(10));
  const [response] = await answer;
  expect([response.statusCode, await json(response)]).toEqual([200, { data: { country: { code: 'TR' } } }]);
  expect(await it.ended).toBe(0);
});

test('SIGTERM while the database is frozen: it ends all the same', async () => {
  const { user, password } = inject('address');
  const named = { NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const it = run([process.execPath, 'bin/graph.js', 'start'], checkout, {
    ...named,
    PORT: '0',
    STATEMENT_TIMEOUT_MS: '1000',
  });
  try {
    const url = await it.until(/^Ready: (http\S+)$/m);
    proxy.freeze(true);
    const { errors } = await askAt(url, '{ country(code: "TR") { code } }');
    expect(errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
    // As whoever watches it goes on to ask.
    expect((await look(`${new URL(url).origin}/readyz`)).status).toBe(503);
    it.signal('SIGTERM', 'process');
    await it.until(/^Stopped\.$/m);
    const stoppedAt = performance.now();
    expect(await it.ended).toBe(0);
    expect(performance.now() - stoppedAt).toBeLessThan(10_000);
  } finally {
    proxy.freeze(false);
  }
});
