import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `{
  initiative(slug: "bsec-ict-action-plan-2011-2013") {
    participations {
      totalCount
      nodes {
        basis
        participant { ... on Country { code } }
        evidence { quote document { slug } }
      }
    }
  }
}`;

test('which countries took part in the BSEC ICT action plan, and by what words', async () => {
  const { data, statements } = await graph.data(query);
  const { totalCount, nodes } = data.initiative.participations;
  expect(nodes.map((one: { participant: { code: string } }) => one.participant.code)).toEqual(
    'AL AM AZ BG GE GR MD RO RS RU TR UA'.split(' '),
  );
  expect(totalCount).toBe(12);
  for (const { basis, evidence } of nodes) {
    expect(basis).toBe('MEMBERSHIP');
    expect(evidence).toContainEqual({
      quote: 'at its meeting on 15 November 2011',
      document: { slug: 'bsec-ict-action-plan-2011-2013-text' },
    });
    expect(evidence).toContainEqual({ quote: null, document: { slug: 'bsec-members' } });
  }
  expect(statements).toBeLessThanOrEqual(4);
});

test('a derived participation names the facts that it follows from', async () => {
  const { data } = await graph.data(`{
    initiative(slug: "bsec-ict-action-plan-2011-2013") {
      participations { nodes { basedOn { ... on Membership { organisation { slug } member { ... on Country { code } } } } } }
    }
  }`);
  const bases = data.initiative.participations.nodes.flatMap(({ basedOn }: { basedOn: object[] }) => basedOn);
  expect(bases).toHaveLength(12);
  expect(bases[0]).toEqual({ organisation: { slug: 'bsec' }, member: { code: 'AL' } });
});
