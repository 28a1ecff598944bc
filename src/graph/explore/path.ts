import { isFact, typenameOf } from '../node/id.ts';
import { linkFields } from '../node/links.ts';
import type { FactRow, NodeRow } from '../node/rows.ts';
import { readThing } from '../node/thing.ts';
import type { WayRow } from './loaders.ts';
import type { PathRow, PathStepRow } from './rows.ts';

/** Reads a way as steps from entity to entity: two links by way of a fact, or one link that is an entity's own field. */
export function pathOf({ nodes: things, links }: WayRow): PathRow {
  const nodes = things.map((thing) => readThing<NodeRow>(thing));
  const steps: PathStepRow[] = [];
  let start = 0;
  for (let end = 1; end < nodes.length; end += 1) {
    const [from, to, link] = [nodes[start], nodes[end], links[end - 1]];
    if (!from || !to || !link) break;
    const isLast = end === nodes.length - 1;
    // A fact between two entities belongs to the step; one at either end of the way is an end of a step itself.
    if (isFact(to) && !isLast) continue;
    const between = nodes[end - 1];
    const fact = between && end - start === 2 && isFact(between) ? (between as FactRow) : null;
    steps.push(fact ? stepByFact(from, to, fact) : stepByField(from, to, link.type, link.source));
    start = end;
  }
  return { nodes, steps };
}

/** A step from one thing to another that the same fact names. */
export function stepByFact(from: NodeRow, to: NodeRow, fact: FactRow): PathStepRow {
  return { from, to, fact, relation: typenameOf(fact), source: fact, field: null };
}

/**
 * A step from one thing to another of which one names the other in a field.
 *
 * @param linkType the link that stands for the field
 * @param sourceId the id of the one that names the other
 */
export function stepByField(from: NodeRow, to: NodeRow, linkType: string, sourceId: string): PathStepRow {
  const source = sourceId === from.id ? from : to;
  const typename = typenameOf(source);
  const fields: Record<string, Record<string, string>> = linkFields;
  const field = fields[typename]?.[linkType] ?? linkType;
  return { from, to, fact: null, relation: `${typename}.${field}`, source, field: isFact(source) ? null : field };
}
