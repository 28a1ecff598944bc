import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Archive, damaged } from '../archive.ts';
import { Unreadable } from '../unreadable.ts';

/** Something met in XML; names come without their prefixes. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly tag: SaxesTagPlain }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Reads a file of XML in an archive, as it is unpacked. A document type is refused: Office files have none, and entities
 * that it could declare stand for files elsewhere or for texts without end.
 *
 * @throws {Unreadable} when it is no such file.
 */
export async function* xmlEvents(archive: Archive, name: string): AsyncGenerator<XmlEvent> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ position: false });
  let met: XmlEvent[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Unreadable(`holds a document type with entities in ${name}, as no Office file does; save it anew`);
  });
  parser.on('opentag', (tag) => met.push({ kind: 'open', name: local(tag.name), tag: tag as SaxesTagPlain }));
  parser.on('closetag', (tag) => met.push({ kind: 'close', name: local(tag.name) }));
  parser.on('text', (text) => met.push({ kind: 'text', text }));
  parser.on('cdata', (text) => met.push({ kind: 'text', text }));
  try {
    for await (const chunk of await archive.open(name)) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      yield* met;
      met = [];
    }
    parser.write(decoder.decode()).close();
    yield* met;
  } catch (error) {
    throw damaged(error);
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
