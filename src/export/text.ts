import type { Named, Passage, Thing, Value } from './thing.ts';

/** Between several values in one cell. */
const divider = ' | ';

/** Control characters but tab and ends of lines, and two code points that are no characters: XML forbids most of them. */
const unreadable = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF';

// Every text of a file goes through this: one class of characters takes a tenth of the time of one with exceptions.
const toReplace = new RegExp(`[${unreadable}\\p{Surrogate}]`, 'gu');

/** A text without these and without halves of surrogate pairs; in place of each stands U+FFFD. */
export function readable(text: string): string {
  return text.replace(toReplace, '\uFFFD');
}

/** A value as a table or an attribute holds it: numbers and truths as they are, all else as one text. */
export function cellOf(value: Value): string | number | boolean {
  if (typeof value !== 'object') return value;
  return value
    .map((one) => {
      if (typeof one === 'string') return one;
      const { label, value: number, unit, period, expected } = one;
      return `${label}: ${number} ${unit}${period ? ` (${period})` : ''}${expected ? ', expected' : ''}`;
    })
    .join(divider);
}

/** All names, each with its language: `Türk Konseyi [tr] | Turkic Council [en]`. */
export function namesIn({ names }: Thing): string {
  return names.map(({ text, language }) => `${text} [${language}]`).join(divider);
}

/** Ids, or names, of several things. */
export function idsIn(things: readonly Named[]): string {
  return things.map(({ id }) => id).join(divider);
}

/** The names of several things; an id where there is no name. */
export function labelsIn(things: readonly Named[]): string {
  return things.map(({ id, name }) => name ?? id).join(divider);
}

/** What the columns for evidence are called, in tables and drawings alike. */
export const evidenceColumns = ['quotes', 'documents', 'notes'] as const;

/** The quotations, documents and notes of evidence, each in one text. */
export function evidenceCells(evidence: readonly Passage[]): Record<(typeof evidenceColumns)[number], string> {
  return {
    quotes: evidence.flatMap(({ quote }) => quote ?? []).join(divider),
    documents: [...new Set(evidence.map(({ document }) => document))].join(divider),
    notes: [...new Set(evidence.flatMap(({ note }) => note ?? []))].join(divider),
  };
}
