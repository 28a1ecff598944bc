import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { accessFor } from '../src/cli/access.ts';
import { readConfig } from '../src/config.ts';
import { idIn, newKeyText } from '../src/keys/key-text.ts';
import { createKey, revokeKey } from '../src/keys/keys.ts';
import { memory } from '../src/keys/remembered.ts';
import type { Role } from '../src/role.ts';
import { checksum } from './support/checksum.ts';
import { runCommand } from './support/command.ts';
import { askWith, importRecord, minutes, retractDocument, tokensIn } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { letPass } from './support/time.ts';

let local: Graph;
let graph: Graph;
beforeAll(async () => {
  local = await seededGraph();
  graph = await serve(testDatabase(), {}, tokensIn(`root:admin:${'a'.repeat(32)}`));
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await local.database.administer({ name: 'forget-keys', text: 'MATCH (key:ApiKey) DETACH DELETE key' });
});
afterAll(async () => {
  for (const one of [graph, local]) await one.close();
});

const keys = (...words: string[]) => runCommand(['keys', ...words], { IMPORT_AGENT: 'example-admin' });
const make = (role: Role, expiresAt: Date | null = null) =>
  createKey(local.database, { name: 'example-program', role, expiresAt, by: 'Tester' });
const statusWith = async (key: string, query = '{ __typename }') =>
  (await askWith(graph.url, { authorization: `Bearer ${key}` }, query)).status;
const held = async () => {
  const text = 'MATCH (key:ApiKey) RETURN properties(key) AS key';
  return JSON.stringify(await local.database.read({ name: 'held', text }));
};

test('a key is shown once, works with its role until it is revoked, and is never kept', async () => {
  const made = await keys('create', 'example-program', '--role', 'editor', '--expires', '12h');
  expect([made.code, made.stderr]).toEqual([
    0,
    expect.stringMatching(/editor key of example-program, which expires on/),
  ]);
  const key = made.stdout.trim();
  const [id = '', secret = ''] = /^(ictg_[0-9a-f]{8})_([0-9a-f]{72})$/.exec(key)?.slice(1) ?? [];
  expect(await held()).toContain(id);
  expect(await held()).not.toContain(secret.slice(0, 16));

  const record = { input: { record: minutes('keys-a') } };
  const { data } = await askWith(graph.url, { authorization: `Bearer ${key}` }, importRecord, record);
  expect(data.importRecord.activity.agent).toBe(`example-program (${id})`);
  await local.data(retractDocument, { input: { slug: 'keys-a' } });
  expect(await statusWith(key, '{ audit { totalCount } }')).toBe(403);

  const listed = await keys('list');
  expect(listed.stdout).toContain(id);
  expect(listed.stdout).not.toContain(secret.slice(0, 16));
  expect(JSON.parse((await keys('list', '--json')).stdout)).toMatchObject([
    { id, name: 'example-program', role: 'editor', createdBy: 'example-admin', revokedAt: null },
  ]);

  expect(await keys('revoke', id)).toMatchObject({ code: 0, stdout: `Key ${id} is revoked.\n` });
  letPass(memory + 1);
  expect(await statusWith(key)).toBe(401);
  expect(await keys('revoke', id)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/was revoked by example-admin on/),
  });
  expect(await keys('revoke', 'ictg_00000000')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/There is no key/),
  });
  expect((await keys('list')).stdout).toMatch(/by example-admin, \S+ +│ no /);

  const { data: audited } = await local.data('{ audit(first: 6) { nodes { action by subject problem } } }');
  const told = audited.audit.nodes.filter(({ action }: { action: string }) => /Key$/.test(action));
  expect(told).toEqual([
    { action: 'revokeKey', by: 'example-admin', subject: 'ictg_00000000', problem: 'UNKNOWN' },
    { action: 'revokeKey', by: 'example-admin', subject: id, problem: 'ALREADY_REVOKED' },
    { action: 'revokeKey', by: 'example-admin', subject: id, problem: null },
    { action: 'createKey', by: 'example-admin', subject: `${id} editor example-program`, problem: null },
  ]);
});

test('without being told more, a key may read, and ends after 90 days', async () => {
  await keys('create', 'example-reader');
  const [key] = JSON.parse((await keys('list', '--json')).stdout);
  expect(key.role).toBe('reader');
  expect(Date.parse(key.expiresAt) - Date.parse(key.createdAt)).toBeCloseTo(90 * 86_400_000, -5);
});

