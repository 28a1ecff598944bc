import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

/** Every list of everything, and the orders that it has. */
const orders: Record<string, readonly string[]> = {
  countries: ['ID', 'NAME'],
  organisations: ['ID', 'NAME', 'KIND'],
  subGroups: ['ID', 'NAME'],
  officials: ['ID', 'NAME'],
  meetingSeriesList: ['ID', 'NAME'],
  meetings: ['ID', 'WHEN', 'TITLE', 'ORDINAL'],
  initiatives: ['ID', 'START', 'TITLE', 'KIND'],
  measures: ['ID', 'TITLE', 'DOCUMENT_ORDER'],
  topics: ['ID', 'NAME'],
  documents: ['ID', 'PUBLISHED', 'TITLE', 'KIND'],
  memberships: ['ID', 'START', 'ROLE'],
  offices: ['ID', 'START', 'TITLE'],
  attendances: ['ID', 'MEETING', 'STATUS'],
  participations: ['ID', 'BASIS'],
  statements: ['ID', 'MEETING'],
  decisions: ['ID', 'MEETING', 'DUE'],
  responsibilities: ['ID', 'ROLE'],
};

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: Record<'startCursor' | 'endCursor', string> & Record<'hasNextPage' | 'hasPreviousPage', boolean>;
}

async function list(name: string, args: string): Promise<Listed> {
  const page = 'nodes { id } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
  const { data } = await graph.data(`{ ${name}${args && `(${args})`} { ${page} } }`);
  return data[name];
}

const idsOf = ({ nodes }: Pick<Listed, 'nodes'>) => nodes.map(({ id }) => id);

