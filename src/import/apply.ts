import neo4j from 'neo4j-driver';
import type { Transaction } from '../database/database.ts';
import { readStatement, readStatements, type Statement } from '../database/statement.ts';
import { inChunks } from './chunks.ts';
import type { Claim, NodeClaim } from './claim.ts';
import type { Draft, Outcome } from './plan.ts';
import { searchTextOf } from './search-text.ts';
import { stored } from './stored.ts';
import { inTurns, type Turns } from './turns.ts';
import { withoutEmptyLists } from './without-empty-lists.ts';

const statement = (name: string): Statement => readStatement(`./${name}.cypher`, import.meta.url);

const forget = statement('forget');
const describe = statement('describe');
const quote = statement('quote');
const setProperties = statement('properties');
const tieLinks = statement('links');
const writeSearchTexts = statement('search-texts');
const remove = statement('remove');
const affectedInitiatives = statement('affected-initiatives');
const deriveParticipations = readStatements('./derive-participations.cypher', import.meta.url);

/**
 * Writes what a draft says, in a transaction that holds the lock.
 *
 * @param now the instant of the transaction, in ISO 8601: what is new carries it
 */
export async function applyDraft(transaction: Transaction, draft: Draft, now: string): Promise<void> {
  const { plan, restated, claims, outcomes, removed } = draft;
  // What is new stood in no relation to anything before.
  const former = outcomes.flatMap(({ id, recordedAt }) => (recordedAt === undefined ? [] : [id]));
  const before = await initiativesOf(transaction, [...removed, ...former]);
  const turns = inTurns(transaction);
  for (const ids of inChunks(restated)) await turns.run(forget, { document: plan.document, ids });
  await restate(turns, plan.document, claims);
  await writeOutcomes(turns, outcomes, now);
  for (const ids of inChunks(removed)) await turns.run(remove, { ids });
  await turns.end();
  const after = await initiativesOf(
    transaction,
    outcomes.map(({ id }) => id),
  );
  const initiatives = [...new Set([...before, ...after])];
  if (initiatives.length === 0) return;
  for (const derive of deriveParticipations) await transaction.run(derive, { initiatives });
}

async function restate(turns: Turns, document: string, claims: readonly NodeClaim[]): Promise<void> {
  for (const some of inChunks(claims)) {
    await turns.run(describe, {
      document,
      claims: some.map(({ id, labels, properties, names, links }) => ({
        id,
        labels,
        claim: JSON.stringify({ properties, names, links } satisfies Claim),
      })),
    });
  }
  for (const passages of inChunks(passagesOf(claims))) await turns.run(quote, { document, passages });
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

/** Makes each thing what all documents together say of it. Links are tied when all things are there. */
async function writeOutcomes(turns: Turns, outcomes: readonly Outcome[], now: string): Promise<void> {
  for (const things of inChunks(outcomes)) {
    await turns.run(setProperties, {
      things: things.map(({ id, recordedAt, merged }) => ({
        id,
        properties: withoutEmptyLists(stored(id, merged, recordedAt ?? now)),
      })),
    });
    const texts = things.flatMap(({ id, merged, quotes }) => searchTextOf({ id, quotes, ...merged }) ?? []);
    if (texts.length > 0) {
      await turns.run(writeSearchTexts, { texts: texts.map((text) => withoutEmptyLists({ ...text })) });
    }
    const links = things.flatMap(({ id: source, merged }) =>
      Object.entries(merged.links).flatMap(([type, targets]) =>
        [...new Set(targets)].map((target) => ({ source, type, target })),
      ),
    );
    for (const some of inChunks(links)) await turns.run(tieLinks, { links: some });
  }
}

async function initiativesOf(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const some of inChunks(ids)) {
    for (const { id } of await transaction.run<{ id: string }>(affectedInitiatives, { ids: some })) found.add(id);
  }
  return [...found];
}
