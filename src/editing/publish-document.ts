import { nodeId } from '../graph/node/id.ts';
import { nameOf } from '../graphql/caller.ts';
import type { Context } from '../graphql/context.ts';
import type { PublishDocumentInput } from '../graphql/types.generated.ts';
import { problemWith, RecordRefused } from '../import/problem.ts';
import { doneBefore, requestOf } from '../import/request.ts';
import { planPublication, publishDocument as publish } from '../import/unpublished/publish.ts';
import { WriteFailed } from '../import/write.ts';
import { shortText } from './arguments.ts';
import { imported, refused } from './import-record.ts';
import type { RecordImportedRow, RecordRefusedRow } from './rows.ts';

/** Publishes a draft that an editor names. */
export async function publishDocument(
  { slug, dryRun, idempotencyKey }: PublishDocumentInput,
  context: Context,
): Promise<RecordImportedRow | RecordRefusedRow> {
  const agent = nameOf(context.caller);
  const { database } = context;
  const document = nodeId('Document', slug);
  const request =
    idempotencyKey && !dryRun
      ? requestOf(agent, shortText('input.idempotencyKey', idempotencyKey), ['publishDocument', slug])
      : undefined;
  try {
    const done = request && (await doneBefore(database.read, request));
    if (done) return imported(document, { ...done, dryRun });
    if (dryRun) return imported(document, { plan: await planPublication(database, slug), activity: null, dryRun });
    const written = await publish(database, slug, agent, request);
    return imported(
      document,
      written.outcome === 'in' ? { ...written, dryRun } : { plan: null, activity: null, dryRun },
    );
  } catch (error) {
    if (error instanceof RecordRefused) return refused(slug, error.problems);
    if (error instanceof WriteFailed) return refused(slug, [problemWith(slug, error.message)], error.unavailable);
    throw error;
  }
}
