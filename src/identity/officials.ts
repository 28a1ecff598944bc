import { fold } from '../graph/explore/fold.ts';
import { type Match, thresholds } from './match.ts';
import { type ParsedName, parseName } from './name-parts.ts';
import { compareParsed, type NameComparison, type Reason } from './name-score.ts';

/** A post as far as it tells who holds it. */
export interface ComparedPost {
  /** In whatever languages. */
  readonly titles: readonly string[];
  /** The id of the organisation that it is in; null where it is not known. */
  readonly organisation: string | null;
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly start: string | null;
  readonly end: string | null;
}

/** Somebody as far as it tells whether they are somebody else. */
export interface ComparedOfficial {
  readonly id: string;
  readonly names: readonly string[];
  /** The ids of the countries that they acted for. */
  readonly countries: readonly string[];
  readonly posts: readonly ComparedPost[];
}

/** What is left of a score where countries differ: people do move, but namesakes are more. */
const otherCountry = 0.75;
/** How much of what a score lacks agreement makes good. */
const [sameCountry, samePost] = [0.1, 0.3] as const;

/**
 * Compares two officials: by those of their names that agree best, their countries and their posts. They are one for sure
 * only where the names leave no doubt, the country is the same, and a post is, at the same time.
 */
export function compareOfficials(one: ComparedOfficial, other: ComparedOfficial): Match {
  const names = bestComparison(one, other);
  // Nothing else makes up for names that do not agree.
  if (names.score < thresholds.candidate) return { score: names.score, verdict: 'different', reasons: names.reasons };
  const isSameCountry = one.countries.some((country) => other.countries.includes(country));
  const isOtherCountry = !isSameCountry && one.countries.length > 0 && other.countries.length > 0;
  const isSamePost = one.posts.some((post) => other.posts.some((held) => areOneSeat(post, held)));
  let { score } = names;
  if (isSameCountry) score += (1 - score) * sameCountry;
  if (isSamePost && !isOtherCountry) score += (1 - score) * samePost;
  if (isOtherCountry) score *= otherCountry;
  const isSure = names.score >= thresholds.sure && names.wordsMet >= 2 && isSameCountry && isSamePost;
  return {
    score,
    verdict: isSure ? 'sure' : score >= thresholds.candidate ? 'candidate' : 'different',
    reasons: [...names.reasons, ...contextReasons(isSameCountry, isOtherCountry, isSamePost)],
  };
}

function contextReasons(isSameCountry: boolean, isOtherCountry: boolean, isSamePost: boolean): Reason[] {
  return [
    ...(isSameCountry ? [{ supports: true, text: 'the same country' }] : []),
    ...(isOtherCountry ? [{ supports: false, text: 'different countries' }] : []),
    ...(isSamePost ? [{ supports: true, text: 'the same post or organisation, and no dates against it' }] : []),
  ];
}

/** The names of the two that agree best. */
function bestComparison(one: ComparedOfficial, other: ComparedOfficial): NameComparison {
  const all = parsedNames(one).flatMap((a) => parsedNames(other).map((b) => compareParsed(a, b)));
  return all.reduce((best, it) => (it.score > best.score ? it : best), { score: 0, wordsMet: 0, reasons: [] });
}

const parsed = new WeakMap<ComparedOfficial, readonly ParsedName[]>();

/** The names of somebody, taken apart once. */
export function parsedNames(official: ComparedOfficial): readonly ParsedName[] {
  const known = parsed.get(official) ?? [...new Set(official.names)].map(parseName);
  parsed.set(official, known);
  return known;
}

/** Whether two posts are in one organisation or called the same, and may have been held at the same time. */
function areOneSeat(one: ComparedPost, other: ComparedPost): boolean {
  const isPlace = one.organisation !== null && one.organisation === other.organisation;
  const isTitle = one.titles.some((title) =>
    other.titles.some((called) => fold(title) !== '' && fold(title) === fold(called)),
  );
  const isElsewhere = one.organisation !== null && other.organisation !== null && !isPlace;
  return (isPlace || (isTitle && !isElsewhere)) && mayOverlap(one, other);
}

function mayOverlap(one: ComparedPost, other: ComparedPost): boolean {
  return (one.start ?? '') <= (other.end ?? '~') && (other.start ?? '') <= (one.end ?? '~');
}
