import type { KnownThings } from './known-things.ts';
import { slugFor } from './slugs.ts';

/** A person as a row of a list names them. */
export interface PersonInRow {
  readonly name: string;
  readonly post: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** The organisation that the row names, by slug. */
  readonly organisation: string | undefined;
  readonly meeting: string;
}

/**
 * The slug of the official whom a row means: one whom the graph knows by exactly this name and for this country, or else
 * a new one. A new slug holds the country, so that namesakes of two countries stay two people, and the same person in
 * two lists is one, whichever came first; without a country it holds the organisation or the meeting.
 *
 * Null where the name has no letter. This is the one place that decides who a row is about.
 */
export async function officialFor(row: PersonInRow, known: KnownThings): Promise<string | null> {
  const { name, country } = row;
  if (country !== undefined) {
    const found = (await known.officials(name)).filter(({ countries }) => countries.includes(country));
    const [official, another] = found;
    if (official && !another) return official.slug;
  }
  return slugFor(name) && slugFor(`${name} ${country ?? row.organisation ?? row.meeting}`);
}
