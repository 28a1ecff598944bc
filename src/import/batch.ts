import type { Database } from '../database/database.ts';
import { type Candidate, candidatesIn, readAgain } from './candidate.ts';
import { claimsOf } from './claims.ts';
import { type Blocked, inOrderOfNeed } from './order.ts';
import { type Problem, problemWith, RecordRefused } from './problem.ts';
import { isIn, type Receipt, receiptsOf } from './receipt.ts';
import { knownAmong, namingsOf, onlyDraftDescribes } from './references.ts';
import type { Source } from './source.ts';
import { unpublishedDescribers, unpublishedHashes } from './unpublished/record.ts';

/** A record that does not go in, and why. */
export interface Refusal {
  readonly candidate: Candidate;
  readonly problems: readonly Problem[];
}

/** All records of an import after the check, before anything is written. */
export interface Batch {
  /** The very same are in. */
  readonly alreadyIn: readonly Candidate[];
  /** Those to write, in an order in which each comes after what it needs. */
  readonly ready: readonly Candidate[];
  readonly refused: readonly Refusal[];
}

/**
 * So many bytes of records are held from the check until they are written, which spares parsing them twice: some hundreds of
 * usual size. In memory each takes ten times as much.
 */
const mostHeld = 1_000_000;

/**
 * Checks all records of some sources against their description, each other and the graph. Nothing is written, and of
 * most records of a large import no more is remembered than the ids of what they describe and name.
 *
 * @param progress is told how many sources have been read
 */
export async function checkSources(
  database: Database,
  sources: AsyncIterable<Source> | Iterable<Source>,
  progress: (read: number) => void = () => {},
): Promise<Batch> {
  const candidates: Candidate[] = [];
  let read = 0;
  let room = mostHeld;
  for await (const source of sources) {
    for (const candidate of await candidatesIn(source)) {
      const fits = candidate.size <= room;
      if (fits) room -= candidate.size;
      candidates.push(fits ? candidate : { ...candidate, known: undefined });
    }
    read += 1;
    progress(read);
  }

  const [fitting, unfit] = divide(candidates, ({ problems }) => problems.length === 0);
  const [single, rivals] = withoutRivals(fitting);
  const documents = single.flatMap(({ fits }) => fits?.document ?? []);
  const [receipts, kept] = await Promise.all([
    receiptsOf(database.read, documents),
    unpublishedHashes(database.read, documents),
  ]);
  const [alreadyIn, open] = divide(
    single,
    ({ fits }) =>
      fits !== null &&
      (isIn(receipts.get(fits.document), fits.sha256) ||
        (fits.visibility === 'DRAFT' && kept.get(fits.document) === fits.sha256)),
  );
  const known = await knownAmong(database.read, needsOf(open));
  const waiting = open.map((candidate) => ({ ...candidate, needs: candidate.needs.filter((id) => !known.has(id)) }));
  const out = [...unfit, ...rivals.map(({ candidate }) => candidate)];
  const { ordered, blocked } = await inOrder(database, waiting, out);
  return {
    alreadyIn: alreadyIn.map((candidate) => publishedSince(candidate, receipts)),
    ready: ordered,
    refused: [
      ...unfit.map((candidate) => ({ candidate, problems: candidate.problems })),
      ...rivals,
      ...(await refusalsOf(database, blocked)),
    ],
  };
}

/**
 * Puts records in the order of need. Those that are not published come last: others may not rest on them, and they may rest
 * on others and on each other, and on those that are kept from before.
 */
