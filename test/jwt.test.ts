import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI, importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { jwtCheck } from '../src/server/jwt.ts';
import { runCommand } from './support/command.ts';
import { askWith, importRecord, minutes, tokensIn } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { type Issuer, type KeyPair, keyPair, sign, startIssuer } from './support/jwks.ts';

const issuer = 'https://login.example.org/';
const audience = 'ict-graph';
const now = () => Math.floor(Date.now() / 1_000);

/** The claims of a token that is right. */
const claims = (changes: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: 'user-1',
  name: 'Example Official One',
  exp: now() + 600,
  roles: ['editor'],
  ...changes,
});

const settings = (changes: Record<string, string>) => {
  const variables = { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_ALGORITHMS: 'RS256,ES256', ...changes };
  const { jwt } = readConfig(variables);
  if (!jwt) throw new Error('There are no settings');
  return jwt;
};

const token = 't'.repeat(32);
let [first, second, elliptic, foreign]: KeyPair[] = [];
let login: Issuer;
let local: Graph;
let graph: Graph;
beforeAll(async () => {
  [first, second, elliptic, foreign] = await Promise.all([
    keyPair('first'),
    keyPair('second'),
    keyPair('elliptic', 'ES256'),
    keyPair('first'),
  ]);
  login = await startIssuer(known(first), known(elliptic));
  local = await seededGraph();
  graph = await guardedBy(0);
});
afterAll(async () => {
  for (const one of [graph, local]) await one.close();
  await login.stop();
});

function known(pair: KeyPair | undefined): KeyPair {
  if (!pair) throw new Error('There are no keys yet');
  return pair;
}

/** An API that takes tokens of the issuer, beside one of its configuration. */
async function guardedBy(cooldown?: number, changes = {}, more = {}): Promise<Graph> {
  const jwt = await jwtCheck(settings({ JWT_JWKS: login.url.href, ...changes }), cooldown);
  return serve(testDatabase(), {}, tokensIn(`root:admin:${token}`), { jwt, ...more });
}

const dryRun = { input: { record: minutes('jwt-a'), dryRun: true } };
const importWith = (jwt: string, { url } = graph) =>
  askWith(url, { authorization: `Bearer ${jwt}` }, importRecord, dryRun);
const country = '{ country(code: "TR") { code } }';

