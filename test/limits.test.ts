import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { getIntrospectionQuery, Kind, parse, specifiedRules, validate } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { operations } from '../bench/operation.ts';
import { bundleOf } from '../src/cli/build-page.ts';
import { graphiqlFolder, questionsFolder } from '../src/cli/paths.ts';
import { readTrustedDocuments } from '../src/cli/trusted-documents.ts';
import { openDatabase } from '../src/database/database.ts';
import { createSchema } from '../src/graph/schema.ts';
import { costOf } from '../src/server/limits/cost.ts';
import { limitRules } from '../src/server/limits/rules.ts';
import { usualSettings } from '../src/server-settings.ts';
import { askWith, tokensIn } from './support/editor.ts';
import { type Answer, type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { listen } from './support/listen.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

let graph: Graph;
const served: Graph[] = [];
beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(async () => {
  for (const one of served.splice(0)) await one.close();
});
afterAll(() => graph.close());

/** The API with other limits than the usual ones. */
async function servedWith(variables: Record<string, string>, { tokens = '', pages = {} } = {}): Promise<Graph> {
  const one = await serve(testDatabase(), pages, tokensIn(tokens), { variables });
  served.push(one);
  return one;
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const answerTo = async (response: Promise<Response>) =>
  (await (await response).json()) as Answer & { readonly extensions: Record<string, unknown> };

const small = '{ country(code: "TR") { code } }';
const nested = (levels: number) => `${'{ not: '.repeat(levels)}{}${' }'.repeat(levels)}`;

describe('a document is refused', () => {
  test.each([
    ['of too many words', `{ ${'node(id: "x") { id } '.repeat(400)} }`, /more tha. 2000 tokens/],
    ['of brackets alone', `{ countries(filter: ${'['.repeat(1_900)}`, /Syntax Error|too deep/],
    [
      'too deep',
      `{ topics { ${'nodes { parent { topics { '.repeat(8)} totalCount ${'} } }'.repeat(8)} } }`,
      /26 fields deep; at most 20/,
    ],
    [
      'of too many aliases',
      `{ ${Array.from({ length: 201 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      /201 aliases; at most 200/,
    ],
    [
      'of too many directives',
      `{ countries { totalCount ${'@include(if: true) '.repeat(51)} } }`,
      /51 directives; at most 50/,
    ],
    ['of values too deep', `{ countries(filter: ${nested(31)}) { totalCount } }`, /more than 30 levels deep/],
    [
      'whose fragments spread each other',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      /Cannot spread fragment "a" within itself/,
    ],
    [
      'that costs too much',
      '{ countries(first: 500) { nodes { attendances(first: 500) { nodes { meeting { slug } } } } } }',
      /may hold 501001 things, and at most 500000/,
    ],
  ])('%s', async (_, query, message) => {
    const response = await post(graph.url, { query });
    const { data, errors } = (await response.json()) as Answer;
    expect([response.status, data]).toEqual([400, undefined]);
    expect(errors?.map(({ message }) => message).join('\n')).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/call stack|node_modules/);
  });

  test('also where it subscribes', async () => {
    const heard = await listen(graph.url, `subscription { documentChanged { ${'a: kind '.repeat(201)} } }`);
    expect(await heard.next()).toMatchObject({ data: { errors: [{ message: expect.stringMatching('201 aliases') }] } });
    heard.cut();
  });

  test('with variables too deep for the stack', async () => {
    const query = 'query ($filter: CountryFilter) { countries(filter: $filter) { totalCount } }';
    const deep = `${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`;
    const response = await post(graph.url, `{ "query": ${JSON.stringify(query)}, "variables": { "filter": ${deep} } }`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/more than 30 levels deep/);
  });

  test('in company', async () => {
    const response = await post(graph.url, [{ query: small }, { query: small }]);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(/batching/)]);
  });
});

test('everything that the pages and the benchmark ask is let in, with room', async () => {
  const schema = createSchema();
  const questions = (await readdir(questionsFolder)).map((file) => readFile(join(questionsFolder, file), 'utf8'));
  const documents = [
    ...(await readTrustedDocuments()).values(),
    ...(await Promise.all(questions)),
    ...operations.map(({ ours }) => ours),
    getIntrospectionQuery(),
  ];
  // The most that the explorer asks for in one question.
  const ids = (length: number) => Array.from({ length }, () => 'x');
  const variables = { first: 100, limit: 500, ids: ids(500), between: ids(2_000), of: ids(100) };
  const room = 2;
  const { limits } = usualSettings;
  const strict = { ...usualSettings, limits: { ...limits, depth: 16, aliases: limits.aliases / room } };
  for (const text of documents) {
    const document = parse(text, { maxTokens: limits.tokens });
    expect(validate(schema, document, [...specifiedRules, ...limitRules(strict)])).toEqual([]);
    const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
    for (const it of document.definitions) {
      if (it.kind !== Kind.OPERATION_DEFINITION) continue;
      expect(costOf(schema, fragments, it, variables)).toBeLessThan(limits.cost / room);
    }
  }
});

test('the cost is the product of the sizes of the lists around each thing, and shown to whoever asks', async () => {
  const show = { 'x-show': 'cost' };
  const ask = async (query: string, variables = {}) =>
    (await answerTo(post(graph.url, { query, variables }, show))).extensions['cost'];
  // A connection, 7 countries, of each a connection with 100 memberships of one organisation each.
  expect(await ask('{ countries(first: 7) { nodes { memberships { nodes { organisation { slug } } } } } }')).toEqual({
    requested: 1 + 7 * (1 + 1 + 100 * 2),
    limit: 500_000,
    rows: expect.any(Number),
  });
  expect(
    await ask(
      'query ($n: Int = 3) { a: topics(last: $n) { edges { node { slug } } } ...b } fragment b on Query { topics(first: 2) { nodes { slug } } }',
      { n: 5 },
    ),
  ).toMatchObject({ requested: 1 + 5 * 2 + 1 + 2, rows: 7 });
  // Of several types the dearest counts: a country without evidence, a meeting with the usual five passages.
  expect(
    await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Meeting { evidence { quote } } ... on Country { code } } }',
      { ids: ['Country:TR', 'Country:AZ'] },
    ),
  ).toMatchObject({ requested: 2 * (1 + 5) });
  expect(await ask('{ __schema { types { name } } }')).toMatchObject({ requested: 0 });
  expect(await (await post(graph.url, { query: small })).json()).toEqual({ data: { country: { code: 'TR' } } });
});

test('fragments within fragments cost what they come to, and no time to add up', async () => {
  const fragments = Array.from(
    { length: 60 },
    (_, n) => `fragment f${n} on Organisation { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`,
  );
  const query = `{ organisation(slug: "bsec") { ...f0 } } ${fragments.slice(0, 18).join(' ')} fragment f18 on Organisation { slug }`;
  const started = performance.now();
  const { errors } = await graph.ask(query);
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'COST_LIMIT_EXCEEDED', cost: 2 ** 19 - 1, limit: 500_000 } });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('an answer of too many items is none, with one error', async () => {
  const { url } = await servedWith({ LIMIT_ROWS: '100' });
  const response = await post(url, {
    query: '{ documents { nodes { facts { nodes { id } } } } measures { nodes { id } } }',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      expect.objectContaining({
        message: expect.stringMatching('more than 100 items'),
        extensions: { code: 'ANSWER_TOO_LARGE', limit: 100 },
      }),
    ],
  });
});

describe('behind a database that hangs', () => {
  let proxy: DatabaseProxy;
  beforeAll(async () => {
    proxy = await startProxy(new URL(inject('address').uri));
  });
  afterEach(() => proxy.freeze(false));
  afterAll(() => proxy.stop());

  async function behind(variables: Record<string, string>, tokens = ''): Promise<Graph> {
    const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
    const one = await serve(openDatabase(address, { statementTimeout: 5_000 }), {}, tokensIn(tokens), { variables });
    served.push(one);
    expect((await one.ask(small)).errors).toBeUndefined();
    return one;
  }

  test('a request ends when its own time is over, however much a statement may take', async () => {
    const { url } = await behind({ REQUEST_TIMEOUT_MS: '500' });
    proxy.freeze(true);
    const started = performance.now();
    const response = await post(url, { query: '{ countries { nodes { memberships { totalCount } } } }' });
    expect(performance.now() - started).toBeLessThan(4_000);
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      503,
      '5',
      { errors: [expect.objectContaining({ extensions: { code: 'REQUEST_TIMEOUT' } })] },
    ]);
  });

  test('a client has so many requests under way, and another client its own', async () => {
    const token = 't'.repeat(32);
    const { url } = await behind({ LIMIT_CONCURRENT: '2', TRUST_PROXY: '1' }, `ada:reader:${token}`);
    const from = (client: string) => post(url, { query: '{ __typename }' }, { 'x-forwarded-for': client });
    proxy.freeze(true);
    const cut = new AbortController();
    const hanging = [1, 2].map(() =>
      fetch(`${url}?${new URLSearchParams({ query: small })}`, {
        headers: { 'apollo-require-preflight': 'yes', 'x-forwarded-for': '192.0.2.1' },
        signal: cut.signal,
      }).catch(() => {}),
    );
    await expect.poll(async () => (await from('192.0.2.1')).status).toBe(429);
    const refused = await from('192.0.2.1');
    expect([refused.headers.get('retry-after'), await refused.json()]).toEqual([
      '1',
      {
        errors: [{ message: expect.stringMatching(/2 requests under way/), extensions: { code: 'TOO_MANY_REQUESTS' } }],
      },
    ]);
    expect((await from('192.0.2.2')).status).toBe(200);
    // Who has a name is known by it, wherever they are.
    expect(
      (await askWith(url, { authorization: `Bearer ${token}`, 'x-forwarded-for': '192.0.2.1' }, '{ __typename }'))
        .status,
    ).toBe(200);
    // Whoever goes makes room, although the database still hangs.
    cut.abort();
    await Promise.all(hanging);
    await expect.poll(async () => (await from('192.0.2.1')).status).toBe(200);
  });
});

test('a statement is ended in the database when all who wait for it have gone', async () => {
  const database = testDatabase();
  // One that goes on for minutes, in the place of that for a country.
  const text = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = -1 RETURN a';
  const graph = await serve({
    ...database,
    read: (statement, parameters, timeout) =>
      database.read(statement.name.startsWith('by-id') ? { ...statement, text } : statement, parameters, timeout),
  });
  served.push(graph);
  const running = async () => {
    const show = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery`;
    return (await database.administer({ name: 'running', text: show })).length;
  };
  const cut = new AbortController();
  const asking = fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: small }),
    signal: cut.signal,
  }).catch(() => 'gone');
  await expect.poll(running).toBe(1);
  cut.abort();
  expect(await asking).toBe('gone');
  // Long before its time is over.
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
});

test('a client asks so many times a minute', async () => {
  const { url } = await servedWith({ LIMIT_PER_MINUTE: '2' });
  const statuses: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const response = await post(url, { query: small });
    statuses.push(response.status);
    if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([200, 200, 429]);
});

test('a client that does not come to the point is cut off', async () => {
  const { url } = await servedWith({ CLIENT_TIMEOUT_MS: '500' });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  );
  socket.resume();
  await once(socket, 'end');
  socket.destroy();
});

describe('pages from elsewhere', () => {
  const ours = { origin: 'https://example.org', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
  const places = ['/graphql', '/graphql/stream', '/export/json?list=topics'];

  test.each(places)('may not ask %s', async (place) => {
    const response = await fetch(new URL(place, graph.url), { headers: ours });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  test('may ask where their origin is allowed', async () => {
    const { url } = await servedWith({ CORS_ORIGINS: 'https://example.org, https://example.com' });
    for (const [origin, status, allowed] of [
      ['https://example.org', 200, 'https://example.org'],
      ['https://example.net', 403, null],
    ] as const) {
      const headers = { ...ours, origin };
      const response = await askWith(url, headers, small);
      expect([response.status, response.headers['access-control-allow-origin'] ?? null]).toEqual([status, allowed]);
    }
  });

  test('nor slip in what a browser sends without asking first', async () => {
    const response = await post(graph.url, JSON.stringify({ query: small }), { 'content-type': 'text/plain' });
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(/CSRF/)]);
    expect((await fetch(`${graph.url}?${new URLSearchParams({ query: small })}`)).status).toBe(400);
  });

  test('a link to a file may be followed', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const response = await askWith(graph.url, headers, small);
    expect(response.status).toBe(403);
    // As `fetch` does not, which sets these headers by itself.
    const asking = get(new URL('/export/json?list=topics', graph.url), { headers });
    const [file] = (await once(asking, 'response')) as [IncomingMessage];
    expect(file.statusCode).toBe(200);
    file.destroy();
  });
});

test('every answer tells browsers that it is nothing to be run, framed or guessed at', async () => {
  for (const place of ['/graphql', '/export/json', '/nowhere']) {
    const { headers } = await fetch(new URL(place, graph.url), { method: 'HEAD' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('the schema is kept from whoever does not know it, and GraphiQL is not served, where that is wished', async () => {
  const pages = { graphiql: bundleOf(graphiqlFolder) };
  const { url, origin } = await servedWith({ INTROSPECTION: 'false', GRAPHIQL: 'false' }, { pages });
  for (const query of [
    '{ __schema { types { name } } }',
    '{ __type(name: "Country") { name } }',
    '{ countrie { code } }',
  ]) {
    const response = await post(url, { query });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/Did you mean|countries/);
  }
  const heard = await listen(url, 'subscription { documentChange { kind } }');
  expect(JSON.stringify(await heard.next())).not.toMatch(/Did you mean/);
  expect((await fetch(`${origin}/graphiql`)).status).toBe(404);
});

test('where only the explorer’s documents are answered, they are, by hash or text, and nothing else is', async () => {
  const { url } = await servedWith({ TRUSTED_DOCUMENTS: 'only' });
  const documents = await readTrustedDocuments();
  const [sha256Hash, text] = [...documents].find(([, one]) => one.includes('query ChosenThings(')) ?? [];
  const variables = { ids: ['Country:TR'], language: 'en' };
  const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables };
  for (const body of [byHash, { query: text, variables }]) {
    expect((await answerTo(post(url, body))).data.nodes).toMatchObject([{ id: 'Country:TR' }]);
  }
  const address = new URLSearchParams({ query: small });
  const headers = { 'apollo-require-preflight': 'yes' };
  // Parsers of addresses that stop after a thousand parameters are not what decides.
  const hidden = `${'a&'.repeat(1_500)}${address}`;
  for (const response of [
    await post(url, { query: small }),
    await post(url, { query: small, extensions: byHash.extensions }),
    await fetch(`${url}?${address}`, { headers }),
    await fetch(`${url}?${hidden}`, { headers }),
    await fetch(`${url}/stream?${new URLSearchParams({ query: 'subscription { documentChanged { kind } }' })}`),
    await post(`${url}/stream`, { query: 'subscription { documentChanged { kind } }' }),
  ]) {
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
    ]);
  }
  const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } };
  expect(await (await post(url, unknown)).json()).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });
});
