import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { crc32, gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../src/keys/keys.ts';
import { mostGuesses } from '../../src/server/limits/guesses.ts';
import { type ServedApart, serveApart } from '../support/apart.ts';
import { checkout } from '../support/clone.ts';
import { importRecord, minutes, tokensIn } from '../support/editor.ts';
import { type Answer, type Graph, seededGraph, serve, testDatabase } from '../support/graph.ts';
import { listen } from '../support/listen.ts';

/*
 * Attacks on GraphQL servers that are known, such as graphql-cop and OWASP's cheat sheet have them, each with what must be
 * seen. Those by depth, amount, cost, time, number, slowness and other sites are in limits.test.ts, by texts that should
 * become a part of a statement in injection.test.ts, on tokens in access.test.ts, keys.test.ts and jwt.test.ts, and on
 * what is not published in drafts.test.ts; `npm run test:security` runs them all.
 */

const tokens = { reader: 'r'.repeat(32), editor: 'e'.repeat(32) };
const authTokens = `rea:reader:${tokens.reader},ed:editor:${tokens.editor}`;

let local: Graph;
let api: ServedApart;
beforeAll(async () => {
  local = await seededGraph();
  api = await serveApart(tokensIn(authTokens));
});
afterAll(async () => {
  await api.stop();
  await local.close();
});

const json = { 'content-type': 'application/json' };

async function post(body: string | Buffer, headers: Record<string, string> = json, url = api.url) {
  const response = await fetch(url, { method: 'POST', headers, body });
  const said = await response.text();
  expect(said).not.toMatch(/node_modules|\bat \S+ \(|\.[jt]s:\d|stacktrace|"exception"|"tracing"/);
  return { status: response.status, said, headers: response.headers };
}

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const { status, said } = await post(JSON.stringify({ query, variables }), { ...json, ...headers });
  return { status, said, ...(JSON.parse(said) as Answer) };
}

const small = '{ country(code: "TR") { code } }';
const works = async () => expect((await ask(small)).data).toEqual({ country: { code: 'TR' } });
const many = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, n) => part(n));

