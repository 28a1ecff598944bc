import type { AttendanceRole, AttendanceStatus } from '../../graphql/types.generated.ts';
import type { FactRow, NodeRow, PeriodColumns } from '../node/rows.ts';

export interface MeetingSeriesRow extends NodeRow {
  readonly slug: string;
}

export interface MeetingRow extends NodeRow, PeriodColumns {
  readonly slug: string;
  readonly ordinal?: number;
  /** EDTF; every meeting has one. */
  readonly period: string;
}

export interface PlaceRow extends NodeRow {
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface AttendanceRow extends FactRow {
  readonly roles: readonly AttendanceRole[];
  readonly status: AttendanceStatus;
}

export interface StatementRow extends FactRow {}

export interface FigureRow extends NodeRow, PeriodColumns {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly expected: boolean;
}

export interface DecisionRow extends FactRow {
  readonly due?: string;
}
