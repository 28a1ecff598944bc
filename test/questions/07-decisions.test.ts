import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('what was agreed, and who has to act', async () => {
  const { data, statements } = await graph.data(`{
    meeting(slug: "turkic-council-ict-ministers-2") {
      decisions { nodes { summary assignees { ... on Country { code } } evidence { quote } } }
    }
  }`);
  const [decision, ...others] = data.meeting.decisions.nodes;
  expect(others).toEqual([]);
  expect(decision.assignees).toEqual([{ code: 'KZ' }]);
  expect(decision.summary).toMatch(/3rd/);
  expect(decision.summary).toMatch(/Secretariat/);
  expect(decision.summary).toMatch(/diplomatic channels/);
  expect(statements).toBeLessThanOrEqual(4);
});
