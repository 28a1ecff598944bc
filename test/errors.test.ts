import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../src/database/database.ts';
import { newKeyText } from '../src/keys/key-text.ts';
import { askWith } from './support/editor.ts';
import { type Graph, seededGraph, serve } from './support/graph.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test.each([
  '{ country(code: "XX") { code } }',
  '{ meeting(slug: "never-held") { slug } }',
  '{ measure(initiative: "bsec-ict-action-plan-2011-2013", code: "IX") { code } }',
  '{ node(id: "Official:nobody") { id } }',
  '{ node(id: "no id at all") { id } }',
  // In the graph, but no entity of the API.
  '{ node(id: "Place:istanbul") { id } }',
])('%s is not found and null', async (query) => {
  const { data } = await graph.data(query);
  expect(Object.values(data)).toEqual([null]);
});

test('what is asked for by ids comes in their order, with null for what is not there', async () => {
  const { data } = await graph.data(
    '{ nodes(ids: ["Country:TR", "Country:XX", "Official:ozge-pan", "Country:TR"]) { id } }',
  );
  expect(data.nodes.map((it: { id: string } | null) => it?.id)).toEqual([
    'Country:TR',
    undefined,
    'Official:ozge-pan',
    'Country:TR',
  ]);
});

describe('a bad argument is refused by its name', () => {
  const cursorOfOfficials = () =>
    graph
      .data('{ officials(first: 1) { pageInfo { endCursor } } }')
      .then(({ data }) => data.officials.pageInfo.endCursor);

  test.each([
    ['first', '{ officials(first: -1) { totalCount } }'],
    ['first', '{ officials(first: 501) { totalCount } }'],
    ['after', '{ officials(after: "nonsense") { totalCount } }'],
    ['after', '{ officials(after: "bnVsbA") { totalCount } }'],
    ['asOf', '{ organisation(slug: "bsec") { members(asOf: "2011-02-30") { totalCount } } }'],
    ['asOf', '{ organisation(slug: "bsec") { members(asOf: "yesterday") { totalCount } } }'],
    ['language', '{ country(code: "TR") { name(language: "not a tag") } }'],
    ['text', `{ search(text: "${'a'.repeat(201)}") { totalCount } }`],
    ['maxLength', '{ paths(from: "Country:TR", to: "Country:AZ", maxLength: 0) { length } }'],
    ['limit', '{ paths(from: "Country:TR", to: "Country:AZ", limit: 1000) { length } }'],
    ['from', '{ paths(from: "Country:XX", to: "Country:AZ") { length } }'],
    ['to', '{ paths(from: "Country:TR", to: "Country:TR") { length } }'],
    ['ids', `{ nodes(ids: [${'"Country:TR",'.repeat(501)}]) { id } }`],
  ])('%s in %s', async (argument, query) => {
    const { errors } = await graph.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(`"${argument}"`);
  });

  test('after, with a cursor of another list', async () => {
    const { errors } = await graph.ask('query ($after: String) { countries(after: $after) { totalCount } }', {
      after: await cursorOfOfficials(),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

test('pages follow each other without a gap or an overlap', async () => {
  const all = await graph.data('{ topics { nodes { slug } } }');
  const slugs: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await graph.data(
      'query ($after: String) { topics(first: 7, after: $after) { nodes { slug } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
      { after },
    );
    expect(data.topics.pageInfo.hasPreviousPage).toBe(after !== null);
    slugs.push(...data.topics.nodes.map((it: { slug: string }) => it.slug));
    after = data.topics.pageInfo.hasNextPage ? data.topics.pageInfo.endCursor : null;
  } while (after !== null);
  expect(slugs).toEqual(all.data.topics.nodes.map((it: { slug: string }) => it.slug));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test.each([
  ['not JSON', '{"query": ', 400],
  ['another language', '<query/>', 400],
])('a body that is %s is answered in JSON, without a trace', async (_, body, status) => {
  const response = await fetch(graph.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(JSON.parse(text).errors[0].message).toBeTruthy();
  expect(text).not.toMatch(/node_modules|at \w+/);
});

describe('a database that does not answer', () => {
  let proxy: DatabaseProxy;
  let behind: Graph;
  beforeAll(async () => {
    proxy = await startProxy(new URL(inject('address').uri));
    const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
    behind = await serve(openDatabase(address, { statementTimeout: 1_000 }));
  });
  afterAll(async () => {
    await behind.close();
    await proxy.stop();
  });

  const question = '{ country(code: "TR") { code memberships { totalCount } } }';
  const unavailable = { extensions: { code: 'SERVICE_UNAVAILABLE' } };

  test('is told as such when it is down, and the next request works when it is back', async () => {
    expect((await behind.ask(question)).errors).toBeUndefined();
    await proxy.down();
    expect((await behind.ask(question)).errors?.[0]).toMatchObject(unavailable);
    // Whose key it is has to be looked up before anything else.
    const withKey = await askWith(behind.url, { authorization: `Bearer ${newKeyText().key}` }, question);
    expect(withKey).toMatchObject({ status: 503, headers: { 'retry-after': '5' }, errors: [unavailable] });
    await proxy.up();
    expect((await behind.ask(question)).data.country.code).toBe('TR');
  });

  test('is told as such when it hangs, and the next request works when it goes on', async () => {
    proxy.freeze(true);
    expect((await behind.ask(question)).errors?.[0]).toMatchObject(unavailable);
    proxy.freeze(false);
    expect((await behind.ask(question)).data.country.code).toBe('TR');
  });
});

test('anything unforeseen is masked, and logged under the id that the answer carries', async () => {
  // A process of its own, whose database has lost a link that is always there.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/support/unforeseen.ts'], {
    encoding: 'utf8',
    input: JSON.stringify(inject('address')),
  });
  expect([status, stderr.length > 0]).toEqual([0, true]);
  const { id, body } = JSON.parse(stdout);
  expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(body.errors[0].message).not.toMatch(/Membership|link/);
  const logged = JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
  expect(logged).toMatchObject({ level: 50, requestId: id });
  expect(logged.err.message).toMatch(/has no link/);
});
