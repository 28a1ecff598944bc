import { type NamePart, type ParsedName, parseName } from './name-parts.ts';
import { beginningsOf, skeletonsOf } from './skeletons.ts';

/*
 * How officials are found whose names are like another, in whatever spelling: by keys that all spellings of a word have in
 * common, and without comparing letters, which takes a hundred times as long. What is found is compared in earnest later.
 *
 *   w_…   the skeleton of a word, or of two written as one      b_…   the first sound of a word
 *   s_…   its sounds                                             i_…   an initial
 */

const longestName = 500;
/** How many words of a name to look for: any two of them are enough. */
const mostWords = 6;
/** Of how many words two may be written as one elsewhere. */
const mostJoined = 4;

/** The keys under which somebody is found who has these names. */
export function nameKeys(names: readonly string[]): string[] {
  const keys = names.map(parseName).flatMap((name) => {
    const { words, initials } = partsOf(name);
    return [
      ...words.flatMap((part) => [...wordKeys(part), `s_${part.sounds}`, ...keysOf('b', beginningsOf(part.sounds))]),
      ...joinedKeys(words),
      ...initials.flatMap(({ sounds }) => keysOf('i', beginningsOf(sounds))),
    ];
  });
  return [...new Set(keys)];
}

/**
 * A query in Lucene's syntax, made of keys alone, for those who have two words of a name, or a word and the initial of
 * another; of a name of one word, that word. Who has all its words comes first. Empty where the name has no letter.
 */
export function nameQuery(name: string): string {
  const { words, initials } = partsOf(parseName(name.slice(0, longestName)));
  const [only] = words;
  if (!only) return '';
  const wanted = words.map((word) => ({ word, keys: wordKeys(word) }));
  const pairs = wanted.flatMap(({ word, keys }, index) => [
    ...wanted.slice(index + 1).map((later) => both(keys, later.keys)),
    ...wanted.filter((other) => other.word !== word).map((other) => both(keys, initialKeys(other.word))),
    ...initials.map(({ sounds }) =>
      both(keys, [...keysOf('b', beginningsOf(sounds)), ...keysOf('i', beginningsOf(sounds))]),
    ),
    ...joinedKeys(words.filter((other) => other !== word)).map((joined) => both(keys, [joined])),
  ]);
  const enough = pairs.length > 0 ? pairs : [wordKeys(only).join(' ')];
  const spelled = words.map(({ sounds }) => `s_${sounds}^2`);
  return `+(${enough.join(' ')}) ${spelled.join(' ')}`;
}

function partsOf(name: ParsedName): { words: NamePart[]; initials: NamePart[] } {
  return {
    words: name.filter(({ isInitial }) => !isInitial).slice(0, mostWords),
    initials: name.filter(({ isInitial }) => isInitial).slice(0, mostWords),
  };
}

function wordKeys({ sounds }: NamePart): string[] {
  return keysOf('w', skeletonsOf(sounds));
}

function initialKeys({ sounds }: NamePart): string[] {
  return keysOf('i', beginningsOf(sounds));
}

/** Two words written as one, either way round. */
function joinedKeys(words: readonly NamePart[]): string[] {
  const skeletons = words.slice(0, mostJoined).map(({ sounds }) => skeletonsOf(sounds)[0] ?? '');
  return skeletons.flatMap((first, index) =>
    skeletons.flatMap((second, place) => (place === index ? [] : [`w_${first}${second}`])),
  );
}

function keysOf(kind: string, values: readonly string[]): string[] {
  return values.map((value) => `${kind}_${value}`);
}

function both(one: readonly string[], other: readonly string[]): string {
  return `(+(${one.join(' ')}) +(${other.join(' ')}))`;
}
