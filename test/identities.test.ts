import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { possibleOfficials } from '../src/graph/identity/possible-officials.ts';
import { judge, undoJudgement } from '../src/identity/judge.ts';
import { resolveOfficial } from '../src/identity/resolve.ts';
import { parseRecord } from '../src/import/read.ts';
import { retractDocument } from '../src/import/retract.ts';
import { writeRecord } from '../src/import/write.ts';
import { checksum } from './support/checksum.ts';
import { runCommand } from './support/command.ts';
import { empty, type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
beforeEach(async () => {
  await write(minutes);
  await write(news);
});
afterEach(async () => {
  // Judgements stay when records go: the next test starts with none.
  const text = 'MATCH (judgement:Judgement) WHERE judgement.id IS NOT NULL DETACH DELETE judgement';
  await graph.database.administer({ name: 'forget-judgements', text });
});
afterAll(async () => {
  await empty(graph.database);
  await graph.close();
});

const organisations = [{ slug: 'test-ministry', kind: 'MINISTRY', name: { en: 'Test Ministry' }, country: 'AZ' }];
const office = (official: string, changes: object = {}) => ({
  official,
  post: 'minister',
  title: { en: 'Minister of Tests' },
  organisation: 'test-ministry',
  country: 'AZ',
  ...changes,
});

const minutes = {
  record: 1,
  document: { slug: 'test-minutes', kind: 'MINUTES', title: 'Minutes of a test', language: 'en' },
  countries: [{ code: 'AZ' }],
  organisations,
  officials: [
    { slug: 'jamil-ornekov', name: { en: 'Jamil Ornekov' } },
    { slug: 'son-of-kamal', name: { ru: 'Рустам Камал оглы Примеров' } },
    { slug: 'son-of-tofiq', name: { ru: 'Рустам Тофикович Примеров' } },
  ],
  offices: [office('jamil-ornekov', { period: '2018/2020' })],
};
const news = {
  record: 1,
  document: { slug: 'test-news', kind: 'NEWS', title: 'News of a test', language: 'tr' },
  countries: [{ code: 'AZ' }, { code: 'TR' }],
  organisations,
  officials: [
    { slug: 'cemil-ornekov', name: { tr: 'Cemil Örnekov', en: 'Jamil Örnekov' } },
    { slug: 'cemile-ornekova', name: { tr: 'Cemile Örnekova' } },
    { slug: 'c-ornekov', name: { tr: 'C. Örnekov' } },
  ],
  offices: [
    office('cemil-ornekov', { period: '2019' }),
    office('cemile-ornekova'),
    office('c-ornekov', { country: undefined, organisation: undefined, title: { en: 'Adviser' } }),
  ],
};

const write = (record: object) =>
  writeRecord(
    graph.database,
    parseRecord('test.yaml', Buffer.from(stringify(record, { aliasDuplicateObjects: false }))),
  );

/** What a command prints, and how it ends. */
const identities = (...words: string[]) =>
  runCommand(['identities', ...words, ...(words[0] === 'list' ? [] : ['--by', 'Tester'])]);

/** Judges as the command line and the API do, and gives the judgement's id. */
const say = (verdict: 'SAME' | 'DIFFERENT', one: string, other: string) =>
  judge(graph.database, { one: `Official:${one}`, other: `Official:${other}`, verdict, by: 'Tester' });
const undo = (id: string) => undoJudgement(graph.database, { id, by: 'Tester' });

interface Candidate {
  one: { id: string };
  other: { id: string };
  score: number;
  isSure: boolean;
  reasons: { supports: boolean; text: string }[];
}

async function candidates(): Promise<Candidate[]> {
  const { data } = await graph.data(
    '{ identityCandidates { nodes { one { id } other { id } score isSure reasons { supports text } } } }',
  );
  return data.identityCandidates.nodes;
}

const pairOf = ({ one, other }: Candidate) => [one.id, other.id].map((id) => id.replace('Official:', '')).join(' = ');

async function sameAs(slug: string): Promise<string[]> {
  const { data } = await graph.data('query ($slug: ID!) { official(slug: $slug) { sameAs { slug } } }', { slug });
  return data.official.sameAs.map((other: { slug: string }) => other.slug);
}

describe('candidates', () => {
  test('are those whose names agree, the surest first, and say why', async () => {
    const found = await candidates();
    // A woman of the same family is nobody's candidate, nor are the sons of two fathers.
    expect(found.map(pairOf)).toEqual([
      'cemil-ornekov = jamil-ornekov',
      'c-ornekov = cemil-ornekov',
      'c-ornekov = jamil-ornekov',
    ]);
    const [best, ...others] = found;
    expect(best?.isSure).toBe(true);
    expect(best?.reasons.map(({ text }) => text)).toContain('the same post or organisation, and no dates against it');
    expect(others.map(({ isSure }) => isSure)).toEqual([false, false]);
    expect(others[0]?.reasons).toContainEqual({ supports: true, text: '“C.” and “Cemil”: the same initial' });
  });

  test('come page by page in one order', async () => {
    const page = (after: string | null) =>
      graph.data(
        `query ($after: String) {
          identityCandidates(first: 1, after: $after) {
            totalCount nodes { one { id } other { id } } pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof page>> = await page(after);
      const { nodes, pageInfo, totalCount } = data.identityCandidates;
      expect(totalCount).toBe(3);
      seen.push(...nodes.map(pairOf));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual((await candidates()).map(pairOf));
  });

  test('follow what is imported', async () => {
    expect(await candidates()).toHaveLength(3);
    await write({ ...news, officials: news.officials.slice(0, 2), offices: news.offices.slice(0, 2) });
    expect((await candidates()).map(pairOf)).toEqual(['cemil-ornekov = jamil-ornekov']);
  });

  test('organisations have some, too', async () => {
    await write({
      ...news,
      organisations: [
        ...organisations,
        { slug: 'test-ministry-again', kind: 'MINISTRY', name: { en: 'The Test Ministry' }, country: 'AZ' },
        { slug: 'test-ministry-of-tr', kind: 'MINISTRY', name: { en: 'Test Ministry' }, country: 'TR' },
      ],
    });
    const { data } = await graph.data(
      '{ identityCandidates(type: ORGANISATION) { nodes { one { id } other { id } isSure } } }',
    );
    expect(data.identityCandidates.nodes).toContainEqual({
      one: { id: 'Organisation:test-ministry' },
      other: { id: 'Organisation:test-ministry-again' },
      isSure: true,
    });
    expect(JSON.stringify(data)).not.toContain('test-ministry-of-tr');
    const [one, other] = ['Organisation:test-ministry', 'Organisation:test-ministry-again'];
    await judge(graph.database, { one, other, verdict: 'SAME', by: 'Tester' });
    const answer = await graph.data('{ organisation(slug: "test-ministry-again") { sameAs { slug } } }');
    expect(answer.data.organisation.sameAs).toEqual([{ slug: 'test-ministry' }]);
  });
});

describe('judgements', () => {
  test('make clusters, are undone, and leave the things as they are', async () => {
    const before = await checksum(graph.database);
    const told = await identities('same', 'jamil-ornekov', 'cemil-ornekov', '--note', 'one portrait');
    const first = /judgement ([0-9a-f-]{36})/.exec(told.stdout)?.[1] ?? '';
    await say('SAME', 'c-ornekov', 'cemil-ornekov');
    expect(await sameAs('jamil-ornekov')).toEqual(['c-ornekov', 'cemil-ornekov']);
    expect(await sameAs('c-ornekov')).toEqual(['cemil-ornekov', 'jamil-ornekov']);
    // What follows from two judgements is not asked again.
    expect(await candidates()).toEqual([]);
    expect(await checksum(graph.database)).toEqual(before);

    expect((await identities('undo', first)).code).toBe(0);
    expect(await sameAs('jamil-ornekov')).toEqual([]);
    expect((await candidates()).map(pairOf)).toContain('cemil-ornekov = jamil-ornekov');
    const { data } = await graph.data(
      '{ judgements { totalCount nodes { id verdict by note undoneBy oneId otherId one { id } } } }',
    );
    expect(data.judgements.totalCount).toBe(2);
    expect(data.judgements.nodes[1]).toEqual({
      id: first,
      verdict: 'SAME',
      by: 'Tester',
      note: 'one portrait',
      undoneBy: 'Tester',
      oneId: 'Official:cemil-ornekov',
      otherId: 'Official:jamil-ornekov',
      one: { id: 'Official:cemil-ornekov' },
    });
  });

  test('that two are different keep a pair from being asked again', async () => {
    await say('DIFFERENT', 'jamil-ornekov', 'c-ornekov');
    await say('SAME', 'jamil-ornekov', 'cemil-ornekov');
    // The third pair follows from the two.
    expect(await candidates()).toEqual([]);
    expect(await sameAs('c-ornekov')).toEqual([]);
  });

  test('that contradict each other are named, and the two stay apart', async () => {
    const different = await say('DIFFERENT', 'jamil-ornekov', 'c-ornekov');
    await say('SAME', 'jamil-ornekov', 'cemil-ornekov');
    const { stdout } = await identities('same', 'cemil-ornekov', 'c-ornekov');
    expect(stdout).toContain(`judgement ${different} says that they are two`);
    expect(await sameAs('jamil-ornekov')).toEqual(['cemil-ornekov']);
    expect(await sameAs('c-ornekov')).toEqual([]);
    const { data } = await graph.data('{ judgements(first: 2) { nodes { contradictedBy } } }');
    expect(data.judgements.nodes).toEqual([{ contradictedBy: different }, { contradictedBy: null }]);
    await undo(different);
    expect(await sameAs('c-ornekov')).toEqual(['cemil-ornekov', 'jamil-ornekov']);
  });

  test('hold again when what they are on comes back', async () => {
    await say('SAME', 'jamil-ornekov', 'cemil-ornekov');
    await write({ ...news, officials: [], offices: [] });
    expect(await sameAs('jamil-ornekov')).toEqual([]);
    const { data } = await graph.data('{ judgements { nodes { one { id } oneId verdict } } }');
    expect(data.judgements.nodes).toEqual([{ one: null, oneId: 'Official:cemil-ornekov', verdict: 'SAME' }]);
    expect((await identities('list', '--judged')).stdout).toContain('no document describes it now');
    await write(news);
    expect(await sameAs('jamil-ornekov')).toEqual(['cemil-ornekov']);
  });

  test('two at once on one pair come to one', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => say('SAME', 'jamil-ornekov', 'cemil-ornekov')));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const { data } = await graph.data('{ judgements { totalCount } }');
    expect(data.judgements.totalCount).toBe(1);
  });

  test('that cannot be meant are refused, each with its reason', async () => {
    const judgement = await say('DIFFERENT', 'jamil-ornekov', 'cemil-ornekov');
    await expect(say('SAME', 'jamil-ornekov', 'nobody')).rejects.toThrow('There is no Official:nobody in the graph.');
    await expect(say('SAME', 'jamil-ornekov', 'jamil-ornekov')).rejects.toThrow('is given twice');
    await expect(undo('no-such-judgement')).rejects.toThrow('There is no judgement no-such-judgement.');
    const mixed = await identities('same', 'jamil-ornekov', 'Organisation:test-ministry');
    expect(mixed).toMatchObject({ code: 1, stderr: expect.stringContaining('two officials, or two organisations') });
    const again = await identities('same', 'cemil-ornekov', 'jamil-ornekov');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(`were judged to be DIFFERENT by Tester`);
    expect(again.stderr).toContain(`Undo ${judgement} first.`);
    await undo(judgement);
    await expect(undo(judgement)).rejects.toThrow('was undone by Tester');
    expect((await identities('list', '--first', 'many')).code).toBe(2);
  });
});

test('the list is a table for people and JSON for machines', async () => {
  const { stdout } = await identities('list');
  expect(stdout).toMatch(/sure .*Jamil Ornekov/);
  expect(stdout).toContain('cemil-ornekov');
  const { stdout: json } = await identities('list', '--json', '--first', '1');
  expect(JSON.parse(json)).toMatchObject([
    { one: 'Official:cemil-ornekov', other: 'Official:jamil-ornekov', isSure: true },
  ]);
});

describe('somebody in a row of a list', () => {
  const resolve = async (names: string[], context: object = {}) => {
    const look = possibleOfficials(graph.database, 'Document:of-nobody');
    const possible = new Map((await Promise.all(names.map(look))).flat().map((official) => [official.id, official]));
    const { outcome, ...who } = resolveOfficial({ names, country: null, posts: [], period: null, ...context }, [
      ...possible.values(),
    ]);
    return [outcome, ...('official' in who ? [who.official] : [])];
  };
  const posts = [{ titles: ['minister of tests'], organisation: null }];

  test('is found in whatever script and order; where two are sure, a person decides', async () => {
    expect(await resolve(['ОРНЕКОВ Джамиль'], { country: 'Country:AZ', posts })).toEqual([
      'sure',
      'Official:jamil-ornekov',
    ]);
    const both = ['Jamil Ornekov', 'Cemil Örnekov'];
    expect(await resolve(both, { country: 'Country:AZ', posts })).toEqual(['candidates']);
  });

  test('is found where no letter but one is the same, by an initial, and where two words are written as one', async () => {
    const officials = [
      { slug: 'gokhan-ornekoglu', name: { tr: 'Gökhan Örnekoğlu' } },
      { slug: 'abdulkadir-ornekbay', name: { tr: 'Abdul Kadir Örnekbay' } },
      { slug: 'test-paradigmatos', name: { el: 'Χ. Παραδειγματόπουλος' } },
    ];
    await write({ ...minutes, document: { ...minutes.document, slug: 'test-spellings' }, officials, offices: [] });
    const found = async (name: string) => (await resolve([name], { country: 'Country:AZ', posts })).slice(0, 1);
    expect(await found('Гёкхан Орнекоглу')).toEqual(['candidates']);
    expect(await found('Abdulkadir Örnekbay')).toEqual(['candidates']);
    expect(await found('Christos Paradeigmatopoulos')).toEqual(['candidates']);
    await retractDocument(graph.database, 'test-spellings');
  });

  test('is sure where one alone fits in name, country, post and time', async () => {
    const context = { country: 'Country:AZ', posts, period: { start: '2020-05-01', end: '2020-05-02' } };
    expect(await resolve(['Jamil ORNEKOV'], context)).toEqual(['sure', 'Official:jamil-ornekov']);
    expect(await resolve(['Jamil ORNEKOV'], { ...context, country: null })).toEqual(['candidates']);
    expect(await resolve(['Jamil ORNEKOV'], { ...context, posts: [] })).toEqual(['candidates']);
  });

  test('is new where nobody fits', async () => {
    expect(await resolve(['Example Official One'])).toEqual(['new']);
    expect(await resolve(['Rustam Vagif oglu Primerov'])).toEqual(['new']);
    expect(await resolve(['***'])).toEqual(['new']);
  });
});
