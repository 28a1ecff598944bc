import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('which countries were there, in Turkish', async () => {
  const { data, statements } = await graph.data(`{
    meeting(slug: "turkic-council-ict-ministers-2") { countries { code name(language: "tr") } }
  }`);
  expect(data.meeting.countries).toEqual([
    { code: 'AZ', name: 'Azerbaycan' },
    { code: 'KG', name: 'Kırgızistan' },
    { code: 'KZ', name: 'Kazakistan' },
    { code: 'TR', name: 'Türkiye' },
  ]);
  expect(statements).toBeLessThanOrEqual(4);
});
