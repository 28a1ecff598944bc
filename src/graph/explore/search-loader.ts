import neo4j from 'neo4j-driver';
import type { Page, PageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatements, type Statement } from '../../database/statement.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { NodeType } from '../../graphql/types.generated.ts';
import type { NodeRow } from '../node/rows.ts';

/** A thing found, as the database gives it. */
export interface FoundRow {
  readonly node: NodeRow;
  readonly score: number;
}

/** How many of the best hits are looked at beyond the page: the last of them may have equals further on. */
const slack = 100;
/** A cursor says how many hits lie before it; this much is believed, and more is found out. */
const largestFirstWindow = 30_000;
const growth = 8;

/** How the graph is searched. */
export interface SearchLoader {
  /** The pages of one search; `list` is the name by which its cursors are known. */
  pagesOf(list: string, query: string): PageLoader<FoundRow>;
  /** How many things of each type fit a query. */
  countTypes(query: string): Promise<{ type: NodeType; count: number }[]>;
}

/** Makes the loader of searches, each a query in Lucene's syntax. */
export function searchLoader(database: Database): SearchLoader {
  const [page, count, types] = readStatements('./search.cypher', import.meta.url) as [Statement, Statement, Statement];

  /** Looks at more and more of the best hits, until the page is among them. */
  async function itemsOf(
    query: string,
    after: string,
    limit: number,
    atFirst: number,
  ): Promise<Page<FoundRow>['items']> {
    for (let window = atFirst; ; window *= growth) {
      const parameters = { query, after, window: neo4j.int(window), limit: neo4j.int(limit) };
      const [found] = await database.read<{ whole: boolean; items: Page<FoundRow>['items'] }>(page, parameters);
      if (!found) return [];
      if (found.whole || found.items.length === limit) return found.items;
    }
  }

  return {
    pagesOf: (list, query) => ({
      list,
      load: async ({ first, after }) => {
        const { seen, sort } = placeOf(after);
        // One row more than asked for tells whether the list goes on.
        const limit = first + 1;
        const found = await itemsOf(query, sort, limit, Math.min(seen + limit + slack, largestFirstWindow));
        const items = found.map((item, index) => ({ ...item, sort: `${seen + index + 1} ${item.sort}` }));
        return {
          list,
          items: items.slice(0, first),
          hasNextPage: items.length > first,
          hasPreviousPage: after !== '',
          count: async () => (await database.read<{ total: number }>(count, { query }))[0]?.total ?? 0,
        };
      },
    }),
    countTypes: (query) => database.read(types, { query }),
  };
}

/** What a cursor says: how many hits lie before it, and the rank and id of the last of them. */
function placeOf(after: string): { seen: number; sort: string } {
  if (after === '') return { seen: 0, sort: '' };
  const [, seen, sort] = /^(\d{1,9}) (\d{10} .+)$/s.exec(after) ?? [];
  if (!seen || !sort) throw badUserInput('after', 'must be a cursor that an earlier page of the same search gave.');
  return { seen: Number(seen), sort };
}
