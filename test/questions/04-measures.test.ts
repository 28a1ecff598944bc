import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const codes = [
  ...['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6'],
  ...['II.1.a', 'II.1.b', 'II.1.c', 'II.2.a', 'II.2.b', 'II.2.c'],
  ...['II.3.a', 'II.3.b', 'II.3.c', 'II.3.d', 'II.3.e', 'II.4.a', 'II.4.b', 'II.5.a'],
];

test('what the plan asks for, item by item', async () => {
  const { data, statements } = await graph.data(`{
    initiative(slug: "bsec-ict-action-plan-2011-2013") {
      measures(leavesOnly: true) { totalCount nodes { code title } }
    }
  }`);
  const { totalCount, nodes } = data.initiative.measures;
  expect(nodes.map(({ code }: { code: string }) => code)).toEqual(codes);
  expect(totalCount).toBe(20);
  expect(nodes.every(({ title }: { title: string }) => title.length > 0)).toBe(true);
  expect(statements).toBeLessThanOrEqual(4);
});

test('the sections stand above all, the directions above the lettered items', async () => {
  const { data } = await graph.data(`{
    initiative(slug: "bsec-ict-action-plan-2011-2013") {
      measures { nodes { code heading parent { code } children { code } } }
    }
  }`);
  type Measure = { code: string; heading: boolean; parent: { code: string } | null; children: { code: string }[] };
  const all: Measure[] = data.initiative.measures.nodes;
  expect(all.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual(['I', 'II', 'III']);
  const directions = all.filter(({ parent }) => parent?.code === 'II');
  expect(directions.map(({ code }) => code)).toEqual(['II.1', 'II.2', 'II.3', 'II.4', 'II.5']);
  expect(directions.map(({ children }) => children.length)).toEqual([3, 3, 5, 2, 1]);
  expect(all.find(({ code }) => code === 'III')).toMatchObject({ heading: true, children: [] });
});

test('where the plan names four of its five directions, a note says so', async () => {
  const { data } = await graph.data(`{
    measure(initiative: "bsec-ict-action-plan-2011-2013", code: "II") { evidence { note } }
  }`);
  expect(data.measure.evidence.some(({ note }: { note: string | null }) => /five/.test(note ?? ''))).toBe(true);
});
