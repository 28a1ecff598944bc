import type { GraphQLResolveInfo } from 'graphql';
import { composedLoader, type Page } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { boundsOf, countedOnly, type PageArguments } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badUserInput } from '../../graphql/errors.ts';
import { countAlone, linksAsked } from '../node/links-asked.ts';
import type { NodeRow } from '../node/rows.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { Filtered, Filters } from './fields.ts';
import { compileFilter } from './filter.ts';
import { type ListOrder, orderOf } from './order.ts';
import { countStatement, pageStatement } from './statement.ts';

/** What callers may say of a list of everything of a type. */
export interface ListArguments<Type extends Filtered> extends PageArguments {
  readonly filter?: Filters[Type] | null | undefined;
  readonly orderBy?: readonly string[] | null | undefined;
}

/** The values of a thing that a list is ordered by, the id last. */
export type Place = readonly (string | number)[];

/** How lists of everything of a type are read, filtered and ordered. */
export function listLoaders(database: Database) {
  const pages = composedLoader<{ items: [place: Place, thing: Thing][] }>(database);
  const totals = composedLoader<{ total: number }>(database);

  return {
    /**
     * Loads a page of all things of a type.
     *
     * @param links types of links to read along
     * @param itemsAsked whether more is wanted than the count
     * @throws {GraphQLError} BAD_USER_INPUT with the path of the argument that is wrong
     */
    async page<Row extends NodeRow>(
      typename: Filtered,
      args: ListArguments<Filtered>,
      links: readonly string[],
      itemsAsked = true,
    ): Promise<Page<Row>> {
      const filter = compileFilter(typename, args.filter);
      const order = orderOf(args.orderBy);
      const list = `${typename} ${order.name}`;
      const { size, backwards, after, before } = boundsOf(list, args);
      const places = { ...valuesOf('after', after, order), ...valuesOf('before', before, order) };
      const count = async () =>
        (await totals.load({ statement: countStatement(typename, filter), page: filter.values })).total;
      if (!itemsAsked) return countedOnly(list, count);
      const direction = { after: after !== null, before: before !== null, backwards };
      const { items } = await pages.load({
        statement: pageStatement(typename, filter, order, direction, links.length > 0),
        page: { ...filter.values, ...places },
        // One row more than asked for tells whether the list goes on.
        limit: size + 1,
        shared: { links },
      });
      const found = items.slice(0, size).map(([place, thing]) => ({
        sort: JSON.stringify(place),
        row: readThing<Row>(thing, links),
      }));
      const goesOn = items.length > size;
      return {
        list,
        items: backwards ? found.reverse() : found,
        hasNextPage: backwards ? before !== null : goesOn,
        hasPreviousPage: backwards ? goesOn : after !== null,
        count,
      };
    },
  };
}

/** A resolver of the list of all things of a type. */
export function listOfAll<Row extends NodeRow, Type extends Filtered>(typename: Type) {
  return (_: unknown, args: ListArguments<Type>, { loaders }: Context, info: GraphQLResolveInfo): Promise<Page<Row>> =>
    loaders.list.page<Row>(typename, args, linksAsked(info), !countAlone(info));
}

/** A place of the order as values of the statement, named after the argument: `after0`, `after1` … */
export function valuesOf(
  argument: string,
  sort: string | null,
  { keys }: Pick<ListOrder, 'keys'>,
): Record<string, unknown> {
  if (sort === null) return {};
  const place = placeIn(sort);
  if (place?.length !== keys.length) {
    throw badUserInput(argument, 'must be a cursor that an earlier page of the same list gave.');
  }
  return Object.fromEntries(place.map((value, index) => [`${argument}${index}`, value]));
}

/** The place that a cursor names; undefined where somebody has made one up. */
function placeIn(sort: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(sort);
    return Array.isArray(place) && place.every((value) => ['string', 'number'].includes(typeof value))
      ? place
      : undefined;
  } catch {
    return undefined;
  }
}
