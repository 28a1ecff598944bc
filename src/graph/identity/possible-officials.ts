import DataLoader, { type CacheMap } from 'dataloader';
import neo4j from 'neo4j-driver';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { nameQuery } from '../../identity/name-keys.ts';
import type { ComparedOfficial } from '../../identity/officials.ts';
import { comparedOfficial, type OfficialToCompare } from './compared.ts';

const possible = readStatement('./possible-officials.cypher', import.meta.url);
const toCompare = readStatement('./officials-to-compare-by-id.cypher', import.meta.url);

/** How many to look up in one statement. */
const batch = 500;
/** How many to fetch for each name at most: those that fit best come first. */
const most = 50;
/** How many officials to remember: of a delegation many share a word, and come up again and again. */
const mostRemembered = 20_000;

/** Finds the officials of the graph that somebody of this name may be, to be told apart by `resolveOfficial`. */
export type PossibleOfficials = (name: string) => Promise<readonly ComparedOfficial[]>;

/**
 * Looks up officials by name. Names that are asked for at once are looked up together, and who was found once is not
 * fetched again: it is for one list or one record, and not for longer.
 *
 * @param document the id of a document whose own officials are left out
 */
export function possibleOfficials(database: Database, document: string): PossibleOfficials {
  const officials = new DataLoader<string, ComparedOfficial | null>(
    async (ids) => {
      const rows = await database.read<OfficialToCompare>(toCompare, { ids, document });
      const found = new Map(rows.map(comparedOfficial).map((official) => [official.id, official]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: batch, cacheMap: boundedMap() },
  );
  const ids = new DataLoader<string, readonly string[]>(
    async (queries) => {
      const rows = await database.read<{ key: number; ids: readonly string[] }>(possible, {
        queries: queries.map((query, key) => ({ key: neo4j.int(key), query })),
        limit: neo4j.int(most),
      });
      const found = new Map(rows.map((row) => [row.key, row.ids]));
      return queries.map((_, key) => found.get(key) ?? []);
    },
    { maxBatchSize: batch, cache: false },
  );
  return async (name) => {
    const query = nameQuery(name);
    if (query === '') return [];
    const all = await Promise.all((await ids.load(query)).map((id) => officials.load(id)));
    return all.filter((official) => official !== null);
  };
}

/** A map that begins anew when it is full. */
function boundedMap(): CacheMap<string, Promise<ComparedOfficial | null>> {
  const map = new Map<string, Promise<ComparedOfficial | null>>();
  return {
    get: (key) => map.get(key),
    set: (key, value) => {
      if (map.size >= mostRemembered) map.clear();
      map.set(key, value);
    },
    delete: (key) => map.delete(key),
    clear: () => map.clear(),
  };
}
