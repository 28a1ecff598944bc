import { readable } from './text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written so, a parser gives them back as they are, where it would make blanks or line feeds of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it may stand between tags and in an attribute. */
export function escapeXml(text: string): string {
  return readable(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

/** Attributes as they stand in a tag, each with a blank before it; undefined ones are left out. */
export function attributes(all: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
