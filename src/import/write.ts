import neo4j from 'neo4j-driver';
import type { Database, Transaction } from '../database/database.ts';
import { readStatement, readStatements, type Statement } from '../database/statement.ts';
import { nodeId } from '../graph/node/id.ts';
import type { Claim, NodeClaim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { mergeClaims } from './merge.ts';
import { type Problem, RecordRefused } from './problem.ts';
import type { CheckedRecord } from './read.ts';
import { searchTextOf } from './search-text.ts';
import { model, stored } from './stored.ts';
import { writeText } from './texts/write-text.ts';
import { withoutEmptyLists } from './without-empty-lists.ts';

const statement = (name: string): Statement => readStatement(`./${name}.cypher`, import.meta.url);

const lock = statement('lock');
const readReceipt = statement('receipt');
const known = statement('known');
const forget = statement('forget');
const describe = statement('describe');
const quote = statement('quote');
const readClaims = statement('claims');
const setProperties = statement('properties');
const tieLinks = statement('links');
const writeSearchTexts = statement('search-texts');
const orphans = statement('orphans');
const remove = statement('remove');
const affectedInitiatives = statement('affected-initiatives');
const deriveParticipations = readStatements('./derive-participations.cypher', import.meta.url);
const writeReceipt = statement('write-receipt');

/** What became of a record. */
export interface Written {
  readonly outcome: 'in' | 'already in';
  /** How many things it describes. */
  readonly things: number;
}

/**
 * Writes a record in one transaction: all of it or nothing. A record whose document is in already takes the place of
 * what that document said before; the very same file changes nothing.
 *
 * @throws {RecordRefused} when it names what neither it nor the graph describes, or drops what others still need.
 * @throws {DatabaseUnavailable} when the database does not answer; then it may be in or not, and importing it again is safe.
 */
export async function writeRecord(database: Database, checked: CheckedRecord): Promise<Written> {
  const document = nodeId('Document', checked.record.document.slug);
  const claims = claimsOf(checked.record);
  refuse(twice(claims, checked));
  const alreadyIn: Written = { outcome: 'already in', things: claims.length };
  const isIn = ([receipt]: { sha256: string; model: number | null }[]) =>
    receipt?.sha256 === checked.sha256 && receipt.model === model;
  // Without the lock at first: most of what is imported again has not changed.
  if (isIn(await database.read(readReceipt, { document }))) return alreadyIn;

  return database.write(async (transaction): Promise<Written> => {
    await transaction.run(lock);
    if (isIn(await transaction.run(readReceipt, { document }))) return alreadyIn;

    refuse(await dangling(transaction, claims, document, checked));
    const former = (await transaction.run<{ id: string }>(forget, { document })).map(({ id }) => id);
    await transaction.run(describe, {
      document,
      claims: claims.map(({ id, labels, properties, names, links }) => ({
        id,
        labels,
        claim: JSON.stringify({ properties, names, links } satisfies Claim),
      })),
    });
    await transaction.run(quote, { document, passages: passagesOf(claims) });
    await writeText(transaction, checked, claims);

    const touched = [...new Set([document, ...former, ...claims.map(({ id }) => id)])];
    const before = await initiativesOf(transaction, touched);
    await mergeInto(transaction, touched);
    await removeOrphans(transaction, touched, checked);
    const initiatives = [...new Set([...before, ...(await initiativesOf(transaction, touched))])];
    for (const derive of deriveParticipations) await transaction.run(derive, { initiatives });
    await transaction.run(writeReceipt, { document, sha256: checked.sha256, model: neo4j.int(model) });
    return { outcome: 'in', things: claims.length };
  });
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RecordRefused(problems);
}

/** Things that the record describes more than once. */
function twice(claims: readonly NodeClaim[], { problemAt }: CheckedRecord): Problem[] {
  const seen = new Set<string>();
  return claims.flatMap(({ id, path }) => {
    if (seen.has(id)) return [problemAt(path, `describes ${id} a second time; put all about it in one place`)];
    seen.add(id);
    return [];
  });
}

/** Links to things that neither the record nor another document describes. */
async function dangling(
  transaction: Transaction,
  claims: readonly NodeClaim[],
  document: string,
  { problemAt }: CheckedRecord,
): Promise<Problem[]> {
  const described = new Set(claims.map(({ id }) => id));
  const outside = claims.flatMap(({ links, path }) =>
    Object.values(links).flatMap((targets) => targets.filter((id) => !described.has(id)).map((id) => ({ id, path }))),
  );
  const ids = [...new Set(outside.map(({ id }) => id))];
  const found = new Set((await transaction.run<{ id: string }>(known, { ids, document })).map(({ id }) => id));
  return outside
    .filter(({ id }) => !found.has(id))
    .map(({ id, path }) => problemAt(path, `names ${id}, which neither the record nor the graph describes`));
}

/** A document cited without a quotation is a passage without words. */
export function passagesOf(claims: readonly NodeClaim[]) {
  return claims.flatMap(({ id, evidence }) =>
    evidence.map(({ quote, supports, note, language }, position) => ({
      id,
      passage: {
        position: neo4j.int(position),
        quote: quote?.normalize('NFC') ?? null,
        supports: supports ?? null,
        note: note ?? null,
        language: language ?? null,
      },
    })),
  );
}

/** Makes each thing what all documents together say of it. */
async function mergeInto(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.run<{ id: string; recordedAt: string; claims: string[]; quotes: string[] }>(
    readClaims,
    { ids },
  );
  const things = rows
    .filter(({ claims }) => claims.length > 0)
    .map(({ id, recordedAt, claims, quotes }) => ({
      id,
      recordedAt,
      quotes,
      ...mergeClaims(claims.map((claim) => JSON.parse(claim) as Claim)),
    }));

  await transaction.run(setProperties, {
    things: things.map(({ id, recordedAt, ...claim }) => ({
      id,
      properties: withoutEmptyLists(stored(id, claim, recordedAt)),
    })),
  });
  await transaction.run(tieLinks, {
    links: things.flatMap(({ id: source, links }) =>
      Object.entries(links).flatMap(([type, targets]) => targets.map((target) => ({ source, type, target }))),
    ),
  });
  const texts = things.flatMap((thing) => searchTextOf(thing) ?? []);
  await transaction.run(writeSearchTexts, { texts: texts.map((text) => withoutEmptyLists({ ...text })) });
}

/** Removes the things that no document describes any more. */
async function removeOrphans(transaction: Transaction, ids: readonly string[], { problemAt }: CheckedRecord) {
  const left = await transaction.run<{ id: string; neededBy: string | null }>(orphans, { ids });
  refuse(
    left
      .filter(({ neededBy }) => neededBy !== null)
      .map(({ id, neededBy }) => problemAt([], `no longer describes ${id}, which ${neededBy} of another record needs`)),
  );
  await transaction.run(remove, { ids: left.map(({ id }) => id) });
}

async function initiativesOf(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  return (await transaction.run<{ id: string }>(affectedInitiatives, { ids })).map(({ id }) => id);
}
