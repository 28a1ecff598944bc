import type { Loaders } from '../loaders.ts';
import type { FactRow, NodeRow } from '../node/rows.ts';
import { readThing } from '../node/thing.ts';
import { stepByFact, stepByField } from './path.ts';
import type { PathStepRow, SubgraphRow } from './rows.ts';

/** The most steps that may be asked for. */
export const deepestNeighbourhood = 3;
/** The most things that may be asked for. */
export const largestNeighbourhood = 500;
/** The most things whose links to each other may be asked for. */
export const mostLinked = 2_000;

/** What of a thing's surroundings is wanted. */
export interface Surroundings {
  /** Steps from entity to entity. */
  readonly depth: number;
  /** GraphQL types of entities; null for all. */
  readonly types: readonly string[] | null;
  /** How many things at most, the one in the middle included. */
  readonly limit: number;
}

/** Finds what surrounds a thing, step by step outwards until the limit is met, and what ties all that together. */
export async function subgraphAround(
  { explore, node }: Loaders,
  middle: NodeRow,
  { depth, types, limit }: Surroundings,
): Promise<SubgraphRow> {
  const found = [middle.id];
  let outermost: readonly string[] = found;
  let truncated = false;
  for (let step = 0; step < depth && outermost.length > 0 && !truncated; step += 1) {
    const room = limit - found.length;
    // One more than there is room for tells whether something is left out.
    const next = (await explore.neighbours(outermost, found, types, room + 1)).map(({ id }) => id);
    truncated = next.length > room;
    outermost = next.slice(0, room);
    found.push(...outermost);
  }

  const rows = await node.byId.loadMany(found);
  const nodes = rows.filter((row): row is NodeRow => row !== null && !(row instanceof Error));
  return { nodes, links: await linksBetween(explore, nodes), truncated };
}

/** Finds what ties things to each other. */
export async function linksBetween(explore: Loaders['explore'], nodes: readonly NodeRow[]): Promise<PathStepRow[]> {
  const byId = new Map(nodes.map((row) => [row.id, row]));
  const ties = await explore.linksBetween([...byId.keys()]);
  return ties.flatMap(({ from: fromId, to: toId, type, fact }) => {
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    if (!from || !to) return [];
    return fact ? [stepByFact(from, to, readThing<FactRow>(fact))] : type ? [stepByField(from, to, type, fromId)] : [];
  });
}
