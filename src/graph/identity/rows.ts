import type { IdentityType } from '../../graphql/types.generated.ts';
import type { Reason } from '../../identity/name-score.ts';

/** What a person said of two things. It names them by their ids and holds also while no document describes them. */
export interface JudgementRow {
  readonly id: string;
  readonly type: IdentityType;
  /** The ids of the two things, in their order. */
  readonly one: string;
  readonly other: string;
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly by: string;
  /** ISO 8601 */
  readonly at: string;
  readonly note: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

export interface IdentityCandidateRow {
  /** The ids of the two things, in their order. */
  readonly one: string;
  readonly other: string;
  readonly score: number;
  readonly isSure: boolean;
  readonly reasons: readonly Reason[];
}
