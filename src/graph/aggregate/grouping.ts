import type { CompiledFilter } from '../list/filter.ts';
import { matched } from '../list/statement.ts';
import { type Dimension, dimensionOf, type Grouped, type MatchWord, type Near } from './dimensions.ts';
import { nearClauses } from './near.ts';

/** A dimension in a statement, where its value is called `key`. */
export interface Key extends Dimension {
  readonly key: string;
}

/** The dimensions of these names, whose values are called `key0`, `key1` … */
export function keysOf(typename: Grouped, names: readonly string[], prefix = 'key'): Key[] {
  return names.map((name, index) => ({ ...dimensionOf(typename, name), key: `${prefix}${index}` }));
}

/**
 * The clauses that find the facts or measures that a filter chooses, called `n`, together with the values of
 * dimensions: one row for each combination of values that one of them has.
 *
 * @param word whether what has no value in a dimension is kept
 * @param near what else is to be found near to `n`
 */
export function grouped(
  typename: Grouped,
  { patterns, conditions }: CompiledFilter,
  keys: readonly Key[],
  word: MatchWord,
  near: readonly Near[] = [],
): string {
  const around = nearClauses(typename, [...keys.map((key) => key.near), ...near], word);
  return [
    matched(typename, [...patterns, ...around.patterns], conditions),
    ...around.clauses,
    ...keys.flatMap(({ clause, key }) => clause?.(key, word) ?? []),
  ].join('\n  ');
}

/** A value as text: the id of a thing, a year or a text; null where it is not known. */
export function keyText({ kind, key }: Key): string {
  return kind === 'thing' ? `${key}.id` : kind === 'year' ? `toString(${key})` : key;
}

/** What a thing is read from; null for what is no thing. */
export function keyRow({ kind, key }: Key): string {
  return kind === 'thing' ? `${key}.row` : 'null';
}
