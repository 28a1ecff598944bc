import type { AttendanceRole, MatrixAxis, ParticipationBasis } from '../../graphql/types.generated.ts';
import { keyOf, type RawKey } from '../aggregate/key.ts';
import type { PeriodColumns } from '../node/rows.ts';
import type { MatrixQuestion } from './question.ts';
import type { MatrixCellRow, MatrixHeaderRow, MatrixRow } from './rows.ts';

/** A matrix as the statement gives it, with one row or column too many where there are more. */
export interface RawMatrix {
  readonly rows: readonly RawKey[];
  readonly columns: readonly [key: RawKey, cells: readonly RawCell[]][];
}

/** What cells hold beside their count; missing where nobody asked for it. */
export interface RawDetails {
  readonly roles?: readonly (readonly AttendanceRole[])[];
  readonly bases?: readonly ParticipationBasis[];
}

type RawCell = readonly [row: string, count: number, details: RawDetails];

/** Axes that go with time. */
const inTime: readonly MatrixAxis[] = ['MEETING', 'INITIATIVE', 'YEAR'];

/** Puts rows, columns and cells in order. */
export function tableOf(question: MatrixQuestion, raw: RawMatrix, limit: number): MatrixRow {
  const columns = raw.columns.slice(0, limit);
  const found = columns.flatMap(([[column], cells]) =>
    cells.map(([row, count, details]) => ({ row, column: String(column), count, details })),
  );
  const lines = headers(
    question.axes[0],
    raw.rows,
    found.map(({ row, count }) => [row, count]),
  );
  const heads = headers(
    question.axes[1],
    columns.map(([key]) => key),
    found.map(({ column, count }) => [column, count]),
  );
  const cells = found
    .map(
      ({ row, column, count, details }): MatrixCellRow => ({
        question,
        row: lines.places.get(row) ?? 0,
        column: heads.places.get(column) ?? 0,
        keys: [row, column],
        count,
        roles: [...new Set((details.roles ?? []).flat())],
        bases: [...(details.bases ?? [])].sort(),
      }),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    question,
    rows: lines.headers,
    columns: heads.headers,
    cells,
    truncated: raw.rows.length > limit || raw.columns.length > limit,
  };
}

/** The rows or the columns that have a cell, in order, and the place of each. */
function headers(
  axis: MatrixAxis,
  keys: readonly RawKey[],
  counts: readonly (readonly [value: string, count: number])[],
) {
  const totals = new Map<string, number>();
  for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
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
