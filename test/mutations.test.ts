import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createSchema } from '../src/graph/schema.ts';
import { checksum } from './support/checksum.ts';
import { runCommand } from './support/command.ts';
import { askWith, importRecord, minutes, retractDocument, tokensIn } from './support/editor.ts';
import { askAt, type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(async () => {
  const { data } = await graph.data('{ documents(filter: { slug: { startsWith: "api-" } }) { nodes { slug } } }');
  // The second first: it may need what the first describes.
  for (const { slug } of data.documents.nodes.toReversed()) await take({ slug });
  const text = 'MATCH (judgement:Judgement) DETACH DELETE judgement';
  await graph.database.administer({ name: 'forget-judgements', text });
});
afterAll(() => graph.close());

const bring = async (input: object) => (await graph.data(importRecord, { input })).data.importRecord;
const take = async (input: object) => (await graph.data(retractDocument, { input })).data.retractDocument;

const changesOf = async (id: string, first = 10) =>
  (
    await graph.data(
      `query ($id: ID!, $first: Int) { changes(id: $id, first: $first) { totalCount nodes {
        kind fields { name before after } activity { kind agent file documentId }
      } } }`,
      { id, first },
    )
  ).data.changes;

describe('the whole way', () => {
  test('a record comes in, is changed, taken back and comes in again as it was, and each step is told', async () => {
    const before = await checksum(graph.database);
    const record = minutes('api-a');
    const first = await bring({ record, name: 'api-a.yaml' });
    expect(first).toMatchObject({
      __typename: 'RecordImported',
      documentId: 'Document:api-a',
      document: { slug: 'api-a' },
      dryRun: false,
      alreadyIn: false,
      effect: { counts: { new: 3, changed: 1, removed: 0, same: 0 }, conflicts: [] },
      activity: { kind: 'IMPORT', agent: 'Tester', file: 'api-a.yaml', documentId: 'Document:api-a' },
    });
    expect(first.effect.changes.map(({ kind, thingId }: { kind: string; thingId: string }) => [kind, thingId])).toEqual(
      [
        ['CHANGED', 'Country:AZ'],
        ['MADE', 'Document:api-a'],
        ['MADE', 'Meeting:api-a-meeting'],
        ['MADE', 'Attendance:api-a-meeting/Country:AZ'],
      ],
    );
    const held = await checksum(graph.database);
    expect(held).not.toEqual(before);

    expect(await bring({ record })).toMatchObject({ alreadyIn: true, effect: null, activity: null });
    const meetings = [{ slug: 'api-a-meeting', title: { en: 'An example' }, when: '2019-05-03' }];
    await bring({ record: minutes('api-a', { meetings }) });
    expect(await take({ slug: 'api-a', dryRun: true })).toMatchObject({ dryRun: true, activity: null });
    expect(await take({ slug: 'api-a' })).toMatchObject({
      __typename: 'DocumentRetracted',
      documentId: 'Document:api-a',
      effect: { counts: { removed: 3 } },
      activity: { kind: 'RETRACT', agent: 'Tester' },
    });
    expect(await checksum(graph.database)).toEqual(before);

    expect(await changesOf('Meeting:api-a-meeting')).toMatchObject({
      totalCount: 3,
      nodes: [
        { kind: 'REMOVED', activity: { kind: 'RETRACT', documentId: 'Document:api-a', file: null } },
        {
          kind: 'CHANGED',
          activity: { kind: 'IMPORT', agent: 'Tester', file: 'record' },
          fields: [
            { name: 'evidence', before: [{ quote: 'met on 2 May' }], after: [{}] },
            { name: 'period', before: '2019-05-02', after: '2019-05-03' },
          ],
        },
        { kind: 'MADE', fields: [], activity: { file: 'api-a.yaml' } },
      ],
    });
    expect((await changesOf('Meeting:api-a-meeting', 1)).nodes).toMatchObject([{ kind: 'REMOVED' }]);
    const { data } = await graph.data(`{
      activities(document: "api-a") { totalCount nodes { kind document { slug } counts { new removed } } }
      all: activities(first: 1) { nodes { kind documentId } }
    }`);
    expect(data.activities).toEqual({
      totalCount: 3,
      nodes: [
        { kind: 'RETRACT', document: null, counts: { new: 0, removed: 3 } },
        { kind: 'IMPORT', document: null, counts: { new: 0, removed: 0 } },
        { kind: 'IMPORT', document: null, counts: { new: 3, removed: 0 } },
      ],
    });
    expect(data.all.nodes).toEqual([{ kind: 'RETRACT', documentId: 'Document:api-a' }]);

    await bring({ record });
    expect(await checksum(graph.database)).toEqual(held);
  });

  test('a dry run tells the same and writes nothing', async () => {
    const before = await checksum(graph.database);
    const input = { record: minutes('api-a') };
    const planned = await bring({ ...input, dryRun: true });
    expect(planned).toMatchObject({ dryRun: true, document: null, activity: null });
    expect(await checksum(graph.database)).toEqual(before);
    expect((await bring(input)).effect).toEqual(planned.effect);
  });

  test('documents that contradict each other are told of', async () => {
    await bring({ record: minutes('api-a') });
    const meetings = [{ slug: 'api-a-meeting', title: { en: 'An example' }, when: '2019-06-07' }];
    const { effect } = await bring({ record: minutes('api-b', { meetings, attendances: [] }) });
    expect(effect.conflicts).toEqual([
      {
        thingId: 'Meeting:api-a-meeting',
        field: 'period',
        values: [
          { documentId: 'Document:api-a', value: '2019-05-02' },
          { documentId: 'Document:api-b', value: '2019-06-07' },
        ],
      },
    ]);
  });

  test('a text that comes along is kept, and quotations that are not in it refuse the record', async () => {
    const record = minutes('api-a');
    const refused = await bring({ record, text: 'They met on 2 May. Nobody knows who was there.' });
    expect(refused).toMatchObject({ __typename: 'RecordRefused', slug: 'api-a' });
    const line = record.split('\n').findIndex((it) => it.includes('Azerbaijan was there')) + 1;
    expect(refused.problems).toMatchObject([{ line, reason: expect.stringMatching(/must quote the document's text/) }]);
    await bring({ record, text: 'They met on 2 May. Azerbaijan was there.' });
    const { data } = await graph.data('{ document(slug: "api-a") { text mediaType } }');
    expect(data.document).toEqual({ text: 'They met on 2 May. Azerbaijan was there.', mediaType: 'text/plain' });
  });
});

describe('what is wrong comes as data', () => {
  test('with line and column, all at once, and nothing is written', async () => {
    const before = await checksum(graph.database);
    const record = minutes('api-a', {
      meetings: [{ slug: 'api-a-meeting', title: { en: 'An example' }, when: 'in May' }],
      attendances: [{ meeting: 'api-a-meeting', country: 'AZ', seat: 3 }],
    });
    const lines = record.split('\n');
    const placeOf = (field: string) => {
      const line = lines.findIndex((it) => it.includes(`${field}:`));
      return { line: line + 1, column: (lines[line]?.indexOf(field) ?? 0) + 1 };
    };
    expect(await bring({ record, name: 'mine.yaml' })).toEqual({
      __typename: 'RecordRefused',
      slug: 'api-a',
      isTemporary: false,
      problems: [
        {
          ...placeOf('when'),
          field: 'meetings[0].when',
          reason: expect.stringMatching(/^must be a date or period/),
          found: '"in May"',
          message: expect.stringMatching(/^mine\.yaml:\d+:\d+: meetings\[0\]\.when must be .*; found "in May"$/),
        },
        expect.objectContaining({ ...placeOf('seat'), field: 'attendances[0].seat' }),
      ],
    });
    expect(await checksum(graph.database)).toEqual(before);
  });

  test.each([
    ['no YAML', '{ record: [', /is not right as YAML/],
    ['several records', `${minutes('api-a')}---\n${minutes('api-b')}`, /must hold exactly one record/],
    ['nothing', '', /must hold exactly one record|must be of type/],
    ['half a character', minutes('api-a').replace('An example', 'An \ud800 example'), /halves of characters/],
    ['too much', `# ${'x'.repeat(2_000_000)}\n${minutes('api-a')}`, /at most 2 MB/],
    ['a name that nothing has', minutes('api-a', { meetings: [] }), /names Meeting:api-a-meeting, which neither/],
  ])('a record that is %s', async (_, record, reason) => {
    const refused = await bring({ record });
    expect(refused.__typename).toBe('RecordRefused');
    expect(refused.problems[0].message).toMatch(reason);
  });

  test('a text that is none', async () => {
    const refused = await bring({ record: minutes('api-a'), text: ' ' });
    expect(refused.problems).toMatchObject([{ line: null, message: expect.stringMatching(/holds no text/) }]);
  });

  test('a document that is not in, or that others need', async () => {
    expect(await take({ slug: 'api-nothing' })).toMatchObject({ __typename: 'RetractionRefused', problem: 'NOT_IN' });
    await bring({ record: minutes('api-a') });
    const attendances = [{ meeting: 'api-a-meeting', country: 'TR' }];
    await bring({ record: minutes('api-b', { countries: [], meetings: [], attendances }) });
    const needs = [
      {
        thingId: 'Meeting:api-a-meeting',
        neededBy: 'Attendance:api-a-meeting/Country:TR',
        documentIds: ['Document:api-b'],
      },
    ];
    for (const dryRun of [true, false]) {
      expect(await take({ slug: 'api-a', dryRun })).toMatchObject({ problem: 'NEEDED', needs });
    }
  });

  test.each([
    ['input.name', importRecord, { record: 'x', name: 'two\nlines' }],
    ['input.idempotencyKey', importRecord, { record: 'x', idempotencyKey: 'x'.repeat(201) }],
    ['input.idempotencyKey', retractDocument, { slug: 'x', idempotencyKey: '\n' }],
  ])('but %s in what is asked is an error', async (argument, mutation, input) => {
    const { errors } = await graph.ask(mutation, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('judgements', () => {
  const judge = async (input: object) =>
    (
      await graph.data(
        `mutation ($input: JudgeIdentityInput!) { judgeIdentity(input: $input) {
          __typename
          ... on JudgementMade { judgement { id verdict by note oneId otherId } }
          ... on JudgementRefused { problem message inTheWay { id verdict } }
        } }`,
        { input },
      )
    ).data.judgeIdentity;
  const undo = async (id: string) =>
    (
      await graph.data(
        `mutation ($input: UndoJudgementInput!) { undoJudgement(input: $input) {
          __typename
          ... on JudgementUndone { judgement { id undoneBy } }
          ... on JudgementRefused { problem inTheWay { id } }
        } }`,
        { input: { id } },
      )
    ).data.undoJudgement;
  const pair = { one: 'Official:ozge-pan', other: 'Official:ali-civiler', verdict: 'DIFFERENT' };

  test('are made, stand once, and are undone once', async () => {
    const { judgement } = await judge({ ...pair, note: 'two portraits' });
    expect(judgement).toMatchObject({
      verdict: 'DIFFERENT',
      by: 'Tester',
      note: 'two portraits',
      oneId: 'Official:ali-civiler',
    });
    const standing = { id: judgement.id, verdict: 'DIFFERENT' };
    expect(await judge({ ...pair, verdict: 'SAME' })).toMatchObject({ problem: 'ALREADY_JUDGED', inTheWay: standing });
    expect(await undo(judgement.id)).toEqual({
      __typename: 'JudgementUndone',
      judgement: { id: judgement.id, undoneBy: 'Tester' },
    });
    expect(await undo(judgement.id)).toMatchObject({ problem: 'ALREADY_UNDONE', inTheWay: { id: judgement.id } });
  });

  test.each([
    ['NOT_TWO', { ...pair, other: pair.one }],
    ['NOT_ALIKE', { ...pair, other: 'Organisation:bsec' }],
    ['UNKNOWN', { ...pair, other: 'Official:nobody' }],
    ['TOO_LONG', { ...pair, note: 'x'.repeat(2_001) }],
  ])('%s is data', async (problem, input) => {
    expect(await judge(input)).toMatchObject({ __typename: 'JudgementRefused', problem, inTheWay: null });
  });

  test('that nobody made cannot be undone', async () => {
    expect(await undo('nothing')).toMatchObject({ problem: 'UNKNOWN', inTheWay: null });
  });
});

describe('an idempotency key', () => {
  test('gives what it gave, also when another version came in between', async () => {
    const input = { record: minutes('api-a'), idempotencyKey: 'monday' };
    const first = await bring(input);
    await bring({ record: minutes('api-a', { attendances: [] }) });
    const between = await checksum(graph.database);
    expect(await bring(input)).toEqual(first);
    expect(await checksum(graph.database)).toEqual(between);

    const retraction = { slug: 'api-a', idempotencyKey: 'tuesday' };
    const taken = await take(retraction);
    await bring({ record: minutes('api-a') });
    expect(await take(retraction)).toEqual(taken);
    const { data } = await graph.data('{ document(slug: "api-a") { slug } }');
    expect(data.document).toEqual({ slug: 'api-a' });
  });

  test('gives what it gave, also where the record would be refused since', async () => {
    await bring({ record: minutes('api-b') });
    const attendances = [{ meeting: 'api-b-meeting', country: 'AZ', evidence: 'other words' }];
    const input = { record: minutes('api-a', { meetings: [], attendances }), idempotencyKey: 'wednesday' };
    const first = await bring(input);
    for (const slug of ['api-a', 'api-b']) await take({ slug });
    // The document as it is now is not what was given.
    expect(await bring(input)).toEqual({ ...first, document: null });
    expect((await bring({ ...input, idempotencyKey: 'thursday' })).__typename).toBe('RecordRefused');
  });

  test('of two requests at once makes one import, and both hear of it', async () => {
    const input = { record: minutes('api-a'), idempotencyKey: 'at-once' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => bring(input)));
    expect(answers[0].activity.id).toBeTruthy();
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('is good for one request, also of two at once', async () => {
    const inputs = ['api-a', 'api-b'].map((slug) => ({ record: minutes(slug), idempotencyKey: 'one-of-two' }));
    const answers = await Promise.all(inputs.map(bring));
    const refused = answers.filter(({ __typename }) => __typename === 'RecordRefused');
    expect(refused).toHaveLength(1);
    expect(refused[0].problems).toMatchObject(
      [{ field: 'idempotencyKey', reason: /must be a new one/, found: '"one-of-two"' }].map((problem) => ({
        ...problem,
        reason: expect.stringMatching(problem.reason),
      })),
    );
    expect(await take({ slug: 'api-a', idempotencyKey: 'one-of-two' })).toMatchObject({ problem: 'KEY_USED' });
  });
});

describe('who may write', () => {
  const [editor, other, reader] = ['e', 'o', 'r'].map((letter) => letter.repeat(32)) as [string, string, string];
  let guarded: Graph;
  beforeAll(async () => {
    const tokens = tokensIn(`ada:${editor}, grace:editor:${other}, alan:reader:${reader}`);
    guarded = await serve(testDatabase(), {}, tokens);
  });
  afterAll(() => guarded.close());

  const mutations = Object.values((createSchema().getMutationType() as GraphQLObjectType).getFields());
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  /** The least that fits an input type. */
  function example(type: GraphQLInputType): unknown {
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
      return Object.fromEntries(needed.map((field) => [field.name, example(field.type)]));
    }
    if (isEnumType(named)) return named.getValues()[0]?.name;
    return named.name === 'Boolean' ? false : 'x';
  }

  test.each(mutations.map((field) => [field.name, field] as const))('%s is for editors alone', async (name, field) => {
    const [input] = field.args;
    const question = `mutation ($input: ${input?.type}) { ${name}(input: $input) { __typename } }`;
    const variables = { input: input && example(input.type) };
    const anonymous = await askWith(guarded.url, {}, question, variables);
    expect(anonymous).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(anonymous.headers['www-authenticate']).toMatch(/^Bearer /);
    expect(anonymous.data ?? null).toBeNull();
    const forbidden = await askWith(guarded.url, bearer(reader), question, variables);
    expect(forbidden).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(forbidden.data ?? null).toBeNull();
    const allowed = await askWith(guarded.url, bearer(editor), question, variables);
    expect(allowed.errors).toBeUndefined();
  });

  test('a token that nobody has is refused for whatever it asks', async () => {
    const question = '{ country(code: "TR") { code } }';
    for (const authorization of [
      `Bearer ${'x'.repeat(32)}`,
      `Basic ${editor}`,
      'Bearer',
      `Bearer ${editor}${editor}`,
    ]) {
      const refused = await askWith(guarded.url, { authorization }, question);
      expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(refused.headers['www-authenticate']).toMatch(/error="invalid_token"/);
    }
    expect((await askWith(guarded.url, {}, question)).data).toEqual({ country: { code: 'TR' } });
    expect((await askWith(guarded.url, bearer(reader), question)).data).toEqual({ country: { code: 'TR' } });
  });

  test('the history calls editors by the names of their tokens, and tells them to editors alone', async () => {
    const input = { record: minutes('api-a'), idempotencyKey: 'mine' };
    const { data } = await askWith(guarded.url, bearer(other), importRecord, { input });
    expect(data.importRecord.activity).toMatchObject({ agent: 'grace', file: 'record' });
    // Another editor's key is another key.
    const again = await askWith(guarded.url, bearer(editor), importRecord, { input });
    expect(again.data.importRecord).toMatchObject({ alreadyIn: true, activity: null });
    const question = '{ activities(first: 1) { nodes { agent file documentId } } }';
    const seen = async (headers: Record<string, string>) =>
      (await askWith(guarded.url, headers, question)).data.activities.nodes[0];
    expect(await seen(bearer(editor))).toEqual({ agent: 'grace', file: 'record', documentId: 'Document:api-a' });
    const masked = { agent: null, file: null, documentId: 'Document:api-a' };
    expect(await seen(bearer(reader))).toEqual(masked);
    expect(await seen({})).toEqual(masked);
  });

  test('an editor may hand in more than anybody may ask', async () => {
    const record = `# ${'x'.repeat(1_500_000)}\n${minutes('api-a')}`;
    const large = await askWith(guarded.url, bearer(editor), importRecord, { input: { record, dryRun: true } });
    expect(large.data.importRecord.__typename).toBe('RecordImported');
    const anonymous = await askWith(guarded.url, {}, importRecord, { input: { record, dryRun: true } });
    expect(anonymous.status).toBe(413);
  });

  test('the command line asks with the token of its setting', async () => {
    const input = 'mutation { retractDocument(input: { slug: "api-nothing" }) { __typename } }';
    const words = ['query', '-', '--url', guarded.url, '--format', 'json'];
    const { stdout } = await runCommand(words, { input, GRAPH_TOKEN: editor });
    expect(JSON.parse(stdout)).toEqual({ retractDocument: { __typename: 'RetractionRefused' } });
    expect(await runCommand(words, { input })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Only editors/),
    });
  });

  describe('without tokens', () => {
    const input = { record: minutes('api-a'), dryRun: true };

    test.each([
      ['its own address', () => ({ host: `127.0.0.1:${new URL(graph.url).port}` })],
      ['its own page', () => ({ origin: new URL(graph.url).origin })],
    ])('this machine may, by %s', async (_, headers) => {
      const { data } = await askWith(graph.url, headers(), importRecord, { input });
      expect(data.importRecord.__typename).toBe('RecordImported');
    });

    test.each([
      ['a proxy', { 'x-forwarded-for': '127.0.0.1' }],
      ['another proxy', { forwarded: 'for=127.0.0.1' }],
      ['a name that was made to lead here', { host: 'rebound.example:4000' }],
      ['a name that only begins like this machine', { host: 'localhost.example' }],
      ['a page from elsewhere', { origin: 'http://elsewhere.example' }],
      ['a page that hides where it is from', { origin: 'null' }],
      ['a page on another port', { origin: 'http://localhost:1' }],
    ])('but not by %s', async (_, headers) => {
      expect(await askWith(graph.url, headers, importRecord, { input })).toMatchObject({ status: 401 });
      const { data } = await askWith(graph.url, headers, '{ country(code: "TR") { code } }');
      expect(data.country).toEqual({ code: 'TR' });
    });

    test('nor by a form or a link, which browsers send without asking', async () => {
      const before = await checksum(graph.database);
      const body = JSON.stringify({ query: importRecord, variables: { input: { record: minutes('api-a') } } });
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const response = await fetch(graph.url, { method: 'POST', headers: { 'content-type': type }, body });
        expect(response.status).toBe(400);
      }
      const asked = new URLSearchParams(JSON.parse(body));
      asked.set('variables', JSON.stringify({ input: { record: minutes('api-a') } }));
      const headers = { 'content-type': 'application/json' };
      expect((await fetch(`${graph.url}?${asked}`, { headers })).status).toBe(405);
      expect(await checksum(graph.database)).toEqual(before);
    });
  });

  test.each([
    ['short', 'ada:short', /AUTH_TOKENS: entry 1 must have a token of at least 32/],
    ['without a name', `:${editor}`, /entry 1 must look like NAME:TOKEN/],
    ['without anything else', editor, /entry 1 must have/],
    ['with an unknown role', `ada:${editor},bob:owner:${other}`, /entry 2 must have the role reader, editor or admin/],
    ['held by two', `ada:${editor},bob:${editor}`, /must give each their own token/],
  ])('a setting that is %s is refused, and no token printed', (_, setting, message) => {
    const read = () => readConfig({ AUTH_TOKENS: setting });
    expect(read).toThrow(message);
    expect(read).not.toThrow(editor);
  });
});

test('what the command line does is told by the API, by the same names', async () => {
  await runCommand(['import', '-'], { input: minutes('api-a'), IMPORT_AGENT: 'example-editor' });
  const { data } = await askAt(graph.url, '{ activities(first: 1) { nodes { agent file kind documentId } } }');
  expect(data.activities.nodes).toEqual([
    { agent: 'example-editor', file: '-', kind: 'IMPORT', documentId: 'Document:api-a' },
  ]);
});
