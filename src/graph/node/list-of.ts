import type { GraphQLResolveInfo } from 'graphql';
import type { Page, PageLoader } from '../../database/batch.ts';
import type { Parameters } from '../../database/database.ts';
import { loadCount, loadPage, type PageArguments } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { countAlone, linksAsked } from './links-asked.ts';

/**
 * A resolver of a list that belongs to the thing it is a field of.
 *
 * @param loaderOf finds the loader of the list
 * @param filterOf turns further arguments into parameters of the list's statement
 */
export function listOf<Row, Filter extends object = object>(
  loaderOf: (loaders: Context['loaders']) => PageLoader<Row>,
  filterOf: (args: Filter) => Parameters = () => ({}),
) {
  return (
    parent: { readonly id: string },
    args: PageArguments & Filter,
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Page<Row>> =>
    (countAlone(info) ? loadCount : loadPage)(loaderOf(loaders), parent.id, args, {
      ...filterOf(args),
      links: linksAsked(info),
    });
}
