import { nodeId } from '../graph/node/id.ts';
import { nameOf } from '../graphql/caller.ts';
import type { Context } from '../graphql/context.ts';
import type { ImportRecordInput } from '../graphql/types.generated.ts';
import { checkSources } from '../import/batch.ts';
import { type Outcome, type Planned, plansOf, writeBatch } from '../import/import.ts';
import { problemWith, RecordRefused as Refusal } from '../import/problem.ts';
import { type CheckedRecord, parseRecord, tooLarge } from '../import/read.ts';
import { doneBefore, requestOf, shortPlan } from '../import/request.ts';
import type { Source } from '../import/source.ts';
import { type DocumentText, textIn } from '../import/texts/document-text.ts';
import { withText } from '../import/texts/with-text.ts';
import { Unreadable } from '../import/unreadable.ts';
import { shortText } from './arguments.ts';
import type { RecordImportedRow, RecordRefusedRow } from './rows.ts';

/** The most bytes that a record may have: others wait while it is checked, about a second for each million. */
const largestRecord = 2_000_000;

/** Brings in the record that an editor hands in, by the way of all records. */
export async function importRecord(
  { record, text = null, name, dryRun, idempotencyKey }: ImportRecordInput,
  context: Context,
): Promise<RecordImportedRow | RecordRefusedRow> {
  const agent = nameOf(context.caller);
  const { database } = context;
  shortText('input.name', name);
  const request =
    idempotencyKey && !dryRun
      ? requestOf(agent, shortText('input.idempotencyKey', idempotencyKey), ['importRecord', record, text, name])
      : undefined;
  const before = async () => {
    const done = request && (await doneBefore(database.read, request));
    return done ? imported(done.plan.document, { ...done, dryRun }) : null;
  };

  try {
    const done = await before();
    if (done) return done;
    const batch = await checkSources(database, [await sourceOf(name, record, text)]);
    const result = await only<Outcome | Planned>(
      dryRun ? plansOf(database, batch) : writeBatch(database, batch, { agent, request }),
    );
    switch (result.outcome) {
      case 'in':
        return imported(result.plan.document, { ...result, dryRun });
      case 'planned':
        return imported(result.plan.document, { plan: result.plan, activity: null, dryRun });
      case 'already in': {
        // Perhaps by the same request, which came twice at once.
        const { slug, visibility } = result;
        return (
          (await before()) ?? imported(nodeId('Document', slug), { plan: null, activity: null, dryRun, visibility })
        );
      }
      case 'refused':
        return refused(result.slug, result.problems, result.unavailable);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error.document, error.problems);
  }
}

/** A record that is in, or would be. */
export function imported(
  document: string,
  {
    plan,
    activity,
    dryRun,
    visibility = plan?.visibility ?? 'PUBLISHED',
  }: Pick<RecordImportedRow, 'plan' | 'activity' | 'dryRun'> & Partial<Pick<RecordImportedRow, 'visibility'>>,
): RecordImportedRow {
  return { __typename: 'RecordImported', document, dryRun, visibility, plan: plan && shortPlan(plan), activity };
}

/** A record that is not in. */
export function refused(
  slug: string | null,
  problems: RecordRefusedRow['problems'],
  isTemporary = false,
): RecordRefusedRow {
  return { __typename: 'RecordRefused', slug, problems, isTemporary };
}

/** One record as a source of the pipeline. It is read twice there and checked once: what is in memory does not change. */
async function sourceOf(name: string, record: string, text: string | null): Promise<Source> {
  const bytes = Buffer.from(record);
  if (bytes.length > largestRecord) throw tooLarge(name, largestRecord);
  if (/\p{Cs}/u.test(record)) throw new Refusal([problemWith(name, 'holds halves of characters')]);
  const documentText = text === null ? null : await textOf(name, text);
  let checked: CheckedRecord | undefined;
  const check = () => {
    checked ??= documentText ? withText(parseRecord(name, bytes), documentText) : parseRecord(name, bytes);
    return checked;
  };
  return { name, read: async () => [{ bytes, extension: '.yaml', check }] };
}

async function textOf(name: string, text: string): Promise<DocumentText> {
  try {
    return await textIn('text.txt', Buffer.from(text));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refusal([problemWith(name, `cannot have its text, which ${error.message}`)]);
  }
}

/** The outcome of a batch of one record. */
async function only<Result>(results: AsyncGenerator<Result>): Promise<Result> {
  let single: Result | undefined;
  for await (const result of results) single = result;
  if (single === undefined) throw new Error('A record came to nothing');
  return single;
}
