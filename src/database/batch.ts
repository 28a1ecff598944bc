import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';
import type { Database, Parameters } from './database.ts';
import type { Statement } from './statement.ts';
import { type Work, workingFor, worksUnderWay } from './work.ts';

/*
 * Loaders serve the whole process: what all requests ask for in one turn of the event loop goes to the database as one
 * statement with `$keys`. They keep nothing, so that an answer is never older than its request. This is safe while
 * what a loader returns does not depend on who asks.
 */
const together = { cache: false, batchScheduleFn: (callback: () => void) => setImmediate(callback) } as const;

/** Makes a loader whose statements are for all whose keys they find: the time of each is that of whoever has most left. */
class SharedLoader<Key, Value> extends DataLoader<Key, Value> {
  #works = new Set<Work>();

  constructor(find: (keys: readonly Key[]) => Promise<ArrayLike<Value | Error>>) {
    super((keys) => {
      const works = [...this.#works];
      this.#works = new Set();
      return workingFor(works, () => find(keys));
    }, together);
  }

  override load(key: Key): Promise<Value> {
    for (const work of worksUnderWay()) this.#works.add(work);
    return super.load(key);
  }
}

/** One row for each key, null where there is none. */
export type RowLoader<Row> = DataLoader<string, Row | null>;

/** All rows for each key, in the statement's order. */
export type RowsLoader<Row> = DataLoader<string, Row[]>;

/**
 * Makes a loader of one row for each key.
 *
 * @param statement takes `$keys` and returns the columns `key` and `row`
 * @param decode makes a row of what the statement returns for it
 */
export function rowLoader<Raw, Row>(
  database: Database,
  statement: Statement,
  decode: (raw: Raw) => Row,
): RowLoader<Row> {
  return new SharedLoader(async (keys) => {
    const found = await database.read<{ key: string; row: Raw }>(statement, { keys: distinct(keys) });
    const rows = new Map(found.map(({ key, row }) => [key, decode(row)]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** What is wanted of one key, and the further parameters of the statement. */
export interface RowKey {
  readonly key: string;
  readonly filter: Parameters;
}

/**
 * Makes a loader of one row for each key, from a statement that takes more than `$keys`.
 *
 * @param statementFor the statement for these parameters
 * @param decode makes a row of what the statement returns for it, with the parameters it was asked with
 */
export function askedRowLoader<Raw, Row>(
  database: Database,
  statementFor: (filter: Parameters) => Statement,
  decode: (raw: Raw, filter: Parameters) => Row,
): DataLoader<RowKey, Row | null> {
  return new SharedLoader(async (wanted) => {
    const found = await groups(
      wanted,
      ({ filter }) => filter,
      async (keys, { filter }) => {
        const rows = await database.read<{ key: string; row: Raw }>(statementFor(filter), { ...filter, keys });
        return new Map(rows.map(({ key, row }) => [key, decode(row, filter)]));
      },
    );
    return found.map((row) => row ?? null);
  });
}

/**
 * Makes a loader of all rows for each key.
 *
 * @param statement takes `$keys` and returns the columns `key` and `rows`: one record for each key is read twice as
 *   fast as one for each row
 * @param decode makes a row of what the statement returns for it
 */
export function rowsLoader<Raw, Row>(
  database: Database,
  statement: Statement,
  decode: (raw: Raw) => Row,
): RowsLoader<Row> {
  return new SharedLoader(async (keys) => {
    const found = await database.read<{ key: string; rows: Raw[] }>(statement, { keys: distinct(keys) });
    const rows = new Map(found.map(({ key, rows }) => [key, rows.map(decode)]));
    return keys.map((key) => rows.get(key) ?? []);
  });
}

/**
 * Makes a loader of all rows for each key, for what takes more than one statement.
 *
 * @param find finds the rows of different keys; those without any may be left out
 */
export function foundRowsLoader<Row>(
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row[]>>,
): RowsLoader<Row> {
  return new SharedLoader(async (keys) => {
    const found = await find(distinct(keys));
    return keys.map((key) => found.get(key) ?? []);
  });
}

/** What part of whose list is wanted. */
export interface PageKey {
  /** The id of the thing whose list it is; '' for a list of all there are. */
  readonly key: string;
  /** How many rows at most. */
  readonly first: number;
  /** The `sort` of the row to start after; '' from the beginning. */
  readonly after: string;
  /** Further parameters of the statement. */
  readonly filter: Parameters;
}

/** A part of a list. */
export interface Page<Row> {
  /** Name of the list, by which its cursors are known. */
  readonly list: string;
  readonly items: readonly { readonly sort: string; readonly row: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many rows the whole list has; asks the database. */
  count(): Promise<number>;
}

/** Loads pages of the lists that one file of statements describes. */
export interface PageLoader<Row> {
  readonly list: string;
  load(key: PageKey): Promise<Page<Row>>;
  /** How many rows a whole list has. */
  count(key: Pick<PageKey, 'key' | 'filter'>): Promise<number>;
}

/**
 * Makes a loader of pages from two statements: the first takes `$keys`, `$after` and `$limit` beside its own
 * parameters and returns the columns `key` and `items`, pairs of `sort` and row in the order of `sort`, which is unique
 * within the list; the second returns `key` and `total`. Pages with the same arguments go to the database as one
 * statement.
 *
 * @param decode makes a row of what the statement returns for it, with the parameters it was asked with
 */
export function pageLoader<Raw, Row>(
  database: Database,
  [page, count]: readonly Statement[],
  decode: (raw: Raw, filter: Parameters) => Row,
): PageLoader<Row> {
  if (!page || !count) throw new Error('A list needs a statement for its pages and one for its count');

  const totals = new SharedLoader<Pick<PageKey, 'key' | 'filter'>, number>(async (wanted) => {
    const found = await groups(
      wanted,
      ({ filter }) => [filter],
      async (keys, { filter }) => {
        const rows = await database.read<{ key: string; total: number }>(count, { ...filter, keys });
        return new Map(rows.map(({ key, total }) => [key, total]));
      },
    );
    return found.map((total) => total ?? 0);
  });

  const pages = new SharedLoader<PageKey, Page<Row>>(async (wanted) => {
    const found = await groups(
      wanted,
      ({ first, after, filter }) => [first, after, filter],
      async (keys, asked) => {
        // One row more than asked for tells whether the list goes on.
        const { first, after, filter } = asked;
        const rows = await database.read<{ key: string; items: [sort: string, raw: Raw][] }>(page, {
          ...filter,
          keys,
          after,
          limit: neo4j.int(first + 1),
        });
        return new Map(
          rows.map(({ key, items }) => [key, items.map(([sort, raw]) => ({ sort, row: decode(raw, filter) }))]),
        );
      },
    );
    return wanted.map(({ key, first, after, filter }, index): Page<Row> | Error => {
      const items = found[index] ?? [];
      if (items instanceof Error) return items;
      return {
        list: page.name,
        items: items.slice(0, first),
        hasNextPage: items.length > first,
        hasPreviousPage: after !== '',
        count: () => totals.load({ key, filter }),
      };
    });
  });

  return { list: page.name, load: (key) => pages.load(key), count: (key) => totals.load(key) };
}

/** A page that a composed statement is to find. */
export interface ComposedPage {
  readonly statement: Statement;
  /** What the statement calls `page`. */
  readonly page: Parameters;
  /** What the statement calls `$limit`; undefined where it has none. */
  readonly limit?: number;
  /** Further parameters, which pages that go together must have alike. */
  readonly shared?: Parameters;
}

/**
 * Makes a loader of what composed statements find, one record for each page. A statement takes `$pages`, maps with an
 * `index` each, and returns a record for each with its `index`; so all pages of one shape go to the database as one.
 */
export function composedLoader<Found extends object>(database: Database): DataLoader<ComposedPage, Found> {
  return new SharedLoader(async (wanted) => {
    const numbered = wanted.map((asked, index) => ({ ...asked, page: { ...asked.page, index } }));
    const shapes = groupBy(numbered, ({ statement, limit, shared }) => JSON.stringify([limit, shared, statement.text]));
    const found: (Found | Error)[] = [];
    await readEach(
      shapes.values(),
      async (shape) => {
        const [{ statement, limit, shared } = { statement: undefined }] = shape;
        if (!statement) return;
        const records = await database.read<Found & { index: number }>(statement, {
          ...shared,
          pages: shape.map(({ page }) => page),
          ...(limit === undefined ? {} : { limit: neo4j.int(limit) }),
        });
        for (const record of records) found[record.index] = record;
      },
      ({ page }, error) => {
        found[page.index] = error;
      },
    );
    return wanted.map(({ statement }, index) => found[index] ?? new Error(`${statement.name} found nothing at all`));
  });
}

/** Runs `read` once for all keys that were asked with the same arguments, and hands each asker the value of its key. */
async function groups<Asked extends { readonly key: string }, Value>(
  wanted: readonly Asked[],
  argumentsOf: (asked: Asked) => unknown,
  read: (keys: string[], asked: Asked) => Promise<Map<string, Value>>,
): Promise<(Value | Error | undefined)[]> {
  const byArguments = groupBy(wanted, (asked) => JSON.stringify(argumentsOf(asked)));
  const values = new Map<Asked, Value | Error | undefined>();
  await readEach(
    byArguments.values(),
    async (group) => {
      const [asked] = group;
      if (!asked) return;
      const found = await read(distinct(group.map(({ key }) => key)), asked);
      for (const one of group) values.set(one, found.get(one.key));
    },
    (asked, error) => values.set(asked, error),
  );
  return wanted.map((asked) => values.get(asked));
}

/** Reads for each group by itself: where one fails, it fails for those alone who are in it, and not for all requests. */
async function readEach<Asked>(
  groups: Iterable<readonly Asked[]>,
  read: (group: readonly Asked[]) => Promise<void>,
  fail: (asked: Asked, error: Error) => void,
): Promise<void> {
  await Promise.all(
    [...groups].map((group) =>
      read(group).catch((error: unknown) => {
        for (const asked of group) fail(asked, error instanceof Error ? error : new Error(String(error)));
      }),
    ),
  );
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

/** `Map.groupBy` of ES2024, which Node 20 lacks. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = grouped.get(key);
    if (group) group.push(item);
    else grouped.set(key, [item]);
  }
  return grouped;
}
