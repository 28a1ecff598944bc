import type { NodeRow } from '../node/rows.ts';

/** What a group has in common in one dimension: a thing, or a value of another kind; neither where it is not known. */
export interface AggregateKeyRow {
  readonly node: NodeRow | null;
  readonly value: string | null;
}

/** A group, and what was worked out of it. */
export interface AggregateRow {
  readonly keys: readonly AggregateKeyRow[];
  readonly count: number;
  /** `YYYY-MM-DD` */
  readonly from: string | null;
  readonly to: string | null;
}

export interface AttendanceAggregateRow extends AggregateRow {
  readonly meetings: number;
  readonly officials: number;
  readonly countries: number;
  readonly organisations: number;
}

export interface ParticipationAggregateRow extends AggregateRow {
  readonly initiatives: number;
  readonly participants: number;
}

export interface StatementAggregateRow extends AggregateRow {
  readonly meetings: number;
  readonly speakers: number;
}

export interface MeasureAggregateRow extends AggregateRow {
  readonly initiatives: number;
}

export interface DecisionAggregateRow extends AggregateRow {
  readonly meetings: number;
}
