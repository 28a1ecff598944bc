import { type Surroundings, subgraphAround } from '../graph/explore/subgraph.ts';
import type { Loaders } from '../graph/loaders.ts';
import type { NodeRow } from '../graph/node/rows.ts';
import { describe } from './describe.ts';
import { allTypes } from './properties.ts';
import { type Source, supporting } from './source.ts';
import type { Edge, Thing } from './thing.ts';

/**
 * What surrounds a thing, as the field `neighbourhood` of the API has it: entities are points, and facts that name two of
 * them lines between these. As things, these facts come after the entities.
 */
export async function neighbourhood(loaders: Loaders, middle: NodeRow, wanted: Surroundings): Promise<Source> {
  const { nodes, links, truncated } = await subgraphAround(loaders, middle, wanted);
  const rows = new Map([...nodes, ...links.flatMap(({ fact }) => fact ?? [])].map((row) => [row.id, row]));
  const things = new Map((await describe(loaders, [...rows.values()])).map((thing) => [thing.id, thing]));
  const points = nodes.flatMap(({ id }) => things.get(id) ?? []);
  const lines = links.flatMap(({ from, to, relation, fact, source, field }): Edge[] => {
    const [start, end, origin] = [from, to, source].map(({ id }) => things.get(id)) as [Thing?, Thing?, Thing?];
    if (!start || !end || !origin) return [];
    const tie = fact ? things.get(fact.id) : undefined;
    const evidence = supporting(origin, field);
    return [{ from: start, to: end, type: relation, evidence, ...(tie ? { fact: tie } : {}) }];
  });
  const { depth, limit } = wanted;
  const size = `up to ${depth} ${depth === 1 ? 'step' : 'steps'} away, at most ${limit} things`;
  return {
    name: `neighbourhood-${middle.id}`,
    description: `What surrounds ${middle.id}, ${size}${truncated ? '; there was more' : ''}.`,
    types: allTypes,
    truncated,
    isAboutLinks: true,
    things: () => once([...things.values()]),
    nodes: () => once(points),
    edges: () => once(lines),
  };
}

async function* once<Page>(page: Page): AsyncGenerator<Page> {
  yield page;
}
