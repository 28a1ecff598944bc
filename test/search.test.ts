import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseRecord } from '../src/import/read.ts';
import { writeRecord } from '../src/import/write.ts';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `query ($text: String!, $types: [NodeType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      node { __typename id }
      score
      text
      kind
      snippet { text highlights { start end } cutBefore cutAfter }
    }
  }
}`;

interface Hit {
  node: { __typename: string; id: string };
  score: number;
  text: string;
  kind: string;
  snippet: { text: string; highlights: { start: number; end: number }[]; cutBefore: boolean; cutAfter: boolean };
}

async function search(text: string, variables: object = {}): Promise<Hit[]> {
  return (await graph.data(query, { text, ...variables })).data.search.nodes;
}

/** Anything, and what means something to Lucene. Made here: it takes seconds, in which a connection would grow cold. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ aioİıəöжΣ\u0301\u200d\ud800'), maxLength: 60 }),
);

/** The words that a snippet shows as met. */
const shown = ({ snippet }: Hit) => snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end));

describe('a name is found whichever script, letters or convention it is typed in', () => {
  test.each([
    ['Озге Пан', 'Official:ozge-pan', ['Özge', 'Pan']],
    ['Чивилер', 'Official:ali-civiler', ['Çiviler']],
    ['Chiviler', 'Official:ali-civiler', ['Çiviler']],
    ['Гулузаде', 'Official:ramin-guluzade', ['Guluzade']],
    ['Quluzadə', 'Official:ramin-guluzade', ['Guluzade']],
    ['Сағлымбаев', 'Official:abdysamat-saglambayev', ['Sağlambayev']],
    ['Мырзаханов', 'Official:yedil-myrzakhanov', ['Myrzakhanov']],
    ['Mirzahanov', 'Official:yedil-myrzakhanov', ['Myrzakhanov']],
    ['Jıldız', 'Official:zhyldyz-uzakova', ['Zhyldyz']],
    ['Ярошенко', 'Official:vitaliy-yaroshenko', ['Yaroshenko']],
    ['Ellada', 'Country:GR', ['Ελλάδα']],
    ['ελλαδα', 'Country:GR', ['Ελλάδα']],
    ['Τουρκία', 'Country:TR', ['Τουρκία']],
    ['Azərbaycan', 'Country:AZ', ['Azərbaycan']],
    ['AZƏRBAYCAN', 'Country:AZ', ['Azərbaycan']],
    ['KIRGIZİSTAN', 'Country:KG', ['Kırgızistan']],
    ['kırgızıstan', 'Country:KG', ['Kırgızistan']],
    ['sakartvelo', 'Country:GE', ['საქართველო']],
    ['hayastan', 'Country:AM', ['Հայաստան']],
    ['Қырғызстан', 'Country:KG', ['Қырғызстан']],
  ])('%s', async (text, id, words) => {
    const [first] = await search(text, { types: ['OFFICIAL', 'COUNTRY'] });
    expect(first?.node.id).toBe(id);
    expect(first && shown(first)).toEqual(words);
  });

  test('a word cut short shows what was typed of it, in the letters of the source', async () => {
    const [first] = await search('saglamb', { types: ['OFFICIAL'] });
    expect(first?.text).toBe('Abdysamat Sağlambayev');
    expect(first && shown(first)).toEqual(['Sağlamb']);
  });
});

test('names, titles, summaries, codes and quotations are found, and told apart', async () => {
  const kindOf = async (text: string, types: string[]) => (await search(text, { types }))[0]?.kind;
  expect(await kindOf('civiler', ['OFFICIAL'])).toBe('NAME');
  expect(await kindOf('bsec', ['ORGANISATION'])).toBe('NAME');
  expect(await kindOf('ministers responsible', ['MEETING'])).toBe('TITLE');
  expect(await kindOf('cyber market', ['STATEMENT'])).toBe('SUMMARY');
  expect(await kindOf('protokol muduru emre', ['OFFICIAL'])).toBe('QUOTATION');
  expect(await kindOf('II.2.a', ['MEASURE'])).toBe('CODE');
});

