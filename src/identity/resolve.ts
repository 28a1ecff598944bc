import type { Match } from './match.ts';
import { type ComparedOfficial, type ComparedPost, compareOfficials } from './officials.ts';

/** Somebody as a row of a list names them. */
export interface NamedOfficial {
  readonly names: readonly string[];
  /** The id of the country that they act for; null where the row names none. */
  readonly country: string | null;
  readonly posts: readonly Pick<ComparedPost, 'titles' | 'organisation'>[];
  /** The days for which the row speaks; null where it has no dates. */
  readonly period: { readonly start: string | null; readonly end: string | null } | null;
}

/** Who somebody is. */
export type Resolution =
  | { readonly outcome: 'sure'; readonly official: string; readonly match: Match }
  | { readonly outcome: 'candidates'; readonly candidates: readonly { official: string; match: Match }[] }
  | { readonly outcome: 'new' };

/**
 * Tells who of some officials of the graph somebody is. One who is sure is taken; where two are, or none is but some may
 * be, a person decides; where nobody may be, they are new.
 *
 * @param possible see `possibleOfficials`
 */
export function resolveOfficial(named: NamedOfficial, possible: readonly ComparedOfficial[]): Resolution {
  const { names, country, period } = named;
  const posts = named.posts.map((post) => ({ ...post, start: period?.start ?? null, end: period?.end ?? null }));
  const compared = { id: '', names, countries: country === null ? [] : [country], posts };
  const candidates = possible
    .map((official) => ({ official: official.id, match: compareOfficials(compared, official) }))
    .filter(({ match }) => match.verdict !== 'different')
    .sort((a, b) => b.match.score - a.match.score || (a.official < b.official ? -1 : 1));
  const [sure, another] = candidates.filter(({ match }) => match.verdict === 'sure');
  if (sure && !another) return { outcome: 'sure', ...sure };
  return candidates.length > 0 ? { outcome: 'candidates', candidates } : { outcome: 'new' };
}
