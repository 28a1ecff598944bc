import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * The names of all fields that are asked for somewhere below the field that is being resolved: what is not among them
 * need not be worked out. Fields that a directive leaves out are among them all the same.
 */
export function fieldsBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const visited = new Set<SelectionSetNode>();
  const visit = (set: SelectionSetNode | undefined): void => {
    if (!set || visited.has(set)) return;
    visited.add(set);
    for (const selection of set.selections) {
      if (selection.kind === 'Field') names.add(selection.name.value);
      visit(
        selection.kind === 'FragmentSpread' ? fragments[selection.name.value]?.selectionSet : selection.selectionSet,
      );
    }
  };
  for (const { selectionSet } of fieldNodes) visit(selectionSet);
  return names;
}
