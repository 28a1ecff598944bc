import type { DraftedRecord } from '../drafting/record-of-draft.ts';
import type { RemarkLine } from '../drafting/remarks.ts';
import type {
  DocumentVisibility,
  DraftProblem,
  JudgementProblem,
  RetractionProblem,
} from '../graphql/types.generated.ts';
import type { Plan } from '../import/plan.ts';
import type { Problem } from '../import/problem.ts';
import type { Need } from '../import/references.ts';

export type { Conflict as ConflictRow, Plan as EffectRow } from '../import/plan.ts';
export type { Problem as RecordProblemRow } from '../import/problem.ts';
export type { Need as NeedRow } from '../import/references.ts';

/*
 * What editors get. Each says by its name which member of a union it is.
 */

export interface RecordDraftedRow {
  readonly __typename: 'RecordDrafted';
  readonly text: string;
  readonly language: string;
  readonly record: DraftedRecord;
  readonly oddities: readonly string[];
}

export interface DraftItemRow {
  readonly path: string;
  readonly value: object;
  readonly lines: readonly RemarkLine[];
}

export interface DraftRefusedRow {
  readonly __typename: 'DraftRefused';
  readonly problem: DraftProblem;
  readonly message: string;
}

export interface RecordImportedRow {
  readonly __typename: 'RecordImported';
  /** The id of the document. */
  readonly document: string;
  readonly dryRun: boolean;
  readonly visibility: DocumentVisibility;
  /** Null where the record was in before. */
  readonly plan: Plan | null;
  /** The id of the activity; null where nothing was written. */
  readonly activity: string | null;
}

export interface RecordRefusedRow {
  readonly __typename: 'RecordRefused';
  readonly slug: string | null;
  readonly problems: readonly Problem[];
  readonly isTemporary: boolean;
}

export interface DocumentRetractedRow {
  readonly __typename: 'DocumentRetracted';
  readonly dryRun: boolean;
  readonly plan: Plan;
  readonly activity: string | null;
}

export interface RetractionRefusedRow {
  readonly __typename: 'RetractionRefused';
  readonly problem: RetractionProblem;
  readonly message: string;
  readonly needs: readonly Need[];
}

export interface JudgementMadeRow {
  readonly __typename: 'JudgementMade';
  /** The id of the judgement. */
  readonly id: string;
}

export interface JudgementUndoneRow {
  readonly __typename: 'JudgementUndone';
  readonly id: string;
}

export interface JudgementRefusedRow {
  readonly __typename: 'JudgementRefused';
  readonly problem: JudgementProblem;
  readonly message: string;
  /** The id of the judgement that is in the way; null where there is none. */
  readonly id: string | null;
}
