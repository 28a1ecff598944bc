import { setImmediate } from 'node:timers/promises';
import type { Match } from './match.ts';
import { type ComparedOfficial, compareOfficials, parsedNames } from './officials.ts';
import { type ComparedOrganisation, compareOrganisations, wordsOf } from './organisations.ts';

/** Two things that may be one, the one before the other in the order of their ids. */
export interface PossiblePair {
  readonly one: string;
  readonly other: string;
  readonly match: Match;
}

/** Of more things with one key than this, the names say nothing: they are not compared. */
const largestBlock = 300;
/** How long, in milliseconds, to work before others have their turn. */
const longestTurn = 20;

/** The officials that may be one, best first. */
export function possibleOfficialPairs(officials: readonly ComparedOfficial[]): Promise<PossiblePair[]> {
  return possiblePairs(officials, officialKeys, compareOfficials);
}

/** The organisations that may be one, best first. */
export function possibleOrganisationPairs(organisations: readonly ComparedOrganisation[]): Promise<PossiblePair[]> {
  const counts = new Map<string, number>();
  for (const { names } of organisations) {
    for (const word of new Set(names.flatMap(wordsOf).map(skeletonOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return possiblePairs(organisations, (one) => organisationKeys(one, counts), compareOrganisations);
}

/**
 * Compares the things that have a key in common, and no others: comparing each with each would take longer the more there
 * are, out of all proportion.
 */
async function possiblePairs<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => ReadonlySet<string>,
  compare: (one: Thing, other: Thing) => Match,
): Promise<PossiblePair[]> {
  const ordered = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const blocks = new Map<string, number[]>();
  for (const [index, thing] of ordered.entries()) {
    for (const key of keysOf(thing)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
    if (index % 500 === 499) await setImmediate();
  }
  const found: PossiblePair[] = [];
  const seen = new Set<number>();
  let since = performance.now();
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > largestBlock) continue;
    for (const [place, a] of block.entries()) {
      for (const b of block.slice(place + 1)) {
        const pair = a * ordered.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [one, other] = [ordered[a], ordered[b]] as [Thing, Thing];
        const match = compare(one, other);
        if (match.verdict !== 'different') found.push({ one: one.id, other: other.id, match });
      }
      if (performance.now() - since > longestTurn) {
        await setImmediate();
        since = performance.now();
      }
    }
  }
  return found.sort(bestFirst);
}

function bestFirst(a: PossiblePair, b: PossiblePair): number {
  if (a.match.score !== b.match.score) return b.match.score - a.match.score;
  return a.one === b.one ? (a.other < b.other ? -1 : 1) : a.one < b.one ? -1 : 1;
}

/** Two words of a name, as they are and put together; of a name with an initial, the word and the letter. */
function officialKeys(official: ComparedOfficial): Set<string> {
  const keys = new Set<string>();
  for (const name of parsedNames(official)) {
    const whole = name.filter(({ isInitial }) => !isInitial).map(({ sounds }) => skeletonOf(sounds));
    const pairs = whole.flatMap((first) => whole.flatMap((second) => (first === second ? [] : [[first, second]])));
    const joined = whole.length > 2 ? pairs.map(([first = '', second = '']) => skeletonOf(first + second)) : [];
    for (const [first = '', second = ''] of pairs) {
      if (first < second) keys.add(`${first} ${second}`);
      // What a name with an initial is found by.
      keys.add(`${first} ${second[0]}.`);
      for (const both of joined) keys.add([first, both].sort().join(' '));
    }
    for (const { isInitial, sounds } of name) {
      if (isInitial) for (const word of whole) keys.add(`${word} ${skeletonOf(sounds)[0]}.`);
    }
    if (name.length === 1) keys.add(whole[0] ?? '');
  }
  return keys;
}

/** The rarest two words of each name, and the acronyms. */
function organisationKeys(it: ComparedOrganisation, counts: ReadonlyMap<string, number>): Set<string> {
  const rarest = it.names.flatMap((name) =>
    [...new Set(wordsOf(name).map(skeletonOf))]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, 2),
  );
  return new Set([...rarest, ...it.acronyms.map((acronym) => `${acronym.toLowerCase()}.`)]);
}

const classes: readonly (readonly [RegExp, string])[] = [
  [/X|ks/g, 'k'],
  [/[aeiouAOYvwj]/g, ''],
  [/[gqGhH]/g, 'k'],
  [/[TCJcS]/g, 'c'],
  [/c|z|s/g, 's'],
  [/N|nk/g, 'n'],
  [/mb|mp|p/g, 'b'],
  [/nd|nt|d/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** What conventions leave of a word's sounds: its consonants, those that are written for one another as one. */
export function skeletonOf(sounds: string): string {
  return classes.reduce((word, [from, to]) => word.replaceAll(from, to), sounds) || 'a';
}
