import type { CompiledFilter } from '../list/filter.ts';
import { matched } from '../list/statement.ts';
import { type Dimension, dimensionOf, type Grouped, type Near } from './dimensions.ts';
import { nearPatterns } from './near.ts';

/** A dimension in a statement, where its value is called `key`. */
export interface Key extends Dimension {
  readonly key: string;
}

/** The dimensions of these names, whose values are called `key0`, `key1` … */
export function keysOf(typename: Grouped, names: readonly string[]): Key[] {
  return names.map((name, index) => ({ ...dimensionOf(typename, name), key: `key${index}` }));
}

/**
 * The clauses that find the facts or measures that a filter chooses, called `n`, with their values: one row for each
 * combination of values that one of them has. What is not known is null.
 *
 * @param near what else is to be found near to `n`
 */
export function withValues(
  typename: Grouped,
  { patterns, conditions }: CompiledFilter,
  keys: readonly Key[],
  near: readonly Near[] = [],
): string {
  const { always, perhaps } = nearPatterns(typename, [...keys.map((key) => key.near), ...near]);
  return [
    matched(typename, [...patterns, ...always], conditions),
    ...perhaps.map((pattern) => `OPTIONAL MATCH ${pattern}`),
    ...keys.flatMap(({ pattern, clause, key }) => (pattern ? `OPTIONAL MATCH ${pattern(key)}` : (clause?.(key) ?? []))),
  ].join('\n  ');
}

/**
 * The same for those that have all values, where patterns find these: then the planner can begin at any of them. But
 * where all are to be counted, they are read as they lie in the store: from elsewhere it takes twice as long.
 *
 * @param further conditions that may name the values
 */
export function withAllValues(
  typename: Grouped,
  { patterns, conditions, values }: CompiledFilter,
  keys: readonly Key[],
  further: readonly string[] = [],
): string {
  const { always, perhaps } = nearPatterns(
    typename,
    keys.map(({ near }) => near),
  );
  const found = keys.flatMap(({ pattern, key }) => pattern?.(key) ?? []);
  const text = matched(typename, [...patterns, ...always, ...perhaps, ...found], [...conditions, ...further]);
  const isNarrowed = Object.keys(values).length > 0 || further.length > 0;
  return isNarrowed ? text : text.replace(`(n:${typename})`, `$& USING SCAN n:${typename}`);
}

/** What `WITH` says to give a value its name. */
export function named({ value, key }: Key): string {
  return value(key) === key ? key : `${value(key)} AS ${key}`;
}

/** A value as text: the id of a thing, a year or a text; null where it is not known. */
export function keyText({ kind, key }: Key): string {
  if (kind === 'thing') return `${key}.id`;
  return kind === 'year' ? `toString(${key})` : key;
}

/** What a thing is read from; null for what is no thing. */
export function keyRow({ kind, key }: Key): string {
  return kind === 'thing' ? `${key}.row` : 'null';
}
