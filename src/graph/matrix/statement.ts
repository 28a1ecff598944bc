import { readFileSync } from 'node:fs';
import type { Statement } from '../../database/statement.ts';
import { type Key, keyRow, keyText, named, withAllValues, withValues } from '../aggregate/grouping.ts';
import type { MatrixQuestion } from './question.ts';

/*
 * Statements of matrices. Like those of lists, their text is composed of what this folder knows, and takes `$pages`,
 * so that what is asked in one shape at the same time goes to the database together.
 */

const thing = readFileSync(new URL('../node/thing.cypher', import.meta.url), 'utf8').trim();

/** What cells hold beside their count, in Cypher. */
const details = {
  roles: 'collect(DISTINCT n.roles)',
  bases: 'collect(DISTINCT n.basis)',
} as const;

/** The name of what cells hold beside their count. */
export type Detail = keyof typeof details;

export const allDetails = Object.keys(details) as Detail[];

/**
 * Composes the statement of a matrix: `$pages`, `$limit` → `index`, `rows`: `[[value, thing], …]`,
 * `columns`: `[[[value, thing], [[value of the row, count, details], …]], …]`. Rows and columns are those with the
 * most facts, columns among those of the rows; one more than the limit tells that there are more.
 */
export function matrixStatement({ typename, filter, keys }: MatrixQuestion, asked: readonly Detail[]): Statement {
  const [row, column] = keys;
  const texts = asked.map((name) => `${name}: ${details[name]}`).join(', ');
  return {
    name: `matrix of ${typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${withAllValues(typename, filter, keys)}
  WITH ${keys.map(named).join(', ')}, count(*) AS count, {${texts}} AS details
  WHERE key0 IS NOT NULL AND key1 IS NOT NULL
  WITH key0, sum(count) AS total, collect([key1, count, details]) AS cells
  ORDER BY total DESC, ${keyText(row)}
  LIMIT $limit + 1
  RETURN collect([key0, cells]) AS lines
}
CALL (lines) {
  UNWIND lines AS line
  WITH line[0] AS key0
  RETURN collect([${keyText(row)}, ${keyRow(row)}]) AS rows
}
CALL (lines) {
  UNWIND lines[..$limit] AS line
  UNWIND line[1] AS cell
  WITH line[0] AS key0, cell[0] AS key1, cell[1] AS count, cell[2] AS details
  WITH key1, sum(count) AS total, collect([${keyText(row)}, count, details]) AS cells
  ORDER BY total DESC, ${keyText(column)}
  LIMIT $limit + 1
  RETURN collect([[${keyText(column)}, ${keyRow(column)}], cells]) AS columns
}
RETURN page.index AS index, rows, columns`,
  };
}

/** Composes the statement that counts what has no row or no column: `$pages` → `index`, `total`. */
export function outsideStatement({ typename, filter, keys }: MatrixQuestion): Statement {
  return {
    name: `outside of matrix of ${typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${withValues(typename, filter, keys)}
  WITH n, ${keys.map(named).join(', ')}
  WHERE key0 IS NULL OR key1 IS NULL
  RETURN count(DISTINCT n) AS total
}
RETURN page.index AS index, total`,
  };
}

/** Composes the statement of the facts behind cells: `$pages`, `$limit` → `index`, `items`: `[thing, …]`. */
export function factsStatement({ typename, filter, keys }: MatrixQuestion, isLaterPage: boolean): Statement {
  const conditions = [...keys.map(isOfCell), ...(isLaterPage ? ['n.id > page.after'] : [])];
  return {
    name: `facts of matrix of ${typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${withAllValues(typename, filter, keys, conditions)}
  WITH n AS node
  ORDER BY node.id
  LIMIT $limit
  RETURN collect(${thing}) AS items
}
RETURN page.index AS index, items`,
  };
}

function isOfCell({ kind, value, key }: Key): string {
  return `${kind === 'thing' ? `${value(key)}.id` : value(key)} = page.${key}`;
}
