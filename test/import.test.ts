import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { recordFiles, seedFolder } from '../src/cli/paths.ts';
import { RecordRefused } from '../src/import/problem.ts';
import { parseRecord } from '../src/import/read.ts';
import { writeRecord } from '../src/import/write.ts';
import { checksum } from './support/checksum.ts';
import { empty, type Graph, importAll, seededGraph } from './support/graph.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../bin/graph.js', import.meta.url));

let graph: Graph;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-records-'));
});
beforeEach(async () => {
  graph = await seededGraph();
});
afterEach(() => graph.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A small record of a document of its own: what a test changes is given. */
function record(changes: object = {}): string {
  return stringify({
    record: 1,
    document: { slug: 'test-minutes', kind: 'MINUTES', title: 'Minutes of a test meeting', language: 'en' },
    countries: [{ code: 'AZ' }],
    meetings: [{ slug: 'test-meeting', title: { en: 'A test meeting' }, when: '2019-05-02', evidence: 'met on 2 May' }],
    attendances: [{ meeting: 'test-meeting', country: 'AZ', evidence: 'Azerbaijan was there' }],
    ...changes,
  });
}

const write = (text: string, file = 'test.yaml') => writeRecord(graph.database, parseRecord(file, Buffer.from(text)));

async function refusal(work: () => Promise<unknown>): Promise<RecordRefused> {
  const error = await work().then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RecordRefused);
  return error as RecordRefused;
}

describe('nothing twice, nothing half', () => {
  test('the seeds once more change nothing', async () => {
    const before = await checksum(graph.database);
    const outcomes = await importAll(graph.database, await recordFiles([seedFolder]));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(outcomes.length).fill('already in'));
    expect(await checksum(graph.database)).toEqual(before);
  });

  test('in another order they make the same graph', async () => {
    const before = await checksum(graph.database);
    await empty(graph.database);
    await importAll(graph.database, (await recordFiles([seedFolder])).reverse());
    expect(await checksum(graph.database)).toEqual(before);
  });

  test('two processes that import them at once make the same graph', async () => {
    const before = await checksum(graph.database);
    await empty(graph.database);
    const { uri, user, password } = inject('address');
    // biome-ignore lint/style/noProcessEnv: a process needs a PATH
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    await Promise.all([1, 2].map(() => run(process.execPath, [command, 'import', seedFolder], { env })));
    expect(await checksum(graph.database)).toEqual(before);
  });

  test('a record takes the place of what its document said before', async () => {
    await write(record());
    const first = await checksum(graph.database);
    await write(record({ attendances: [{ meeting: 'test-meeting', country: 'AZ', roles: ['CHAIRED'] }] }));
    const { data } = await graph.data(
      '{ meeting(slug: "test-meeting") { attendances { nodes { roles evidence { quote } } } } }',
    );
    expect(data.meeting.attendances.nodes).toEqual([{ roles: ['CHAIRED'], evidence: [{ quote: null }] }]);
    await write(record());
    expect(await checksum(graph.database)).toEqual(first);
  });

  test('what no document says any more is gone, what another says stays', async () => {
    const before = await checksum(graph.database);
    await write(record());
    await write(record({ countries: [], meetings: [], attendances: [] }));
    const { data } = await graph.data('{ meeting(slug: "test-meeting") { slug } country(code: "AZ") { code } }');
    expect(data).toEqual({ meeting: null, country: { code: 'AZ' } });
    const after = await checksum(graph.database);
    // Only the document itself is left, with what the search knows of it and its receipt.
    expect(after.nodes - before.nodes).toBe(3);
  });

  test('a fact of two documents carries the words of both', async () => {
    await write(record());
    await write(
      record({
        document: { slug: 'test-news', kind: 'NEWS', title: 'News of a test meeting', language: 'en' },
        attendances: [{ meeting: 'test-meeting', country: 'AZ', roles: ['SPOKE'], evidence: 'the delegate spoke' }],
      }),
    );
    const { data } = await graph.data(`{
      meeting(slug: "test-meeting") { attendances { nodes { roles evidence { quote document { slug } } } } }
    }`);
    expect(data.meeting.attendances.nodes).toEqual([
      {
        roles: ['ATTENDED', 'SPOKE'],
        evidence: [
          { quote: 'Azerbaijan was there', document: { slug: 'test-minutes' } },
          { quote: 'the delegate spoke', document: { slug: 'test-news' } },
        ],
      },
    ]);
  });
});

