import type { Transaction } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import { writeChanges } from '../activity.ts';
import { applyDraft } from '../apply.ts';
import { claimsOf } from '../claims.ts';
import { takeLock } from '../lock.ts';
import { inOrderOfNeed } from '../order.ts';
import type { Draft } from '../plan.ts';
import { describeProblem, RecordRefused } from '../problem.ts';
import type { CheckedRecord } from '../read.ts';
import { knownAmong, type Survey, surveyOf } from '../references.ts';
import type { PassagePlace } from '../texts/with-text.ts';
import { placesInHeldText, writePlaces } from '../texts/write-text.ts';
import { draftFor, receiptOf } from '../write.ts';
import { checkedAgain, type UnpublishedRecord, unpublishedRecords } from './record.ts';

const showText = readStatements('./show-text.cypher', import.meta.url);
const showActivities = readStatement('./show-activities.cypher', import.meta.url);
const noteProblems = readStatement('./note-problems.cypher', import.meta.url);

/** A record that is kept, with what it says. */
interface Shown {
  readonly kept: UnpublishedRecord;
  readonly checked: CheckedRecord;
  readonly survey: Survey;
  readonly describes: readonly string[];
  readonly needs: readonly string[];
}

/** How many things are shown at most: more would take the time of all who ask, and lock what importers need. */
const most = 10_000;

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
  const waiting = all.map((one) => ({ ...one, needs: one.needs.filter((id) => !known.has(id)) }));
  const { ordered, blocked } = inOrderOfNeed(waiting);
  const there = new Set<string>();
  let size = 0;
  const problems = new Map<string, string[]>();
  for (const one of new Set([...ordered, ...blocked.map(({ record }) => record)])) {
    const lacking = one.needs.filter((id) => !there.has(id));
    const isTooMuch = size + one.survey.count > most;
    const reasons = [
      ...lacking.map((id) => `names ${id}, which nothing describes that is shown`),
      ...(isTooMuch ? [`is too large to be shown: all drafts together may describe ${most} things`] : []),
    ];
    if (reasons.length === 0) {
      reasons.push(...(await show(transaction, one)));
      size += one.survey.count;
    }
    if (reasons.length === 0) for (const id of one.describes) there.add(id);
    else problems.set(one.kept.document, reasons);
  }
  const notes = [...problems].map(([document, problems]) => ({ document, problems }));
  if (notes.length > 0) await transaction.run(noteProblems, { notes });
}

function shownOf(kept: UnpublishedRecord): Shown {
  const checked = checkedAgain(kept);
  const survey = surveyOf(claimsOf(checked.record));
  return { kept, checked, survey, describes: kept.describes, needs: [...survey.outside] };
}

/**
 * Shows one record. Nothing is written of it before all of it is found to fit.
 *
 * @returns why it does not
 */
async function show(transaction: Transaction, { kept, checked, survey }: Shown): Promise<string[]> {
  const { document, at, activity } = kept;
  const { claims } = survey;
  const receipt = await receiptOf(transaction.run, document);
  let places: readonly PassagePlace[] = kept.places === null ? [] : JSON.parse(kept.places);
  let draft: Draft;
  try {
    if (kept.places === null && receipt) places = await placesInHeldText(transaction.run, checked, claims);
    draft = await draftFor(transaction.run, checked, survey, { receipt });
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return error.problems.map(describeProblem);
  }
  await applyDraft(transaction, draft, claims, at);
  if (kept.textSha256 !== null) for (const statement of showText) await transaction.run(statement, { document });
  await writePlaces(transaction, document, places);
  await transaction.run(showActivities, { document });
  await writeChanges(transaction, activity, draft.plan);
  return [];
}
