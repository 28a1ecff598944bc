import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType } from 'graphql';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from '../src/database/database.ts';
import { guard, ruleOf } from '../src/graph/guard.ts';
import { createSchema } from '../src/graph/schema.ts';
import { judge } from '../src/identity/judge.ts';
import { parseRecord } from '../src/import/read.ts';
import { writeRecord } from '../src/import/write.ts';
import { createKey, listKeys } from '../src/keys/keys.ts';
import { runCommand } from './support/command.ts';
import { askWith, importRecord, minutes, retractDocument, tokensIn } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { letPass } from './support/time.ts';

/**
 * Who may ask for what is not for everybody who may read: whoever has the role or a higher one. What is marked so is null
 * for others, and all else an error. What stands here is what the schema must say; nothing else has a rule.
 */
const rules = {
  'Activity.agent': 'EDITOR, else null',
  'Activity.file': 'EDITOR, else null',
  'Judgement.by': 'EDITOR, else null',
  'Judgement.undoneBy': 'EDITOR, else null',
  'Mutation.draftRecord': 'EDITOR',
  'Mutation.importRecord': 'EDITOR',
  'Mutation.judgeIdentity': 'EDITOR',
  'Mutation.publishDocument': 'EDITOR',
  'Mutation.retractDocument': 'EDITOR',
  'Mutation.undoJudgement': 'EDITOR',
  'Query.audit': 'ADMIN',
} as const;

type Place = keyof typeof rules;

/** A question that asks for the field, and nothing else with a rule. What a mutation asks for here changes nothing. */
const questions: Readonly<Record<Place, string>> = {
  'Activity.agent': '{ activities(document: "access-a", first: 1) { nodes { it: agent } } }',
  'Activity.file': '{ activities(document: "access-a", first: 1) { nodes { it: file } } }',
  'Judgement.by': '{ judgements(first: 1) { nodes { it: by } } }',
  'Judgement.undoneBy': '{ judgements(first: 1) { nodes { it: undoneBy } } }',
  'Mutation.draftRecord': 'mutation { it: draftRecord(input: { name: "x.txt" }) { __typename } }',
  'Mutation.importRecord': 'mutation { it: importRecord(input: { record: "none" }) { __typename } }',
  'Mutation.judgeIdentity':
    'mutation { it: judgeIdentity(input: { one: "x", other: "x", verdict: SAME }) { __typename } }',
  'Mutation.publishDocument': 'mutation { it: publishDocument(input: { slug: "access-nothing" }) { __typename } }',
  'Mutation.retractDocument': 'mutation { it: retractDocument(input: { slug: "access-nothing" }) { __typename } }',
  'Mutation.undoJudgement': 'mutation { it: undoJudgement(input: { id: "access-nothing" }) { __typename } }',
  'Query.audit': '{ it: audit(first: 1) { totalCount } }',
};

const askers = ['nobody', 'reader', 'editor', 'admin'] as const;
type Asker = (typeof askers)[number];

const secrets = { reader: 'r'.repeat(32), editor: 'e'.repeat(32), admin: 'a'.repeat(32) };
const tokens = tokensIn(
  `alan:reader:${secrets.reader},ada:${secrets.editor},edit:editor:${'f'.repeat(32)},root:admin:${secrets.admin}`,
);
const as = (asker: Asker): Record<string, string> =>
  asker === 'nobody' ? {} : { authorization: `Bearer ${secrets[asker]}` };

const pair = { one: 'Official:ozge-pan', other: 'Official:ali-civiler', verdict: 'DIFFERENT' };
const judgeIdentity = `mutation ($input: JudgeIdentityInput!) { judgeIdentity(input: $input) {
  __typename ... on JudgementMade { judgement { id } } ... on JudgementRefused { problem }
} }`;
const undoJudgement = 'mutation ($input: UndoJudgementInput!) { undoJudgement(input: $input) { __typename } }';

const logged: { msg: string; count?: number }[] = [];
const log = pino(
  { level: 'warn' },
  new Writable({
    write(line, _, done) {
      logged.push(JSON.parse(String(line)));
      done();
    },
  }),
);

