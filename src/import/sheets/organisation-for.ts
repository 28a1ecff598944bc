import { fold } from '../../graph/explore/fold.ts';
import type { DocumentRecord } from '../record.ts';
import type { KnownThings } from './known-things.ts';
import { slugFor } from './slugs.ts';

/** An organisation that a row of a list names. */
export interface OrganisationInRow {
  readonly slug: string;
  /** Whether another document describes it: then a list has nothing to add. */
  readonly isKnown: boolean;
  readonly country: string | null;
  readonly kind: DocumentRecord['organisations'][number]['kind'];
}

/** Words of a name that say what sort of organisation bears it. */
const words = {
  MINISTRY: /\b(ministry|bakanligi|ministerstvo|nazirligi)\b/,
  ACADEMIC: /\b(university|universitesi|universiteti|universitet)\b/,
} as const;

/**
 * The organisation that a row names: one that the graph knows by exactly this name, of this country or of none, or else
 * a new one. Of two countries' ministries of one name each stays its own.
 */
export async function organisationFor(
  name: string,
  country: string | undefined,
  known: KnownThings,
): Promise<OrganisationInRow> {
  const found = (await known.organisations(name)).filter((one) => one.country === null || one.country === country);
  const match = found.find((one) => one.country !== null) ?? found[0];
  if (match) return { slug: match.slug, isKnown: true, country: match.country, kind: 'OTHER' };
  const kind = (Object.keys(words) as (keyof typeof words)[]).find((one) => words[one].test(fold(name))) ?? 'OTHER';
  return {
    slug: slugFor(`${country ?? ''} ${name}`) ?? '',
    isKnown: false,
    // A delegate's country says whose ministry it is; of others it says nothing.
    country: kind === 'MINISTRY' && country ? country : null,
    kind,
  };
}