test('types of two words are types, too, and no type is none', async () => {
  const series = await search('ministers', { types: ['MEETING_SERIES'] });
  expect(series.map(({ node }) => node.__typename)).toEqual(['MeetingSeries']);
  expect((await search('group', { types: ['SUB_GROUP'] })).every(({ node }) => node.__typename === 'SubGroup')).toBe(
    true,
  );
  expect(await search('ministers', { types: [] })).toEqual([]);
});

test('counts by type are of all types, and add up', async () => {
  const { data } = await graph.data(
    `query { all: search(text: "ict") { totalCount types { type count } }
      some: search(text: "ict", types: [TOPIC]) { totalCount types { type count } } }`,
  );
  const { all, some } = data;
  expect(some.types).toEqual(all.types);
  expect(all.types.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(all.totalCount);
  expect(all.types.find(({ type }: { type: string }) => type === 'TOPIC').count).toBe(some.totalCount);
  expect(some.totalCount).toBeGreaterThan(3);
  const counts = all.types.map(({ count }: { count: number }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

describe('pages', () => {
  // The four sub-groups have the same names, and many words begin with c: there are equals at every border.
  test.each([
    ['alt calisma grubu', 1],
    ['co', 3],
    ['ict', 7],
  ])('of %s, %i at a time, give each hit once, in the order of the whole', async (text, first) => {
    const all = await search(text, { first: 500 });
    expect(all.length).toBeGreaterThan(first);
    const order = all.map(({ score, node }) => ({ score: Math.fround(score), id: node.id }));
    expect(order).toEqual([...order].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await graph.data(query, { text, first, after });
      paged.push(...data.search.nodes.map(({ node }: Hit) => node.id));
      after = data.search.pageInfo.endCursor;
      more = data.search.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all.map(({ node }) => node.id));
  });

  test('a cursor is of one text and its types, in whatever order, case and script these are given', async () => {
    const { data } = await graph.data(query, { text: 'ict education', types: ['MEASURE', 'TOPIC'], first: 1 });
    const after = data.search.pageInfo.endCursor;
    const asked = async (variables: object) =>
      (await graph.ask(query, { after, ...variables })).errors?.[0]?.extensions;
    expect(await asked({ text: 'EDUCATION, ict!', types: ['TOPIC', 'MEASURE'] })).toBeUndefined();
    for (const other of [
      { text: 'ict', types: ['MEASURE', 'TOPIC'] },
      { text: 'ict education' },
      { text: 'ict education', types: ['MEASURE'] },
      { text: '' },
    ]) {
      expect(await asked(other)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });

  test('a cursor that was tampered with is refused', async () => {
    const { data } = await graph.data(query, { text: 'ict', first: 1 });
    const [list] = JSON.parse(Buffer.from(data.search.pageInfo.endCursor, 'base64url').toString());
    for (const sort of ['x', '1', '-1 0000000000 x', '1 000000000x x', `${'9'.repeat(400)} 0000000000 x`]) {
      const after = Buffer.from(JSON.stringify([list, sort])).toString('base64url');
      const { errors } = await graph.ask(query, { text: 'ict', after });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
    // One that exaggerates costs no memory, and loses nothing.
    const far = Buffer.from(JSON.stringify([list, '999999999 0000000000 x'])).toString('base64url');
    expect((await search('ict', { after: far, first: 500 })).length).toBe((await search('ict', { first: 500 })).length);
  });
});

describe('a search of no words finds nothing, and one that cannot be meant is refused', () => {
  test.each([
    '',
    ' ',
    'AND OR ~*"',
    '+-&&||!(){}[]^"~*?:\\/',
    '\u0000',
    '\u202e\u202d\u200f',
    '\ud800',
    '\udfff x \ud800',
  ])('%j', async (text) => {
    const { data } = await graph.data(query, { text });
    // `and` and `or` are words like others: what has both, if anything has.
    if (!/[a-z]/i.test(text)) expect(data.search.nodes).toEqual([]);
  });

  test.each([
    ['text', 'a'.repeat(10_000)],
    ['text', '😀'.repeat(10_000)],
    // Short as it is typed, and yet a crowd of words.
    ['text', Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x1f600 + index)).join('')],
  ])('%s', async (argument, text) => {
    const { errors } = await graph.ask(query, { text });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).not.toMatch(/lucene|parse|clause/i);
  });

  test('whatever is typed, the answer is an answer or names the argument', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (typed) => {
        const { data, errors } = await graph.ask(query, { text: typed, first: 5 });
        if (errors) return errors.every(({ extensions }) => extensions['argument'] === 'text');
        for (const hit of data.search.nodes as Hit[]) {
          expect(hit.text).toContain(hit.snippet.text);
          expect(shown(hit).every((word) => word.length > 0)).toBe(true);
        }
        return true;
      }),
      { numRuns: 60 },
    );
  });
});

// The last ones: the next file starts with the seeds again.
test('pages of hundreds that fit equally well give each once, in the order of their ids', async () => {
  const slugs = Array.from({ length: 300 }, (_, index) => `example-twin-${String((index * 7) % 300).padStart(3, '0')}`);
  const record = {
    record: 1,
    document: { slug: 'example-twins', kind: 'OTHER', title: 'Example', language: 'en' },
    topics: slugs.map((slug) => ({ slug, name: { en: 'Zwilling' } })),
  };
  await writeRecord(graph.database, parseRecord('example.yaml', Buffer.from(stringify(record))));
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await graph.data(query, { text: 'zwilling', first: 60, after });
    paged.push(...data.search.nodes.map(({ node }: Hit) => node.id));
    after = data.search.pageInfo.endCursor;
    more = data.search.pageInfo.hasNextPage;
  }
  expect(paged).toEqual(slugs.map((slug) => `Topic:${slug}`).sort());
});

test('long texts are cut around what is met, between words, and letters keep their places', async () => {
  const filler = (count: number) => Array.from({ length: count }, (_, index) => `kelime${index} üçgen`).join(' ');
  const title = `${filler(30)} Straße nach Ağrı é\u0301ﬁn ${filler(30)}`;
  const record = {
    record: 1,
    document: { slug: 'example-long-title', kind: 'OTHER', title, language: 'de' },
    topics: [{ slug: 'example', name: { en: 'Zymurgy 😀 \u{1d538}gri' } }],
  };
  await writeRecord(graph.database, parseRecord('example.yaml', Buffer.from(stringify(record))));
  const [hit] = await search('strasse agri', { types: ['DOCUMENT'] });
  if (!hit) throw new Error('not found');
  expect(hit.text).toBe(title);
  expect(shown(hit)).toEqual(['Straße', 'Ağrı']);
  expect(hit.snippet).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(hit.snippet.text.length).toBeLessThanOrEqual(200);
  expect(title).toContain(` ${hit.snippet.text} `);
  // A ligature, a letter of two units and one beyond the first plane.
  expect(shown((await search('efin', { types: ['DOCUMENT'] }))[0] as Hit)).toEqual(['é\u0301ﬁn']);
  expect(shown((await search('agri', { types: ['TOPIC'] }))[0] as Hit)).toEqual(['\u{1d538}gri']);
  const [begun] = await search('stra', { types: ['DOCUMENT'] });
  expect(begun && shown(begun)).toEqual(['Stra']);
  const [end] = await search('kelime29', { types: ['DOCUMENT'] });
  expect(end?.snippet.highlights).toHaveLength(end?.snippet.cutAfter ? 1 : 2);
});
