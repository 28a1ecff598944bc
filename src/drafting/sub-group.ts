import { type Found, foundAt } from './found.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** A sub-group that a text names or counts. */
export interface DraftSubGroup extends Found {
  readonly name: string;
  /** Its number or letter, as written. */
  readonly number: string | null;
}

/** Where a word for a sub-group stands. */
export interface GroupHead {
  readonly at: number;
  readonly next: number;
  /** Whether it means several. */
  readonly isSeveral: boolean;
  /** Whether it may mean one in the genitive, too. */
  readonly mayBeOne: boolean;
}

/** Some tokens of a sentence. */
export type Span = readonly [from: number, to: number];

/** The word for a sub-group, or the words, in the nominative of one. */
export function headOf(
  { text, words }: Reading,
  { tokens }: ReadSentence,
  { at, next }: GroupHead,
  isOf = false,
  from = at,
): string {
  const [first, last] = [tokens[from] as Token, tokens[next - 1] as Token];
  return words.words.groups.one(oneLine(text.slice(first.start, last.stemEnd)), isOf);
}

/** A sub-group that was named between two tokens. */
export function groupAt(
  { text }: Reading,
  { tokens }: ReadSentence,
  [from, to]: Span,
  name: string,
  number: string | null,
  factor = 1,
): DraftSubGroup {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  return {
    ...foundAt(text, first.start, last.end, 'sub-group-named', factor),
    name: oneLine(name).replaceAll(/(?<=\b\p{L})- /gu, '-'),
    number,
  };
}

/** The words of a span as they stand. */
export function written({ text }: Reading, { tokens }: ReadSentence, [from, to]: Span): string {
  return oneLine(text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end));
}