let local: Graph;
let guarded: Graph;
let closed: Graph;
beforeAll(async () => {
  local = await seededGraph();
  guarded = await serve(testDatabase(), {}, tokens, { log });
  closed = await serve(testDatabase(), {}, tokens, { readRequiresToken: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const slug of ['access-a', 'access-b']) await local.data(retractDocument, { input: { slug } });
  await forget('Judgement');
});
afterAll(async () => {
  for (const graph of [guarded, closed, local]) await graph.close();
});

const forget = (label: string) =>
  local.database.administer({ name: 'forget', text: `MATCH (node:${label}) DETACH DELETE node` });

const ask = (asker: Asker, query: string, variables: object = {}, { url } = guarded) =>
  askWith(url, as(asker), query, variables);

describe('rules', () => {
  test('are those of the table, and no others', () => {
    const schema = createSchema();
    const found = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) => {
            const rule = ruleOf(schema, field);
            if (!rule) return [];
            const what = `${rule.requires.toUpperCase()}${rule.orNull ? ', else null' : ''}`;
            return [[`${type.name}.${field.name}`, what]];
          })
        : [],
    );
    expect(Object.fromEntries(found)).toEqual(rules);
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(Object.keys(rules)).toEqual(expect.arrayContaining(mutations.map((name) => `Mutation.${name}`)));
  });

  describe.each(askers)('for an asker who is %s', (asker) => {
    beforeAll(async () => {
      await local.data(importRecord, { input: { record: minutes('access-a') } });
      const { data } = await local.data(judgeIdentity, { input: pair });
      await local.data(undoJudgement, { input: { id: data.judgeIdentity.judgement.id } });
    });

    // One test, because what there is to see goes after each.
    test('are kept for every field', async () => {
      for (const [place, rule] of Object.entries(rules)) {
        const [needed = '', orNull] = rule.split(', ');
        const isAllowed = askers.indexOf(asker) >= askers.indexOf(needed.toLowerCase() as Asker);
        const { status, errors, data, headers } = await ask(asker, questions[place as Place]);
        const shown = JSON.stringify({ place, status, errors, data });
        if (isAllowed) {
          expect(errors, shown).toBeUndefined();
          expect(shown).toMatch(/"it":(?!null)/);
        } else if (orNull) {
          expect(errors, shown).toBeUndefined();
          expect(shown).toMatch(/"it":null/);
        } else {
          const [code, expected] = asker === 'nobody' ? ['UNAUTHENTICATED', 401] : ['FORBIDDEN', 403];
          expect({ status, code: errors?.[0]?.extensions['code'], data: data ?? null }, shown).toEqual({
            status: expected,
            code,
            data: null,
          });
          if (asker === 'nobody') expect(headers['www-authenticate']).toMatch(/^Bearer /);
        }
      }
    });
  });

  test('a mutation without one is no schema', () => {
    const withMutation = (field: string) =>
      makeExecutableSchema({
        typeDefs: `directive @auth(requires: Role!, orNull: Boolean! = false) on FIELD_DEFINITION
          enum Role { READER EDITOR ADMIN } type Query { a: Int } type Mutation { ${field} }`,
      });
    expect(() => guard(withMutation('b: Int'))).toThrow('Mutation.b writes and has no rule who may');
    expect(() => guard(withMutation('b: Int @auth(requires: ADMIN, orNull: true)'))).toThrow('Mutation.b writes');
    expect(() => guard(withMutation('b: Int @auth(requires: ADMIN)'))).not.toThrow();
  });

  test('this machine may do everything where nothing else says who may', async () => {
    expect((await askWith(local.url, {}, questions['Query.audit'])).data.it.totalCount).toBeGreaterThan(0);
    expect(await askWith(closed.url, {}, questions['Query.audit'])).toMatchObject({ status: 401 });
  });
});

describe('where reading needs a token', () => {
  const places = [
    '/graphql?query={__typename}',
    '/graphql/stream?query=subscription{documentChanged{id}}',
    '/export/csv?list=topics',
  ];

  test.each(places)('%s wants one', async (place) => {
    const statusFor = async (asker: Asker) => {
      const hangUp = new AbortController();
      const headers = {
        accept: place.includes('stream') ? 'text/event-stream' : '*/*',
        'apollo-require-preflight': 'yes',
      };
      const response = await fetch(`${closed.origin}${place}`, {
        headers: { ...headers, ...as(asker) },
        signal: hangUp.signal,
      });
      hangUp.abort();
      return response.status;
    };
    expect(await statusFor('nobody')).toBe(401);
    for (const asker of ['reader', 'editor', 'admin'] as const) expect(await statusFor(asker)).toBe(200);
  });

  test('and where it does not, a token that nobody has is refused there all the same', async () => {
    for (const place of places) {
      const response = await fetch(`${guarded.origin}${place}`, { headers: { authorization: 'Bearer nobody' } });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/error="invalid_token"/);
    }
    expect(logged).toContainEqual(expect.objectContaining({ msg: 'a token that nobody has was refused', count: 1 }));
  });
});

