import { readFileSync } from 'node:fs';
import type { Statement } from '../../database/statement.ts';
import { type Key, keyRow, keyText, named, withAllValues, withValues } from '../aggregate/grouping.ts';
import type { MatrixQuestion } from './question.ts';

/*
 * Statements of matrices. Like those of lists, their text is composed of what this folder knows, and takes `$pages`,
 * so that what is asked in one shape at the same time goes to the database together.
 */

const thing = readFileSync(new URL('../node/thing.cypher', import.meta.url), 'utf8').trim();

/** What facts say beside whose they are, in Cypher: what was done, or on what basis. */
const details = { Attendance: 'n.roles', Participation: '[n.basis]' } as const;

/**
 * Composes the statement that finds the rows and the columns with the most facts: `$pages`, `$limit` → `index`, `rows`,
 * `columns`: each `[[value, thing], …]`. It keeps no cells, of which there may be as many as facts.
 */
export function headersStatement(question: MatrixQuestion): Statement {
  const [row, column] = question.keys;
  return {
    name: `headers of matrix of ${question.typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${mostCounted(question, row, column)} AS rows
}
CALL (page) {
  ${mostCounted(question, column, row)} AS columns
}
RETURN page.index AS index, rows, columns`,
  };
}

function mostCounted({ typename, filter, keys }: MatrixQuestion, key: Key, other: Key): string {
  return `${withAllValues(typename, filter, keys)}
  WITH ${named(key)}, count(${other.value(other.key)}) AS total
  WHERE ${key.key} IS NOT NULL AND total > 0
  WITH ${key.key}, total
  ORDER BY total DESC, ${keyText(key)}
  LIMIT $limit
  RETURN collect([${keyText(key)}, ${keyRow(key)}])`;
}

/** Which rows and columns are wanted of those that there are; false for all. */
export interface Cut {
  readonly rows: boolean;
  readonly columns: boolean;
}

/**
 * Composes the statement of the cells: `$pages` → `index`, `cells`: `[[row, column, count, details], …]`. A cell comes
 * in parts whose facts say the same: collecting what is different in each takes the database twenty times the memory.
 *
 * @param isDetailed whether anybody asks for the details
 * @param cut whether the page says which rows and columns are wanted
 */
export function cellsStatement({ typename, filter, keys }: MatrixQuestion, isDetailed: boolean, cut: Cut): Statement {
  const [row, column] = keys;
  const conditions = [
    ...(cut.rows ? [`${valueText(row)} IN page.rows`] : []),
    ...(cut.columns ? [`${valueText(column)} IN page.columns`] : []),
  ];
  return {
    name: `cells of matrix of ${typename}`,
    text: `UNWIND $pages AS page
CALL (page) {
  ${withAllValues(typename, filter, keys, conditions)}
  WITH ${keys.map(named).join(', ')}, ${isDetailed ? details[typename] : '[]'} AS details, count(*) AS count
  WHERE key0 IS NOT NULL AND key1 IS NOT NULL
  RETURN collect([${keys.map(keyText).join(', ')}, count, details]) AS cells
}
RETURN page.index AS index, cells`,
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

function isOfCell(key: Key): string {
  return `${valueText(key)} = page.${key.key}`;
}

/** A value as text, before it has its name. */
function valueText({ value, ...key }: Key): string {
  return keyText({ ...key, value, key: value(key.key) });
}
