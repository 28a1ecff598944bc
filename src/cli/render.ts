import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';

/** How an answer can be printed. */
export const formats = ['table', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** A row of a table: what stands under each heading. */
type Row = Readonly<Record<string, string>>;

/**
 * Prints the data of an answer. As a table or CSV, each item of its outermost list is a row; its fields are columns
 * (`country.code`), before them what stands beside the list and above it, and lists within an item are one cell, parted
 * by `; `. An answer without a list is one row.
 *
 * @param width how many characters of a table fit on a line; longer texts are wrapped in their cells
 */
export function render(data: object, format: Format, width?: number): string {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  const rows = rowsOf(data);
  const columns = columnsOf(rows);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  if (format === 'table') {
    const fitting = width === undefined ? {} : { colWidths: widthsOf(columns, cells, width) };
    const table = new Table({
      head: columns,
      style: { head: [], border: [], compact: true },
      wordWrap: true,
      // A word that is longer than its column is parted rather than cut: nothing is lost.
      wrapOnWordBoundary: false,
      ...fitting,
    });
    table.push(...cells);
    return `${table.toString()}\n`;
  }
  // With a byte order mark spreadsheets read the accents; a cell that begins like a formula is made a text.
  return stringify([columns, ...cells], { bom: true, escape_formulas: true });
}

function rowsOf(value: unknown, prefix = ''): Row[] {
  if (Array.isArray(value)) return value.map((item) => flatten(item));
  if (!isObject(value)) return [flatten(value, prefix)];
  const entries = Object.entries(value);
  const list = entries.find(([, inner]) => Array.isArray(inner)) ?? entries.find(([, inner]) => holdsList(inner));
  if (!list) return [flatten(value, prefix)];
  const beside = flatten(Object.fromEntries(entries.filter((entry) => entry !== list)), prefix);
  return rowsOf(list[1], columnOf(prefix, list[0])).map((row) => ({ ...beside, ...row }));
}

/** All headings. A thing that is null in some rows has none of its own where others show its fields. */
function columnsOf(rows: readonly Row[]): string[] {
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isEmpty = (column: string) => rows.every((row) => !row[column]);
  return all.filter((column) => !(isEmpty(column) && all.some((other) => other.startsWith(`${column}.`))));
}

/** Widths of columns that fit on a line: narrow ones as they are, and what is left in equal parts for the others. */
function widthsOf(columns: readonly string[], cells: readonly (readonly string[])[], width: number): number[] {
  // A cell has a blank on either side; a line stands between two cells and at both ends.
  const natural = columns.map(
    (column, index) => Math.max(...[column, ...cells.map((row) => row[index] ?? '')].map((text) => text.length)) + 2,
  );
  const room = width - columns.length - 1;
  let share = Math.floor(room / columns.length);
  for (let round = 0; round < columns.length; round += 1) {
    const wide = natural.filter((one) => one > share);
    const narrow = natural.filter((one) => one <= share).reduce((sum, one) => sum + one, 0);
    if (wide.length === 0) break;
    share = Math.floor((room - narrow) / wide.length);
  }
  return natural.map((one) => Math.max(Math.min(one, share), 8));
}

function holdsList(value: unknown): boolean {
  return Array.isArray(value) || (isObject(value) && Object.values(value).some(holdsList));
}

function columnOf(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}.${name}`;
}

function flatten(value: unknown, prefix = ''): Row {
  if (!isObject(value)) return { [prefix === '' ? 'value' : prefix]: cell(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) => {
      const column = columnOf(prefix, name);
      // `nodes` is how lists are written, not what they are of.
      return isObject(inner) && !Array.isArray(inner['nodes']) ? flatten(inner, column) : { [column]: cell(inner) };
    }),
  );
}

/** Everything that a value holds, in one text. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join('; ');
  if (isObject(value)) {
    const nodes = value['nodes'];
    if (Array.isArray(nodes)) return cell(nodes);
    return Object.values(value)
      .map(cell)
      .filter((text) => text !== '')
      .join(' ');
  }
  return String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
