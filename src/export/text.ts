import type { Named, Passage, Thing, Value } from './thing.ts';

/** Between several values in one cell. */
const divider = ' | ';

/** Control characters, halves of surrogate pairs and two code points that are none: XML forbids them, nobody reads them. */
const unreadable = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** A text without what no reader of XML accepts; in place of each such character stands U+FFFD. */
export function readable(text: string): string {
  return text.replace(unreadable, '\uFFFD');
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
