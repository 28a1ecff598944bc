import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test.each([
  ['ozge pan', 'Official:ozge-pan'],
  ['civiler', 'Official:ali-civiler'],
  ['kirgizistan', 'Country:KG'],
  // Beyond the question: another script, a word cut short, a letter wrong.
  ['Кыргызстан', 'Country:KG'],
  ['saglambay', 'Official:abdysamat-saglambayev'],
  ['yarosenko', 'Official:vitaliy-yaroshenko'],
])('%s finds %s first, without the right keyboard', async (text, id) => {
  const { data, statements } = await graph.data(
    'query ($text: String!) { search(text: $text) { nodes { node { id } } } }',
    {
      text,
    },
  );
  expect(data.search.nodes[0]?.node.id).toBe(id);
  expect(statements).toBeLessThanOrEqual(4);
});

test.each(['', ' ', 'AND OR ~*"', '\\', '()[]{}:^', '\u202e', '\ud800'])(
  '%j is no word and finds nothing',
  async (text) => {
    const { data } = await graph.data(
      'query ($text: String!) { search(text: $text) { totalCount nodes { node { id } } } }',
      { text },
    );
    expect(data.search.nodes.length).toBe(data.search.totalCount);
    expect(data.search.totalCount).toBeLessThanOrEqual(10);
  },
);
