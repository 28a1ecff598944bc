import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askWith, tokensIn } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { pdf } from './support/pdf.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const draftRecord = `mutation ($input: DraftRecordInput!) {
  draftRecord(input: $input) {
    __typename
    ... on RecordDrafted {
      text language oddities yaml
      contradictions { text passages { quote start end } }
      items { path value questions remarks places { of quote start end confidence sure rule goesBy remark } }
    }
    ... on DraftRefused { problem message }
  }
}`;

const draft = async (input: object) => (await graph.data(draftRecord, { input })).data.draftRecord;
const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64');

interface Place {
  of: string;
  quote: string;
  start: number;
  end: number;
  rule: string;
  remark: string;
}

const news = `The Transport Ministers of the Organization of the Black Sea Economic Cooperation (BSEC) held their 4th Meeting in Ankara on 12-13 May 2019.

The meeting discussed five directions: ports, roads and railways. Mr Ahmet Arslan, Minister of Transport of the Republic of Türkiye, opened the meeting.
`;

describe('what is drafted', () => {
  test('each part of the record with its places, the known with its reasons, and contradictions with both passages', async () => {
    const drafted = await draft({ name: 'Example News.txt', content: base64(news) });
    expect(drafted).toMatchObject({ __typename: 'RecordDrafted', language: 'en', oddities: [], text: news.trim() });
    const at = (path: string) => drafted.items.find((item: { path: string }) => item.path === path);
    expect(drafted.items[0]).toMatchObject({ path: 'document', value: { slug: 'example-news', language: 'en' } });
    expect(drafted.items[0].questions).toContainEqual(expect.stringMatching(/published/));
    expect(at('meetings[0]')).toMatchObject({ value: { when: '2019-05-12/2019-05-13', ordinal: 4 } });
    expect(at('officials[0]')).toMatchObject({
      value: { slug: 'ahmet-arslan' },
      remarks: [expect.stringMatching(/^known: Official:ahmet-arslan, .*the same country/)],
    });
    // A body that the graph has is not described again, and is told of all the same.
    const known = drafted.items[0].places.filter(({ remark }: Place) => remark.startsWith('known: '));
    expect(known[0]).toMatchObject({ of: 'body', remark: expect.stringContaining('Organisation:bsec') });
    const places: Place[] = drafted.items.flatMap((item: { places: Place[] }) => item.places);
    expect(places.length).toBeGreaterThan(10);
    for (const { quote, start, end } of places) expect(drafted.text.slice(start, end)).toBe(quote);
    expect(drafted.contradictions).toMatchObject([
      {
        text: expect.stringContaining('5'),
        passages: [{ quote: 'five directions' }, { quote: 'ports, roads and railways' }],
      },
    ]);
    expect(drafted.yaml).toContain('slug: ahmet-arslan');
  });

  test('measures come each for itself, whatever they stand under', async () => {
    const plan = await readFile('bench/draft/development/en-action-plan-decimal.txt', 'utf8');
    const { items } = await draft({ name: 'plan.txt', text: plan });
    const measures = items.filter(({ path }: { path: string }) => path.startsWith('initiatives[0].measures['));
    expect(measures.map(({ path }: { path: string }) => path)).toContain('initiatives[0].measures[0].items[0]');
    for (const { value, places } of measures) {
      expect(Object.keys(value)).not.toContain('items');
      expect(places).toHaveLength(1);
    }
  });

  test('others are answered meanwhile, and nothing is written', async () => {
    const before = await graph.data('{ documents { totalCount } officials { totalCount } }');
    const long = news.repeat(3_000);
    let isDone = false;
    const drafting = draft({ name: 'long.txt', text: long }).finally(() => {
      isDone = true;
    });
    let answers = 0;
    while (!isDone) {
      await graph.data('{ documents(first: 1) { totalCount } }');
      if (!isDone) answers += 1;
    }
    expect((await drafting).__typename).toBe('RecordDrafted');
    expect(answers).toBeGreaterThan(5);
    expect((await graph.data('{ documents { totalCount } officials { totalCount } }')).data).toEqual(before.data);
  });
});

describe('what is refused', () => {
  test.each([
    ['a scanned PDF', 'scan.pdf', pdf([]), /^scan\.pdf holds no text, so its pages are pictures/],
    ['a locked PDF', 'locked.pdf', pdf(['x'], true), /locked by a password/],
    ['a file of another kind', 'a.odt', 'x', /must be a file of text/],
    ['an empty text', 'a.txt', '', /is empty/],
    ['a PDF by another name', 'a.txt', pdf(['x']), /is not text but a PDF/],
  ])('%s, with what to do', async (_, name, content, message) => {
    const refused = await draft({ name, content: base64(content) });
    expect(refused).toEqual({
      __typename: 'DraftRefused',
      problem: 'UNREADABLE',
      message: expect.stringMatching(message),
    });
  });

  test('what is too large, or nothing', async () => {
    const large = await draft({ name: 'a.txt', content: base64(Buffer.alloc(10_000_001, 'a')) });
    expect(large).toMatchObject({ problem: 'TOO_LARGE', message: expect.stringContaining('10 MB') });
    expect(await draft({ name: 'a' })).toMatchObject({
      problem: 'UNREADABLE',
      message: 'a must come with content or text.',
    });
    const long = await draft({ name: 'a', text: 'a '.repeat(2_500_001) });
    expect(long).toMatchObject({ problem: 'UNREADABLE', message: expect.stringContaining('5 million characters') });
  });

  test.each([
    [{ name: 'a', text: 'a', content: 'YQ==' }, 'input'],
    [{ name: 'a.txt', content: 'no Base64' }, 'input.content'],
    [{ name: 'a', text: 'a', language: 'xx-nowhere-' }, 'input.language'],
    [{ name: '', text: 'a' }, 'input.name'],
  ])('%j', async (input, argument) => {
    const { errors } = await graph.ask(draftRecord, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('whoever is no editor', async () => {
    const [editor, reader] = ['e'.repeat(32), 'r'.repeat(32)];
    const guarded = await serve(testDatabase(), {}, tokensIn(`Editor:${editor},Reader:reader:${reader}`));
    try {
      const input = { name: 'a', text: 'In Ankara on 2 May 2019' };
      const ask = (headers: Record<string, string>) => askWith(guarded.url, headers, draftRecord, { input });
      expect(await ask({})).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      const read = await ask({ authorization: `Bearer ${reader}` });
      expect(read).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      const edited = await ask({ authorization: `Bearer ${editor}` });
      expect(edited).toMatchObject({ status: 200, data: { draftRecord: { __typename: 'RecordDrafted' } } });
    } finally {
      await guarded.close();
    }
  });
});