describe('much in little', () => {
  const expectRefused = async (query: string) => {
    const { status, said } = await ask(query);
    expect([status, /"data"/.test(said)], said).toEqual([400, false]);
  };

  test('alias overloading: many aliases of one field are no answer', async () => {
    await expectRefused(`{ ${many(1_000, (n) => `a${n}: __typename`).join(' ')} }`);
  });

  test('batching of login attempts by aliases: a request has one caller, whatever is in it', async () => {
    const query = `mutation { ${many(50, (n) => `a${n}: retractDocument(input: { slug: "x${n}" }) { __typename }`).join(' ')} }`;
    expect(await ask(query)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('array batching: ten operations in one body are no answer', async () => {
    const { status, said } = await post(JSON.stringify(many(10, () => small).map((query) => ({ query }))));
    expect([status, JSON.parse(said).data]).toEqual([400, undefined]);
  });

  test('directive overloading: many of one directive bring few errors, and no answer', async () => {
    const { status, said } = await ask(`{ __typename ${'@aa'.repeat(900)} }`);
    expect(status).toBe(400);
    expect(said.length).toBeLessThan(20_000);
  });

  test('field duplication: a field said 700 times is answered once, and 1,500 times not at all', async () => {
    const { status, said } = await ask(`{ ${'__typename '.repeat(700)} }`);
    expect([status, said]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
    await expectRefused(`{ ${'countries { totalCount } '.repeat(1_500)} }`);
  });

  test('circular introspection: types of fields of types of fields are no answer', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`;
    await expectRefused(query);
    expect(await ask(getIntrospectionQuery())).toMatchObject({ status: 200 });
  });

  test('circular fragments: those that spread themselves or each other are no answer', async () => {
    for (const query of [
      '{ ...a } fragment a on Query { ...a }',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { c: __typename ...a }',
    ]) {
      await expectRefused(query);
    }
  });

  test('a subscription whose condition is a variable is refused, and no fault', async () => {
    const query = 'subscription ($v: Boolean!) { documentChanged @skip(if: $v) { id } }';
    const { status, errors } = await ask(query, { v: false });
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const heard = await listen(api.url, query);
    expect(JSON.stringify(await heard.next())).toMatch(/cannot depend on @skip.*GRAPHQL_VALIDATION_FAILED/);
    heard.cut();
  });

  test('errors in plenty: a document of nothing but mistakes is told of a few', async () => {
    const { status, errors } = await ask(`{ ${many(900, (n) => `x${n}`).join(' ')} }`);
    expect(status).toBe(400);
    expect(errors?.length).toBeLessThanOrEqual(101);
  });
});

describe('what lets others ask', () => {
  const address = (query: string) => `${api.url}?${new URLSearchParams({ query })}`;

  test('mutations by GET, however a page brings them about, are not run', async () => {
    const query = 'mutation { retractDocument(input: { slug: "bsec-members" }) { __typename } }';
    for (const headers of [{}, { 'apollo-require-preflight': 'yes', authorization: `Bearer ${tokens.editor}` }]) {
      const response = await fetch(address(query), { headers });
      expect(response.ok).toBe(false);
      await response.text();
    }
    expect((await ask('{ document(slug: "bsec-members") { slug } }')).data.document).toEqual({ slug: 'bsec-members' });
  });

  test('queries by GET that a page can send without asking first are not answered', async () => {
    expect((await fetch(address(small))).status).toBe(400);
  });

  test.each([
    ['application/x-www-form-urlencoded', new URLSearchParams({ query: small }).toString()],
    ['text/plain', JSON.stringify({ query: small })],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${small}\r\n--x--\r\n`,
    ],
    ['application/json; charset=x-unknown', JSON.stringify({ query: small })],
    ['application/graphql', small],
    ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['*/*', JSON.stringify({ query: small })],
    ['', JSON.stringify({ query: small })],
  ])('a body of type "%s" is not answered', async (type, body) => {
    const { status, said } = await post(body, { 'content-type': type });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(said).not.toMatch(/"code":"TR"|root:/);
  });

  test('a method by which nothing is asked changes and tells nothing', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
      const response = await fetch(api.url, { method, headers: { 'x-http-method-override': 'POST' } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toMatch(/"data"/);
    }
  });
});

describe('what tells of the inside', () => {
  test('tracing and details of exceptions are not in answers, whatever is asked for', async () => {
    const headers = { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1', 'x-show': 'cost,statements' };
    for (const query of [small, 'qwerty { abc }', '{ nothing }']) {
      const { said } = await ask(query, {}, headers);
      expect(said).not.toMatch(/tracing|ftv1|exception|stacktrace|"statements"/);
    }
  });

  test('field suggestions and introspection are gone where they are switched off', async () => {
    const closed = await serve(testDatabase(), {}, [], { variables: { INTROSPECTION: 'false', GRAPHIQL: 'false' } });
    try {
      for (const query of [
        getIntrospectionQuery(),
        '{ __type(name: "Query") { fields { name } } }',
        '{ countrys { code } }',
        '{ country(cod: "TR") { code } }',
        '{ countries(orderBy: [NAME_AS]) { totalCount } }',
        '{ countries { nodes { ... on Countr { code } } } }',
        'query ($a: Countr) { __typename }',
      ]) {
        const { status, said } = await post(JSON.stringify({ query }), json, closed.url);
        expect([status, /did you mean|NAME_ASC|CountryFilter|"fields"/i.test(said)], said).toEqual([400, false]);
      }
      const page = await fetch(`${closed.origin}/graphiql`, { headers: { accept: 'text/html' } });
      expect([page.status, /graphiql|playground/i.test(await page.text())]).toEqual([404, false]);
    } finally {
      await closed.close();
    }
  });

  test('nothing else lies at the addresses where consoles and secrets usually do', async () => {
    for (const path of [
      '/playground',
      '/voyager',
      '/altair',
      '/console',
      '/.env',
      '/.git/config',
      '/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/graphiql/%2e%2e/%2e%2e/package.json',
      '/debug/pprof',
      '/graphql/../package.json',
      '/%00',
      '/%',
    ]) {
      const response = await fetch(`${api.origin}${path}`);
      expect([path, response.status >= 400 && response.status < 500], await response.text()).toEqual([path, true]);
    }
    // As fetch would not send it.
    expect(await raw('GET /../../../../etc/passwd HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 404/,
    );
  });
});

/** Sends bytes, and gives all that comes back. */
async function raw(bytes: string | Buffer): Promise<string> {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  await once(socket, 'connect');
  const said = text(socket);
  socket.write(bytes);
  return said.finally(() => socket.destroy());
}

describe('bodies that are not what they seem', () => {
  const body = JSON.stringify({ query: small });
  const head = (...lines: string[]) =>
    ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json', 'connection: close', ...lines].join(
      '\r\n',
    );
  const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

  test.each([
    [
      'a length and chunks',
      `${head(`content-length: ${chunked.length}`, 'transfer-encoding: chunked')}\r\n\r\n${chunked}`,
    ],
    ['two lengths', `${head(`content-length: ${body.length}`, 'content-length: 4')}\r\n\r\n${body}`],
    ['chunks that are not last', `${head('transfer-encoding: chunked, identity')}\r\n\r\n${chunked}`],
    ['chunks by another spelling', `${head('transfer-encoding : chunked')}\r\n\r\n${chunked}`],
    ['a length below nothing', `${head('content-length: -1')}\r\n\r\n${body}`],
    ['a folded header', `${head('x-a: b', ' c: d', `content-length: ${body.length}`)}\r\n\r\n${body}`],
    ['a header without end', `${head(`x-a: ${'a'.repeat(40_000)}`)}\r\n\r\n`],
  ])('request smuggling: %s is refused, and the connection with it', async (_, bytes) => {
    const said = await raw(`${bytes}GET /graphql HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d /);
    // No second request was seen in what came after.
    expect(said.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  test('a huge body is refused before it is read, also where its size is a lie', async () => {
    const huge = JSON.stringify({ query: small, variables: { a: 'x'.repeat(2_000_000) } });
    expect((await post(huge)).status).toBe(413);
    expect(await raw(`${head('content-length: 999999999999')}\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 413/);
  });

  test.each([
    ['JSON', 'application/json'],
    ['what is no JSON', 'text/plain'],
  ])('a body of %s without end is refused at the size that is too much, and its connection closed', async (_, type) => {
    const begun = `${head('transfer-encoding: chunked')}\r\n\r\n`.replace('application/json', type);
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    expect(await raw(begun + chunk.repeat(17))).toMatch(/^HTTP\/1\.1 4(13|00|15)/);

    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    // Whoever goes on sending is cut off.
    const closed = new Promise((resolve) =>
      socket
        .resume()
        .on('error', () => {})
        .on('close', resolve),
    );
    let sent = 0;
    const send = () => {
      sent += chunk.length;
      if (socket.writable) socket.write(chunk, send);
    };
    socket.write(begun, send);
    await closed;
    // What lies in the buffers of both ends comes on top.
    expect(sent).toBeLessThan(20_000_000);
  });

  test('a gzip bomb is refused at the size to which it swells', async () => {
    const before = await api.memory();
    const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
    expect(bomb.length).toBeLessThan(1_000_000);
    const { status } = await post(bomb, { ...json, 'content-encoding': 'gzip' });
    expect(status).toBe(413);
    const { heapUsed, external } = await api.memory();
    // Of the 200 MB that it would swell to.
    expect(heapUsed + external - before.heapUsed - before.external).toBeLessThan(50_000_000);
  });

  test.each([
    ['an unknown coding', 'content-encoding', 'compress', body],
    ['what is no gzip', 'content-encoding', 'gzip', body],
  ])('a body in %s is refused', async (_, name, value, sent) => {
    const { status } = await post(sent, { ...json, [name]: value });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"{ __typename }"'],
    ['an empty list', '[]'],
    ['a list of lists', '[[[]]]'],
    ['no query', '{}'],
    ['a query that is an object', '{"query":{"toString":"{ __typename }"}}'],
    ['a query that is a list', '{"query":["{ __typename }"]}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"{"}'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
    ['extensions that are a list', '{"query":"{ __typename }","extensions":[]}'],
    ['a name that is a number', '{"query":"{ __typename }","operationName":7}'],
    [
      'a hash of another query',
      `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'a'.repeat(64)}"}}}`,
    ],
    ['persisted of no version', '{"extensions":{"persistedQuery":7}}'],
    ['lists without end', `{"query":"{ __typename }","variables":{"a":${'['.repeat(200_000)}`],
    ['lists 200,000 deep', `{"query":"{ __typename }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`],
    [
      'extensions 200,000 deep',
      `{"query":"{ nothing }","extensions":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    ],
    ['a byte that is no UTF-8', Buffer.from('7b227175657279223a22ff227d', 'hex')],
  ])('a body that is %s is a mistake of who sent it, and no fault', async (_, sent) => {
    const { status, said } = await post(sent);
    expect(status, said).toBeGreaterThanOrEqual(400);
    expect(status, said).toBeLessThan(500);
    expect(JSON.parse(said)).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });

  test('a hash under which a stranger would leave another text is not kept', async () => {
    const query = '{ countries { totalCount } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect((await post(JSON.stringify({ query, extensions }))).status).toBe(200);
    expect((await post(JSON.stringify({ extensions }))).said).toMatch('PERSISTED_QUERY_NOT_FOUND');
  });

  test('JSON with a key twice is one question: the limits judge what is answered', async () => {
    const dear = JSON.stringify(
      '{ countries(first: 500) { nodes { attendances(first: 500) { nodes { meeting { slug } } } } } }',
    );
    const cheap = JSON.stringify(small);
    expect((await post(`{"query":${cheap},"query":${dear}}`)).said).not.toMatch(/"data":\{/);
    expect((await post(`{"query":${dear},"query":${cheap}}`)).said).toBe('{"data":{"country":{"code":"TR"}}}\n');
    const twice = await post(
      `{"query":"query ($n: Int) { countries(first: $n) { nodes { code } } }","variables":{"n":501,"n":1}}`,
    );
    expect(JSON.parse(twice.said).data.countries.nodes).toHaveLength(1);
  });
});

describe('names and texts that mean something to JavaScript', () => {
  test('prototype pollution: keys of variables and of bodies reach no prototype', async () => {
    const evil = '{"polluted":"yes","visibility":"DRAFT","role":"admin","name":"root"}';
    for (const variables of [
      `{"__proto__":${evil}}`,
      `{"constructor":{"prototype":${evil}}}`,
      `{"filter":{"__proto__":${evil}}}`,
      `{"filter":{"constructor":{"prototype":${evil}}}}`,
    ]) {
      const query = JSON.stringify('query ($filter: CountryFilter) { countries(filter: $filter) { totalCount } }');
      await post(`{"__proto__":${evil},"query":${query},"variables":${variables}}`);
    }
    // Else everybody would be an admin by now.
    expect(await ask('{ audit { totalCount } }')).toMatchObject({ status: 401 });
    await works();
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'])(
    'an alias, a variable, a fragment and an operation called %s are but names',
    async (name) => {
      const query = `query ${name}($${name}: ID!) { ${name}: country(code: $${name}) { ...${name} } } fragment ${name} on Country { ${name}: code }`;
      const { status, said } = await post(`{"query":${JSON.stringify(query)},"variables":{"${name}":"TR"}}`);
      expect([status, said]).toEqual([200, `{"data":{"${name}":{"${name}":"TR"}}}\n`]);
    },
  );

  test.each([
    ['NUL', '\0'],
    ['half a character', '\ud800'],
    ['text that runs backwards', '\u202eRT'],
    ['a mark that nobody sees', 'T\u200bR'],
    ['what becomes two letters', 'ß'],
    ['another alphabet', 'ТR'],
    ['a very long one', 'T'.repeat(100_000)],
  ])('an id of %s is of nothing, and no fault', async (_, code) => {
    const question = 'query ($id: ID!) { country(code: $id) { code } node(id: $id) { id } }';
    expect(await ask(question, { id: code })).toMatchObject({ status: 200, data: { country: null, node: null } });
    expect(
      (await ask('query ($text: String!) { search(text: $text) { totalCount } }', { text: code })).status,
    ).toBeLessThan(500);
  });
});

describe('what only some may', () => {
  test('a reader or nobody writes nothing, by whatever name, alias, fragment or condition they ask', async () => {
    const { input } = { input: { record: minutes('attacks-a') } };
    for (const query of [
      importRecord,
      importRecord.replace('importRecord(', 'country: importRecord('),
      `${importRecord} query other { __typename }`,
      'mutation ($input: ImportRecordInput!) { ...a } fragment a on Mutation { ... @include(if: true) { importRecord(input: $input) { __typename } } }',
    ]) {
      for (const [who, status] of [
        [{}, 401],
        [{ authorization: `Bearer ${tokens.reader}` }, 403],
      ] as const) {
        const body = { query, variables: { input }, operationName: query.includes('query other') ? undefined : null };
        const answer = await post(JSON.stringify(body), { ...json, ...who });
        expect([400, status]).toContain(answer.status);
        expect(JSON.parse(answer.said).data ?? null).toBeNull();
      }
    }
    expect((await ask('{ document(slug: "attacks-a") { slug } }')).data.document).toBeNull();
  });

  test('the audit is for admins, also below an alias or in a fragment', async () => {
    for (const query of [
      '{ country: audit { totalCount } }',
      '{ ...a } fragment a on Query { audit { totalCount } }',
    ]) {
      const { status, said } = await ask(query, {}, { authorization: `Bearer ${tokens.editor}` });
      expect([status, /totalCount/.test(said)]).toEqual([403, false]);
    }
  });

  test('a role that a caller claims by headers, cookies, addresses or variables is none', async () => {
    const claims = { 'x-role': 'admin', 'x-user': 'root', cookie: 'role=admin', 'x-forwarded-for': '127.0.0.1' };
    expect(
      (await ask('query ($role: Boolean = true) { audit { totalCount @include(if: $role) } }', {}, claims)).status,
    ).toBe(401);
  });
});

describe('guessing keys', () => {
  /** A key of this id that is well formed, and wrong. */
  const guess = (id: string) => {
    const guessed = `${id}_${randomBytes(32).toString('hex')}`;
    return `${guessed}${crc32(guessed).toString(16).padStart(8, '0')}`;
  };
  const statusAt = async (url: string, key: string, from: string) => {
    const headers = { ...json, authorization: `Bearer ${key}`, 'x-forwarded-for': from };
    return (await post(JSON.stringify({ query: '{ __typename }' }), headers, url)).status;
  };

  test('an address has so many guesses a minute, each costs little, and whoever has a key goes on', async () => {
    const key = await createKey(local.database, { name: 'example', role: 'reader', expiresAt: null, by: 'Tester' });
    const graph = await serve(testDatabase(), {}, tokensIn(authTokens), { variables: { TRUST_PROXY: '1' } });
    try {
      const id = key.slice(0, 'ictg_'.length + 8);
      const [here, elsewhere] = ['192.0.2.1', '192.0.2.2'];
      expect(await statusAt(graph.url, key, here)).toBe(200);
      const before = graph.database.statementsRead;
      const statuses = await Promise.all(
        many(mostGuesses * 3, () => guess(id)).map((one) => statusAt(graph.url, one, here)),
      );
      expect(statuses.filter((status) => status === 401)).toHaveLength(mostGuesses);
      expect(statuses.filter((status) => status === 429)).toHaveLength(mostGuesses * 2);
      // What is not looked at asks the database nothing.
      expect(graph.database.statementsRead - before).toBe(mostGuesses);
      expect(await statusAt(graph.url, key, here)).toBe(200);
      expect(await statusAt(graph.url, tokens.reader, here)).toBe(200);
      expect(await statusAt(graph.url, guess(id), elsewhere)).toBe(401);
      expect(
        (
          await fetch(`${graph.origin}/export/json?list=topics`, {
            headers: { authorization: `Bearer ${guess(id)}`, 'x-forwarded-for': here },
          })
        ).status,
      ).toBe(429);
    } finally {
      await graph.close();
      await local.database.administer({ name: 'forget-keys', text: 'MATCH (key:ApiKey) DETACH DELETE key' });
    }
  });
});

test('a list of which one item fails at once and another when the client is gone does not end the process', () => {
  const outcomeOf = (...words: string[]) => {
    const script = join(checkout, 'test/support/orphan.ts');
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, ...words], {
      cwd: checkout,
      encoding: 'utf8',
    });
    return [status, stdout];
  };
  expect(outcomeOf('outliving')).toEqual([0, 'outlived: at once']);
  // When GraphQL does not need it any more, it can go.
  expect(outcomeOf()).toEqual([1, '']);
});
