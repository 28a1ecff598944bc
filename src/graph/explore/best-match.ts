import type { SearchKind } from '../../graphql/types.generated.ts';
import { withinEdits } from './edits.ts';
import type { SearchWord } from './search-words.ts';
import { soundOf } from './sounds.ts';
import { type WordPlace, wordPlaces } from './word-places.ts';

/** A text in which something may be found. */
export interface SearchedText {
  readonly text: string;
  readonly kind: SearchKind;
}

/** A part of a text: from and to where, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text in which something was found, and where. */
export interface TextMatch extends SearchedText {
  /** The words met, in the order of the text; of one of which only the beginning is met, that. */
  readonly ranges: readonly TextRange[];
}

/** Ways of meeting a word, from the worst to the best; 0 is none. */
const [bySound, misspelt, begun, whole] = [1, 2, 3, 4] as const;

/**
 * Of several texts, the one that meets the words searched for best. Among equals, one that has what was typed in the very
 * letters; then one of our own words before a quotation; then the shortest.
 */
export function bestMatch(
  texts: readonly SearchedText[],
  words: readonly SearchWord[],
  typed: string,
): TextMatch | null {
  const letters = lettersOf(typed);
  const found = texts.map((searched) => {
    const { ranges, met } = matchesIn(searched.text, words);
    const asTyped = lettersOf(searched.text).includes(letters) ? 1 : 0;
    const isQuotation = searched.kind === 'QUOTATION' ? 1 : 0;
    return { match: { ...searched, ranges }, order: [-met, -asTyped, isQuotation, searched.text.length] };
  });
  return found.sort((one, other) => compare(one.order, other.order))[0]?.match ?? null;
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** Compares by the first number that differs. */
function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** Where a text meets words, each in the best way in which it does, and how well all are met. */
function matchesIn(text: string, words: readonly SearchWord[]): { ranges: TextRange[]; met: number } {
  const places = wordPlaces(text);
  const ranges = new Map<WordPlace, TextRange>();
  let met = 0;
  for (const word of words) {
    const ways = places.map((place) => wayOf(place.word, word));
    const best = Math.max(0, ...ways);
    met += best;
    for (const [index, place] of places.entries()) {
      const way = ways[index] ?? 0;
      // The beginning of a word is as good a place to show as the whole of another.
      if (way === 0 || way < Math.min(best, begun)) continue;
      const letters = way === begun ? word.word.length : place.word.length;
      const range = { start: place.starts[0] ?? 0, end: place.ends[letters - 1] ?? 0 };
      const other = ranges.get(place);
      if (!other || other.end < range.end) ranges.set(place, range);
    }
  }
  return { ranges: apart([...ranges.values()].sort((a, b) => a.start - b.start)), met };
}

/** In which way a word of a text meets a word searched for; 0 where it does not. */
function wayOf(found: string, { word, mayBegin, edits, sound, soundEdits }: SearchWord): number {
  if (found === word) return whole;
  if (mayBegin && found.startsWith(word)) return begun;
  if (edits > 0 && withinEdits(found, word, edits)) return misspelt;
  return withinEdits(soundOf(found), sound, soundEdits) ? bySound : 0;
}

/** Ranges that touch no other: several words may come of one sign. */
function apart(ranges: readonly TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last && range.start < last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else kept.push(range);
  }
  return kept;
}
