import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('which figures were named, and by whom', async () => {
  const { data, statements } = await graph.data(`{
    meeting(slug: "turkic-council-ict-ministers-2") {
      statements {
        nodes {
          speaker { ... on Official { slug } }
          topics { slug }
          figures { value unit period { text } expected }
        }
      }
    }
  }`);
  const withFigures = data.meeting.statements.nodes.filter(({ figures }: { figures: object[] }) => figures.length > 0);
  expect(withFigures).toEqual([
    {
      speaker: { slug: 'ramil-hasanov' },
      topics: [{ slug: 'cyber-security' }],
      figures: [
        { value: 75_000_000_000, unit: 'USD', period: { text: '2015' }, expected: false },
        { value: 170_000_000_000, unit: 'USD', period: { text: '2020' }, expected: true },
      ],
    },
  ]);
  expect(statements).toBeLessThanOrEqual(4);
});
