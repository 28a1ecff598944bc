import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('what the plan says about schools and students', async () => {
  const { data, statements } = await graph.data(`{
    search(text: "education", types: [MEASURE]) {
      nodes { node { __typename ... on Measure { code } } text evidence { quote document { slug } } }
    }
  }`);
  const hits = data.search.nodes as { node: { __typename: string; code: string }; evidence: { quote: string }[] }[];
  expect(hits.every(({ node }) => node.__typename === 'Measure')).toBe(true);
  expect(hits.map(({ node }) => node.code)).toEqual(expect.arrayContaining(['II.2.a', 'II.2.b']));
  for (const { evidence } of hits) expect(evidence.some(({ quote }) => quote.length > 0)).toBe(true);
  expect(statements).toBeLessThanOrEqual(4);
});