describe('who took part follows from what is known', () => {
  const initiative = {
    organisations: [{ slug: 'bsec', kind: 'INTERGOVERNMENTAL', name: { en: 'BSEC' } }],
    initiatives: [
      {
        slug: 'test-plan',
        kind: 'ACTION_PLAN',
        title: { en: 'A test plan' },
        organisation: 'bsec',
        adoptedAt: 'test-meeting',
        evidence: [{ quote: 'was adopted', supports: 'adoptedAt' }],
      },
    ],
  };
  const participations = () =>
    graph
      .data(
        '{ initiative(slug: "test-plan") { participations { nodes { basis participant { ... on Country { code } } } } } }',
      )
      .then(({ data }) => data.initiative.participations.nodes as { basis: string; participant: { code: string } }[]);

  test('from membership on the day of adoption and from attendance, and no longer when those go', async () => {
    await write(record(initiative));
    const all = await participations();
    expect(all.filter(({ basis }) => basis === 'MEMBERSHIP')).toHaveLength(12);
    expect(all.filter(({ basis }) => basis === 'ATTENDANCE')).toEqual([
      { basis: 'ATTENDANCE', participant: { code: 'AZ' } },
    ]);

    await write(record({ ...initiative, attendances: [] }));
    expect((await participations()).filter(({ basis }) => basis === 'ATTENDANCE')).toEqual([]);
  });

  test('from the members of the day: a later adoption has one more', async () => {
    const meetings = [{ slug: 'test-meeting', title: { en: 'A test meeting' }, when: '2021-05-02' }];
    await write(record({ ...initiative, meetings }));
    const members = (await participations()).filter(({ basis }) => basis === 'MEMBERSHIP');
    expect(members.map(({ participant }) => participant.code)).toContain('MK');
    expect(members).toHaveLength(13);
  });
});

test('a member that left is a member on its last day and not on the next', async () => {
  const left = { member: { country: 'AZ' }, organisation: 'test-club', role: 'MEMBER', period: '2000-01/2009-12-31' };
  const club = { slug: 'test-club', kind: 'OTHER', name: { en: 'A test club' } };
  await write(record({ organisations: [club], memberships: [left] }));
  const { data } = await graph.data(`{
    organisation(slug: "test-club") {
      before: members(asOf: "1999-12-31") { totalCount }
      first: members(asOf: "2000-01-01") { totalCount }
      last: members(asOf: "2009-12-31") { totalCount nodes { period { text start end } } }
      after: members(asOf: "2010-01-01") { totalCount nodes { id } }
    }
  }`);
  expect(data.organisation).toEqual({
    before: { totalCount: 0 },
    first: { totalCount: 1 },
    last: {
      totalCount: 1,
      nodes: [{ period: { text: '2000-01/2009-12-31', start: '2000-01-01', end: '2009-12-31' } }],
    },
    after: { totalCount: 0, nodes: [] },
  });
});

