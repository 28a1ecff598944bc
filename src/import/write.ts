import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { type Database, type Transaction, writeTimeout } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/errors.ts';
import { readStatement } from '../database/statement.ts';
import { nodeId } from '../graph/node/id.ts';
import { isDone, writeActivity } from './activity.ts';
import { applyDraft } from './apply.ts';
import { inChunks } from './chunks.ts';
import { claimsOf } from './claims.ts';
import { writeInTurn } from './lock.ts';
import { type Draft, draftOf, joinDrafts, type Plan } from './plan.ts';
import { type Problem, RecordRefused } from './problem.ts';
import type { CheckedRecord } from './read.ts';
import { isIn, type Receipt, receiptsOf } from './receipt.ts';
import { isUnpublished } from './record.ts';
import { dangling, knownAmong, namingsOf, needsAgainst, type Survey, surveyOf, twice } from './references.ts';
import { type Done, doneBefore, type Request } from './request.ts';
import { bareStatesOf, isBareCountry, type Reader, type State, statesOf } from './state.ts';
import { model } from './stored.ts';
import { placesInHeldText, writeText } from './texts/write-text.ts';
import {
  isPublishedBy,
  keepUnpublished,
  removeUnpublished,
  unpublishedDescribers,
  unpublishedOf,
} from './unpublished/record.ts';

const described = readStatement('./described.cypher', import.meta.url);
const writeReceipt = readStatement('./write-receipt.cypher', import.meta.url);

/** Milliseconds that writing one claim may take: ten times what it takes on two cores. */
const mostPerClaim = 2;

/** What became of a record. */
export type Written =
  | ({ readonly outcome: 'in' } & Done)
  /** The very same record was in before. */
  | { readonly outcome: 'already in' };

/** Who stands for a change where nobody is named. */
export const unnamedAgent = 'unnamed';

/** Writing failed for a reason that does not lie in what was to be written. */
export class WriteFailed extends Error {
  /** Whether the database could not take it now, and may later. */
  readonly unavailable: boolean;
  /** Whether the database answers again, and said that nothing was written; else nobody knows whether it was. */
  readonly answers: boolean;

  constructor(cause: unknown, answers: boolean) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    super(
      answers
        ? `could not be written, and nothing of it was: ${why}${adviceOn(why ?? '')}`
        : `may be in or not, the database does not answer that; import it again, which is safe: ${why}`,
      { cause },
    );
    this.name = 'WriteFailed';
    // One that says nothing more is not there, whatever it said before: on a full disk, that it is unable to commit.
    this.unavailable = cause instanceof DatabaseUnavailable || !answers;
    this.answers = answers;
  }
}

function adviceOn(why: string): string {
  return /MemoryPoolOutOfMemory/.test(why)
    ? ' (one document is one transaction; this one needs a Neo4j with a larger server.memory.heap.max_size)'
    : '';
}

/**
 * Writes a record in one transaction: all of it or nothing. A record whose document is in already takes the place of
 * what that document said before; the very same file changes nothing. A record that is not to be published is checked
 * like any other and kept beside the graph.
 *
 * @param agent who imports it
 * @param request what asks for it under a key: done before, it is not done again
 * @throws {RecordRefused} when it names what neither it nor the graph describes, or drops what others still need.
 * @throws {WriteFailed} when it could not be written although it is right; then importing it again is safe.
 */
export async function writeRecord(
  database: Database,
  checked: CheckedRecord,
  agent: string = unnamedAgent,
  request?: Request,
): Promise<Written> {
  const { file, sha256, record } = checked;
  const document = documentIdOf(checked);
  const survey = surveyOf(claimsOf(record));
  const { claims } = survey;
  refuse(twice(survey, checked), checked);
  const activity = { id: randomUUID(), kind: 'IMPORT', agent, file, sha256, request } as const;
  let plan: Plan | undefined;

  const isWrittenBy = (plan: Plan): Written => ({ outcome: 'in', plan, activity: activity.id });
  const write = async (transaction: Transaction, take: () => Promise<string>): Promise<Written> => {
    // Sent together, and answered in turn: what is read is read under the lock.
    const [now, receipt, kept] = await Promise.all([
      take(),
      receiptOf(transaction.run, document),
      unpublishedOf(transaction.run, document),
    ]);
    const done = request && (await doneBefore(transaction.run, request));
    if (done) return { outcome: 'in', ...done };
    if (isIn(receipt, sha256) || (isUnpublished(record) && kept?.sha256 === sha256)) {
      // By a commit of this very function, of which the word was lost, or by another importer.
      return plan && (await isDone(transaction.run, activity.id)) ? isWrittenBy(plan) : { outcome: 'already in' };
    }
    if (checked.isKept && kept?.sha256 !== sha256) {
      refuse([checked.problemAt([], 'was changed or taken back as a draft in the meantime')], checked);
    }
    const draft = await draftFor(transaction.run, checked, survey, { receipt });
    plan = draft.plan;
    if (isUnpublished(record)) {
      if (!checked.text && receipt) await placesInHeldText(transaction.run, checked, claims);
      const formerSha256 = kept?.sha256 ?? null;
      await keepUnpublished(transaction, checked, claims, { ...activity, formerSha256 }, plan);
      return isWrittenBy(plan);
    }
    await applyDraft(transaction, draft, claims, now);
    // Without a receipt no text is held from before.
    if (checked.text || receipt) await writeText(transaction, checked, claims);
    if (kept && isPublishedBy(kept, checked)) await removeUnpublished(transaction, document);
    await Promise.all([
      transaction.run(writeReceipt, { document, sha256, model: neo4j.int(model) }),
      writeActivity(transaction, { ...activity, formerSha256: receipt?.sha256 ?? null }, plan),
    ]);
    return isWrittenBy(plan);
  };

  return tellingTheTruth(
    () => writeInTurn(database, write, writeTimeout + survey.count * mostPerClaim),
    async () => {
      const isByThis = await isDone(database.read, activity.id);
      if (plan && isByThis) return isWrittenBy(plan);
      if (isUnpublished(record)) {
        return (await unpublishedOf(database.read, document))?.sha256 === sha256 ? { outcome: 'already in' } : null;
      }
      return isIn(await receiptOf(database.read, document), sha256) ? { outcome: 'already in' } : null;
    },
  );
}

