import type { Statement } from '../../database/statement.ts';
import type { CompiledFilter } from '../list/filter.ts';
import { beyond, type Key as OrderKey, orderText } from '../list/order.ts';
import type { Grouped } from './dimensions.ts';
import { type Key, keyRow, keyText, named, withValues } from './grouping.ts';
import { tallies } from './tallies.ts';

/*
 * Statements that count in groups. Like those of lists, their text is composed of what this folder knows, and takes
 * `$pages`, so that what is asked in one shape at the same time goes to the database together.
 */

/** What is to be counted. */
export interface Grouping {
  readonly typename: Grouped;
  readonly filter: CompiledFilter;
  readonly keys: readonly Key[];
}

/**
 * Composes the statement of a page of groups: `$pages`, `$limit` → `index`,
 * `items`: `[[place, [[value, row], …], count, [tally, …]], …]`.
 *
 * @param asked names of the tallies
 */
export function groupsStatement(
  { typename, filter, keys }: Grouping,
  order: readonly OrderKey[],
  asked: readonly string[],
  isLaterPage: boolean,
): Statement {
  const further = tallies(typename, asked);
  const near = further.flatMap((tally) => tally.near);
  const found = [withValues(typename, filter, keys, near), ...further.flatMap(({ clause }) => clause ?? [])];
  const columns = [
    ...keys.map(named),
    'count(*) AS count',
    ...further.map(({ expression }, index) => `${expression} AS tally${index}`),
  ];
  return {
    name: `groups of ${typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${found.join('\n  ')}
  WITH ${columns.join(', ')}
  ${isLaterPage ? `WHERE ${beyond(order, 'after')}` : ''}
  ORDER BY ${orderText(order, false)}
  LIMIT $limit
  RETURN collect([
    [${order.map(({ expression }) => expression).join(', ')}],
    [${keys.map((key) => `[${keyText(key)}, ${keyRow(key)}]`).join(', ')}],
    count,
    [${further.map((_, index) => `tally${index}`).join(', ')}]
  ]) AS items
}
RETURN page.index AS index, items`,
  };
}

/** Composes the statement that counts groups: `$pages` → `index`, `total`. */
export function groupCountStatement({ typename, filter, keys }: Grouping): Statement {
  return {
    name: `count of groups of ${typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${withValues(typename, filter, keys)}
  WITH ${[...keys.map(named), 'count(*) AS count'].join(', ')}
  RETURN count(*) AS total
}
RETURN page.index AS index, total`,
  };
}
