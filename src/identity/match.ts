import type { Reason } from './name-score.ts';

/** What follows from how well two things agree. */
export type Verdict = 'sure' | 'candidate' | 'different';

/** How well two things agree. */
export interface Match {
  /** From 0 to 1. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** From which scores on two things may be one. */
export const thresholds = {
  /** A person is to decide. */
  candidate: 0.62,
  /** Names that agree like this are those of one thing where all else agrees, too. */
  sure: 0.94,
} as const;
