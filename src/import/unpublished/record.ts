import type { Transaction } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { type Activity, writeUnpublishedActivity } from '../activity.ts';
import type { NodeClaim } from '../claim.ts';
import type { Plan } from '../plan.ts';
import { fieldName, foundText } from '../problem.ts';
import type { CheckedRecord } from '../read.ts';
import { type DocumentRecord, isUnpublished } from '../record.ts';
import { surveyOf } from '../references.ts';
import type { Reader } from '../state.ts';
import type { DocumentText } from '../texts/document-text.ts';
import { placesOf } from '../texts/with-text.ts';

const statement = (name: string) => readStatement(`./${name}.cypher`, import.meta.url);

const keep = statement('keep');
const remove = statement('remove');
const readRecords = statement('records');
const readRecordOf = statement('record-of-document');
const readReceipts = statement('receipts');
const readDescribers = statement('describers');
const readText = statement('text');

/*
 * What a document says that is not published never comes near the graph: its record is kept in a node of its own, which
 * no statement of the API reads as a thing. So what everybody is shown need not be kept apart from it.
 */

/** The record of a document that is not published, as it is kept. */
export interface UnpublishedRecord {
  /** The id of the document. */
  readonly document: string;
  readonly slug: string;
  readonly title: string;
  /** Hash of the record's bytes, with that of its text. */
  readonly sha256: string;
  /** What the record was called where it came from. */
  readonly name: string;
  /** Who brought it in. */
  readonly agent: string;
  /** When, in ISO 8601. */
  readonly at: string;
  /** The id of the activity that brought it in. */
  readonly activity: string;
  /** What was checked, as JSON; it is a record itself. */
  readonly record: string;
  /** The ids of what it describes and others may name. */
  readonly describes: readonly string[];
  /** Where its passages stand in the text that came along, as JSON; null where none did. */
  readonly places: string | null;
  /** Hash of that text; null where none came along. */
  readonly textSha256: string | null;
}

/** Keeps a record that was checked, in the place of one of the same document. */
export async function keepUnpublished(
  transaction: Transaction,
  { file, record, sha256, text, problemAt }: CheckedRecord,
  claims: Iterable<NodeClaim>,
  activity: Activity,
  plan: Plan,
): Promise<void> {
  const { slug, title } = record.document;
  const places = text ? placesOf(claims, text.text, { record, problemAt }) : null;
  await transaction.run(keep, {
    document: plan.document,
    properties: {
      slug,
      title,
      sha256,
      name: file,
      agent: activity.agent,
      activity: activity.id,
      record: JSON.stringify(record),
      describes: surveyOf(claims).named,
      places: places && JSON.stringify(places),
      textSha256: text?.sha256 ?? null,
    },
    texts: text ? [text] : [],
  });
  await writeUnpublishedActivity(transaction, activity, plan);
}

/** Removes what is kept of a document. */
export async function removeUnpublished(transaction: Transaction, document: string): Promise<void> {
  await transaction.run(remove, { document });
}

/** All records that are kept, in the order of their documents' ids. */
export async function unpublishedRecords(run: Reader): Promise<UnpublishedRecord[]> {
  return (await run<{ row: UnpublishedRecord }>(readRecords)).map(({ row }) => row);
}

/** The record that is kept of a document. */
export async function unpublishedOf(run: Reader, document: string): Promise<UnpublishedRecord | undefined> {
  return (await run<{ row: UnpublishedRecord }>(readRecordOf, { document }))[0]?.row;
}

/** The hashes of the records that are kept of some documents, by the ids of these. */
export async function unpublishedHashes(run: Reader, documents: readonly string[]): Promise<Map<string, string>> {
  const rows = await run<{ document: string; sha256: string }>(readReceipts, { documents });
  return new Map(rows.map(({ document, sha256 }) => [document, sha256]));
}

/** By which document that is not published some things are described, as far as they are. */
export async function unpublishedDescribers(run: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await run<{ id: string; by: string }>(readDescribers, { ids });
  return new Map(rows.map(({ id, by }) => [id, by]));
}

/** The text that came with a record that is kept. */
export async function unpublishedText(run: Reader, document: string): Promise<DocumentText | undefined> {
  return (await run<DocumentText>(readText, { document }))[0];
}

/** A record that is kept, as it was when it had been checked. */
export function checkedAgain({ name, record: json, sha256 }: UnpublishedRecord): CheckedRecord {
  return {
    file: name,
    record: JSON.parse(json) as DocumentRecord,
    sha256,
    // Its lines are not kept.
    problemAt: (path, reason, found) => ({
      file: name,
      line: null,
      column: null,
      field: fieldName(path),
      reason,
      found: foundText(found),
    }),
  };
}

/** Whether a record that is to be published says what another one says that is kept, with the same text. */
export function isPublishedBy(kept: UnpublishedRecord, { record, text }: CheckedRecord): boolean {
  if (isUnpublished(record) || (text?.sha256 ?? null) !== kept.textSha256) return false;
  return withoutVisibility(record) === withoutVisibility(JSON.parse(kept.record));
}

function withoutVisibility({ document: { visibility: _, ...document }, ...record }: DocumentRecord): string {
  return JSON.stringify({ ...record, document });
}