interface Entry {
  readonly action: string;
  readonly by: string;
  readonly subject: string;
  readonly problem: string | null;
  readonly message: string | null;
  readonly folded: number;
  readonly activity: { readonly documentId: string } | null;
}

/** The last entries, the last of them last. */
async function entries(first: number): Promise<Entry[]> {
  const fields = 'id at action by subject outcome problem message folded activity { documentId }';
  const { data } = await ask('admin', `query ($first: Int) { audit(first: $first) { nodes { ${fields} } } }`, {
    first,
  });
  return data.audit.nodes.toReversed();
}

const held = async () => {
  const text = 'MATCH (entry:AuditEntry) RETURN properties(entry) AS entry ORDER BY entry.auditSort';
  const rows = await local.database.read<{ entry: object }>({ name: 'held', text });
  return rows.map(({ entry }) => JSON.stringify(entry));
};

const told = (list: readonly Entry[]) => list.map(({ action, by, subject, problem }) => [action, by, subject, problem]);

describe('the audit', () => {
  test('has every write and every refused write, once, and keeps it as it was', async () => {
    await forget('AuditEntry');
    const input = { record: minutes('access-a'), idempotencyKey: 'once' };
    await ask('editor', importRecord, { input });
    await ask('editor', importRecord, { input });
    const first = await held();
    expect(first).toHaveLength(1);
    await ask('editor', importRecord, { input: { ...input, record: minutes('access-b') } });
    await ask('editor', importRecord, { input: { record: minutes('access-b', { meetings: [] }) } });
    await ask('editor', importRecord, { input: { record: 'none', dryRun: true } });
    await ask('editor', importRecord, { input: { record: 'none', name: 'two\nlines' } });
    await ask('reader', importRecord, { input });
    const attendances = [{ meeting: 'access-a-meeting', country: 'TR' }];
    await ask('admin', importRecord, {
      input: { record: minutes('access-b', { countries: [], meetings: [], attendances }) },
    });
    await ask('editor', retractDocument, { input: { slug: 'access-a', dryRun: true } });
    await ask('editor', retractDocument, { input: { slug: 'access-a' } });
    const { data } = await ask('editor', judgeIdentity, { input: pair });
    const { id } = data.judgeIdentity.judgement;
    await ask('editor', judgeIdentity, { input: { ...pair, verdict: 'SAME' } });
    await ask('admin', undoJudgement, { input: { id } });
    await ask('admin', undoJudgement, { input: { id } });
    await ask('editor', retractDocument, { input: { slug: 'access-b' } });
    await ask('nobody', retractDocument, { input: { slug: 'access-a' } });
    const all = await entries(100);
    expect(told(all)).toEqual([
      ['importRecord', 'ada', 'Document:access-a', null],
      ['importRecord', 'ada', 'record', 'RECORD_REFUSED'],
      ['importRecord', 'ada', 'record', 'RECORD_REFUSED'],
      ['importRecord', 'ada', 'two lines', 'BAD_USER_INPUT'],
      ['importRecord', 'alan', 'record', 'FORBIDDEN'],
      ['importRecord', 'root', 'Document:access-b', null],
      ['retractDocument', 'ada', 'access-a', 'NEEDED'],
      ['judgeIdentity', 'ada', `${pair.other} ${pair.one}`, null],
      ['judgeIdentity', 'ada', `${pair.one} ${pair.other}`, 'ALREADY_JUDGED'],
      ['undoJudgement', 'root', id, null],
      ['undoJudgement', 'root', id, 'ALREADY_UNDONE'],
      ['retractDocument', 'ada', 'Document:access-b', null],
    ]);
    expect(all.map(({ activity }) => activity?.documentId).filter((it) => it)).toEqual(
      ['a', 'b', 'b'].map((letter) => `Document:access-${letter}`),
    );
    expect(all[1]?.message).toMatch(/idempotencyKey must be a new one/);
    expect(all[2]?.message).toMatch(/names Meeting:access-b-meeting, which neither/);
    // Whom nobody knows is counted in the log.
    expect(logged).toContainEqual(
      expect.objectContaining({ msg: 'somebody who is not known was refused to write', count: expect.any(Number) }),
    );
    expect((await held()).slice(-1)).toEqual(first);
  });

  test('comes page by page', async () => {
    const slugs = ['one', 'two', 'three'];
    for (const slug of slugs) await ask('editor', retractDocument, { input: { slug: `access-${slug}` } });
    const page = async (after: string | null) => {
      const question = `query ($after: String) { audit(first: 2, after: $after) { totalCount nodes { subject } pageInfo { endCursor } } }`;
      return (await ask('admin', question, { after })).data.audit;
    };
    const newest = await page(null);
    const older = await page(newest.pageInfo.endCursor);
    const subjects = [...newest.nodes, ...older.nodes].map(({ subject }: { subject: string }) => subject);
    expect(subjects.slice(0, 3)).toEqual(['access-three', 'access-two', 'access-one']);
    expect(older.totalCount).toBe((await held()).length);
  });

  test('has what the command line was refused, too', async () => {
    await runCommand(['import', '-'], { input: 'none', IMPORT_AGENT: 'example-one' });
    await runCommand(['retract', '--yes', 'access-nothing'], { IMPORT_AGENT: 'example-two' });
    await runCommand(['identities', 'same', 'ozge-pan', 'ozge-pan', '--by', 'example-three']);
    expect(told(await entries(3))).toEqual([
      ['importRecord', 'example-one', '-', 'RECORD_REFUSED'],
      ['retractDocument', 'example-two', 'access-nothing', 'NOT_IN'],
      ['judgeIdentity', 'example-three', 'Official:ozge-pan Official:ozge-pan', 'NOT_TWO'],
    ]);
  });

  test('is not flooded: what one caller is refused beyond 60 times a minute is folded into the next entry', async () => {
    const before = (await held()).length;
    const many = Array.from(
      { length: 75 },
      (_, index) => `r${index}: retractDocument(input: { slug: "x" }) { __typename }`,
    );
    const authorization = `Bearer ${'f'.repeat(32)}`;
    await askWith(guarded.url, { authorization }, `mutation { ${many.join(' ')} }`);
    expect((await held()).length - before).toBe(60);
    letPass(61_000);
    await askWith(guarded.url, { authorization }, questions['Mutation.retractDocument']);
    const list = (await entries(61)).filter(({ by }) => by === 'edit');
    expect(list.map(({ folded }) => folded)).toEqual([...Array(60).fill(0), 15]);
  });

  test('is written with what it tells of, or neither is', async () => {
    const { database } = local;
    const failing: Database = {
      ...database,
      write: (work) =>
        database.write(({ run }) =>
          work({
            run: (statement, parameters) => {
              if (['note', 'write-activity'].includes(statement.name)) throw new Error('No audit today');
              return run(statement, parameters);
            },
          }),
        ),
    };
    const before = await held();
    const record = parseRecord('a.yaml', Buffer.from(minutes('access-a')));
    await expect(writeRecord(failing, record, 'Tester')).rejects.toThrow('No audit today');
    await expect(judge(failing, { ...pair, verdict: 'SAME', by: 'Tester' })).rejects.toThrow('No audit today');
    const key = { name: 'x', role: 'admin', expiresAt: null, by: 'Tester' } as const;
    await expect(createKey(failing, key)).rejects.toThrow('No audit today');
    const { data } = await local.data('{ document(slug: "access-a") { slug } judgements { totalCount } }');
    expect(data).toEqual({ document: null, judgements: { totalCount: 0 } });
    expect(await listKeys(database)).toEqual([]);
    expect(await held()).toEqual(before);
  });

  test('is nothing that a statement changes or removes', () => {
    const folder = fileURLToPath(new URL('../src', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
    const touched = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replaceAll(/^\/\/ .*$/gm, '');
      const labels = new Map(
        [...text.matchAll(/[([](\w+):!?\(?(\w+)/g)].map(([, name = '', label = '']) => [name, label]),
      );
      // All that is set when a node is made is no change.
      const changing = text.replaceAll(/ON CREATE SET (?:(?!\n[A-Z;)]).)*/gs, '');
      const names = [...changing.matchAll(/\b(?:SET|REMOVE|DELETE)\s+([^\n]+(?:\n {2,}[^\n]+)*)/g)].flatMap(
        ([, what = '']) => [...what.matchAll(/(?:^|,)\s*([a-z]\w*)/gi)].map(([, name = '']) => name),
      );
      return names.map((name) => ({ file, name, label: labels.get(name) ?? 'unknown' }));
    });
    expect(touched.length).toBeGreaterThan(10);
    const isHistory = ({ label }: { label: string }) => ['AuditEntry', 'Activity', 'Change'].includes(label);
    expect(touched.filter(isHistory)).toEqual([]);
    // Nothing is touched of which it is not said what it is, lest it be one of these.
    expect(touched.filter(({ label }) => label === 'unknown')).toEqual([]);
  });
});
