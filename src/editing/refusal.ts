import { describeProblem } from '../import/problem.ts';
import type {
  DocumentRetractedRow,
  JudgementMadeRow,
  JudgementRefusedRow,
  JudgementUndoneRow,
  RecordImportedRow,
  RecordRefusedRow,
  RetractionRefusedRow,
} from './rows.ts';

/** What a mutation comes to. */
export type Result =
  | RecordImportedRow
  | RecordRefusedRow
  | DocumentRetractedRow
  | RetractionRefusedRow
  | JudgementMadeRow
  | JudgementUndoneRow
  | JudgementRefusedRow;

/** Why a mutation refused what an editor handed in, as the audit keeps it; null where it did not. */
export function refusalIn(result: Result): { readonly problem: string; readonly message: string } | null {
  switch (result.__typename) {
    case 'RecordRefused': {
      const message = result.problems.slice(0, 10).map(describeProblem).join('\n');
      return { problem: result.isTemporary ? 'FAILED' : 'RECORD_REFUSED', message };
    }
    case 'RetractionRefused':
    case 'JudgementRefused':
      return { problem: result.problem, message: result.message };
    default:
      return null;
  }
}