/**
 * What writing a record would do, without writing anything.
 *
 * @param foresee puts in what records that come before it would have written
 * @param isThere whether one of those describes a thing
 * @throws {RecordRefused} as `writeRecord` does.
 */
export async function planRecord(
  database: Database,
  checked: CheckedRecord,
  foresee: Foresee = () => {},
  isThere: (id: string) => boolean = () => false,
): Promise<Plan> {
  const survey = surveyOf(claimsOf(checked.record));
  refuse(twice(survey, checked), checked);
  const receipt = await receiptOf(database.read, documentIdOf(checked));
  return (await draftFor(database.read, checked, survey, { receipt, foresee, isThere })).plan;
}

/** Puts what is going to be said of some things into what the graph holds of them. */
type Foresee = (states: Map<string, State>, ids: readonly string[]) => void;

/** What is there that a record is compared with. */
export interface Circumstances {
  readonly receipt: Receipt | undefined;
  readonly foresee?: Foresee;
  readonly isThere?: (id: string) => boolean;
}

/** What has to be written for a record, or why it cannot be. */
export async function draftFor(
  run: Reader,
  checked: CheckedRecord,
  { claims, outside }: Survey,
  { receipt, foresee = () => {}, isThere = () => false }: Circumstances,
): Promise<Draft> {
  const document = documentIdOf(checked);
  const known = await knownAmong(run, outside, document);
  const unknown = new Set([...outside].filter((id) => !known.has(id) && !isThere(id)));
  if (unknown.size > 0) {
    const describers = await unpublishedDescribers(run, [...unknown]);
    refuse(dangling(namingsOf(claims, unknown), describers, checked), checked);
  }
  const former = new Set(receipt ? await describedBy(run, document) : []);
  const all = receipt !== undefined && receipt.model !== model;
  const drafts: Draft[] = [];
  for (const some of inChunks(claims)) {
    const bare = receipt ? [] : some.filter(isBareCountry);
    const bareIds = new Set(bare.map(({ id }) => id));
    const ids = some.map(({ id }) => id);
    const [states, bareStates] = await Promise.all([
      statesOf(
        run,
        ids.filter((id) => !bareIds.has(id)),
        document,
      ),
      bareStatesOf(run, bare, document),
    ]);
    for (const [id, state] of bareStates) states.set(id, state);
    foresee(states, ids);
    drafts.push(draftOf(document, some, states, all));
    for (const id of ids) former.delete(id);
  }
  for (const ids of inChunks(former)) {
    const states = await statesOf(run, ids, document);
    foresee(states, ids);
    drafts.push(draftOf(document, [], states, all));
  }
  const draft = joinDrafts(document, drafts);
  const needs = await needsAgainst(run, draft);
  refuse(
    needs.map(({ id, neededBy }) =>
      checked.problemAt([], `no longer describes ${id}, which ${neededBy} of another record needs`),
    ),
    checked,
  );
  return draft;
}

/** The id of the document that a record is about. */
export function documentIdOf({ record }: CheckedRecord): string {
  return nodeId('Document', record.document.slug);
}

/** The ids of the things that a document speaks of. */
export async function describedBy(run: Reader, document: string): Promise<string[]> {
  return (await run<{ id: string }>(described, { document })).map(({ id }) => id);
}

/** The receipt of one document. */
export async function receiptOf(run: Reader, document: string): Promise<Receipt | undefined> {
  return (await receiptsOf(run, [document])).get(document);
}

/**
 * Runs work that writes. A commit may have been done although its answer says otherwise, or never came: only the
 * database knows, so it is asked.
 *
 * @param askAfter what came of it, if it was done after all
 * @throws {WriteFailed} when it was not, or when the database does not say.
 */
export async function tellingTheTruth<Result>(
  work: () => Promise<Result>,
  askAfter: () => Promise<Result | null>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RecordRefused) throw error;
    let result: Result | null;
    try {
      result = await askAfter();
    } catch {
      throw new WriteFailed(error, false);
    }
    if (result) return result;
    throw new WriteFailed(error, true);
  }
}

function refuse(problems: readonly Problem[], { record }: CheckedRecord): void {
  if (problems.length > 0) throw new RecordRefused(problems, record.document.slug);
}
