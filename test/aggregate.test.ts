import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../src/graph/explore/fold.ts';
import { all, counted, groupsOf, types } from './support/counted.ts';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  // To count by hand, it asks for all lists below all things at once.
  graph = await seededGraph({}, { LIMIT_COST: '2000000' });
});
afterAll(() => graph.close());

/** Each dimension with the one before it. */
const groupings = Object.entries(types).map(([type, { keys }]) => {
  const names = Object.keys(keys);
  return [type, names.map((name, index) => [name, names.at(index - 1) ?? ''])] as const;
});

test.each(groupings)('groups of %ss are what counting the list comes to: by %j', async (type, pairs) => {
  const { list, fields, keys, meeting } = types[type] ?? expect.fail(type);
  const things = await all(graph, list, fields);
  expect(things.length).toBeGreaterThan(0);
  for (const by of [pairs[0]?.slice(0, 1) ?? [], ...pairs]) {
    const { data } = await graph.data(`{
      groups: ${type}Aggregates(by: [${by}], first: 500) { nodes { keys { node { id } value } count from to } }
    }`);
    const dimensions = by.map((name) => keys[name] ?? expect.fail(name));
    expect(groupsOf(data.groups.nodes), by.join()).toEqual(counted(things, dimensions, meeting));
  }
});

const byYear = 'by: [YEAR, COUNTRY]';

test('a filter chooses what is counted, by the same words as in the list', async () => {
  const filter = 'filter: { roles: { eq: SPOKE }, country: { code: { ne: "TR" } } }';
  const { data } = await graph.data(`{
    attendances(${filter}) { totalCount }
    all: attendanceAggregates(${filter}) { totalCount nodes { keys { value } count } }
    groups: attendanceAggregates(by: [COUNTRY], ${filter}) { nodes { keys { label(language: "tr") value node { id } } count } }
  }`);
  expect(data.attendances.totalCount).toBe(3);
  expect(data.all).toEqual({ totalCount: 1, nodes: [{ keys: [], count: 3 }] });
  expect(data.groups.nodes).toEqual(
    [
      ['AZ', 'Azerbaycan'],
      ['KG', 'Kırgızistan'],
      ['KZ', 'Kazakistan'],
    ].map(([code, label]) => ({ keys: [{ label, value: null, node: { id: `Country:${code}` } }], count: 1 })),
  );
});

test('filters that say nothing, or that nothing can fit, are counted by, too, in any order', async () => {
  const { data } = await graph.data(
    `{ ${Object.entries({ or: '{ or: [] }', not: '{ not: {} }', and: '{ and: [{}] }' })
      .map(
        ([name, filter]) => `
        ${name}: statementAggregates(by: [COUNTRY, TOPIC], orderBy: KEY_ASC, filter: ${filter}) { nodes { count } }
        ${name}All: attendanceAggregates(orderBy: KEY_DESC, filter: ${filter}) { nodes { count } }`,
      )
      .join('\n')} all: attendances { totalCount } }`,
  );
  expect([data.or.nodes, data.not.nodes, data.orAll.nodes]).toEqual([[], [], [{ count: 0 }]]);
  expect(data.and.nodes.length).toBeGreaterThan(0);
  expect(data.andAll.nodes).toEqual([{ count: data.all.totalCount }]);
});

test('a filter that nothing fits leaves no group, and a count of 0 without dimensions', async () => {
  const filter = 'filter: { meeting: { slug: { eq: "no-such-meeting" } } }';
  const { data } = await graph.data(`{
    groups: attendanceAggregates(${byYear}, ${filter}) { totalCount nodes { count } }
    all: attendanceAggregates(${filter}) { totalCount nodes { count from to meetings } }
  }`);
  expect(data.groups).toEqual({ totalCount: 0, nodes: [] });
  expect(data.all).toEqual({ totalCount: 1, nodes: [{ count: 0, from: null, to: null, meetings: 0 }] });
});

test('how many different things a group has to do with', async () => {
  const { data } = await graph.data(`{
    attendanceAggregates(by: [MEETING]) { nodes { meetings officials countries organisations } }
    participationAggregates(by: [BASIS]) { nodes { keys { value } initiatives participants } }
    statementAggregates(by: [SERIES], filter: { meeting: { series: { slug: { eq: "turkic-council-ict-ministers" } } } }) {
      nodes { meetings speakers }
    }
  }`);
  const present = { meetings: 1, officials: 13, countries: 4, organisations: 6 };
  // Of the sub-groups' meetings no source says who was there, but by whom they were held.
  expect(data.attendanceAggregates.nodes[0]).toEqual(present);
  expect(data.participationAggregates.nodes).toEqual([
    { keys: [{ value: 'MEMBERSHIP' }], initiatives: 1, participants: 12 },
  ]);
  const speakers = await all(graph, 'statements', 'speaker { ... on Node { id } } meeting { series { id } }');
  const inSeries = speakers.filter(
    ({ meeting }) => meeting.series?.id === 'MeetingSeries:turkic-council-ict-ministers',
  );
  const different = new Set(inSeries.flatMap(({ speaker }) => speaker?.id ?? []));
  expect(data.statementAggregates.nodes).toEqual([{ meetings: 1, speakers: different.size }]);
});

