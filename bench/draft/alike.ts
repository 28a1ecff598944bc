import { cldrNames } from '../../src/graph/country/cldr.ts';
import { foldedWords } from '../../src/graph/explore/fold.ts';
import { parseName } from '../../src/identity/name-parts.ts';

/*
 * When two wordings are one. README.md says the same to those who read the figures.
 */

/** From which likeness on two wordings are one. */
export const enough = 0.8;

/** Words that carry nothing in a post or a name, folded. */
const small = new Set(
  ['a an the of for and on in at to de la', 've ile icin', 'ue ve ile uzre', 'i v na po o ot dlia dlya'].flatMap(
    (words) => words.split(' '),
  ),
);

/** Words for a state beside its name, folded as far as they are alike. */
const state = ['republic', 'respublika', 'cumhuriyet', 'federation', 'federasyon', 'federatsi'];

/** The words of a wording, without endings that an apostrophe or an acronym's hyphen parts off. */
function wordsOf(wording: string): string[] {
  const bare = wording.replaceAll(/(?<=\p{L})['’`´ʼ]\p{Ll}{1,5}(?!\p{L})|(?<=\p{Lu})-\p{Ll}{1,4}(?!\p{L})/gu, '');
  // Word by word: some letters fold to what would part a word in two.
  const words = (bare.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => foldedWords(word).join('')).filter(Boolean);
  const carrying = words.filter((word) => !small.has(word));
  return carrying.length > 0 ? carrying : words;
}

/** Whether two folded words are one but for a case ending: the same beginning, and little after it. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/.test(one + other)) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= 4 && Math.max(one.length, other.length) - shared <= 4;
}

/** How many words of one have their like among those of the other, each once. */
function shared(one: readonly string[], other: readonly string[], same: (a: string, b: string) => boolean): number {
  const left = [...other];
  let count = 0;
  for (const word of one) {
    const exact = left.indexOf(word);
    const at = exact >= 0 ? exact : left.findIndex((it) => same(word, it));
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}

/** The share of words that two lists have in common, of all words of both. */
function likeness(
  one: readonly string[],
  other: readonly string[],
  same: (a: string, b: string) => boolean = sameWord,
): number {
  if (one.length + other.length === 0) return 1;
  return (2 * shared(one, other, same)) / (one.length + other.length);
}

/** How alike two names of one thing are, whatever the case they stand in. */
export function alikeNames(one: string, other: string): number {
  return likeness(wordsOf(one), wordsOf(other));
}

/** How far the shorter of two wordings is in the longer. */
export function within(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return shared(a, b, sameWord) / Math.max(1, Math.min(a.length, b.length));
}

/** Whether two names are one person's: the same words as the identities fold them, in whatever order. */
export function samePerson(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(name: string): string {
  return parseName(name)
    .map(({ sounds }) => sounds)
    .join(' ');
}

/** Words that make another post of one, by the beginnings of their folded forms. */
const ranks = [
  ['deputy', 'vice', 'yardimci', 'vekil', 'muavin', 'zamestitel', 'vitse'],
  ['first', 'birinci', 'perv'],
  ['acting', 'ispolnya', 'ispolniai'],
] as const;

/** Which of these words a post has. */
function ranksOf(words: readonly string[]): string {
  return ranks.map((forms) => words.some((word) => forms.some((form) => word.startsWith(form)))).join();
}

/**
 * How alike two posts are. The country that they are a post of, and words for a state, do not count; a deputy is never
 * the one that they are deputy of.
 */
export function alikePosts(one: string, other: string, country: string | null): number {
  const names = country === null ? [] : cldrNames(country).flatMap(({ text }) => foldedWords(text));
  const isOfCountry = (word: string) =>
    names.some((name) => name.length >= 4 && (sameWord(name, word) || word.startsWith(name))) ||
    state.some((name) => word.startsWith(name));
  const bare = (post: string) => wordsOf(post).filter((word) => !isOfCountry(word));
  const [a, b] = [bare(one), bare(other)];
  return ranksOf(a) === ranksOf(b) ? likeness(a, b) : 0;
}

/**
 * How alike the texts of two measures are, by the words as they stand. One that ends in "…" is the beginning of what it
 * stands for.
 */
export function alikeTexts(gold: string, found: string): number {
  const words = foldedWords(found);
  if (!gold.endsWith('…')) return likeness(foldedWords(gold), words, () => false);
  const beginning = foldedWords(gold);
  return likeness(beginning, words.slice(0, beginning.length), () => false);
}

/** The path of a number: "II. 1) a" and "II.1.a" are one. */
export function sameCode(one: string, other: string): boolean {
  const path = (code: string) => foldedWords(code).join('.');
  return path(one) === path(other);
}

/** Words that every name of a sub-group has, folded. */
const group =
  /^(sub|sub(group|committee)s?|groups?|working|online|ad|hoc|alt|calisma|grub\w*|komite\w*|(pod)?gru?pp\w*|raboch\w*|qrup\w*|isci|n[or]?|numarali|sayli|room)$/;
const numbers: readonly RegExp[] = [
  /^(i|1|first|birinci|ilk|perv\w+)$/,
  /^(ii|2|second|ikinci|vtor\w+)$/,
  /^(iii|3|third|ucuncu|tret\w+)$/,
  /^(iv|4|fourth|dorduncu|chetv\w+)$/,
  /^(v|5|fifth|besinci|p[iy]at\w+)$/,
];

/** How alike two sub-groups are: by their subjects and, where both have one, by their numbers. */
export function alikeSubGroups(one: string, other: string): number {
  const [a, b] = [subGroupOf(one), subGroupOf(other)];
  if (a.number !== null && b.number !== null && a.number !== b.number) return 0;
  if (a.subject.length > 0 && b.subject.length > 0) return likeness(a.subject, b.subject);
  // Of what has no subject the number has to tell.
  if (a.number !== null && a.number === b.number) return 1;
  return a.subject.length + b.subject.length === 0 ? enough : 0;
}

function subGroupOf(name: string): { readonly number: string | null; readonly subject: readonly string[] } {
  // "№" and "nº" are no words.
  const words = wordsOf(name.replaceAll(/[№º]/g, ' ')).filter((word) => !group.test(word));
  const numberAt = words.findIndex((word) => /^([0-9]+|[a-h])$/.test(word) || numbers.some((it) => it.test(word)));
  const found = words[numberAt];
  if (found === undefined) return { number: null, subject: words };
  const ordinal = numbers.findIndex((it) => it.test(found));
  return { number: ordinal < 0 ? found : String(ordinal + 1), subject: words.filter((_, index) => index !== numberAt) };
}
