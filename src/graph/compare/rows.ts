import type { Sharing } from '../../graphql/types.generated.ts';
import type { CountryRow } from '../country/rows.ts';
import type { NodeRow } from '../node/rows.ts';
import type { OfficialRow } from '../official/rows.ts';
import type { MembershipRow, OrganisationRow } from '../organisation/rows.ts';
import type { TopicRow } from '../topic/rows.ts';

/** What is compared. */
export interface ComparisonRow {
  readonly organisations: readonly OrganisationRow[];
  /** `YYYY-MM-DD`; null for any time. */
  readonly asOf: string | null;
}

export interface ComparedOrganisationRow {
  readonly organisation: OrganisationRow;
  readonly meetings: number;
  readonly initiatives: number;
}

/** A thing, and for each organisation that has it, why. */
export interface ComparedRow<Thing extends NodeRow, Reason extends NodeRow = NodeRow> {
  readonly thing: Thing;
  readonly sharing: Sharing;
  readonly of: readonly OrganisationRow[];
  readonly reasons: readonly SharingReasonRow<Reason>[];
  readonly reasonCount: number;
}

export interface SharingReasonRow<Reason extends NodeRow = NodeRow> {
  readonly organisation: OrganisationRow;
  readonly node: Reason;
  /** The field of the reason that the evidence must support; null where all of it counts. */
  readonly field: string | null;
}

/** Things of one kind, compared. */
export interface ComparedRows<Row> {
  readonly items: readonly Row[];
  readonly truncated: boolean;
  /** Counts them all; asks the database. */
  readonly counts: () => Promise<SharingCountsRow>;
}

export interface SharingCountsRow {
  readonly all: number;
  readonly some: number;
  readonly one: number;
}

export type ComparedMemberRow = ComparedRow<CountryRow | OrganisationRow, MembershipRow>;
export type ComparedTopicRow = ComparedRow<TopicRow>;
export type ComparedOfficialRow = ComparedRow<OfficialRow>;

export type ComparedMembersRow = ComparedRows<ComparedMemberRow>;
export type ComparedTopicsRow = ComparedRows<ComparedTopicRow>;
export type ComparedOfficialsRow = ComparedRows<ComparedOfficialRow>;