test.each(['COUNT_DESC', 'COUNT_ASC', 'KEY_ASC', 'KEY_DESC'])(
  'pages in the order %s make up the whole',
  async (order) => {
    const groups = (page: string) => `measureAggregates(by: [TOPIC, INITIATIVE], orderBy: ${order}, ${page}) {
    nodes { keys { node { id } value label } count from to } pageInfo { endCursor hasNextPage hasPreviousPage }
  }`;
    const { data } = await graph.data(`{ ${groups('first: 500')} }`);
    const whole = data.measureAggregates.nodes;
    expect(whole.length).toBeGreaterThan(10);
    const counts = whole.map(({ count }: { count: number }) => count);
    if (order === 'COUNT_DESC') expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
    if (order === 'COUNT_ASC') expect(counts).toEqual(counts.toSorted((a: number, b: number) => a - b));
    const topics = whole.map(({ keys: [topic] }: { keys: { label: string | null }[] }) => fold(topic?.label ?? '~'));
    if (order === 'KEY_ASC') expect(topics).toEqual(topics.toSorted());
    if (order === 'KEY_DESC') expect(topics).toEqual(topics.toSorted().reverse());

    const pages = [];
    let after = 'null';
    for (let more = true; more; ) {
      const { data: page } = await graph.data(`{ ${groups(`first: 7, after: ${after}`)} }`);
      pages.push(page.measureAggregates.nodes);
      const { endCursor, hasNextPage, hasPreviousPage } = page.measureAggregates.pageInfo;
      expect(hasPreviousPage).toBe(after !== 'null');
      after = JSON.stringify(endCursor);
      more = hasNextPage;
    }
    expect(pages.flat()).toEqual(whole);
  },
);

test('what is asked in one shape at the same time goes to the database together', async () => {
  const groups = (role: string) =>
    `${role}: attendanceAggregates(by: [COUNTRY], filter: { roles: { eq: ${role} } }) { nodes { count } }`;
  const { data, statements } = await graph.data(`{ ${groups('SPOKE')} ${groups('SIGNED')} ${groups('OPENED')} }`);
  expect(statements).toBe(1);
  expect(data.SPOKE.nodes).toHaveLength(5);
  expect(data.OPENED.nodes).toEqual([{ count: 1 }]);
});

test.each([
  ['by', 'by: [COUNTRY, YEAR, ROLE]', /at most 2 dimensions, not 3/],
  ['by.1', 'by: [COUNTRY, COUNTRY]', /must be another dimension/],
  ['first', `${byYear}, first: 501`, /from 0 to 500/],
  ['first', `${byYear}, first: -1`, /from 0 to 500/],
  ['after', `${byYear}, after: "x"`, /cursor that an earlier page of the same list gave/],
  [
    'filter.meeting.when.during',
    `${byYear}, filter: { meeting: { when: { during: { from: "2018-01-01", to: "2017-01-01" } } } }`,
    /must not end before it begins/,
  ],
])('a bad "%s" is refused: %s', async (argument, args, message) => {
  const { errors } = await graph.ask(`{ attendanceAggregates(${args}) { nodes { count } } }`);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('a cursor of other groups, of another order or another filter is refused', async () => {
  const { data } = await graph.data(`{ attendanceAggregates(${byYear}, first: 1) { pageInfo { endCursor } } }`);
  const after = `after: "${data.attendanceAggregates.pageInfo.endCursor}"`;
  for (const args of [
    'by: [COUNTRY, YEAR]',
    `${byYear}, orderBy: KEY_ASC`,
    `${byYear}, filter: { roles: { eq: SPOKE } }`,
  ]) {
    const { errors } = await graph.ask(`{ attendanceAggregates(${args}, ${after}) { nodes { count } } }`);
    expect(errors?.[0]?.extensions, args).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  }
});

test('a dimension that a type does not have is refused by the schema', async () => {
  const { errors } = await graph.ask('{ measureAggregates(by: [COUNTRY]) { nodes { count } } }');
  expect(errors?.[0]?.message).toMatch(/"COUNTRY" does not exist in "MeasureDimension" enum/);
});
