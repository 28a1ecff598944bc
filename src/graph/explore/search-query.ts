import { foldedWords } from './fold.ts';

/**
 * The query in Lucene's syntax for the words of a search: each word must be met, best as a whole word of a name, else
 * as the beginning of one or with a letter or two wrong. Null where the text has no word.
 *
 * It is made of folded words alone, `a` to `z` and `0` to `9`, so nothing that a caller types is syntax.
 */
export function searchQuery(text: string): string | null {
  const words = [...new Set(foldedWords(text))];
  return words.length === 0 ? null : words.map((word) => `+(${alternatives(word).join(' ')})`).join(' ');
}

function alternatives(word: string): string[] {
  const whole = [`names:${word}^8`, `texts:${word}^2`];
  const beginning = word.length >= 2 ? [`names:${word}*^3`, `texts:${word}*`] : [];
  // Lucene counts edits over the whole word: one in a short word, two in a long one. Digits are not misspelt.
  const edits = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const misspelt = edits === 0 ? [] : [`names:${word}~${edits}`];
  return [...whole, ...beginning, ...misspelt];
}
