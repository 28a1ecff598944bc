import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A point or a line as a file of GraphML or GEXF has it. */
export interface Drawn {
  /** The attributes of its tag: id, label, source, target … */
  readonly tag: Readonly<Record<string, string>>;
  /** Its values by their names. */
  readonly values: Readonly<Record<string, string>>;
}

/** What is in a file of GraphML or GEXF. */
export interface Drawing {
  readonly nodes: readonly Drawn[];
  readonly edges: readonly Drawn[];
  /** The text of the description. */
  readonly description: string;
}

/**
 * Reads GraphML or GEXF by a strict parser of XML. Fails when it is not well-formed, and when a value has no
 * declaration before it, or is not of the declared type.
 */
export function readDrawing(text: string): Drawing {
  const parser = new SaxesParser();
  const declared = new Map<string, { name: string; type: string }>();
  const nodes: Drawn[] = [];
  const edges: Drawn[] = [];
  let of = '';
  let open: { tag: Record<string, string>; values: Record<string, string> } | undefined;
  let key: string | undefined;
  let written = '';
  let description = '';

  const value = (id: string, content: string) => {
    const found = declared.get(id);
    if (!found || !open) throw new Error(`${id} is not declared`);
    if (/int|long/.test(found.type) && !/^-?\d+$/.test(content))
      throw new Error(`${id} is no whole number: ${content}`);
    if (found.type === 'double' && Number.isNaN(Number(content))) throw new Error(`${id} is no number: ${content}`);
    if (found.type === 'boolean' && !/^(true|false)$/.test(content)) throw new Error(`${id} is no truth: ${content}`);
    open.values[found.name] = content;
  };
  const declare = (id = '', name = '', type = '') => declared.set(id, { name, type });

  parser.on('opentag', ({ name, attributes: all }: SaxesTagPlain) => {
    written = '';
    if (name === 'key') declare(all['id'], all['attr.name'], all['attr.type']);
    if (name === 'attributes') of = all['class'] ?? '';
    if (name === 'attribute') declare(`${of}.${all['id']}`, all['title'], all['type']);
    if (name === 'node' || name === 'edge') {
      open = { tag: all, values: {} };
      (name === 'node' ? nodes : edges).push(open);
      of = name;
    }
    if (name === 'data') key = all['key'];
    if (name === 'attvalue') value(`${of}.${all['for']}`, all['value'] ?? '');
  });
  parser.on('text', (content) => {
    written += content;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data' && key !== undefined) value(key, written);
    if (name === 'desc' || name === 'description') description = written;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return { nodes, edges, description };
}
