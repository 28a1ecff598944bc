import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { fieldsBelow } from '../../graphql/selection.ts';
import { linkFields } from './links.ts';

/** The types of links that stand for a field of this name, of whatever type it is a field. */
const typesByField = new Map<string, string[]>([
  // Whoever attended, where it is a person.
  ['official', ['ATTENDEE']],
]);
for (const links of Object.values(linkFields)) {
  for (const [type, field] of Object.entries(links)) {
    const types = typesByField.get(field) ?? [];
    if (!types.includes(type)) typesByField.set(field, [...types, type]);
  }
}

/** A query that was asked before is the same object: what was found in it stays found. */
const known = new WeakMap<FieldNode, readonly string[]>();

/** The types of links that a field's selection may follow, at whatever depth: only these need to be read along. */
export function linksAsked(info: GraphQLResolveInfo): readonly string[] {
  const [field, another] = info.fieldNodes;
  const found = field && !another ? known.get(field) : undefined;
  if (found) return found;
  const types = [...new Set([...fieldsBelow(info)].flatMap((name) => typesByField.get(name) ?? []))].sort();
  if (field && !another) known.set(field, types);
  return types;
}

const ofItems = ['nodes', 'edges', 'pageInfo'];
const alone = new WeakMap<FieldNode, boolean>();

/** Whether of a list nothing is asked for but its count. */
export function countAlone(info: GraphQLResolveInfo): boolean {
  const [field, another] = info.fieldNodes;
  if (!field || another) return false;
  let known = alone.get(field);
  if (known === undefined) {
    const below = fieldsBelow(info);
    known = !ofItems.some((name) => below.has(name));
    alone.set(field, known);
  }
  return known;
}
