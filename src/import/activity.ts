import neo4j from 'neo4j-driver';
import type { Transaction } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';
import { inChunks } from './chunks.ts';
import type { FieldChange, Plan } from './plan.ts';
import { type Request, shortPlan } from './request.ts';

const findActivity = readStatement('./activity.cypher', import.meta.url);
const noteActivity = readStatement('./write-activity.cypher', import.meta.url);
const noteUnpublished = readStatement('./unpublished/write-activity.cypher', import.meta.url);
const noteChanges = readStatement('./write-changes.cypher', import.meta.url);

/** What somebody does to the graph, as it is kept: an activity in the sense of PROV. */
export interface Activity {
  /** Chosen before the transaction, so that one which is repeated after a fault finds that it was committed. */
  readonly id: string;
  readonly kind: 'IMPORT' | 'RETRACT';
  /** Who: a name that the configuration or a login gives. */
  readonly agent: string;
  /** What the record was called where it came from; null for a retraction. */
  readonly file: string | null;
  /** Hash of the document's record afterwards; null for a retraction. */
  readonly sha256: string | null;
  /** Hash of the document's record before; null where there was none. */
  readonly formerSha256: string | null;
  /** What asked for it under a key, if anything did: then the plan is kept, too. */
  readonly request?: Request | undefined;
}

/** What the audit calls them. */
const actions = { IMPORT: 'importRecord', RETRACT: 'retractDocument' } as const;

/** Whether an activity was committed. */
export async function isDone(run: Transaction['run'], id: string): Promise<boolean> {
  return (await run(findActivity, { id })).length > 0;
}

/**
 * Notes an activity and what it changed. What is simply new has no note of its own: its `recordedAt` is the instant of
 * the activity that made it, and a note of its removal keeps that instant.
 */
export async function writeActivity(transaction: Transaction, activity: Activity, plan: Plan): Promise<void> {
  await transaction.run(noteActivity, { id: activity.id, activity: propertiesOf(activity, plan) });
  await writeChanges(transaction, activity.id, plan);
}

/** Notes what was done to a record that is not published: it changed nothing of the graph. */
export async function writeUnpublishedActivity(
  transaction: Transaction,
  activity: Activity,
  plan: Plan,
): Promise<void> {
  await transaction.run(noteUnpublished, { id: activity.id, activity: propertiesOf(activity, plan) });
}

function propertiesOf({ request, ...activity }: Activity, plan: Plan): Record<string, unknown> {
  const counts = Object.entries(plan.counts).map(([name, count]) => [`${name}Things`, neo4j.int(count)]);
  return {
    ...activity,
    action: actions[activity.kind],
    document: plan.document,
    ...Object.fromEntries(counts),
    ...(request
      ? { requestKey: request.key, requestHash: request.hash, requestPlan: JSON.stringify(shortPlan(plan)) }
      : {}),
  };
}

/** Notes what an activity changes, thing by thing. */
export async function writeChanges(transaction: Transaction, activity: string, plan: Plan): Promise<void> {
  for (const changes of inChunks(plan.changes)) {
    await transaction.run(noteChanges, {
      activity,
      changes: changes.map(({ thing, kind, fields, recordedAt }) => ({
        thing,
        kind: kind.toUpperCase(),
        before: side(fields, 'before'),
        after: side(fields, 'after'),
        recordedAt,
      })),
    });
  }
}

/** One side of all fields that changed, as JSON; null where it holds nothing. */
function side(fields: Readonly<Record<string, FieldChange>>, name: keyof FieldChange): string | null {
  const values = Object.entries(fields).flatMap(([field, change]) =>
    change[name] === undefined ? [] : [[field, change[name]]],
  );
  return values.length === 0 ? null : JSON.stringify(Object.fromEntries(values));
}