describe.each(Object.entries(orders))('%s', (name, by) => {
  test.each(by.flatMap((order) => [`${order}_ASC`, `${order}_DESC`]))(
    'by %s, page by page from both ends',
    async (order) => {
      const all = await list(name, `first: 500, orderBy: ${order}`);
      expect(new Set(idsOf(all)).size).toBe(all.totalCount);
      const size = Math.max(1, Math.ceil(all.totalCount / 3));

      const forwards: string[] = [];
      for (let after = ''; ; ) {
        const page = await list(name, `orderBy: ${order}, first: ${size}${after && `, after: "${after}"`}`);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
        forwards.push(...idsOf(page));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(forwards).toEqual(idsOf(all));

      const backwards: string[] = [];
      for (let before = ''; ; ) {
        const page = await list(name, `orderBy: ${order}, last: ${size}${before && `, before: "${before}"`}`);
        expect(page.pageInfo.hasNextPage).toBe(before !== '');
        backwards.unshift(...idsOf(page));
        if (!page.pageInfo.hasPreviousPage) break;
        before = page.pageInfo.startCursor;
      }
      expect(backwards).toEqual(idsOf(all));
    },
  );
});

test('downwards is upwards turned round, ties apart', async () => {
  const days = async (order: string) => {
    const { data } = await graph.data(`{ meetings(orderBy: ${order}) { nodes { when { start } } } }`);
    return data.meetings.nodes.map(({ when }: { when: { start: string } }) => when.start);
  };
  const upwards = await days('WHEN_ASC');
  expect(upwards).toEqual([...upwards].sort());
  expect(await days('WHEN_DESC')).toEqual([...upwards].reverse());
});

test('between two cursors', async () => {
  const all = idsOf(await list('topics', 'first: 500'));
  const { data } = await graph.data('{ topics(first: 500) { edges { cursor } } }');
  const cursor = (index: number) => data.topics.edges[index].cursor;
  const middle = await list('topics', `first: 500, after: "${cursor(1)}", before: "${cursor(all.length - 2)}"`);
  expect(idsOf(middle)).toEqual(all.slice(2, -2));
});

describe('a filter chooses', () => {
  test.each([
    // Without regard to case, accents and script.
    ['officials', 'name: { contains: "OZGE" }', ['Official:ozge-pan']],
    ['officials', 'name: { eq: "özge pan" }', ['Official:ozge-pan']],
    ['countries', 'name: { startsWith: "Кырг" }', ['Country:KG']],
    ['countries', 'name: { in: ["Türkiye", "Ελλάδα"] }', ['Country:GR', 'Country:TR']],
    ['countries', 'code: { in: ["tr", "AZ"] }', ['Country:AZ', 'Country:TR']],
    ['organisations', 'slug: { eq: "bsec" }', ['Organisation:bsec']],
    // By what one thing is tied to.
    [
      'attendances',
      'country: { code: { eq: "KZ" } }, official: { name: { contains: "vitaliy" } }',
      ['Attendance:turkic-council-ict-ministers-2/Official:vitaliy-yaroshenko'],
    ],
    // By what several things are tied to.
    [
      'meetings',
      'attendances: { some: { country: { code: { eq: "KG" } } } }',
      ['Meeting:turkic-council-ict-ministers-2'],
    ],
    ['officials', 'attendances: { none: { status: { eq: PRESENT } } }', []],
    [
      'meetings',
      'when: { during: { from: "2017-11-09", to: "2017-11-09" } }',
      ['Meeting:turkic-council-ict-ministers-2'],
    ],
    [
      'initiatives',
      'period: { overlaps: { from: "2013-12-31" } }, kind: { eq: ACTION_PLAN }',
      ['Initiative:bsec-ict-action-plan-2011-2013'],
    ],
    ['initiatives', 'period: { asOf: "2015-01-01" }, kind: { eq: ACTION_PLAN }', []],
    [
      'memberships',
      'member: { country: { code: { eq: "AZ" } } }, organisation: { slug: { eq: "bsec" } }, period: { asOf: "2011-01-01" }',
      ['Membership:bsec/Country:AZ/MEMBER'],
    ],
    [
      'organisations',
      'and: [{ slug: { startsWith: "b" } }, { or: [{ slug: { eq: "bsec" } }, { slug: { eq: "other" } }] }]',
      ['Organisation:bsec'],
    ],
  ])('%s(filter: { %s })', async (name, filter, ids) => {
    const found = await list(name, `filter: { ${filter} }`);
    expect(idsOf(found)).toEqual(ids);
    expect(found.totalCount).toBe(ids.length);
  });

  test('statements by the time that their figures are for', async () => {
    const during = (year: number) =>
      list(
        'statements',
        `filter: { figures: { some: { period: { during: { from: "${year}-01-01", to: "${year}-12-31" } } } } }`,
      );
    expect((await during(2015)).totalCount).toBe(1);
    expect((await during(2014)).totalCount).toBe(0);
  });

  test('some, none and all divide a list as they say', async () => {
    const [some, none, all, every] = await Promise.all(
      ['some', 'none', 'all']
        .map((how) => list('meetings', `filter: { attendances: { ${how}: { status: { eq: PRESENT } } } }`))
        .concat(list('meetings', '')),
    );
    expect(idsOf(some as Listed).length).toBeGreaterThan(0);
    expect([...idsOf(some as Listed), ...idsOf(none as Listed)].sort()).toEqual(idsOf(every as Listed));
    // Nobody stayed away, so all meetings fit, those without a list of names among them.
    expect(idsOf(all as Listed)).toEqual(idsOf(every as Listed));
  });

  test('null asks for what is not known', async () => {
    const known = await list('meetings', 'filter: { not: { series: null } }');
    const unknown = await list('meetings', 'filter: { series: null }');
    const all = await list('meetings', '');
    expect(known.totalCount).toBeGreaterThan(0);
    expect(unknown.totalCount).toBeGreaterThan(0);
    expect([...idsOf(known), ...idsOf(unknown)].sort()).toEqual(idsOf(all));
  });

  test('facts by the document that they rest on', async () => {
    const document = 'turkic-council-ict-ministers-2-news';
    const { data } = await graph.data(`{
      statements(filter: { documents: { some: { slug: { eq: "${document}" } } } }) { totalCount }
      document(slug: "${document}") { facts(first: 500) { nodes { __typename } } }
    }`);
    const statements = data.document.facts.nodes.filter((it: { __typename: string }) => it.__typename === 'Statement');
    expect(data.statements.totalCount).toBe(statements.length);
    expect(statements.length).toBeGreaterThan(0);
  });

  test('not of a filter finds all that it leaves out', async () => {
    const all = idsOf(await list('organisations', 'first: 500'));
    const kinds = fc.constantFrom('WORKING_GROUP', 'MINISTRY', 'INTERGOVERNMENTAL', 'SECRETARIAT', 'COMMITTEE');
    const leaf = fc.oneof(
      kinds.map((kind) => `{ kind: { eq: ${kind} } }`),
      fc
        .string({ maxLength: 3, unit: fc.constantFrom('a', 'e', 'k', 'ü', 'т') })
        .filter((it) => it !== '')
        .map((it) => `{ name: { contains: ${JSON.stringify(it)} } }`),
      fc.constantFrom(
        '{ parent: null }',
        '{ acronym: { ne: null } }',
        '{ acronym: { contains: "e" } }',
        '{ children: { all: { acronym: { contains: "e" } } } }',
        '{ offices: { some: {} } }',
        '{ country: { code: { eq: "TR" } } }',
      ),
    );
    const filter = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('any'), { maxLength: 3 }).map((some) => `{ or: [${some.join(', ')}] }`),
        fc.array(tie('any'), { maxLength: 3 }).map((some) => `{ and: [${some.join(', ')}] }`),
        tie('any').map((one) => `{ not: ${one} }`),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(filter, async (chosen) => {
        const fits = idsOf(await list('organisations', `first: 500, filter: ${chosen}`));
        const rest = idsOf(await list('organisations', `first: 500, filter: { not: ${chosen} }`));
        expect([...fits, ...rest].sort()).toEqual([...all].sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe('what cannot be meant is refused by its path', () => {
  test.each([
    ['last', 'first: 1, last: 1'],
    ['last', 'last: 501'],
    ['last', 'last: -1'],
    ['first', 'first: 501'],
    ['before', 'last: 1, before: "nonsense"'],
    ['filter.when.during', 'filter: { when: { during: { from: "2018-01-01", to: "2017-01-01" } } }'],
    ['filter.when.overlaps', 'filter: { when: { overlaps: {} } }'],
    ['filter.when.asOf', 'filter: { when: { asOf: "2017-02-30" } }'],
    ['filter.when.start', 'filter: { when: { start: { gte: "2018-01-01", lt: "2017-01-01" } } }'],
    ['filter.ordinal', 'filter: { ordinal: { gt: 5, lt: 2 } }'],
    ['filter.title.eq', 'filter: { title: { eq: 5 } }'],
    ['filter.title.like', 'filter: { title: { like: "a" } }'],
    ['filter.title', 'filter: { title: { contains: "…" } }'],
    ['filter.and.host', 'filter: { and: [{ host: "TR" }] }'],
    ['orderBy', 'orderBy: SHOE_SIZE'],
    ['filter.attendances.some.recordedAt', 'filter: { attendances: { some: { recordedAt: { gt: "yesterday" } } } }'],
    ['filter.slug.in', `filter: { slug: { in: [${'"x",'.repeat(501)}] } }`],
  ])('%s in meetings(%s)', async (argument, args) => {
    const { errors } = await graph.ask(`{ meetings(${args}) { totalCount } }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test('the path in a variable', async () => {
    const query = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';
    const { errors } = await graph.ask(query, { filter: { when: { asOf: 7 } } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.when.asOf' });
  });

  test('a cursor of another order', async () => {
    const { pageInfo } = await list('meetings', 'first: 1, orderBy: WHEN_ASC');
    const { errors } = await graph.ask(
      `{ meetings(first: 1, orderBy: TITLE_ASC, after: "${pageInfo.endCursor}") { totalCount } }`,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test('a filter deeper than anybody means', async () => {
    const filter = `${'{ not: '.repeat(40)}{}${' }'.repeat(40)}`;
    const { errors } = await graph.ask(`{ meetings(filter: ${filter}) { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

test('pages of one shape that are asked for at once are read at once', async () => {
  const asked = ['2011', '2017'].map(
    (year, index) =>
      `_${index}: meetings(filter: { when: { during: { from: "${year}-01-01", to: "${year}-12-31" } } }) { nodes { slug } }`,
  );
  const { statements } = await graph.data(`{ ${asked.join(' ')} }`);
  expect(statements).toBe(1);
});

test('the count of a list is read only where it is asked for', async () => {
  expect((await graph.data('{ meetings { nodes { slug } } }')).statements).toBe(1);
  expect((await graph.data('{ meetings { nodes { slug } totalCount } }')).statements).toBe(2);
});
