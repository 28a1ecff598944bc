import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { importSources } from '../src/import/import.ts';
import { inOrderOfNeed } from '../src/import/order.ts';
import { bytesSource } from '../src/import/source.ts';
import { checksum } from './support/checksum.ts';
import { runCommand } from './support/command.ts';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
let folder: string;
let quarantine: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-plan-'));
  quarantine = join(folder, 'quarantine');
});
beforeEach(async () => {
  graph = await seededGraph();
  await rm(quarantine, { recursive: true, force: true });
});
afterEach(() => graph.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A record of a document that tells of one meeting. */
function minutes(slug: string, changes: object = {}): string {
  return stringify({
    record: 1,
    document: { slug, kind: 'MINUTES', title: `Minutes ${slug}`, language: 'en' },
    countries: [{ code: 'AZ' }],
    meetings: [{ slug: 'plan-meeting', title: { en: 'A planned meeting' }, when: '2019-05-02' }],
    attendances: [{ meeting: 'plan-meeting', country: 'AZ', evidence: 'Azerbaijan was there' }],
    ...changes,
  });
}

const bring = (words: readonly string[], input?: string) =>
  runCommand(['import', ...words], { IMPORT_QUARANTINE: quarantine, ...(input === undefined ? {} : { input }) });

const objects = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    // biome-ignore lint/suspicious/noExplicitAny: the tests say what must be in them
    .map((line): any => JSON.parse(line));

const kept = () => readdir(quarantine).catch(() => [] as string[]);

describe('a dry run', () => {
  test('shows what is new, what changes, what goes and what documents say differently, and writes nothing', async () => {
    await bring(['-'], minutes('plan-a'));
    const before = await checksum(graph.database);
    const activities = { name: 'activities', text: 'MATCH (a:Activity) RETURN count(a) AS count' };
    const activitiesBefore = await graph.database.read(activities);

    const changed = minutes('plan-a', {
      meetings: [{ slug: 'plan-meeting', title: { en: 'A planned meeting' }, when: '2019-05-03' }],
      attendances: [{ meeting: 'plan-meeting', country: 'TR' }],
      countries: [{ code: 'TR' }],
    });
    const other = minutes('plan-b', {
      meetings: [{ slug: 'plan-meeting', title: { en: 'A planned meeting' }, when: '2019-05-04' }],
    });
    const { code, stdout } = await bring(['--dry-run', '-'], `${changed}---\n${other}---\nrecord: 1\n`);
    expect(code).toBe(1);
    expect(stdout).toContain('  + Attendance:plan-meeting/Country:TR\n');
    expect(stdout).toContain('  - Attendance:plan-meeting/Country:AZ\n');
    expect(stdout).toContain('  ~ Meeting:plan-meeting\n      period: "2019-05-02" → "2019-05-03"\n');
    // The second record is compared with what the first will have said, not with what is there.
    expect(stdout).toContain(
      '  ! Meeting:plan-meeting period: "2019-05-03" by Document:plan-a, "2019-05-04" by Document:plan-b; the first stands',
    );
    expect(stdout).toContain('Received 3: 2 would go in, 0 already in, 1 refused.');

    expect(await checksum(graph.database)).toEqual(before);
    expect(await graph.database.read(activities)).toEqual(activitiesBefore);
    expect(await kept()).toEqual([]);
  });

  test('for machines is one object a line with all of it', async () => {
    const { code, stdout, stderr } = await bring(['--dry-run', '--json', '-'], minutes('plan-a'));
    const [planned, summary, ...rest] = objects(stdout);
    expect({ code, stderr, rest }).toEqual({ code: 0, stderr: '', rest: [] });
    expect(planned).toMatchObject({
      outcome: 'planned',
      file: '-',
      document: 'plan-a',
      counts: { new: 3, changed: 1 },
    });
    expect(planned.new).toContain('Meeting:plan-meeting');
    expect(summary).toEqual({ outcome: 'summary', received: 1, in: 0, planned: 1, alreadyIn: 0, refused: 0 });
  });
});

describe('records of one import', () => {
  const names = { meetings: [], countries: [] };

  test('may stand in any order, whichever describes what the others name', async () => {
    const first = await bring(['-'], `${minutes('plan-b', names)}---\n${minutes('plan-a')}`);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/Received 2: 2 in, 0 already in, 0 refused/);
    const { data } = await graph.data(
      '{ meeting(slug: "plan-meeting") { attendances { nodes { evidence { document { slug } } } } } }',
    );
    expect(data.meeting.attendances.nodes[0].evidence).toHaveLength(2);
    const again = await bring(['-'], `${minutes('plan-b', names)}---\n${minutes('plan-a')}`);
    expect(again.stdout).toMatch(/Received 2: 0 in, 2 already in, 0 refused/);
  });

  test('that wait for one that is refused, or for each other, are refused with the reason at the place', async () => {
    const place = (slug: string) => ({ slug, name: { en: slug } });
    const meeting = (slug: string, at: string) => ({ slug, title: { en: slug }, when: '2019', place: at });
    await writeFile(
      join(folder, 'chain.yaml'),
      minutes('plan-c', { meetings: [meeting('m-c', 'here')], attendances: [] }),
    );
    await writeFile(join(folder, 'waits.yaml'), minutes('plan-b', { ...names, places: [place('here')] }));
    await writeFile(join(folder, 'wrong.yaml'), minutes('plan-a', { organisations: [{ slug: 'Wrong' }] }));
    const refused = await bring(['chain', 'waits', 'wrong'].map((name) => join(folder, `${name}.yaml`)));
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/Received 3: 0 in, 0 already in, 3 refused/);
    expect(refused.stdout).toMatch(
      /waits\.yaml:\d+:\d+: attendances\[0\] names Meeting:plan-meeting, which neither the/,
    );
    expect(refused.stdout).toMatch(
      /chain\.yaml:\d+:\d+: meetings\[0\] names Place:here, which only \S+waits\.yaml describes/,
    );

    const circle = await bring(
      ['-'],
      [
        minutes('plan-a', { places: [place('here')], meetings: [meeting('m-a', 'there')], attendances: [] }),
        minutes('plan-b', { places: [place('there')], meetings: [meeting('m-b', 'here')], attendances: [] }),
      ].join('---\n'),
    );
    expect(circle.stdout).toMatch(/Received 2: 0 in, 0 already in, 2 refused/);
    expect(circle.stdout).toMatch(/names Place:there, which only - describes, and the two wait for each other/);
  });

  test('about the same document: the second is refused, and not silently the last to win', async () => {
    const { code, stdout } = await bring(['-'], `${minutes('plan-a')}---\n${minutes('plan-a', { countries: [] })}`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/is about the document plan-a, as is -/);
    expect(stdout).toMatch(/Received 2: 1 in, 0 already in, 1 refused/);
  });

  test('of which one is changed while they are imported: that one is refused', async () => {
    let reads = 0;
    const source = {
      name: 'restless.yaml',
      read: () => {
        reads += 1;
        return bytesSource('restless.yaml', Buffer.from(minutes('plan-a', reads > 1 ? { meetings: [] } : {}))).read();
      },
    };
    const outcomes = [];
    for await (const outcome of importSources(graph.database, [source])) outcomes.push(outcome);
    expect(outcomes).toMatchObject([
      { outcome: 'refused', problems: [{ reason: expect.stringMatching(/was changed while/) }] },
    ]);
  });

  test('however they depend on each other, each comes after what it needs or is told why not', () => {
    const id = fc.integer({ min: 0, max: 12 }).map(String);
    const linked = fc
      .record({ describes: fc.uniqueArray(id, { maxLength: 3 }), needs: fc.uniqueArray(id, { maxLength: 3 }) })
      .map(({ describes, needs }) => ({ describes, needs: needs.filter((one) => !describes.includes(one)) }));
    fc.assert(
      fc.property(fc.array(linked, { maxLength: 12 }), fc.array(linked, { maxLength: 3 }), (records, refused) => {
        const { ordered, blocked } = inOrderOfNeed(records, refused);
        const there = new Set<string>();
        for (const { describes, needs } of ordered) {
          expect(needs.filter((one) => !there.has(one))).toEqual([]);
          for (const one of describes) there.add(one);
        }
        expect(new Set([...ordered, ...blocked.map(({ record }) => record)])).toEqual(new Set(records));
        expect(ordered.length + new Set(blocked.map(({ record }) => record)).size).toBe(records.length);
        // What is told to be out of reach is: nothing that went in describes it.
        for (const { id: needed } of blocked) expect(there.has(needed)).toBe(false);
      }),
    );
  });
});

