import type { MeetingRow } from '../meeting/rows.ts';
import type { FactRow, NodeRow, PeriodColumns } from '../node/rows.ts';

export interface OfficialRow extends NodeRow {
  readonly slug: string;
  readonly honorific?: string;
}

export interface OfficeRow extends FactRow, PeriodColumns {}

export interface CoAttendanceRow {
  readonly official: OfficialRow;
  readonly count: number;
  readonly meetings: readonly MeetingRow[];
  /** The ids of both officials' attendances of these meetings. */
  readonly attendances: readonly string[];
}
