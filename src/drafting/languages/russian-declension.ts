import { adjectiveFor, genderOf, isGoverned } from './russian-forms.ts';
import type { Declension } from './words.ts';

/** Endings of the cases by that of the nominative; the first that fits a word is taken. */
const nouns: readonly (readonly [nominative: string, cases: string])[] = [
  ['ия', 'ии ию ией иею'],
  ['ая', 'ой ую ою'],
  ['яя', 'ей юю'],
  ['ские', 'ских ским скими'],
  ['ые', 'ых ым ыми'],
  ['ий', 'ого его ому ему им ом ем ия ию ием ии'],
  ['ый', 'ого ому ым ом'],
  ['ой', 'ого ому ым ом'],
  ['а', 'ы и у е ой ою'],
  ['я', 'и ю е ей'],
  ['ь', 'и ью я ю ем е'],
  ['й', 'я ю ем е'],
  ['ы', 'ов ам ами ах'],
  ['и', 'ей ов ам ами ах'],
  ['', 'а у ом е'],
];

/** The forms of a Russian noun or adjective in all cases, itself among them. */
export function declined(word: string): string[] {
  if (!/[а-яё]$/.test(word) || /[оуэюё]$/.test(word)) return [word];
  const [nominative, cases] = nouns.find(([ending]) => word.endsWith(ending)) ?? ['', ''];
  const stem = word.slice(0, word.length - nominative.length);
  return [word, ...cases.split(' ').map((ending) => stem + ending)];
}

/** The forms of Russian nouns and adjectives. */
export const russianDeclension: Declension = {
  isGoverned,
  isAdjective: (key) => /(?:ый|ий|ой|ая|яя|ое|ого|ему|ому|ым|им|ом|ую|юю|ее|его)$/.test(key),
  adjectiveFor: (word, noun) => adjectiveFor(word, genderOf(noun)),
  declined,
  isPlural: (key) => /(?:ы|и|ов|ам|ами|ах)$/.test(key),
  isPluralVerb: (key) => /ли(?:сь)?$/.test(key),
};