describe('a token', () => {
  test('of an editor lets them write, by a name that nobody else can have', async () => {
    const jwt = await sign(known(first), claims());
    const { data } = await askWith(graph.url, { authorization: `Bearer ${jwt}` }, importRecord, {
      input: { record: minutes('jwt-a') },
    });
    await local.data('mutation { retractDocument(input: { slug: "jwt-a" }) { __typename } }');
    expect(data.importRecord.activity.agent).toBe('Example Official One (user-1)');
  });

  test('may be signed by any key of the issuer, and any algorithm that is taken', async () => {
    expect((await importWith(await sign(known(elliptic), claims()))).errors).toBeUndefined();
  });

  test.each([
    ['for another audience', () => claims({ aud: 'another' })],
    ['for nobody', () => claims({ aud: undefined as never })],
    ['of another issuer', () => claims({ iss: 'https://login.example.org' })],
    ['of no issuer', () => claims({ iss: undefined as never })],
    ['that is over', () => claims({ exp: now() - 60 })],
    ['that never ends', () => claims({ exp: undefined as never })],
    ['that does not hold yet', () => claims({ nbf: now() + 60 })],
    ['of nobody', () => claims({ sub: undefined as never })],
    ['of a name that controls terminals', () => claims({ sub: 'user\u001b[2J' })],
  ])('%s is refused', async (_, changed) => {
    const refused = await importWith(await sign(known(first), changed()));
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(refused.headers['www-authenticate']).toMatch(/error="invalid_token"/);
  });

  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = (header: object) => `${encoded(header)}.${encoded(claims())}`;
  const hmac = (text: string, secret: string) =>
    `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;

  test.each([
    ['with no signature', async () => `${unsigned({ alg: 'none' })}.`],
    ['with no signature by a key', async () => `${unsigned({ alg: 'none', kid: 'first' })}.`],
    [
      'with the public key taken for a secret',
      async () => {
        const pem = await exportSPKI((await importJWK(known(first).jwk, 'RS256', { extractable: true })) as never);
        return hmac(unsigned({ alg: 'HS256', kid: 'first' }), pem);
      },
    ],
    [
      'with the key as it is served taken for a secret',
      async () => hmac(unsigned({ alg: 'HS256', kid: 'first' }), JSON.stringify(known(first).jwk)),
    ],
    ['by a key of somebody else', async () => sign(known(foreign), claims())],
    ['by a key that nobody serves', async () => sign(known(second), claims())],
    [
      'that brings its own key',
      async () => {
        const { privateKey, jwk } = known(foreign);
        return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', jwk, jku: login.url.href }).sign(privateKey);
      },
    ],
    [
      'by an algorithm that is not taken',
      async () => sign({ ...(await keyPair('first', 'PS256')), id: 'first' }, claims()),
    ],
    [
      'that was changed',
      async () => (await sign(known(first), claims({ roles: [] }))).replace(/\.[^.]+\./, `.${encoded(claims())}.`),
    ],
    ['that is cut off', async () => (await sign(known(first), claims())).slice(0, -20)],
    ['that is none', async () => 'a.b.c'],
  ])('%s is refused', async (_, make) => {
    const refused = await importWith(await make());
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test.each([
    ['a list', { roles: ['something', 'admin', 'reader'] }, {}, 'admin'],
    ['a text', { scope: 'openid editor' }, { JWT_ROLE_CLAIM: 'scope' }, 'editor'],
    ['a list within', { realm_access: { roles: ['reader'] } }, { JWT_ROLE_CLAIM: 'realm_access.roles' }, 'reader'],
    [
      'a name with dots',
      { 'https://example.org/roles': ['editor'] },
      { JWT_ROLE_CLAIM: 'https://example.org/roles' },
      'editor',
    ],
    ['nothing', { roles: undefined as never }, {}, null],
    ['roles that there are not', { roles: ['editors', 'Admin', '__proto__'] }, {}, null],
    ['something else', { roles: { editor: true } }, {}, null],
  ])('says what its bearer may by %s', async (_, changes, variables, role) => {
    const check = await jwtCheck(settings({ JWT_JWKS: login.url.href, ...variables }));
    const jwt = await sign(known(first), claims({ roles: undefined as never, ...changes }));
    expect(await check(jwt)).toEqual({ name: 'Example Official One (user-1)', role });
  });

  test('without a role lets its bearer do what anybody may', async () => {
    const jwt = await sign(known(first), claims({ roles: [], name: undefined as never }));
    expect(await importWith(jwt)).toMatchObject({
      status: 403,
      errors: [{ message: 'Only editors may do this, and JWT (user-1) is none.' }],
    });
    const headers = { authorization: `Bearer ${jwt}` };
    expect((await askWith(graph.url, headers, country)).data.country).toEqual({ code: 'TR' });
    const closed = await guardedBy(0, {}, { readRequiresToken: true });
    try {
      expect(await askWith(closed.url, headers, country)).toMatchObject({ status: 403 });
      const reader = await sign(known(first), claims({ roles: ['reader'] }));
      expect((await askWith(closed.url, { authorization: `Bearer ${reader}` }, country)).status).toBe(200);
    } finally {
      await closed.close();
    }
  });
});

describe('keys of the issuer', () => {
  test('may change at any time: what is new is taken, and what is gone is not', async () => {
    login.keys = [known(second)];
    try {
      expect((await importWith(await sign(known(second), claims()))).errors).toBeUndefined();
      expect(await importWith(await sign(known(first), claims()))).toMatchObject({ status: 401 });
    } finally {
      login.keys = [known(first), known(elliptic)];
    }
  });

  test('are fetched once, whatever keys tokens name', async () => {
    const before = login.asked;
    const server = await guardedBy();
    try {
      for (let left = 5; left > 0; left -= 1) {
        expect((await importWith(await sign(known(first), claims()), server)).errors).toBeUndefined();
        expect(
          await importWith(await sign({ ...known(foreign), id: `made-up-${left}` }, claims()), server),
        ).toMatchObject({ status: 401 });
      }
      expect(login.asked - before).toBe(1);
    } finally {
      await server.close();
    }
  });

  test('that cannot be had leave tokens unanswered, and everybody else as they were', async () => {
    login.status = 500;
    const server = await guardedBy();
    try {
      const jwt = await sign(known(first), claims());
      const unanswered = await importWith(jwt, server);
      expect(unanswered).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
      expect(unanswered.headers['retry-after']).toBe('5');
      expect((await askWith(server.url, {}, country)).data.country).toEqual({ code: 'TR' });
      expect((await importWith(token, server)).errors).toBeUndefined();
      login.status = 200;
      expect((await importWith(jwt, server)).errors).toBeUndefined();
    } finally {
      login.status = 200;
      await server.close();
    }
  });

  test('may lie in a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graph-jwks-'));
    try {
      const file = join(folder, 'jwks.json');
      await writeFile(file, JSON.stringify({ keys: [known(first).jwk] }));
      const check = await jwtCheck(settings({ JWT_JWKS: file }));
      expect(await check(await sign(known(first), claims()))).toMatchObject({ role: 'editor' });
      expect(await check(await sign(known(second), claims()))).toBeNull();

      const refused = async (content: string, reason: RegExp) => {
        await writeFile(file, content);
        await expect(jwtCheck(settings({ JWT_JWKS: file }))).rejects.toThrow(reason);
      };
      await refused('{', /must hold a JSON Web Key Set/);
      await refused('{"keys":[]}', /holds no key/);
      await refused(JSON.stringify({ keys: [await exportJWK(known(first).privateKey)] }), /public keys only/);
      await refused(JSON.stringify({ keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }), /public keys only/);
      await rm(file);
      // Told at the start, before there is anything to undo.
      const variables = { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS: file, PORT: '0' };
      const { code, stderr } = await runCommand(['start'], variables);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/JWT_JWKS: .*jwks\.json cannot be read: ENOENT/)]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test.each([
  ['half of it', { JWT_JWKS: '' }, /JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS: must be set together/],
  [
    'keys that come in the open',
    { JWT_JWKS: 'http://login.example.org/jwks' },
    /JWT_JWKS: must be a file or begin with https/,
  ],
  [
    'keys of a host that only begins like this machine',
    { JWT_JWKS: 'http://localhost.example/jwks' },
    /must be a file or begin with https/,
  ],
  ['no signature', { JWT_ALGORITHMS: 'none' }, /JWT_ALGORITHMS.*: must be some of RS256/],
  ['signatures by a secret', { JWT_ALGORITHMS: 'RS256,HS256' }, /JWT_ALGORITHMS.*: must be some of RS256/],
])('settings of %s are refused', (_, changes, message) => {
  expect(() => settings({ JWT_JWKS: 'https://login.example.org/jwks', ...changes })).toThrow(message);
});
