import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('which countries belong to both organisations', async () => {
  const { data, statements } = await graph.data(`{
    countries { nodes { code memberships { nodes { role organisation { slug } } } } }
  }`);
  type Country = { code: string; memberships: { nodes: { role: string; organisation: { slug: string } }[] } };
  const both = data.countries.nodes.filter(({ memberships }: Country) =>
    ['bsec', 'turkic-council'].every((slug) =>
      memberships.nodes.some(({ role, organisation }) => role === 'MEMBER' && organisation.slug === slug),
    ),
  );
  expect(both.map(({ code }: Country) => code)).toEqual(['AZ', 'TR']);
  expect(statements).toBeLessThanOrEqual(4);
});
