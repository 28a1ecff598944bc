import { foldedWords } from '../graph/explore/fold.ts';
import { similarity } from './conventions.ts';
import { type Match, thresholds } from './match.ts';
import type { Reason } from './name-score.ts';
import { soundsOfWord } from './sounds-of-word.ts';

/** An organisation as far as it tells whether it is another. */
export interface ComparedOrganisation {
  readonly id: string;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  readonly country: string | null;
  readonly kind: string | null;
}

/** Words that names of organisations have or leave out as they like, folded. */
const small = new Set('of the and for on in de la ve ile i o v va da ta tou tis kai republic respublikasy'.split(' '));

/** What is left of a score where a country or a kind differs: ministries of two countries have one name. */
const [otherCountry, otherKind] = [0.4, 0.85] as const;
/** The score of two that share letters that stand for their names, and of letters that a name begins its words with. */
const [sameAcronym, possibleAcronym] = [0.8, 0.65] as const;

/** Compares two organisations by those of their names that agree best, by their acronyms, countries and kinds. */
export function compareOrganisations(one: ComparedOrganisation, other: ComparedOrganisation): Match {
  const names = bestOf(
    one.names.flatMap((a) => other.names.map((b) => ({ score: likeness(a, b), text: textOf(a, b) }))),
  );
  const found = bestOf([names, ...acronymFindings(one, other)]);
  const reasons: Reason[] = [{ supports: true, text: found.text }];
  let { score } = found;
  const isOtherCountry = one.country !== other.country && one.country !== null && other.country !== null;
  if (isOtherCountry) {
    score *= otherCountry;
    reasons.push({ supports: false, text: 'different countries' });
  }
  if (one.kind !== other.kind && one.kind !== null && other.kind !== null) {
    score *= otherKind;
    reasons.push({ supports: false, text: 'different kinds of organisation' });
  }
  const isSure = score >= thresholds.sure && one.country === other.country;
  return { score, reasons, verdict: isSure ? 'sure' : score >= thresholds.candidate ? 'candidate' : 'different' };
}

interface Found {
  readonly score: number;
  readonly text: string;
}

function bestOf(findings: readonly Found[]): Found {
  return findings.reduce((best, it) => (it.score > best.score ? it : best), { score: 0, text: 'no name in common' });
}

function textOf(one: string, other: string): string {
  return one === other ? `“${one}” is a name of both` : `“${one}” and “${other}” have words in common`;
}

/** The share of words that two names have in common; a word with a digit has no other spelling. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const left = new Set(b);
  let met = 0;
  for (const word of a) {
    const [best] = [...left]
      .map((it) => ({ it, alike: /\d/.test(word + it) ? Number(word === it) : similarity(word, it) }))
      .sort((x, y) => y.alike - x.alike || (x.it < y.it ? -1 : 1));
    if (!best || best.alike === 0) continue;
    left.delete(best.it);
    met += best.alike;
  }
  return a.length + b.length === 0 ? 0 : (2 * met) / (a.length + b.length);
}

const words = new Map<string, readonly string[]>();

/** The different words of a name as their sounds, in one order. */
export function wordsOf(name: string): readonly string[] {
  const known = words.get(name);
  if (known) return known;
  const parts = name.slice(0, 500).split(/[^\p{L}\p{M}\p{N}]+/u);
  const own = parts.filter((part) => part !== '' && !foldedWords(part).some((word) => small.has(word)));
  const sounds = [...new Set(own.map(soundsOfWord))]
    .filter((word) => word !== '')
    .sort()
    .slice(0, 20);
  // Names are compared with many others; what is kept must not grow with what callers give.
  if (words.size >= 50_000) words.clear();
  words.set(name, sounds);
  return sounds;
}

function acronymFindings(one: ComparedOrganisation, other: ComparedOrganisation): Found[] {
  const [a, b] = [one.acronyms.map(lettersOf), other.acronyms.map(lettersOf)];
  const shared = a.find((acronym) => acronym !== '' && b.includes(acronym));
  if (shared !== undefined) return [{ score: sameAcronym, text: `both are called ${shared.toUpperCase()}` }];
  const begins = (acronyms: readonly string[], names: readonly string[]) =>
    acronyms.find((acronym) => acronym.length > 2 && names.some((name) => initialsOf(name) === acronym));
  const possible = begins(a, other.names) ?? begins(b, one.names);
  if (possible === undefined) return [];
  return [{ score: possibleAcronym, text: `${possible.toUpperCase()} may stand for the other’s name` }];
}

function lettersOf(acronym: string): string {
  return foldedWords(acronym).join('');
}

function initialsOf(name: string): string {
  return foldedWords(name)
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join('');
}
