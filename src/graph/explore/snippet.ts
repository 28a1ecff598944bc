import type { TextMatch, TextRange } from './best-match.ts';

/** A part of a text around what was found in it. */
export interface SnippetRow {
  /** Exactly as it stands in the text. */
  readonly text: string;
  /** Where the words met are in it. */
  readonly highlights: readonly TextRange[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** UTF-16 code units that a snippet has at most. */
const longest = 200;

/** Cuts a long text to where most of the words met stand close to each other; between words, where it has any. */
export function snippetOf({ text, ranges }: TextMatch): SnippetRow {
  const { start, end } = text.length <= longest ? { start: 0, end: text.length } : cut(text, ranges);
  const highlights = ranges
    .filter((range) => range.start < end && range.end > start)
    .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }));
  return { text: text.slice(start, end), highlights, cutBefore: start > 0, cutAfter: end < text.length };
}

/** A passage with at most so much of the text before and after it; between words, where it has any. */
export function surroundingsOf(text: string, passage: TextRange, around: number): SnippetRow {
  const start = wordStart(text, Math.max(0, passage.start - around), passage.start);
  const end = wordEnd(text, Math.min(text.length, passage.end + around), passage.end);
  const highlights = [{ start: passage.start - start, end: passage.end - start }];
  return { text: text.slice(start, end), highlights, cutBefore: start > 0, cutAfter: end < text.length };
}

function cut(text: string, ranges: readonly TextRange[]): TextRange {
  const shown = densest(ranges);
  const around = Math.max(0, longest - (shown.end - shown.start));
  const from = Math.max(0, Math.min(shown.start - Math.floor(around / 2), text.length - longest));
  const to = Math.min(text.length, from + longest);
  return { start: wordStart(text, from, shown.start), end: wordEnd(text, to, Math.min(shown.end, to)) };
}

/** From the first to the last of the most ranges that fit into one snippet. */
function densest(ranges: readonly TextRange[]): TextRange {
  let best = { start: 0, end: 0, count: 0 };
  let first = 0;
  for (const [index, { end }] of ranges.entries()) {
    while (first < index && end - (ranges[first]?.start ?? 0) > longest) first += 1;
    const count = index - first + 1;
    if (count > best.count) best = { start: ranges[first]?.start ?? 0, end, count };
  }
  return best;
}

/** The first place from which a word starts, as long as that is not beyond what must be shown. */
function wordStart(text: string, from: number, shown: number): number {
  if (from === 0) return 0;
  const space = text.slice(from - 1, shown).search(/\s\S/);
  return space < 0 ? whole(text, Math.min(from, shown)) : from + space;
}

/** The last place at which a word ends, as long as that is not before what must be shown. */
function wordEnd(text: string, to: number, shown: number): number {
  if (to === text.length) return to;
  const last = text.slice(shown, to + 1).search(/\s+\S*$/);
  return last < 0 ? whole(text, to) : shown + last;
}

/** A place where no letter is cut in two. */
function whole(text: string, place: number): number {
  let back = place;
  while (back > 0 && /^[\uDC00-\uDFFF\p{M}]/u.test(text.slice(back, back + 1))) back -= 1;
  return back;
}
