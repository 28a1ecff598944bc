import { setImmediate } from 'node:timers/promises';
import type { Match } from './match.ts';
import { type ComparedOfficial, compareOfficials, parsedNames } from './officials.ts';
import { type ComparedOrganisation, compareOrganisations, wordsOf } from './organisations.ts';
import { beginningsOf, skeletonsOf } from './skeletons.ts';

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
    for (const word of new Set(names.flatMap(wordsOf).flatMap(skeletonsOf)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return possiblePairs(organisations, (one) => organisationKeys(one, counts), compareOrganisations);
}

/** The keys of a thing, and whether it is to be compared with all that have the key, or only with those that want that. */
type Keys = ReadonlyMap<string, boolean>;

/**
 * Compares the things that have a key in common, and no others: comparing each with each would take longer the more there
 * are, out of all proportion.
 */
async function possiblePairs<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => Keys,
  compare: (one: Thing, other: Thing) => Match,
): Promise<PossiblePair[]> {
  const ordered = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const blocks = new Map<string, Block>();
  const giveWay = turns();
  for (const [index, thing] of ordered.entries()) {
    for (const [key, isAsking] of keysOf(thing)) {
      const block = blocks.get(key) ?? { all: [], asking: [] };
      block.all.push(index);
      if (isAsking) block.asking.push(index);
      blocks.set(key, block);
    }
    await giveWay();
  }
  const found: PossiblePair[] = [];
  const seen = new Set<number>();
  for (const { all, asking } of blocks.values()) {
    if (all.length > largestBlock) continue;
    for (const a of asking) {
      for (const b of all) {
        const pair = Math.min(a, b) * ordered.length + Math.max(a, b);
        if (a === b || seen.has(pair)) continue;
        seen.add(pair);
        const [one, other] = [ordered[Math.min(a, b)], ordered[Math.max(a, b)]] as [Thing, Thing];
        const match = compare(one, other);
        if (match.verdict !== 'different') found.push({ one: one.id, other: other.id, match });
      }
      await giveWay();
    }
  }
  return found.sort(bestFirst);
}

/** The places of the things that have a key. */
interface Block {
  readonly all: number[];
  /** Those that are to be compared with all of them. */
  readonly asking: number[];
}

/** Lets others have their turn every now and then: the server answers meanwhile. */
function turns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestTurn) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

function bestFirst(a: PossiblePair, b: PossiblePair): number {
  if (a.match.score !== b.match.score) return b.match.score - a.match.score;
  return a.one === b.one ? (a.other < b.other ? -1 : 1) : a.one < b.one ? -1 : 1;
}

/** Two words of a name, as they are and put together; of a name with an initial, the word and the letter. */
function officialKeys(official: ComparedOfficial): Keys {
  const keys = new Map<string, boolean>();
  for (const name of parsedNames(official)) {
    const whole = name.filter(({ isInitial }) => !isInitial).map(({ sounds }) => skeletonsOf(sounds));
    const beginnings = name.filter(({ isInitial }) => !isInitial).map(({ sounds }) => beginningsOf(sounds));
    const initials = name.filter(({ isInitial }) => isInitial).map(({ sounds }) => sounds);
    for (const [index, first] of whole.entries()) {
      const others = whole.filter((_, place) => place !== index);
      const joined = others.flatMap((second) =>
        others.flatMap((third) => (second === third ? [] : [`${second[0]}${third[0]}`])),
      );
      const letters = beginnings.filter((_, place) => place !== index).flat();
      for (const one of first) {
        if (name.length === 1) keys.set(one, true);
        for (const other of [...others.flat(), ...joined]) keys.set([one, other].sort().join(' '), true);
        for (const other of letters) keys.set(`${one} ${other}.`, keys.get(`${one} ${other}.`) ?? false);
        for (const other of initials.flatMap(beginningsOf)) keys.set(`${one} ${other}.`, true);
      }
    }
  }
  return keys;
}

/** The rarest two words of each name, and the acronyms. */
function organisationKeys(it: ComparedOrganisation, counts: ReadonlyMap<string, number>): Keys {
  const rarest = it.names.flatMap((name) =>
    [...new Set(wordsOf(name).flatMap(skeletonsOf))]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, 2),
  );
  return new Map([...rarest, ...it.acronyms.map((acronym) => `${acronym.toLowerCase()}.`)].map((key) => [key, true]));
}
