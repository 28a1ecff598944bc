import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseRecord } from '../../src/import/read.ts';
import { writeRecord } from '../../src/import/write.ts';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `query ($official: ID, $office: ID, $organisation: ID, $country: ID, $title: String) {
  history(official: $official, office: $office, organisation: $organisation, country: $country, title: $title) {
    truncated
    posts {
      office { id }
      evidence { quote }
      sources { document { slug } titles { text } period { text } evidence { quote } }
      contradicted
      before { id }
      after { id }
      gapBefore { text start end }
      overlapsWith { id }
      undated { id }
    }
  }
}`;

const idOf = (it: { id: string } | null) => it?.id.slice('Office:'.length) ?? null;

/** The posts of a history: who, before, after, the gap before, overlaps, and how many undated. */
async function history(variables: object) {
  const { data, statements } = await graph.data(query, variables);
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the question
  const rows = data.history.posts.map((post: any) => ({
    post: idOf(post.office),
    before: idOf(post.before),
    after: idOf(post.after),
    gap: post.gapBefore?.text ?? null,
    overlaps: post.overlapsWith.map(idOf),
    undated: post.undated.length,
  }));
  return { posts: data.history.posts, rows, statements };
}

test('a post without dates stands amid the others on record in it, and nothing is made up', async () => {
  const { posts, rows, statements } = await history({ official: 'ozge-pan' });
  expect(rows).toEqual([
    { post: 'ozge-pan/project-director', before: null, after: null, gap: null, overlaps: [], undated: 4 },
  ]);
  const [{ sources, evidence, contradicted, undated }] = posts;
  expect(undated.map(idOf)).toContain('ali-civiler/project-director');
  expect(contradicted).toBe(false);
  expect(evidence[0]).toEqual({ quote: 'Özge Pan' });
  expect(sources).toEqual([
    {
      document: { slug: 'turkic-council-ict-ministers-2-news' },
      titles: [{ text: 'Proje Direktörü' }, { text: 'Project Director' }],
      period: null,
      evidence,
    },
  ]);
  expect(statements).toBeLessThanOrEqual(6);
});

test('all holders of a post by one of them or by its title, in any language, script or case', async () => {
  const byOffice = await history({ office: 'Office:ozge-pan/project-director' });
  expect(byOffice.rows).toHaveLength(5);
  for (const title of ['PROJE DİREKTÖRÜ', 'project director', 'Прожект Директор']) {
    const byTitle = await history({ organisation: 'turkic-council-secretariat', title });
    // Russian letters spell the English words by their sounds, and so another title.
    expect(byTitle.rows).toEqual(/^\p{Script=Cyrillic}/u.test(title) ? [] : byOffice.rows);
  }
});

test.each([
  ['official', {}],
  ['office', { official: 'ozge-pan', office: 'Office:ozge-pan/project-director' }],
  ['title', { organisation: 'bsec' }],
  ['title', { organisation: 'bsec', title: '?!' }],
  ['title', { organisation: 'bsec', title: 'a'.repeat(501) }],
  ['title', { official: 'ozge-pan', title: 'Minister' }],
  ['official', { official: 'nobody' }],
  ['office', { office: 'Official:ozge-pan' }],
  ['organisation', { organisation: 'never-founded', title: 'Minister' }],
  ['country', { country: 'XX', title: 'Minister' }],
])('a bad %s in %j is refused', async (argument, variables) => {
  const { errors } = await graph.ask(query, variables);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

// The last one: the next file starts with the seeds again.
test('holders follow each other, with gaps, overlaps and what sources contradict', async () => {
  // Made up: the people are none, the documents neither.
  const minister = { tr: 'Örnek Bakanı', en: 'Minister of Examples' };
  await importRecord('example-register', [
    post('one', '2001-03-01/2005-06-30', minister),
    // The day on which one hands over to the next is no overlap.
    post('two', '2005-06-30/2009', minister),
    post('three', '2011-05/2015', { tr: 'ÖRNEK BAKANI' }),
    post('four', '2014-02-01/..', { en: 'Minister of examples' }),
    post('five', '2020-01-01', minister),
    post('six', '2003/2004', { en: 'Deputy Minister of Examples' }),
    post('seven', undefined, minister),
    post('eight', '2002/2003', { ru: 'Министр примеров', en: 'Minister of Examples' }, false),
  ]);
  await importRecord('example-yearbook', [post('one', '2001-03-01/2004-12-31', minister)]);

  const { rows, posts } = await history({ organisation: 'example-ministry', title: 'örnek bakanı' });
  const row = (name: string, before: string | null, after: string | null, more: object = {}) => ({
    post: `example-${name}/post`,
    before: before && `example-${before}/post`,
    after: after && `example-${after}/post`,
    gap: null,
    overlaps: [],
    undated: 1,
    ...more,
  });
  expect(rows).toEqual([
    row('one', null, 'two'),
    row('two', 'one', 'three'),
    // Until 2009, whatever the day: the year after is nobody's.
    row('three', 'two', 'four', { gap: '2010-01-01/2011-04-30', overlaps: ['example-four/post'] }),
    // Four is said to go on, so that whoever is on record later contradicts it.
    row('four', 'three', 'five', { overlaps: ['example-three/post', 'example-five/post'] }),
    row('five', 'four', null, { overlaps: ['example-four/post'] }),
    row('seven', null, null, { undated: 0 }),
  ]);
  const [one, two] = posts;
  expect([one.contradicted, two.contradicted]).toEqual([true, false]);
  expect(
    one.sources.map((it: { document: { slug: string }; period: { text: string } }) => [
      it.document.slug,
      it.period.text,
    ]),
  ).toEqual([
    ['example-register', '2001-03-01/2005-06-30'],
    ['example-yearbook', '2001-03-01/2004-12-31'],
  ]);
  // A post that is in no organisation is the country's.
  const ofCountry = await history({ country: 'tr', title: 'Minister of Examples' });
  expect(ofCountry.rows).toEqual([row('eight', null, null, { undated: 0 })]);
});

function post(name: string, period: string | undefined, title: object, inMinistry = true) {
  return { name, period, title, inMinistry };
}

/** Imports what a document says of posts in a ministry of examples. */
async function importRecord(slug: string, posts: ReturnType<typeof post>[]): Promise<void> {
  const record = {
    record: 1,
    document: { slug, kind: 'REGISTER', title: slug, language: 'en' },
    countries: [{ code: 'TR' }],
    organisations: [
      { slug: 'example-ministry', kind: 'MINISTRY', name: { en: 'Ministry of Examples' }, country: 'TR' },
    ],
    officials: posts.map(({ name }) => ({ slug: `example-${name}`, name: { en: `Example ${name}` } })),
    offices: posts.map(({ name, period, title, inMinistry }) => ({
      official: `example-${name}`,
      post: 'post',
      title,
      ...(inMinistry ? { organisation: 'example-ministry' } : {}),
      country: 'TR',
      ...(period ? { period } : {}),
    })),
  };
  await writeRecord(graph.database, parseRecord(`${slug}.yaml`, Buffer.from(stringify(record))));
}
