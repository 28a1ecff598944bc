import {
  type Attributes,
  attributesOfEdge,
  attributesOfNode,
  edgeAttributes,
  labelOf,
  nodeAttributes,
} from './drawing.ts';
import type { Kind } from './properties.ts';
import type { Source } from './source.ts';
import { attributes, escapeXml } from './xml.ts';

/**
 * GraphML as yEd, Gephi, NetworkX and igraph read it: what attributes there are and what they hold first, then all
 * points, then all lines.
 */
export async function* graphml(source: Source): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    // The name by which Gephi and igraph know what to write beside a point.
    key('node', 'label', 'text'),
    ...Object.entries(nodeAttributes).map(([name, kind]) => key('node', name, kind)),
    ...Object.entries(edgeAttributes).map(([name, kind]) => key('edge', name, kind)),
    '<graph id="graph" edgedefault="directed">',
    `<desc>${escapeXml(source.description)}</desc>`,
    '',
  ].join('\n');
  for await (const things of source.nodes()) {
    yield things
      .map(
        (thing) =>
          `<node${attributes({ id: thing.id })}>${data('node', { label: labelOf(thing), ...attributesOfNode(thing) })}</node>\n`,
      )
      .join('');
  }
  let count = 0;
  for await (const edges of source.edges()) {
    yield edges
      .map((edge) => {
        const ends = attributes({ id: `e${count++}`, source: edge.from.id, target: edge.to.id });
        return `<edge${ends}>${data('edge', attributesOfEdge(edge))}</edge>\n`;
      })
      .join('');
  }
  yield '</graph>\n</graphml>\n';
}

const types: Readonly<Record<Kind, string>> = {
  text: 'string',
  texts: 'string',
  'whole number': 'int',
  number: 'double',
  truth: 'boolean',
  day: 'string',
  instant: 'string',
  figures: 'string',
};

function key(of: 'node' | 'edge', name: string, kind: Kind): string {
  return `<key${attributes({ id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': types[kind] })}/>`;
}

function data(of: 'node' | 'edge', all: Attributes): string {
  return Object.entries(all)
    .map(([name, value]) => `<data${attributes({ key: `${of}.${name}` })}>${escapeXml(String(value))}</data>`)
    .join('');
}
