import { nodeId } from '../../graph/node/id.ts';
import { resolveOfficial } from '../../identity/resolve.ts';
import type { KnownThings } from './known-things.ts';
import type { Days } from './list.ts';
import { slugFor } from './slugs.ts';

/** A person as a row of a list names them. */
export interface PersonInRow {
  readonly name: string;
  /** '' where the row gives none. */
  readonly post: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** The organisation that the row names, by slug. */
  readonly organisation: string | undefined;
}

/** The meeting that a list is of. */
export interface MeetingOfList {
  readonly slug: string;
  readonly days: Days;
}

/**
 * The slug of the official whom a row means: one whom the graph knows for sure, or else a new one. A new slug holds the
 * country, or else the organisation or the meeting; where somebody else has it, who may be the same or a namesake, it
 * holds the meeting too, and the two are a pair for people to judge.
 *
 * Null where the name has no letter. This is the one place that decides who a row is about.
 */
export async function officialFor(
  { name, post, country, organisation }: PersonInRow,
  meeting: MeetingOfList,
  known: KnownThings,
): Promise<string | null> {
  if (slugFor(name) === null) return null;
  const possible = await known.officials(name);
  const seat = {
    titles: post === '' ? [] : [post],
    organisation: organisation === undefined ? null : nodeId('Organisation', organisation),
  };
  const person = {
    names: [name],
    country: country === undefined ? null : nodeId('Country', country),
    posts: post === '' && organisation === undefined ? [] : [seat],
    period: meeting.days,
  };
  const resolution = resolveOfficial(person, possible);
  if (resolution.outcome === 'sure') return resolution.official.slice(nodeId('Official', '').length);
  const slug = slugFor(`${name} ${country ?? organisation ?? meeting.slug}`);
  const isTaken = slug !== null && possible.some(({ id }) => id === nodeId('Official', slug));
  return isTaken ? slugFor(`${name} ${country ?? organisation ?? ''} ${meeting.slug}`) : slug;
}
