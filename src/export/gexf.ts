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

/** GEXF 1.3, the format of Gephi. What has a period is there from its start to its end, for Gephi's time line. */
export async function* gexf(source: Source): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>ICT cooperation graph</creator><description>${escapeXml(source.description)}</description></meta>`,
    '<graph mode="dynamic" timeformat="date" defaultedgetype="directed">',
    declared('node', nodeAttributes),
    declared('edge', edgeAttributes),
    '<nodes>',
    '',
  ].join('\n');
  for await (const things of source.nodes()) {
    yield things
      .map((thing) => {
        const { start, end, ...others } = attributesOfNode(thing);
        const place = attributes({ id: thing.id, label: labelOf(thing), ...time(start, end) });
        return `<node${place}>${values(others)}</node>\n`;
      })
      .join('');
  }
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const edges of source.edges()) {
    yield edges
      .map((edge) => {
        const { start, end, ...others } = attributesOfEdge(edge);
        // Gephi keeps several lines between two points apart by their kind.
        const ends = { id: `e${count++}`, source: edge.from.id, target: edge.to.id, kind: edge.type, label: edge.type };
        return `<edge${attributes({ ...ends, ...time(start, end) })}>${values(others)}</edge>\n`;
      })
      .join('');
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const types: Readonly<Record<Kind, string>> = {
  text: 'string',
  texts: 'string',
  'whole number': 'integer',
  number: 'double',
  truth: 'boolean',
  day: 'string',
  instant: 'string',
  figures: 'string',
};

/** Start and end are attributes of points and lines by themselves. */
function declared(of: 'node' | 'edge', all: Readonly<Record<string, Kind>>): string {
  const lines = Object.entries(all)
    .filter(([name]) => name !== 'start' && name !== 'end')
    .map(([name, kind]) => `<attribute${attributes({ id: name, title: name, type: types[kind] })}/>`);
  return [`<attributes class="${of}" mode="static">`, ...lines, '</attributes>'].join('\n');
}

function time(start: Attributes[string] | undefined, end: Attributes[string] | undefined) {
  return { start: start?.toString(), end: end?.toString() };
}

function values(all: Attributes): string {
  const inner = Object.entries(all).map(
    ([name, value]) => `<attvalue${attributes({ for: name, value: String(value) })}/>`,
  );
  return inner.length === 0 ? '' : `<attvalues>${inner.join('')}</attvalues>`;
}
