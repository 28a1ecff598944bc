import { nameOf } from '../graphql/caller.ts';
import type { Context } from '../graphql/context.ts';
import type { RetractDocumentInput, RetractionProblem } from '../graphql/types.generated.ts';
import type { Plan } from '../import/plan.ts';
import { describeProblem } from '../import/problem.ts';
import { doneBefore, RequestKeyUsed, requestOf, shortPlan } from '../import/request.ts';
import { planRetraction, retractDocument as retract } from '../import/retract.ts';
import { WriteFailed } from '../import/write.ts';
import { shortText } from './arguments.ts';
import type { DocumentRetractedRow, RetractionRefusedRow } from './rows.ts';

/** Takes back a document that an editor names. */
export async function retractDocument(
  { slug, dryRun, idempotencyKey }: RetractDocumentInput,
  context: Context,
): Promise<DocumentRetractedRow | RetractionRefusedRow> {
  const agent = nameOf(context.caller);
  const { database } = context;
  const request =
    idempotencyKey && !dryRun
      ? requestOf(agent, shortText('input.idempotencyKey', idempotencyKey), ['retractDocument', slug])
      : undefined;
  try {
    const done = request && (await doneBefore(database.read, request));
    if (done) return retracted(done.plan, done.activity);
    const result = await (dryRun ? planRetraction(database, slug) : retract(database, slug, agent, request));
    switch (result.outcome) {
      case 'planned':
        return retracted(result.plan, null);
      case 'retracted':
        return retracted(result.plan, result.activity);
      case 'not in':
        return refused('NOT_IN', `No record of a document ${slug} is in.`);
      case 'needed':
        return refused('NEEDED', `${slug} alone describes what other documents need.`, result.needs.slice(0, 500));
    }
  } catch (error) {
    if (error instanceof RequestKeyUsed) return refused('KEY_USED', error.problems.map(describeProblem).join('\n'));
    if (error instanceof WriteFailed) return refused('FAILED', `${slug} ${error.message}`);
    throw error;
  }
}

function retracted(plan: Plan, activity: string | null): DocumentRetractedRow {
  return { __typename: 'DocumentRetracted', dryRun: activity === null, plan: shortPlan(plan), activity };
}

function refused(
  problem: RetractionProblem,
  message: string,
  needs: RetractionRefusedRow['needs'] = [],
): RetractionRefusedRow {
  return { __typename: 'RetractionRefused', problem, message, needs };
}
