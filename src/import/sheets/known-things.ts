import DataLoader from 'dataloader';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { fold } from '../../graph/explore/fold.ts';
import { type PossibleOfficials, possibleOfficials } from '../../graph/identity/possible-officials.ts';

const organisationsByName = readStatement('./organisations-by-name.cypher', import.meta.url);

/** An organisation that the graph knows, and the country that it is of. */
export interface KnownOrganisation {
  readonly slug: string;
  readonly country: string | null;
}

/** What the graph knows by the names of a list. */
export interface KnownThings {
  /** Officials who may be called so, in any spelling. */
  readonly officials: PossibleOfficials;
  /** Organisations that are called just so, whatever the case and the accents. */
  organisations(name: string): Promise<readonly KnownOrganisation[]>;
}

/**
 * Looks up what other documents tell of: what only the list's own document said before must not decide what it says
 * now, or the same list would not come to the same twice.
 *
 * @param document the id of the list's document
 */
export function knownThings(database: Database, document: string): KnownThings {
  const organisations = organisationsLoader(database, document);
  return {
    officials: possibleOfficials(database, document),
    organisations: (name) => organisations.load(fold(name)),
  };
}

/** Gathers the names of the rows that are looked at together. */
function organisationsLoader(database: Database, document: string) {
  return new DataLoader<string, readonly KnownOrganisation[]>(async (names) => {
    // Of folded words alone, so nothing in a name is syntax.
    const keys = [...new Set(names)].map((name) => ({ name, query: `+type:organisation +names:"${name}"` }));
    const found = await database.read<{ key: string; rows: KnownOrganisation[] }>(organisationsByName, {
      keys,
      document,
    });
    const rows = new Map(found.map(({ key, rows }) => [key, rows]));
    return names.map((name) => rows.get(name) ?? []);
  });
}
