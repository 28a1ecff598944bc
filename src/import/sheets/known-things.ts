import DataLoader from 'dataloader';
import type { Database } from '../../database/database.ts';
import { readStatement, type Statement } from '../../database/statement.ts';
import { fold } from '../../graph/explore/fold.ts';

const officialsByName = readStatement('./officials-by-name.cypher', import.meta.url);
const organisationsByName = readStatement('./organisations-by-name.cypher', import.meta.url);

/** An official whom the graph knows, and the countries that they came for or held office of. */
export interface KnownOfficial {
  readonly slug: string;
  readonly countries: readonly string[];
}

/** An organisation that the graph knows, and the country that it is of. */
export interface KnownOrganisation {
  readonly slug: string;
  readonly country: string | null;
}

/** What the graph knows by exactly the names of a list, whatever the case and the accents. */
export interface KnownThings {
  officials(name: string): Promise<readonly KnownOfficial[]>;
  organisations(name: string): Promise<readonly KnownOrganisation[]>;
}

/**
 * Looks up what other documents tell of: what only the list's own document said before must not decide what it says
 * now, or the same list would not come to the same twice.
 *
 * @param document the id of the list's document
 */
export function knownThings(database: Database, document: string): KnownThings {
  // People come once, so what was found of them need not be kept; their organisations come again and again.
  const officials = loader<KnownOfficial>(database, officialsByName, document, false, (name) => name);
  const organisations = loader<KnownOrganisation>(database, organisationsByName, document, true, (name) => ({
    name,
    // Of folded words alone, so nothing in a name is syntax.
    query: `+type:organisation +names:"${name}"`,
  }));
  return {
    officials: (name) => officials.load(fold(name)),
    organisations: (name) => organisations.load(fold(name)),
  };
}

/** Gathers the names of the rows that are looked at together. */
function loader<Row>(
  database: Database,
  statement: Statement,
  document: string,
  cache: boolean,
  keyOf: (name: string) => unknown,
) {
  return new DataLoader<string, readonly Row[]>(
    async (names) => {
      const keys = [...new Set(names)].map(keyOf);
      const found = await database.read<{ key: string; rows: Row[] }>(statement, { keys, document });
      const rows = new Map(found.map(({ key, rows }) => [key, rows]));
      return names.map((name) => rows.get(name) ?? []);
    },
    { cache },
  );
}