describe('what is refused', () => {
  test('is kept with its reasons, once, and goes when it is mended and taken up', async () => {
    const wrong = minutes('plan-a').replace('2019-05-02', 'in May');
    for (const _ of [1, 2]) {
      const { code, stdout } = await bring(['--json', '-'], wrong);
      const [refused, summary] = objects(stdout);
      expect(code).toBe(1);
      expect(refused.problems).toEqual([
        {
          file: '-',
          line: 13,
          column: 5,
          field: 'meetings[0].when',
          reason: expect.stringMatching(/^must be a date/),
          found: '"in May"',
        },
      ]);
      expect(summary).toMatchObject({ received: 1, in: 0, refused: 1 });
      expect(await kept()).toHaveLength(2);
    }
    const [name = ''] = (await kept()).filter((one) => !one.endsWith('.problems.json'));
    expect(name).toMatch(/^plan-a\.[0-9a-f]{16}\.yaml$/);
    expect(await readFile(join(quarantine, name), 'utf8')).toBe(wrong);

    expect(await bring(['--retry'])).toMatchObject({ code: 1 });
    expect(await kept()).toHaveLength(2);
    await writeFile(join(quarantine, name), minutes('plan-a'));
    expect(await bring(['--retry'])).toMatchObject({ code: 0 });
    expect(await kept()).toEqual([]);
    expect((await bring(['--retry'])).stderr).toMatch(/No records are kept/);
  });

  test('is named by nothing that its sender chose, and superseded by a later record of its document', async () => {
    await bring(['-'], minutes('../../escaped'));
    expect((await kept()).filter((name) => !/^record\.[0-9a-f]{16}\.yaml(\.problems\.json)?$/.test(name))).toEqual([]);
    expect(await kept()).toHaveLength(2);
    await bring(['-'], minutes('plan-a', { record: 2 }));
    expect(await kept()).toHaveLength(4);
    await bring(['-'], minutes('plan-a'));
    expect(await kept()).toHaveLength(2);
  });
});