describe('a record that does not fit is refused whole', () => {
  const place = (problem: object) => expect.objectContaining(problem);

  test.each([
    [
      'a field that is no field',
      'document.titel',
      { document: { slug: 'a', kind: 'NEWS', titel: 'x', title: 'y', language: 'en' } },
    ],
    ['a field that is missing', 'meetings[0].when', { meetings: [{ slug: 'm', title: { en: 'x' } }], attendances: [] }],
    [
      'a date that is none',
      'meetings[0].when',
      { meetings: [{ slug: 'm', title: { en: 'x' }, when: '2019-02-30' }], attendances: [] },
    ],
    ['a country that is none', 'countries[0].code', { countries: [{ code: 'EU' }] }],
    [
      'a value that is not allowed',
      'document.kind',
      { document: { slug: 'a', kind: 'NEWZ', title: 'y', language: 'en' } },
    ],
    [
      'a language that is none',
      'document.language',
      { document: { slug: 'a', kind: 'NEWS', title: 'y', language: 'english' } },
    ],
    [
      'a number where a text must be',
      'meetings[0].when',
      { meetings: [{ slug: 'm', title: { en: 'x' }, when: 2019 }] },
    ],
    ['a version that is not known', 'record', { record: 2 }],
    [
      'a passage with a field too many',
      'countries[0].evidence.qoute',
      { countries: [{ code: 'AZ', evidence: { qoute: 'x' } }] },
    ],
    [
      'a participant of two kinds',
      'statements[0].speaker',
      {
        statements: [
          { meeting: 'test-meeting', slug: 's', summary: { en: 'x' }, speaker: { country: 'AZ', official: 'x' } },
        ],
      },
    ],
  ])('%s', async (_, field, changes) => {
    const { problems } = await refusal(async () => write(record(changes)));
    expect(problems).toContainEqual(
      place({ file: 'test.yaml', field, line: expect.any(Number), column: expect.any(Number) }),
    );
    expect(problems.every(({ reason }) => reason.length > 5)).toBe(true);
  });

  test('the line is the one that a reader has to mend', async () => {
    const text = record().replace('2019-05-02', 'some day in May');
    const line = text.split('\n').findIndex((one) => one.includes('some day in May')) + 1;
    const { problems, message } = await refusal(async () => write(text));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(line);
    expect(message).toBe(
      `test.yaml:${line}:5: meetings[0].when must be a date or period of EDTF level 1, like "2017-11-09", "2011/2013" or "2004-04/.."; found "some day in May"`,
    );
  });

  test('for a name that nothing bears, and nothing of it is written', async () => {
    const before = await checksum(graph.database);
    const { message } = await refusal(() => write(record({ attendances: [{ meeting: 'another', country: 'AZ' }] })));
    expect(message).toMatch(/^test\.yaml:\d+:\d+: attendances\[0\] names Meeting:another, which neither/);
    expect(await checksum(graph.database)).toEqual(before);
  });

  test('for a thing described twice', async () => {
    const { message } = await refusal(() => write(record({ countries: [{ code: 'AZ' }, { code: 'AZ' }] })));
    expect(message).toMatch(/countries\[1\] describes Country:AZ a second time/);
  });

  test('for dropping what another record needs', async () => {
    await write(record());
    const other = { slug: 'test-news', kind: 'NEWS', title: 'News', language: 'en' };
    await write(record({ document: other, meetings: [] }));
    const before = await checksum(graph.database);
    const { message } = await refusal(() => write(record({ meetings: [], attendances: [] })));
    expect(message).toMatch(/no longer describes Meeting:test-meeting, which Attendance:\S+ of another record needs/);
    expect(await checksum(graph.database)).toEqual(before);
  });

  test.each([
    ['two records', `${record()}---\n${record()}`],
    ['nothing', ''],
    ['a list', '- 1\n- 2\n'],
    ['a tab for indentation', 'record:\n\t- 1'],
    ['a key twice', `${record()}record: 1\n`],
    ['a tag', `${record()}document: !!js/function "x"\n`],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join()}]`)
        .join('\n')}\n`,
    ],
    ['a prototype', `${record()}__proto__: { polluted: true }\n`],
    ['bytes that are no UTF-8', Buffer.from([0x72, 0xff, 0xfe])],
  ])('that holds %s', async (_, text) => {
    const { problems } = await refusal(async () => parseRecord('test.yaml', Buffer.from(text)));
    expect(problems.length).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('whatever it is: one answer, in or refused, and never a crash', async () => {
    const seed = (await readFile(join(seedFolder, 'places.yaml'), 'utf8')).split('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(seed.length), fc.string({ unit: 'binary', maxLength: 12 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (edits) => {
          const lines = [...seed];
          for (const [line, text] of edits) lines[line] = `${(lines[line] ?? '').slice(0, 8)}${text}`;
          try {
            parseRecord('test.yaml', Buffer.from(lines.join('\n')));
          } catch (error) {
            expect(error).toBeInstanceOf(RecordRefused);
            expect((error as RecordRefused).problems.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the others of a folder come in all the same, and the exit code tells', async () => {
    const { uri, user, password } = inject('address');
    const address = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    // biome-ignore lint/style/noProcessEnv: a process needs a PATH
    const env = { ...process.env, ...address, IMPORT_QUARANTINE: join(folder, 'quarantine') };
    await writeFile(join(folder, 'a.yaml'), record({ record: 7 }));
    await writeFile(join(folder, 'b.yaml'), record());
    const { code, stdout, stderr } = await run(process.execPath, [command, 'import', folder], { env }).catch(
      (error) => error,
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/a\.yaml: refused\n.*a\.yaml:1:1: record must be 1/);
    expect(stdout).toMatch(/b\.yaml: in, /);
    expect(stderr).toMatch(/1 of 2 refused/);
  });
});