test.each([
  ['--role', 'owner'],
  ['--expires', 'soon'],
  ['--expires', '0d'],
])('%s %s makes none', async (option, value) => {
  expect((await keys('create', 'example', option, value)).code).toBe(2);
  expect(await held()).toBe('[]');
});

test('a key ends at its time, also one that was just used', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const end = Date.now() + 60_000;
  const key = await make('reader', new Date(end));
  // So that it is still remembered when it ends.
  vi.setSystemTime(end - memory / 2);
  expect(await statusWith(key)).toBe(200);
  vi.setSystemTime(end);
  expect(await statusWith(key)).toBe(401);
});

test('the secret counts: its id with another secret, or a hash of it, opens nothing', async () => {
  const key = await make('admin');
  const id = idIn(key) ?? '';
  const withSecret = (secret: string) => {
    const text = `${id}_${secret}`;
    return `${text}${crc32(text).toString(16).padStart(8, '0')}`;
  };
  expect(withSecret(key.slice(14, -8))).toBe(key);
  const [{ key: row }] = JSON.parse(await held());
  for (const secret of [randomBytes(32).toString('hex'), Buffer.from(row.hash, 'base64').toString('hex')]) {
    expect(idIn(withSecret(secret))).toBe(id);
    expect(await statusWith(withSecret(secret))).toBe(401);
  }
  expect(await statusWith(key)).toBe(200);
  await revokeKey(local.database, { id, by: 'Tester' });
});

test('a key that is used all the time is looked up once in a while, and a text that is none never', async () => {
  const key = await make('reader');
  const before = graph.database.statementsRead;
  const used = await Promise.all(Array.from({ length: 20 }, () => statusWith(key)));
  expect(used).toEqual(Array(20).fill(200));
  expect(graph.database.statementsRead - before).toBe(1);
  const wrong = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`;
  expect(await statusWith(wrong)).toBe(401);
  expect(graph.database.statementsRead - before).toBe(1);
  letPass(memory);
  expect(await statusWith(key)).toBe(200);
  expect(graph.database.statementsRead - before).toBe(2);
});

test('what is mistyped is known by its checksum', () => {
  fc.assert(
    fc.property(fc.nat(85), fc.constantFrom(...'0123456789abcdefghijk_'), (place, letter) => {
      const { id, key } = newKeyText();
      expect(idIn(key)).toBe(id);
      const mistyped = `${key.slice(0, place)}${letter}${key.slice(place + 1)}`;
      expect(idIn(mistyped)).toBe(mistyped === key ? id : null);
    }),
  );
});

test('where there is a key that holds, this machine needs one, too', async () => {
  const statusHere = async () => {
    const config = readConfig({ IMPORT_AGENT: 'example-admin' });
    const server = await serve(testDatabase(), {}, [], await accessFor(local.database, config, undefined));
    try {
      return (await askWith(server.url, {}, '{ audit(first: 0) { totalCount } }')).status;
    } finally {
      await server.close();
    }
  };
  expect(await statusHere()).toBe(200);
  const key = await make('reader');
  expect(await statusHere()).toBe(401);
  await revokeKey(local.database, { id: idIn(key) ?? '', by: 'Tester' });
  expect(await statusHere()).toBe(200);
});

test('keys are no part of the graph: nothing counts, exports or removes them', async () => {
  const before = await checksum(local.database);
  const counts =
    '{ countries { totalCount } documents { totalCount } timeline { totalCount } activities { totalCount } }';
  const counted = (await local.data(counts)).data;
  const key = await make('editor');
  expect(await checksum(local.database)).toEqual(before);
  expect((await local.data(counts)).data).toEqual(counted);
  const file = await (await fetch(`${local.origin}/export/json`)).text();
  expect(file).not.toMatch(/ictg_|example-program|ApiKey/);
  expect((await local.data('query ($id: ID!) { node(id: $id) { id } }', { id: idIn(key) })).data).toEqual({
    node: null,
  });
  await local.data(importRecord, { input: { record: minutes('keys-a') } });
  await local.data(retractDocument, { input: { slug: 'keys-a' } });
  expect(await statusWith(key)).toBe(200);
});
