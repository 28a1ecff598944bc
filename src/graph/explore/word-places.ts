import anyAscii from 'any-ascii';

/** A folded word of a text, and where its letters stand in the text itself. */
export interface WordPlace {
  /** As `fold` writes it. */
  readonly word: string;
  /** For each letter of the folded word, where what it stands for starts, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** For each letter of the folded word, where what it stands for ends, exclusive. */
  readonly ends: readonly number[];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The folded words of a text with the places of their letters: `ß` gives two letters with one place, `é` one letter
 * whose place may be two code units long. The words are those that `foldedWords` gives.
 */
export function wordPlaces(text: string): WordPlace[] {
  const places: WordPlace[] = [];
  let word = '';
  let [starts, ends]: [number[], number[]] = [[], []];
  const endWord = () => {
    if (word !== '') places.push({ word, starts, ends });
    word = '';
    [starts, ends] = [[], []];
  };
  for (const { segment, index } of graphemes.segment(text)) {
    for (const letter of anyAscii(segment.normalize('NFKC')).toLowerCase()) {
      if (!/[a-z0-9]/.test(letter)) {
        endWord();
        continue;
      }
      word += letter;
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  endWord();
  return places;
}
