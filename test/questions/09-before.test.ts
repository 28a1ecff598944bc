import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('what came before the meeting', async () => {
  const { data, statements } = await graph.data(`{
    meeting(slug: "turkic-council-ict-ministers-2") {
      ordinal
      series { slug }
      previous { slug }
      parts { nodes { when { start } } }
    }
  }`);
  expect(data.meeting).toEqual({
    ordinal: 2,
    series: { slug: 'turkic-council-ict-ministers' },
    previous: null,
    parts: { nodes: Array(4).fill({ when: { start: '2017-11-08' } }) },
  });
  expect(statements).toBeLessThanOrEqual(4);
});

test('the four sub-working groups have no names but what the source calls all of them', async () => {
  const { data } = await graph.data(`{
    organisation(slug: "turkic-council") { subGroups { nodes { names { text language } evidence { note } } } }
  }`);
  const groups: { names: { text: string; language: string }[]; evidence: { note: string | null }[] }[] =
    data.organisation.subGroups.nodes;
  expect(groups).toHaveLength(4);
  for (const { names, evidence } of groups) {
    expect(names.find(({ language }) => language === 'tr')?.text.toLocaleLowerCase('tr')).toBe('alt çalışma grubu');
    expect(evidence.some(({ note }) => note !== null)).toBe(true);
  }
});
