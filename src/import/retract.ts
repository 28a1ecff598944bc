import { randomUUID } from 'node:crypto';
import { type Database, type Transaction, writeTimeout } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';
import { nodeId } from '../graph/node/id.ts';
import { isDone, writeActivity, writeUnpublishedActivity } from './activity.ts';
import { applyDraft } from './apply.ts';
import { writeInTurn } from './lock.ts';
import { type Draft, draftOf, type Plan } from './plan.ts';
import { type Need, needsAgainst } from './references.ts';
import { type Done, doneBefore, type Request } from './request.ts';
import { type Reader, statesOf } from './state.ts';
import { forgetText } from './texts/write-text.ts';
import { removeUnpublished, unpublishedOf } from './unpublished/record.ts';
import { describedBy, receiptOf, tellingTheTruth, unnamedAgent } from './write.ts';

const removeReceipt = readStatement('./remove-receipt.cypher', import.meta.url);

/** Milliseconds that a retraction may take, however much the document says. */
const longest = 10 * writeTimeout;

/** What became of a retraction: done, or why not. */
export type Retracted = ({ readonly outcome: 'retracted' } & Done) | NotRetracted;

/** What would become of one. */
export type PlannedRetraction = { readonly outcome: 'planned'; readonly plan: Plan } | NotRetracted;

export type NotRetracted =
  /** No record of this document is in. */
  | { readonly outcome: 'not in' }
  /** What others say links to what only this document describes. */
  | { readonly outcome: 'needed'; readonly needs: readonly Need[] };

/** What taking a document back would do, without doing it. */
export async function planRetraction(database: Database, slug: string): Promise<PlannedRetraction> {
  const document = nodeId('Document', slug);
  if (await unpublishedOf(database.read, document)) return { outcome: 'planned', plan: nothingOf(document) };
  if (!(await receiptOf(database.read, document))) return { outcome: 'not in' };
  const { draft, needs } = await draftWithout(database.read, document);
  return needs.length > 0 ? { outcome: 'needed', needs } : { outcome: 'planned', plan: draft.plan };
}

/**
 * Takes a document back in one transaction: removes exactly what rests on it alone, and leaves what others support
 * as they support it. Where a draft of it is kept, that goes, and what is published of it stays.
 *
 * @param agent who takes it back
 * @param request what asks for it under a key: done before, it is not done again
 * @throws {WriteFailed} when it could not be done; then doing it again is safe.
 */
export async function retractDocument(
  database: Database,
  slug: string,
  agent: string = unnamedAgent,
  request?: Request,
): Promise<Retracted> {
  const document = nodeId('Document', slug);
  const activity = { id: randomUUID(), kind: 'RETRACT', agent, file: null, sha256: null, request } as const;
  let plan: Plan | undefined;

  const isRetractedBy = (plan: Plan): Retracted => ({ outcome: 'retracted', plan, activity: activity.id });
  const retract = async (transaction: Transaction, take: () => Promise<string>): Promise<Retracted> => {
    const now = await take();
    const done = request && (await doneBefore(transaction.run, request));
    if (done) return { outcome: 'retracted', ...done };
    // By a commit of this very function, of which the word was lost.
    if (plan && (await isDone(transaction.run, activity.id))) return isRetractedBy(plan);
    const kept = await unpublishedOf(transaction.run, document);
    if (kept) {
      plan = nothingOf(document);
      await removeUnpublished(transaction, document);
      await writeUnpublishedActivity(transaction, { ...activity, formerSha256: kept.sha256 }, plan);
      return isRetractedBy(plan);
    }
    const receipt = await receiptOf(transaction.run, document);
    if (!receipt) return { outcome: 'not in' };
    const { draft, needs } = await draftWithout(transaction.run, document);
    if (needs.length > 0) return { outcome: 'needed', needs };
    plan = draft.plan;
    await transaction.run(removeReceipt, { document });
    await applyDraft(transaction, draft, [], now);
    await forgetText(transaction, document);
    await writeActivity(transaction, { ...activity, formerSha256: receipt.sha256 }, plan);
    return isRetractedBy(plan);
  };

  return tellingTheTruth(
    () => writeInTurn(database, retract, longest),
    async () => ((await isDone(database.read, activity.id)) && plan ? isRetractedBy(plan) : null),
  );
}

/** What taking back a draft does to the graph. */
function nothingOf(document: string): Plan {
  const counts = { new: 0, changed: 0, removed: 0, same: 0 };
  return { document, visibility: 'DRAFT', counts, made: [], changes: [], conflicts: [] };
}

async function draftWithout(run: Reader, document: string): Promise<{ draft: Draft; needs: readonly Need[] }> {
  const draft = draftOf(document, [], await statesOf(run, await describedBy(run, document), document));
  return { draft, needs: await needsAgainst(run, draft) };
}
