import type { Transaction } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import { writeChanges } from '../activity.ts';
import { applyDraft } from '../apply.ts';
import type { NodeClaim } from '../claim.ts';
import { claimsOf } from '../claims.ts';
import { type Blocked, inOrderOfNeed } from '../order.ts';
import { describeProblem, problemWith, RecordRefused } from '../problem.ts';
import type { CheckedRecord } from '../read.ts';
import { knownAmong, outsideOf } from '../references.ts';
import type { PassagePlace } from '../texts/with-text.ts';
import { placesInHeldText, writePlaces } from '../texts/write-text.ts';
import { draftFor, receiptOf, takeLock } from '../write.ts';
import { checkedAgain, type UnpublishedRecord, unpublishedRecords } from './record.ts';

const showText = readStatements('./show-text.cypher', import.meta.url);
const showActivities = readStatement('./show-activities.cypher', import.meta.url);
const noteProblems = readStatement('./note-problems.cypher', import.meta.url);

/** A record that is kept, with what it says. */
interface Shown {
  readonly kept: UnpublishedRecord;
  readonly checked: CheckedRecord;
  readonly claims: readonly NodeClaim[];
  readonly describes: readonly string[];
  readonly needs: readonly string[];
}

/**
 * Writes all that is not published into the graph as if it were, by the importer's own ways, in a transaction that must never
 * be committed. A record that does not fit any more is left out, and why is noted at it.
 *
 * @param inTurn whether to take the lock of importers: without, they go on, and what they write may be in the way
 */
export async function showUnpublished(transaction: Transaction, inTurn: boolean): Promise<void> {
  if (inTurn) await takeLock(transaction);
  const all = (await unpublishedRecords(transaction.run)).map(shownOf);
  const known = await knownAmong(
    transaction.run,
    all.flatMap(({ needs }) => needs),
  );
  const { ordered, blocked } = inOrderOfNeed(
    all.map((one) => ({ ...one, needs: one.needs.filter((id) => !known.has(id)) })),
  );
  const problems = problemsOf(blocked);
  for (const one of ordered) {
    try {
      await show(transaction, one);
    } catch (error) {
      if (!(error instanceof RecordRefused)) throw error;
      problems.set(one.kept.document, error.problems.map(describeProblem));
    }
  }
  const notes = [...problems].map(([document, problems]) => ({ document, problems }));
  if (notes.length > 0) await transaction.run(noteProblems, { notes });
}

function shownOf(kept: UnpublishedRecord): Shown {
  const checked = checkedAgain(kept);
  const claims = claimsOf(checked.record);
  const needs = [...new Set(outsideOf(claims).map(({ id }) => id))];
  return { kept, checked, claims, describes: kept.describes, needs };
}

function problemsOf(blocked: readonly Blocked<Shown>[]): Map<string, string[]> {
  const problems = new Map<string, string[]>();
  for (const { record, id } of blocked) {
    const { document, name } = record.kept;
    const problem = describeProblem(problemWith(name, `names ${id}, which nothing describes that is shown`));
    problems.set(document, [...(problems.get(document) ?? []), problem]);
  }
  return problems;
}

/** Nothing is written of a record before all of it is found to fit. */
async function show(transaction: Transaction, { kept, checked, claims }: Shown): Promise<void> {
  const { document, at, activity } = kept;
  const receipt = await receiptOf(transaction.run, document);
  const places =
    kept.places === null
      ? receipt && (await placesInHeldText(transaction.run, checked, claims))
      : (JSON.parse(kept.places) as PassagePlace[]);
  const draft = await draftFor(transaction.run, checked, claims, { receipt });
  await applyDraft(transaction, draft, at);
  if (kept.textSha256 !== null) for (const statement of showText) await transaction.run(statement, { document });
  await writePlaces(transaction, document, places ?? []);
  await transaction.run(showActivities, { document });
  await writeChanges(transaction, activity, draft.plan);
}
