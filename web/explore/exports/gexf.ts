import { MultiUndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { Places } from '../layout.ts';
import type { Visible } from '../visible.ts';
import type { Sources } from './sources.ts';

/** What is shown as GEXF, the format of Gephi, with its places; the documents are told of as a whole and for each part. */
export function asGexf({ things, ties }: Visible, places: Places, sources: Sources): string {
  const graph = new MultiUndirectedGraph();
  graph.replaceAttributes({
    creator: 'ICT cooperation graph',
    description: `Sources: ${sources.all.map(({ title, address }) => `${title} <${address}>`).join('; ')}`,
  });
  const sourcesOf = (key: string) => (sources.of.get(key) ?? []).map(({ address }) => address).join(' ');
  for (const { id, kind, name, days } of things) {
    const { start, end } = days ?? {};
    graph.addNode(id, { label: name, kind, start, end, ...places.get(id), sources: sourcesOf(id) });
  }
  for (const { key, from, to, relation, fact, roles, days } of ties) {
    const { start, end } = days ?? {};
    const attributes = { label: relation, fact, roles: roles.join(' '), start, end, sources: sourcesOf(key) };
    graph.addEdgeWithKey(key, from, to, attributes);
  }
  return write(graph, {
    version: '1.3',
    formatNode: (_, { label, x, y, ...attributes }) => ({
      label,
      attributes: known(attributes),
      ...(x === undefined ? {} : { viz: { x, y } }),
    }),
    formatEdge: (_, { label, ...attributes }) => ({ label, kind: label, attributes: known(attributes) }),
  });
}

function known(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
