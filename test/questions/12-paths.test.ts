import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    length
    nodes { __typename id }
    steps {
      relation
      from { id }
      to { id }
      fact { __typename id evidence { quote } }
      evidence { quote document { slug } }
    }
  }
}`;

test('how an official and a plan are connected, step by step with the words', async () => {
  const { data: ids } = await graph.data(`{
    official(slug: "ramin-guluzade") { id }
    initiative(slug: "bsec-ict-action-plan-2011-2013") { id }
  }`);
  const { data, statements } = await graph.data(query, { from: ids.official.id, to: ids.initiative.id });
  expect(data.paths.length).toBeGreaterThanOrEqual(1);
  type Step = {
    relation: string;
    from: { id: string };
    to: { id: string };
    evidence: { document: { slug: string } }[];
  };
  for (const { nodes, steps } of data.paths as { nodes: { id: string }[]; steps: Step[] }[]) {
    expect(nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Country:AZ', 'Membership:bsec/Country:AZ/MEMBER', 'Organisation:bsec']),
    );
    expect(steps[0]?.from.id).toBe('Official:ramin-guluzade');
    expect(steps.at(-1)?.to.id).toBe('Initiative:bsec-ict-action-plan-2011-2013');
    for (const { evidence } of steps) expect(evidence.length).toBeGreaterThan(0);
    const membership = steps.find(({ relation }) => relation === 'Membership');
    expect(membership?.evidence[0]?.document.slug).toBe('bsec-members');
  }
  expect(statements).toBeLessThanOrEqual(4);
});
