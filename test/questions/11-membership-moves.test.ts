import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const members = `query ($asOf: Date) {
  organisation(slug: "bsec") { members(asOf: $asOf, role: [MEMBER]) { totalCount nodes { member { ... on Country { code } } } } }
}`;

test.each([
  ['1992-06-24', 0],
  ['1992-06-25', 11],
  ['2011-11-15', 12],
  ['2020-10-31', 12],
  ['2021-01-01', 13],
])('on %s BSEC has %i members', async (asOf, count) => {
  const { data, statements } = await graph.data(members, { asOf });
  expect(data.organisation.members.totalCount).toBe(count);
  expect(data.organisation.members.nodes).toHaveLength(count);
  expect(statements).toBeLessThanOrEqual(4);
});
