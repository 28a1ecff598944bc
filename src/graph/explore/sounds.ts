import { foldedWords } from './fold.ts';

/**
 * Where conventions of transliteration differ, from the longest spelling to the shortest: Cyrillic `ж` is `zh` or `j`,
 * `дж` is `dzh`, `j` or the Turkish `c`; `х` is `kh`, `h` or the Azerbaijani `x`; `қ` is `q` or `k`; `ə` is `e` or `a`;
 * `й` and `ы` are `y` or `i`, and before or after a vowel nothing at all.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/tch|dzh|dj|zh|ch|ts|j/g, 'c'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/i+(?=[aeou])|(?<=[aeou])i+/g, ''],
  [/e/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** The words of a text, brought together where they differ only by the convention of writing them in Latin letters. */
export function soundsOf(text: string): string[] {
  return foldedWords(text).map(soundOf);
}

/** The sound of a folded word. */
export function soundOf(word: string): string {
  if (/\d/.test(word)) return word;
  return sounds.reduce((sound, [spelling, letters]) => sound.replaceAll(spelling, letters), word);
}
