import { formOf } from './everyday-forms.ts';

const classes: readonly (readonly [RegExp, string])[] = [
  [/[aeiouAOYvf]/g, ''],
  [/[XgqGhH]/g, 'k'],
  [/[TCJSz]/g, 's'],
  [/N/g, 'n'],
  [/mb|mp|p/g, 'b'],
  [/nd|nt|d/g, 't'],
  [/ts/g, 's'],
  [/ks/g, 'k'],
  [/nk/g, 'n'],
  [/(.)\1+/g, '$1'],
];

/** What letters may stand for that languages read differently. */
const readings: readonly (readonly [letter: string, as: readonly string[]])[] = [
  ['j', ['s', '']],
  ['c', ['s', 'k']],
  ['C', ['s', 'k']],
  ['gi', ['gi', 'i']],
];

/** What conventions leave of a word's sounds: its consonants, those that are written for one another as one. */
export function skeletonsOf(sounds: string): string[] {
  const read = readings.reduce(
    (words, [letter, as]) =>
      words.flatMap((word) => (word.includes(letter) ? as.map((it) => word.replaceAll(letter, it)) : [word])),
    [sounds],
  );
  const skeletons = read.map((word) => classes.reduce((left, [from, to]) => left.replaceAll(from, to), word) || 'a');
  const form = formOf(sounds);
  return [...new Set(form === null ? skeletons : [...skeletons, `${form}.`])];
}

/** The first sound of a word, by the same classes; vowels are all one. */
export function beginningsOf(sounds: string): string[] {
  return /^[aeiouAOYj]/.test(sounds)
    ? ['a', ...(sounds.startsWith('j') ? ['s'] : [])]
    : skeletonsOf(sounds.slice(0, 1));
}
