import type { Page, PageLoader } from '../database/batch.ts';
import type { Parameters } from '../database/database.ts';
import { workingFor } from '../database/work.ts';
import type { Context } from './context.ts';
import { badUserInput } from './errors.ts';
import { countRows } from './tally.ts';

/** What stands behind a connection: a page of rows. Its edges, nodes and counts are read off by `connection`. */
export type Connection<Node> = Page<Node>;

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** The most that one page may hold. */
const largestPage = 500;

/** The arguments of Relay's connections; lists that belong to a thing have the first two only. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Loads the page of a list that the arguments ask for. */
export function loadPage<Row>(
  loader: PageLoader<Row>,
  key: string,
  { first, after }: PageArguments,
  filter: Parameters,
): Promise<Page<Row>> {
  return loader.load({
    key,
    filter,
    first: pageSize('first', first),
    after: after ? decodeCursor('after', loader.list, after) : '',
  });
}

/** Stands for the page of a list of which only the count is asked for: nothing is read until it is. */
export async function loadCount<Row>(
  loader: PageLoader<Row>,
  key: string,
  { first, after }: PageArguments,
  filter: Parameters,
): Promise<Page<Row>> {
  pageSize('first', first);
  if (after) decodeCursor('after', loader.list, after);
  return countedOnly(loader.list, () => loader.count({ key, filter }));
}

/** A page without its items. */
export function countedOnly<Row>(list: string, count: () => Promise<number>): Page<Row> {
  return { list, items: [], hasNextPage: false, hasPreviousPage: false, count };
}

/** What part of a list is wanted: how many, from which end, and between which places. */
export interface Bounds {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * Reads the arguments of a list that can be read from both ends.
 *
 * @param list by which its cursors are known
 * @throws {GraphQLError} BAD_USER_INPUT naming the argument that is wrong
 */
export function boundsOf(list: string, { first, after, last, before }: PageArguments): Bounds {
  const backwards = last !== null && last !== undefined;
  if (backwards && first !== null && first !== undefined) {
    throw badUserInput('last', 'cannot go with "first": ask for one of the two.');
  }
  return {
    size: backwards ? pageSize('last', last) : pageSize('first', first),
    backwards,
    after: after ? decodeCursor('after', list, after) : null,
    before: before ? decodeCursor('before', list, before) : null,
  };
}

function pageSize(argument: string, size: number | null | undefined): number {
  if (size === null || size === undefined) return 100;
  if (size < 0 || size > largestPage) throw badUserInput(argument, `must be from 0 to ${largestPage}, not ${size}.`);
  return size;
}

/** A cursor says of which list it is, so that one of another list is refused and not misread. */
export function cursorOf(list: string, sort: string): string {
  return Buffer.from(JSON.stringify([list, sort])).toString('base64url');
}

function decodeCursor(argument: string, list: string, cursor: string): string {
  const refused = badUserInput(argument, 'must be a cursor that an earlier page of the same list gave.');
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(decoded) || decoded[0] !== list || typeof decoded[1] !== 'string') throw refused;
    return decoded[1];
  } catch {
    throw refused;
  }
}

/** Resolvers of every connection type. */
export const connection = {
  edges: ({ list, items }: Page<unknown>, _: unknown, { tally }: Context): Edge<unknown>[] => {
    countRows(tally, items.length);
    return items.map(({ sort, row }) => ({ cursor: cursorOf(list, sort), node: row }));
  },
  nodes: ({ items }: Page<unknown>, _: unknown, { tally }: Context) => {
    countRows(tally, items.length);
    return items.map(({ row }) => row);
  },
  pageInfo: ({ list, items, hasNextPage, hasPreviousPage }: Page<unknown>) => {
    const first = items[0];
    const last = items.at(-1);
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first ? cursorOf(list, first.sort) : null,
      endCursor: last ? cursorOf(list, last.sort) : null,
    };
  },
  totalCount: (page: Page<unknown>, _: unknown, { work }: Context) => workingFor([work], () => page.count()),
};
