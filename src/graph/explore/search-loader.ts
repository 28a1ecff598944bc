import neo4j from 'neo4j-driver';
import type { PageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatements, type Statement } from '../../database/statement.ts';
import { carryOn } from '../../database/work.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { NodeType } from '../../graphql/types.generated.ts';
import type { NodeRow } from '../node/rows.ts';
import { readThing, type Thing } from '../node/thing.ts';

/** A thing found, as the database gives it. */
export interface FoundRow {
  readonly node: NodeRow;
  readonly score: number;
}

/** How many of the best hits are looked at beyond the page: the last of them may have equals further on. */
const slack = 100;
/** From how many hits on all are gone through: that takes longer than looking at the best, and no memory. */
const largestWindow = 10_000;

/** A hit as the database gives it. */
type Item = readonly [sort: string, score: number, thing: Thing];

/** A page among the best hits. */
interface Found {
  /** Whether these are all hits that there are. */
  readonly whole: boolean;
  readonly items: readonly Item[];
}

/** How the graph is searched. */
export interface SearchLoader {
  /** The pages of one search; `list` is the name by which its cursors are known. */
  pagesOf(list: string, query: string): PageLoader<FoundRow>;
  /** How many things of each type fit a query. */
  countTypes(query: string): Promise<{ type: NodeType; count: number }[]>;
}

/** Makes the loader of searches, each a query in Lucene's syntax. */
export function searchLoader(database: Database): SearchLoader {
  const statements = readStatements('./search.cypher', import.meta.url);
  const [best, all, count, types] = statements as [Statement, Statement, Statement, Statement];

  /** Looks among the best hits first; where too many of them fit as well as each other, goes through all. */
  async function itemsOf(query: string, after: string, limit: number, window: number) {
    const parameters = { query, after, limit: neo4j.int(limit) };
    const goOn = carryOn();
    if (window <= largestWindow) {
      const [found] = await database.read<Found>(best, { ...parameters, window: neo4j.int(window) });
      if (found && (found.whole || found.items.length === limit)) return found.items;
    }
    const [found] = await goOn(() => database.read<Pick<Found, 'items'>>(all, parameters));
    return found?.items ?? [];
  }

  async function countOf(query: string): Promise<number> {
    return (await database.read<{ total: number }>(count, { query }))[0]?.total ?? 0;
  }

  return {
    pagesOf: (list, query) => ({
      list,
      count: () => countOf(query),
      load: async ({ first, after }) => {
        const { seen, sort } = placeOf(after);
        // One row more than asked for tells whether the list goes on.
        const limit = first + 1;
        const found = await itemsOf(query, sort, limit, seen + limit + slack);
        const items = found.map(([rank, score, thing], index) => ({
          sort: `${seen + index + 1} ${rank}`,
          row: { node: readThing<NodeRow>(thing), score },
        }));
        return {
          list,
          items: items.slice(0, first),
          hasNextPage: items.length > first,
          hasPreviousPage: after !== '',
          count: () => countOf(query),
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
