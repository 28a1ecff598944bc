import { createHash } from 'node:crypto';
import { composedLoader, type Page } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { boundsOf } from '../../graphql/connection.ts';
import type { AggregateOrder } from '../../graphql/types.generated.ts';
import type { Filters } from '../list/fields.ts';
import { compileFilter } from '../list/filter.ts';
import { type Place, valuesOf } from '../list/loader.ts';
import { groupingArgument } from './arguments.ts';
import type { Dimensions, Grouped } from './dimensions.ts';
import { keysOf } from './grouping.ts';
import { keyOf, type RawKey } from './key.ts';
import { groupOrder } from './order.ts';
import type { AggregateRow } from './rows.ts';
import { groupCountStatement, groupsStatement } from './statement.ts';
import { tallyNames } from './tallies.ts';

/** What callers may say of groups. */
export interface GroupArguments<Type extends Grouped> {
  readonly by?: readonly Dimensions[Type][] | null | undefined;
  readonly filter?: Filters[Type] | null | undefined;
  readonly orderBy?: AggregateOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

type RawGroup = readonly [place: Place, keys: readonly RawKey[], count: number, tallies: readonly unknown[]];

/** How facts and measures are counted in groups. */
export function aggregateLoaders(database: Database) {
  const pages = composedLoader<{ items: RawGroup[] }>(database);
  const totals = composedLoader<{ total: number }>(database);

  return {
    /**
     * Loads a page of groups.
     *
     * @param fields names of the fields that are asked for; only those are worked out
     * @throws {GraphQLError} BAD_USER_INPUT with the path of the argument that is wrong
     */
    async groups(
      typename: Grouped,
      args: GroupArguments<Grouped>,
      fields: ReadonlySet<string>,
    ): Promise<Page<AggregateRow>> {
      const by = groupingArgument('by', args.by ?? []);
      const filter = compileFilter(typename, args.filter);
      const orderBy = args.orderBy ?? 'COUNT_DESC';
      const keys = keysOf(typename, by);
      const order = groupOrder(orderBy, keys);
      const list = `${typename} by ${by.join()} ${orderBy} ${fingerprint(args.filter)}`;
      const { size, after } = boundsOf(list, { first: args.first, after: args.after });
      const asked = tallyNames(typename).filter((name) => fields.has(name));
      const grouping = { typename, filter, keys };
      const { items } = await pages.load({
        statement: groupsStatement(grouping, order, asked, after !== null),
        page: { ...filter.values, ...valuesOf('after', after, { keys: order }) },
        // One row more than asked for tells whether the list goes on.
        limit: size + 1,
      });
      return {
        list,
        items: items.slice(0, size).map(([place, raw, count, tallies]) => ({
          sort: JSON.stringify(place),
          row: {
            ...(Object.fromEntries(asked.map((name, index) => [name, tallies[index]])) as Pick<
              AggregateRow,
              'from' | 'to'
            >),
            keys: raw.map(keyOf),
            count,
          },
        })),
        hasNextPage: items.length > size,
        hasPreviousPage: after !== null,
        count: async () => (await totals.load({ statement: groupCountStatement(grouping), page: filter.values })).total,
      };
    },
  };
}

/** Groups of another filter have other sizes, so a cursor of theirs is none here. */
function fingerprint(filter: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(filter ?? {}))
    .digest('base64url')
    .slice(0, 8);
}