test('nothing to import is a wrong command line, no database has a code of its own', async () => {
  expect((await bring([])).code).toBe(2);
  expect((await bring([join(folder, 'nowhere.yaml')])).code).toBe(2);
  const { code, stderr } = await runCommand(['import', '-'], {
    NEO4J_URI: 'bolt://127.0.0.1:1',
    input: minutes('plan-a'),
  });
  expect(code).toBe(3);
  expect(stderr).toMatch(/No Neo4j answers/);
});

test('the history of a thing tells who changed what, when, from what to what, and by which document', async () => {
  await bring(['-'], minutes('plan-a'));
  const later = { meetings: [{ slug: 'plan-meeting', title: { en: 'A planned meeting' }, when: '2019-05-03' }] };
  await runCommand(['import', '-'], { input: minutes('plan-a', later), IMPORT_AGENT: 'example-editor' });
  await bring(['-'], minutes('plan-a', { meetings: [], attendances: [] }));
  const { data } = await graph.data(`{
    changes(id: "Meeting:plan-meeting", first: 3) {
      nodes { kind fields { name before after } activity { kind agent documentId file at } }
    }
  }`);
  const history = data.changes.nodes;
  expect(history).toMatchObject([
    { kind: 'REMOVED', fields: expect.arrayContaining([{ name: 'period', before: '2019-05-03', after: null }]) },
    {
      kind: 'CHANGED',
      activity: { agent: 'example-editor' },
      fields: expect.arrayContaining([{ name: 'period', before: '2019-05-02', after: '2019-05-03' }]),
    },
    { kind: 'MADE', fields: [], activity: { kind: 'IMPORT', documentId: 'Document:plan-a', file: '-' } },
  ]);
  const instants = history.map(({ activity }: { activity: { at: string } }) => activity.at);
  expect(instants).toEqual(instants.toSorted().toReversed());
});
