import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `query ($of: [ID!], $types: [NodeType!], $from: Date, $to: Date, $first: Int, $after: String) {
  timeline(of: $of, types: $types, from: $from, to: $to, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { date event node { id } evidence { quote document { slug } } }
  }
}`;

interface Entry {
  date: string;
  event: string;
  node: { id: string };
  evidence: { quote: string | null; document: { slug: string } }[];
}

async function timeline(variables: object = {}): Promise<{ totalCount: number; nodes: Entry[] }> {
  return (await graph.data(query, variables)).data.timeline;
}

test('everything dated, in order', async () => {
  const { totalCount, nodes } = await timeline();
  expect(nodes).toHaveLength(totalCount);
  const dates = nodes.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  const told = nodes.map(({ date, event, node }) => [date, event, node.id].join(' '));
  expect(told[0]).toBe('1992-06-25 BEGAN Membership:bsec/Country:AL/MEMBER');
  expect(told).toContain('2011-11-15 ADOPTED Initiative:bsec-ict-action-plan-2011-2013');
  expect(told).toContain('2011-11-15 HELD Meeting:bsec-wg-ict-2011-11-15');
  expect(told).toContain('2017-11-09 HELD Meeting:turkic-council-ict-ministers-2');
  expect(told.filter((one) => one.startsWith('2017-11-08 HELD'))).toHaveLength(4);
});

test('what concerns a country, with the words for each day', async () => {
  const { nodes } = await timeline({ of: ['Country:TR'] });
  expect(nodes.map(({ date, event, node }) => [date, event, node.id])).toEqual([
    ['1992-06-25', 'BEGAN', 'Membership:bsec/Country:TR/MEMBER'],
    ['2009-10-03', 'BEGAN', 'Membership:turkic-council/Country:TR/MEMBER'],
    ['2011-11-15', 'ADOPTED', 'Initiative:bsec-ict-action-plan-2011-2013'],
    ['2017-11-09', 'HELD', 'Meeting:turkic-council-ict-ministers-2'],
  ]);
  expect(nodes[3]?.evidence.map(({ quote }) => quote)).toEqual(['9 Kasım 2017']);
});

test('only the days asked for, both included', async () => {
  const { nodes } = await timeline({ from: '2011-11-15', to: '2017-11-08' });
  expect(nodes.map(({ date }) => date)).toEqual(['2011-11-15', '2011-11-15', ...Array(4).fill('2017-11-08')]);
});

test('only what happened to things of the types asked for', async () => {
  const { totalCount, nodes } = await timeline({ types: ['INITIATIVE', 'MEMBERSHIP'] });
  expect(nodes).toHaveLength(totalCount);
  expect(new Set(nodes.map(({ event }) => event))).toEqual(new Set(['ADOPTED', 'BEGAN']));
  const ofTurkey = await timeline({ of: ['Country:TR'], types: ['MEETING'] });
  expect(ofTurkey.nodes.map(({ node }) => node.id)).toEqual(['Meeting:turkic-council-ict-ministers-2']);
});

test('pages follow each other', async () => {
  const all = await timeline();
  const found: Entry[] = [];
  let after: string | null = null;
  do {
    const { data } = await graph.data(query, { first: 5, after });
    found.push(...data.timeline.nodes);
    after = data.timeline.pageInfo.hasNextPage ? data.timeline.pageInfo.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(all.nodes);
});

test.each([
  ['from', { from: '2011-02-29' }],
  ['to', { from: '2011-01-02', to: '2011-01-01' }],
  ['of', { of: ['Country:XX'] }],
  ['after', { after: 'nonsense' }],
])('a bad %s is refused by its name', async (argument, variables) => {
  const { errors } = await graph.ask(query, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
