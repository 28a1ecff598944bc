import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `query ($from: ID!, $to: ID!, $by: [RelationKind!], $asOf: Date, $maxLength: Int, $limit: Int) {
  paths(from: $from, to: $to, by: $by, asOf: $asOf, maxLength: $maxLength, limit: $limit) {
    length
    steps { relation to { id } }
  }
}`;

const plan = 'Initiative:bsec-ict-action-plan-2011-2013';

/** The relations of each way found. */
async function ways(variables: object): Promise<string[][]> {
  const { data } = await graph.data(query, { from: 'Official:ramin-guluzade', to: plan, ...variables });
  return data.paths.map(({ steps }: { steps: { relation: string }[] }) => steps.map(({ relation }) => relation));
}

const byMembership = ['Membership', 'Organisation.parent', 'Initiative.organisation'];

test('by all kinds of relations, by way of a post or of the attendance', async () => {
  expect(await ways({})).toEqual([
    ['Attendance', ...byMembership],
    ['Office', ...byMembership],
  ]);
});

test('by some kinds of relations only', async () => {
  expect(await ways({ by: ['OFFICE', 'MEMBERSHIP', 'FIELD'] })).toEqual([['Office', ...byMembership]]);
  expect(await ways({ by: ['OFFICE', 'MEMBERSHIP'] })).toEqual([]);
  expect(await ways({ by: ['ATTENDANCE', 'FIELD'] })).toEqual([]);
});

test('as of a day: before the meeting only the post connects, before BSEC nothing does', async () => {
  expect(await ways({ asOf: '2015-01-01' })).toEqual([['Office', ...byMembership]]);
  expect(await ways({ asOf: '1990-01-01' })).toEqual([]);
  expect(await ways({ asOf: '2018-01-01' })).toHaveLength(2);
});

test('no longer and no more than asked for', async () => {
  expect(await ways({ maxLength: 5 })).toEqual([]);
  expect(await ways({ limit: 1 })).toHaveLength(1);
});

test('two countries are connected by the organisations that both belong to, and by the meeting that both sent people to', async () => {
  const { data } = await graph.data(query, { from: 'Country:AZ', to: 'Country:TR', maxLength: 4 });
  expect(data.paths.map(({ steps }: { steps: { to: { id: string } }[] }) => steps[0]?.to.id)).toEqual([
    'Meeting:turkic-council-ict-ministers-2',
    'Organisation:bsec',
    'Organisation:turkic-council',
  ]);
});
