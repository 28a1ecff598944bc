import type { Database } from '../database/database.ts';
import type { DocumentVisibility } from '../graphql/types.generated.ts';
import { type Batch, checkSources, type Refusal } from './batch.ts';
import { type Candidate, readAgain } from './candidate.ts';
import { Foreseen } from './foreseen.ts';
import type { Plan } from './plan.ts';
import { type Problem, problemWith, RecordRefused } from './problem.ts';
import { NotKept, type Quarantine } from './quarantine.ts';
import type { Done, Request } from './request.ts';
import { fileSource, type Source } from './source.ts';
import { planRecord, WriteFailed, writeRecord } from './write.ts';

/*
 * The way of records into the graph, for whoever has some:
 *
 *   source.ts     where they come from: something with a name that can be read twice
 *   batch.ts      checkSources: checks all of them, against their description, each other and the graph
 *   here          plansOf: what each would do; writeBatch: writes them; importSources: both check and write
 *   write.ts      writeRecord, planRecord: one record
 *   unpublished/  what is kept of drafts until they are published, and publishDocument
 *   retract.ts    retractDocument, planRetraction: the way back
 *
 * What is wrong with a record comes as data (`Problem`), and nothing here knows of a command line.
 */

/** What became of one record. */
export type Outcome =
  | ({ readonly name: string; readonly slug: string; readonly outcome: 'in' } & Done)
  | AlreadyIn
  | RefusedOutcome;

/** A record that was in before. */
export interface AlreadyIn {
  readonly name: string;
  readonly slug: string;
  readonly outcome: 'already in';
  readonly visibility: DocumentVisibility;
}

/** A record that is not in. */
export interface RefusedOutcome {
  readonly name: string;
  /** The slug of its document; null where that could not be read. */
  readonly slug: string | null;
  readonly outcome: 'refused';
  readonly problems: readonly Problem[];
  /** Where a copy of it is kept; null where none is. */
  readonly kept: string | null;
  /** Whether it is right, and only the database was not there to take it. */
  readonly unavailable: boolean;
}

/** What would become of a record. */
export type Planned =
  | { readonly name: string; readonly slug: string; readonly outcome: 'planned'; readonly plan: Plan }
  | AlreadyIn
  | RefusedOutcome;

export interface WriteOptions {
  /** Who imports. */
  readonly agent?: string;
  /** What keeps records that are refused; left out, they are only told of. */
  readonly quarantine?: Quarantine;
  /** What asks for it under a key; for a batch of one record. */
  readonly request?: Request | undefined;
}

/**
 * Checks all records, then writes those that fit, each in a transaction of its own. A record that is refused does not
 * keep the others out. Every record comes out as exactly one outcome, whatever happens.
 */
export async function* importSources(
  database: Database,
  sources: AsyncIterable<Source> | Iterable<Source>,
  options: WriteOptions = {},
): AsyncGenerator<Outcome> {
  yield* writeBatch(database, await checkSources(database, sources), options);
}

/** Imports the records in some files; see `importSources`. */
export function importFiles(
  database: Database,
  files: readonly string[],
  options: WriteOptions = {},
): AsyncGenerator<Outcome> {
  return importSources(database, files.map(fileSource), options);
}

/** What writing a batch would do, record by record in the order in which they would be written. */
export async function* plansOf(database: Database, { alreadyIn, ready, refused }: Batch): AsyncGenerator<Planned> {
  for (const { candidate, problems } of refused) yield refusedOutcome(candidate, problems);
  for (const candidate of alreadyIn) yield alreadyInOutcome(candidate);
  const foreseen = new Foreseen(ready.map(({ describes }) => describes));
  const there = new Set<string>();
  for (const candidate of ready) {
    try {
      const checked = await readAgain(candidate);
      const plan = await planRecord(database, checked, foreseen.addTo, (id) => there.has(id));
      for (const id of candidate.describes) there.add(id);
      foreseen.take(checked);
      yield { name: candidate.name, slug: candidate.slug ?? '', outcome: 'planned', plan };
    } catch (error) {
      if (!(error instanceof RecordRefused)) throw error;
      yield refusedOutcome(candidate, error.problems);
    }
  }
}

/** Writes a batch. */
export async function* writeBatch(
  database: Database,
  { alreadyIn, ready, refused }: Batch,
  { agent, quarantine, request }: WriteOptions = {},
): AsyncGenerator<Outcome> {
  for (const refusal of refused) yield keep(refusal, quarantine);
  for (const candidate of alreadyIn) yield alreadyInOutcome(candidate);
  const entered: Candidate[] = [...alreadyIn];
  let isGone = false;
  for (const candidate of ready) {
    const { name } = candidate;
    if (isGone) {
      const problems = [problemWith(name, 'was not written, because the database stopped answering')];
      yield keep({ candidate, problems }, quarantine, true);
      continue;
    }
    try {
      const written = await writeRecord(database, await readAgain(candidate), agent, request);
      entered.push(candidate);
      yield written.outcome === 'in' ? { name, slug: candidate.slug ?? '', ...written } : alreadyInOutcome(candidate);
    } catch (error) {
      if (error instanceof RecordRefused) {
        yield keep({ candidate, problems: error.problems }, quarantine);
      } else if (error instanceof WriteFailed) {
        isGone = !error.answers;
        yield keep({ candidate, problems: [problemWith(name, error.message)] }, quarantine, error.unavailable);
      } else throw error;
    }
  }
  // At the end, because a source may hold several records and is read for each.
  for (const { name, slug } of entered) await quarantine?.release(name, slug ?? '');
}

function alreadyInOutcome({ name, slug, fits }: Candidate): AlreadyIn {
  return { name, slug: slug ?? '', outcome: 'already in', visibility: fits?.visibility ?? 'PUBLISHED' };
}

/** Keeps a refused record, where it can be read at all. */
async function keep(
  { candidate, problems }: Refusal,
  quarantine: Quarantine | undefined,
  unavailable = false,
): Promise<RefusedOutcome> {
  const { name, slug, source, place } = candidate;
  if (!quarantine) return refusedOutcome(candidate, problems, null, unavailable);
  const submissions = await source.read().catch((error) => {
    if (error instanceof RecordRefused) return [];
    throw error;
  });
  const submission = submissions[place];
  if (!submission) return refusedOutcome(candidate, problems, null, unavailable);
  const { bytes, extension, handedIn = {} } = submission;
  try {
    const kept = await quarantine.keep({ name, bytes, extension, handedIn, slug, problems });
    return refusedOutcome(candidate, problems, kept, unavailable);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    return refusedOutcome(candidate, [...problems, problemWith(name, error.message)], null, unavailable);
  }
}

function refusedOutcome(
  { name, slug }: Candidate,
  problems: readonly Problem[],
  kept: string | null = null,
  unavailable = false,
): RefusedOutcome {
  return { name, slug, outcome: 'refused', problems, kept, unavailable };
}
