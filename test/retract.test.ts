import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { seedFolder } from '../src/cli/paths.ts';
import { parseRecord } from '../src/import/read.ts';
import { writeRecord } from '../src/import/write.ts';
import { checksum } from './support/checksum.ts';
import { runCommand } from './support/command.ts';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeEach(async () => {
  graph = await seededGraph();
});
afterEach(() => graph.close());

/** Writes a record of a document that tells of one meeting. */
function write(slug: string, changes: object = {}) {
  const record = stringify({
    record: 1,
    document: { slug, kind: 'MINUTES', title: `Minutes ${slug}`, language: 'en' },
    countries: [{ code: 'AZ' }],
    meetings: [{ slug: 'retract-meeting', title: { en: 'A meeting' }, when: '2019-05-02', evidence: 'met on 2 May' }],
    attendances: [{ meeting: 'retract-meeting', country: 'AZ', evidence: `as ${slug} says` }],
    ...changes,
  });
  return writeRecord(graph.database, parseRecord(`${slug}.yaml`, Buffer.from(record)));
}

describe('taken back and brought in again, the graph is the same', () => {
  test.each(['bsec-ict-action-plan-2011-2013-text', 'turkic-council-ict-ministers-2-news'])('%s', async (document) => {
    const before = await checksum(graph.database);
    const retracted = await runCommand(['retract', document, '--yes']);
    expect(retracted).toMatchObject({ code: 0, stderr: '' });
    expect(retracted.stdout).toContain(`  - Document:${document}\n`);
    const { data } = await graph.data('query ($slug: ID!) { document(slug: $slug) { slug } }', { slug: document });
    expect(data.document).toBeNull();
    expect((await checksum(graph.database)).nodes).toBeLessThan(before.nodes - 20);

    expect((await runCommand(['import', seedFolder])).stdout).toMatch(/Received 5: 1 in, 4 already in, 0 refused/);
    expect(await checksum(graph.database)).toEqual(before);
  });
});

test('what another document supports stays as that one says it, and search forgets the rest', async () => {
  await write('retract-b', { meetings: [{ slug: 'retract-meeting', title: { en: 'A meeting' }, when: '2019-05-04' }] });
  const alone = await checksum(graph.database);
  await write('retract-a', {
    officials: [{ slug: 'example-official-one', name: { en: 'Example Official Quokka' } }],
    attendances: [{ meeting: 'retract-meeting', country: 'AZ', roles: ['CHAIRED'], evidence: 'other words' }],
  });
  const found = '{ search(text: "quokka") { nodes { node { id } } } }';
  expect((await graph.data(found)).data.search.nodes).not.toEqual([]);

  const { code, stdout } = await runCommand(['retract', 'retract-a', '--yes']);
  expect(code).toBe(0);
  expect(stdout).toContain('  - Official:example-official-one\n');
  expect(stdout).toContain('  ~ Meeting:retract-meeting\n      period: "2019-05-02" → "2019-05-04"\n');
  expect(stdout).not.toContain('- Attendance');
  expect(await checksum(graph.database)).toEqual(alone);
  expect((await graph.data(found)).data.search.nodes).toEqual([]);

  const { data } = await graph.data(
    '{ changes(id: "Official:example-official-one", first: 2) { nodes { kind activity { kind documentId } } } }',
  );
  expect(data.changes.nodes).toEqual([
    { kind: 'REMOVED', activity: { kind: 'RETRACT', documentId: 'Document:retract-a' } },
    { kind: 'MADE', activity: { kind: 'IMPORT', documentId: 'Document:retract-a' } },
  ]);
});

test('who took part is worked out anew', async () => {
  const initiative = {
    organisations: [{ slug: 'bsec', kind: 'INTERGOVERNMENTAL', name: { en: 'BSEC' } }],
    initiatives: [
      {
        slug: 'retract-plan',
        kind: 'ACTION_PLAN',
        title: { en: 'A plan' },
        organisation: 'bsec',
        adoptedAt: 'retract-meeting',
        evidence: [{ quote: 'was adopted', supports: 'adoptedAt' }],
      },
    ],
  };
  const present = { meeting: 'retract-meeting', country: 'TR' };
  await write('retract-a', {
    ...initiative,
    countries: [{ code: 'TR' }],
    officials: [{ slug: 'example-official-one', name: { en: 'Example Official One' } }],
    attendances: [{ ...present, official: 'example-official-one' }],
  });
  await write('retract-b', { attendances: [present, { ...present, country: 'AZ' }] });
  const byAttendance = async () => {
    const { data } = await graph.data(
      '{ initiative(slug: "retract-plan") { participations { nodes { basis participant { ... on Country { id } } } } } }',
    );
    return data.initiative.participations.nodes
      .filter(({ basis }: { basis: string }) => basis === 'ATTENDANCE')
      .map(({ participant }: { participant: { id: string } }) => participant.id);
  };
  expect(await byAttendance()).toEqual(['Country:AZ', 'Country:TR']);
  expect((await runCommand(['retract', 'retract-b', '--yes'])).code).toBe(0);
  expect(await byAttendance()).toEqual(['Country:TR']);
});

test('what others need stays, with a list of who needs it, and nothing is written', async () => {
  await write('retract-a');
  await write('retract-b', { meetings: [], attendances: [{ meeting: 'retract-meeting', country: 'AZ' }] });
  const before = await checksum(graph.database);
  const { code, stderr } = await runCommand(['retract', 'retract-a', '--yes']);
  expect(code).toBe(1);
  expect(stderr).toContain(
    '  Meeting:retract-meeting, which Attendance:retract-meeting/Country:AZ needs (Document:retract-b)\n',
  );
  expect(await checksum(graph.database)).toEqual(before);
});

test('is asked for in so many words, and shown before', async () => {
  await write('retract-a');
  const before = await checksum(graph.database);
  const shown = await runCommand(['retract', 'retract-a', '--dry-run']);
  expect(shown.code).toBe(0);
  expect(shown.stdout).toContain('  - Meeting:retract-meeting\n');
  const unsaid = await runCommand(['retract', 'retract-a']);
  expect(unsaid).toMatchObject({ code: 2, stderr: expect.stringMatching(/Say --yes/) });
  expect(await checksum(graph.database)).toEqual(before);
  const unknown = await runCommand(['retract', 'retract-c', '--yes']);
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringMatching(/No record of a document retract-c is in/) });
});
