import type { MatrixAxis } from '../../graphql/types.generated.ts';
import { keyOf, type RawKey } from '../aggregate/key.ts';
import type { PeriodColumns } from '../node/rows.ts';
import type { MatrixQuestion } from './question.ts';
import type { MatrixCellRow, MatrixHeaderRow, MatrixRow } from './rows.ts';

/** The rows and columns of a matrix as the statement gives them. */
export interface RawHeaders {
  readonly rows: readonly RawKey[];
  readonly columns: readonly RawKey[];
}

/** A part of a cell: facts that say the same of what was asked for. */
export type RawCell = readonly [row: string, column: string, count: number, details: readonly string[]];

/** Axes that go with time. */
const inTime: readonly MatrixAxis[] = ['MEETING', 'INITIATIVE', 'YEAR'];

/** Puts rows, columns and cells in order. */
export function tableOf(
  question: MatrixQuestion,
  headers: RawHeaders,
  parts: readonly RawCell[],
  truncated: boolean,
): MatrixRow {
  const found = cellsOf(parts);
  const rows = inOrder(question.axes[0], headers.rows, found, 'row');
  const columns = inOrder(question.axes[1], headers.columns, found, 'column');
  const cells = found
    .map(
      ({ row, column, count, details }): MatrixCellRow => ({
        question,
        row: rows.places.get(row) ?? 0,
        column: columns.places.get(column) ?? 0,
        keys: [row, column],
        count,
        details: [...details].sort(),
      }),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return { question, rows: rows.headers, columns: columns.headers, cells, truncated };
}

/** A cell, with the id or year that its row and its column stand for. */
interface Cell {
  readonly row: string;
  readonly column: string;
  count: number;
  readonly details: Set<string>;
}

/** Puts the parts of cells together. */
function cellsOf(parts: readonly RawCell[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const [row, column, count, details] of parts) {
    const key = `${row} ${column}`;
    const cell = cells.get(key) ?? { row, column, count: 0, details: new Set() };
    cell.count += count;
    for (const detail of details) cell.details.add(detail);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** The rows or the columns that have a cell, in order, and the place of each. */
function inOrder(axis: MatrixAxis, keys: readonly RawKey[], cells: readonly Cell[], side: 'row' | 'column') {
  const totals = new Map<string, number>();
  for (const cell of cells) totals.set(cell[side], (totals.get(cell[side]) ?? 0) + cell.count);
  const ordered = keys
    .flatMap((raw) => {
      const value = String(raw[0]);
      const total = totals.get(value);
      return total === undefined ? [] : [{ value, header: { ...keyOf(raw), total } }];
    })
    .map((it) => ({ ...it, time: inTime.includes(axis) ? timeOf(it.header) : '' }))
    .sort((a, b) => {
      if (a.time !== b.time) return a.time < b.time ? -1 : 1;
      if (!inTime.includes(axis) && a.header.total !== b.header.total) return b.header.total - a.header.total;
      return a.value < b.value ? -1 : 1;
    });
  return {
    headers: ordered.map(({ header }): MatrixHeaderRow => header),
    places: new Map(ordered.map(({ value }, index) => [value, index])),
  };
}

/** What has no date comes after all that has one. */
function timeOf({ node, value }: MatrixHeaderRow): string {
  return (node as PeriodColumns | null)?.start ?? value ?? '~';
}
