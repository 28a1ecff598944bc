import { nameOf } from '../graphql/caller.ts';
import type { Context } from '../graphql/context.ts';
import type { JudgeIdentityInput, UndoJudgementInput } from '../graphql/types.generated.ts';
import { judge, JudgementRefused as Refusal, undoJudgement as undo } from '../identity/judge.ts';
import type { JudgementMadeRow, JudgementRefusedRow, JudgementUndoneRow } from './rows.ts';

/** Writes what an editor judges of two things. */
export async function judgeIdentity(
  { one, other, verdict, note }: JudgeIdentityInput,
  context: Context,
): Promise<JudgementMadeRow | JudgementRefusedRow> {
  const by = nameOf(context.caller);
  try {
    const id = await judge(context.database, { one, other, verdict, by, note: note ?? undefined });
    return { __typename: 'JudgementMade', id };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Undoes a judgement that an editor names. */
export async function undoJudgement(
  { id }: UndoJudgementInput,
  context: Context,
): Promise<JudgementUndoneRow | JudgementRefusedRow> {
  const by = nameOf(context.caller);
  try {
    await undo(context.database, { id, by });
    return { __typename: 'JudgementUndone', id };
  } catch (error) {
    return refusalOf(error);
  }
}

/** @throws {unknown} what is no refusal. */
function refusalOf(error: unknown): JudgementRefusedRow {
  if (!(error instanceof Refusal)) throw error;
  return { __typename: 'JudgementRefused', problem: error.code, message: error.message, id: error.judgement };
}
