import type { AggregateKeyRow } from '../aggregate/rows.ts';
import type { MatrixQuestion } from './question.ts';

export interface MatrixRow {
  readonly question: MatrixQuestion;
  readonly rows: readonly MatrixHeaderRow[];
  readonly columns: readonly MatrixHeaderRow[];
  readonly cells: readonly MatrixCellRow[];
  readonly truncated: boolean;
}

export interface MatrixHeaderRow extends AggregateKeyRow {
  readonly total: number;
}

export interface MatrixCellRow {
  readonly question: MatrixQuestion;
  readonly row: number;
  readonly column: number;
  /** The id or year that the row and the column stand for. */
  readonly keys: readonly [row: string, column: string];
  readonly count: number;
  /** What the facts say: what was done at meetings, or on what basis they hold. Empty where nobody asked for it. */
  readonly details: readonly string[];
}
