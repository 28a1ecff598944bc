/**
 * Properties without lists that hold nothing. An empty list says no more than none, and Neo4j's own importer, which
 * loads invented graphs, cannot write one: so no node has any.
 */
export function withoutEmptyLists(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}
