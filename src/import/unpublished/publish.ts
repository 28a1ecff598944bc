import type { Database } from '../../database/database.ts';
import { nodeId } from '../../graph/node/id.ts';
import type { Plan } from '../plan.ts';
import { problemWith, RecordRefused } from '../problem.ts';
import type { CheckedRecord } from '../read.ts';
import type { Request } from '../request.ts';
import { planRecord, type Written, writeRecord } from '../write.ts';
import { checkedAgain, unpublishedOf, unpublishedText } from './record.ts';

/**
 * Publishes a document that a draft is kept of: its record goes in as if it were handed in once more, and the draft goes.
 *
 * @param agent who publishes it
 * @param request what asks for it under a key: done before, it is not done again
 * @throws {RecordRefused} when there is no draft of it, or it does not fit any more.
 * @throws {WriteFailed} when it could not be done; then doing it again is safe.
 */
export async function publishDocument(
  database: Database,
  slug: string,
  agent?: string,
  request?: Request,
): Promise<Written> {
  return writeRecord(database, await toPublish(database, slug), agent, request);
}

/** What publishing a document would do, without doing it. */
export async function planPublication(database: Database, slug: string): Promise<Plan> {
  return planRecord(database, await toPublish(database, slug));
}

async function toPublish(database: Database, slug: string): Promise<CheckedRecord> {
  const document = nodeId('Document', slug);
  const kept = await unpublishedOf(database.read, document);
  if (!kept) throw new RecordRefused([problemWith(slug, 'has no draft that could be published')], slug);
  const text = kept.textSha256 === null ? undefined : await unpublishedText(database.read, document);
  const { record, ...checked } = checkedAgain(kept);
  const published = { ...record, document: { ...record.document, visibility: 'PUBLISHED' as const } };
  return { ...checked, record: published, isKept: true, ...(text ? { text } : {}) };
}
