import type { Found } from './found.ts';
import { oneLine } from './reading.ts';

/** What a person has to know of a part of a drafted record. */
export type RemarkLine =
  /** Where it was found; `of` names what of it, and is empty for all of it. `says` quotes what no field holds. */
  | { readonly kind: 'place'; readonly of: string; readonly found: Found; readonly says: string }
  | { readonly kind: 'question'; readonly text: string }
  /** Where the text says two things that cannot both be. */
  | {
      readonly kind: 'contradiction';
      readonly text: string;
      readonly found: Found;
      readonly other: Pick<Found, 'quote' | 'start' | 'end'>;
    }
  | { readonly kind: 'note'; readonly text: string };

/** What is to be known of the part of a record at a path. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly lines: readonly RemarkLine[];
}

/** A place that something of a part was found at. */
export function placed(of: string, found: Found, says = ''): RemarkLine {
  return { kind: 'place', of, found, says };
}

/** Something that a person has to decide. */
export function asked(text: string): RemarkLine {
  return { kind: 'question', text: oneLine(text) };
}

/** Something to know. */
export function noted(text: string): RemarkLine {
  return { kind: 'note', text };
}

/** `person-post-before 0.97, sure, 120-180`: by which rule, how certain, and where. */
export function foundText({ rule, confidence, sure, start, end }: Found): string {
  return `${rule} ${confidence.toFixed(2)}${sure ? ', sure' : ''}, ${start}-${end}`;
}

/** The words that something rests on, few enough for a record. */
export function quoteOf(found: Pick<Found, 'quote'>, most = 120): string {
  return cut(oneLine(found.quote), most);
}

/** The beginning of a text, up to the end of a word. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most).replace(/\s\S*$/u, '');
  return short.length > 0 && !/[\ud800-\udbff]$/.test(short) ? short : text.slice(0, most - 1);
}

/** A line as it stands in a comment. */
export function commentOf(line: RemarkLine): string {
  switch (line.kind) {
    case 'place':
      return `${line.of === '' ? '' : `${line.of} `}${foundText(line.found)}${line.says === '' ? '' : `: ${line.says}`}`;
    case 'question':
      return `? ${line.text}`;
    case 'contradiction': {
      const { text, found, other } = line;
      return `! ${text} ${foundText(found)}: "${quoteOf(found)}" and, ${other.start}-${other.end}: "${quoteOf(other)}"`;
    }
    case 'note':
      return line.text;
  }
}
