import { foldedWords } from './fold.ts';
import { soundOf } from './sounds.ts';

/** A word that is searched for, and how far what is found may differ from it. */
export interface SearchWord {
  /** Folded. */
  readonly word: string;
  /** Whether a longer word that begins with it will do. */
  readonly mayBegin: boolean;
  /** How many letters may be wrong, missing, too many or two of them swapped. */
  readonly edits: number;
  /** What it sounds like. */
  readonly sound: string;
  /** How many letters of the sound may be wrong. */
  readonly soundEdits: number;
}

/** The different words of a search. */
export function searchWords(text: string): SearchWord[] {
  return [...new Set(foldedWords(text))].map((word) => {
    const sound = soundOf(word);
    return {
      word,
      mayBegin: word.length >= 2,
      // One in a short word, two in a long one. Digits are not misspelt.
      edits: isMisspelt(word, 4) ? (word.length < 8 ? 1 : 2) : 0,
      sound,
      soundEdits: isMisspelt(sound, 5) ? 1 : 0,
    };
  });
}

function isMisspelt(word: string, shortest: number): boolean {
  return word.length >= shortest && word.length <= 40 && !/\d/.test(word);
}
