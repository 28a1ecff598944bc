import { isFact, typenameOf } from '../node/id.ts';
import { linkFields } from '../node/links.ts';
import type { FactRow } from '../node/rows.ts';
import type { WayRow } from './loaders.ts';
import type { PathRow, PathStepRow } from './rows.ts';

/** Reads a way as steps from entity to entity: two links by way of a fact, or one link that is an entity's own field. */
export function pathOf({ nodes, links }: WayRow): PathRow {
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
    if (fact) {
      steps.push({ from, to, fact, relation: typenameOf(fact), source: fact, field: null });
    } else {
      const source = link.source === from.id ? from : to;
      const typename = typenameOf(source);
      const field = fieldOf(typename, link.type);
      steps.push({
        from,
        to,
        fact: null,
        relation: `${typename}.${field}`,
        source,
        field: isFact(source) ? null : field,
      });
    }
    start = end;
  }
  return { nodes, steps };
}

function fieldOf(typename: string, linkType: string): string {
  const fields: Record<string, Record<string, string>> = linkFields;
  return fields[typename]?.[linkType] ?? linkType;
}