async function inOrder(
  database: Database,
  waiting: readonly Candidate[],
  out: readonly Candidate[],
): Promise<{ readonly ordered: readonly Candidate[]; readonly blocked: readonly Blocked<Candidate>[] }> {
  const [hidden, open] = divide(waiting, ({ fits }) => fits?.visibility === 'DRAFT');
  const first = inOrderOfNeed(open, [...out, ...hidden]);
  if (hidden.length === 0) return first;
  const there = new Set([
    ...first.ordered.flatMap(({ describes }) => describes),
    ...(await unpublishedDescribers(database.read, [...needsOf(hidden)])).keys(),
  ]);
  const second = inOrderOfNeed(
    hidden.map((candidate) => ({ ...candidate, needs: candidate.needs.filter((id) => !there.has(id)) })),
    [...out, ...first.blocked.map(({ record }) => record)],
  );
  return { ordered: [...first.ordered, ...second.ordered], blocked: [...first.blocked, ...second.blocked] };
}

/** A record that is in: it may have been published since, although it does not say so. */
function publishedSince(candidate: Candidate, receipts: ReadonlyMap<string, Receipt>): Candidate {
  const { fits } = candidate;
  if (!fits || !isIn(receipts.get(fits.document), fits.sha256)) return candidate;
  return { ...candidate, fits: { ...fits, visibility: 'PUBLISHED' } };
}

function divide<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function needsOf(candidates: readonly Candidate[]): Set<string> {
  const ids = new Set<string>();
  for (const { needs } of candidates) for (const id of needs) ids.add(id);
  return ids;
}

/** One document, one record: a second one that says something else would silently take the place of the first. */
function withoutRivals(candidates: readonly Candidate[]): [Candidate[], Refusal[]] {
  const first = new Map<string, Candidate>();
  const refused: Refusal[] = [];
  const single = candidates.filter((candidate) => {
    const { slug, name, bytes } = candidate;
    const other = first.get(slug ?? '');
    if (!other) first.set(slug ?? '', candidate);
    if (!other || other.bytes === bytes) return true;
    const reason = `is about the document ${slug}, as is ${other.name} of the same import; one document has one record`;
    refused.push({ candidate, problems: [problemWith(name, reason)] });
    return false;
  });
  return [single, refused];
}

/** What keeps records out of the order, said at the places where they name what they need. */
async function refusalsOf(database: Database, blocked: readonly Blocked<Candidate>[]): Promise<Refusal[]> {
  const missing = blocked.flatMap(({ id, why }) => (why === 'missing' ? [id] : []));
  const drafts = await unpublishedDescribers(database.read, missing);
  const byRecord = new Map<Candidate, Blocked<Candidate>[]>();
  for (const one of blocked) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one]);
  const refusals: Refusal[] = [];
  for (const [candidate, all] of byRecord) {
    refusals.push({ candidate, problems: await problemsOf(candidate, all, drafts) });
  }
  return refusals;
}

async function problemsOf(
  candidate: Candidate,
  blocked: readonly Blocked<Candidate>[],
  drafts: ReadonlyMap<string, string>,
): Promise<readonly Problem[]> {
  const reasons = new Map(blocked.map((one) => [one.id, reasonOf(one, drafts)]));
  try {
    const checked = await readAgain(candidate);
    return namingsOf(claimsOf(checked.record), new Set(reasons.keys())).flatMap(({ id, path }) => {
      const reason = reasons.get(id);
      return reason ? [checked.problemAt(path, reason)] : [];
    });
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return error.problems;
  }
}

/** @param drafts the slugs of the documents that describe things and are not published, by the ids of these things */
function reasonOf({ id, why, by }: Blocked<Candidate>, drafts: ReadonlyMap<string, string>): string {
  const ofThisImport = by?.problems.length === 0 && by.fits?.visibility === 'DRAFT' ? by.slug : null;
  const draft = why === 'circle' ? undefined : (ofThisImport ?? drafts.get(id));
  if (draft) return onlyDraftDescribes(id, draft);
  switch (why) {
    case 'missing':
      return `names ${id}, which neither the record, nor another of the import that fits, nor the graph describes`;
    case 'refused':
      return `names ${id}, which only ${by?.name} describes, and that is refused`;
    case 'circle':
      return `names ${id}, which only ${by?.name} describes, and the two wait for each other; describe it here, too`;
  }
}
