import { readFileSync } from 'node:fs';
import type { Statement } from '../../database/statement.ts';
import type { Filtered } from './fields.ts';
import type { CompiledFilter } from './filter.ts';
import { beyond, type ListOrder, orderText } from './order.ts';

/*
 * Statements of lists that callers filter and order as they like. Their text is composed of what this folder knows,
 * never of what a caller typed; it takes `$pages`, one map for each page wanted with the values of its filter and the
 * place that it starts from, so that pages of one shape go to the database together.
 */

const thing = readFileSync(new URL('../node/thing-as-asked.cypher', import.meta.url), 'utf8').trim();

/** Between which places of the order a page lies, and from which end it is read. */
export interface Direction {
  readonly after: boolean;
  readonly before: boolean;
  readonly backwards: boolean;
}

/**
 * Composes the statement of a page: `$pages`, `$limit`, `$links` → `index`, `items`: `[[place, thing], …]`.
 *
 * @param withLinks whether links are read along, those of the types in `$links`
 */
export function pageStatement(
  typename: Filtered,
  { patterns, conditions }: CompiledFilter,
  { name, keys, isIndexed }: ListOrder,
  { after, before, backwards }: Direction,
  withLinks: boolean,
): Statement {
  const where = [
    // An index of two properties is used only where both are said to be there.
    ...(isIndexed ? keys.map(({ expression }) => `${expression} IS NOT NULL`) : []),
    ...conditions,
    ...(after ? [beyond(keys, 'after')] : []),
    ...(before ? [beyond(keys, 'before')] : []),
  ];
  return {
    name: `list of ${typename} by ${name}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${matched(typename, patterns, where)}
  WITH n AS node, n
  ORDER BY ${orderText(keys, backwards)}
  LIMIT $limit
  RETURN collect([[${keys.map(({ expression }) => expression).join(', ')}], ${withLinks ? thing : 'node.row'}]) AS items
}
RETURN page.index AS index, items`,
  };
}

/** Composes the statement that counts a list: `$pages` → `index`, `total`. */
export function countStatement(typename: Filtered, { patterns, conditions }: CompiledFilter): Statement {
  return {
    name: `count of ${typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${matched(typename, patterns, conditions)}
  RETURN count(n) AS total
}
RETURN page.index AS index, total`,
  };
}

/** The clauses that find the things, called `n`, that a filter chooses. */
export function matched(typename: Filtered, patterns: readonly string[], conditions: readonly string[]): string {
  const matches = [`(n:${typename})`, ...patterns].map((pattern) => `MATCH ${pattern}`).join('\n  ');
  return conditions.length === 0 ? matches : `${matches}\n  WHERE ${conditions.join('\n    AND ')}`;
}
