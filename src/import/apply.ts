import neo4j from 'neo4j-driver';
import type { Transaction } from '../database/database.ts';
import { readStatement, readStatements, type Statement } from '../database/statement.ts';
import { typenameOf } from '../graph/node/id.ts';
import { inChunks } from './chunks.ts';
import type { Claim, NodeClaim } from './claim.ts';
import { type Draft, freshOutcome, type Outcome } from './plan.ts';
import type { Passage } from './record-fields.ts';
import { searchTextOf } from './search-text.ts';
import { stored } from './stored.ts';
import { inTurns } from './turns.ts';
import { withoutEmptyLists } from './without-empty-lists.ts';

const statement = (name: string): Statement => readStatement(`./${name}.cypher`, import.meta.url);

const forget = statement('forget');
const make = statement('make');
const describe = statement('describe');
const setProperties = statement('properties');
const tieLinks = statement('links');
const writeSearchTexts = statement('search-texts');
const remove = statement('remove');
const affectedInitiatives = statement('affected-initiatives');
const deriveParticipations = readStatements('./derive-participations.cypher', import.meta.url);

/**
 * Writes what a draft says, in a transaction that holds the lock.
 *
 * @param said what the document says, by which the draft was made
 * @param now the instant that what is new carries, in ISO 8601: that of the transaction
 */
export async function applyDraft(
  transaction: Transaction,
  draft: Draft,
  said: Iterable<NodeClaim>,
  now: string,
): Promise<void> {
  const { plan, fresh, restated, claims, outcomes, removed } = draft;
  const { document } = plan;
  // What is new stood in no relation to anything before.
  const before = await initiativesOf(transaction, [...removed, ...outcomes.map(({ id }) => id)]);
  const turns = inTurns(transaction);
  for (const ids of inChunks(restated)) await turns.run(forget, { document, ids });
  // The document first, if it is new, too: all that it says hangs on it.
  for (const some of inChunks(freshOf(said, fresh))) {
    const things = some.map((claim) => {
      const outcome = freshOutcome(document, claim);
      return { ...sayingOf(claim), properties: propertiesOf(outcome, now), texts: textsOf(outcome) };
    });
    await turns.run(make, { document, now, things });
  }
  for (const some of inChunks(claims)) {
    await turns.run(describe, { document, things: some.map(sayingOf) });
  }
  for (const some of inChunks(outcomes)) {
    await turns.run(setProperties, {
      things: some.map((outcome) => ({ id: outcome.id, properties: propertiesOf(outcome, now) })),
    });
    const texts = some.flatMap(textsOf);
    if (texts.length > 0) await turns.run(writeSearchTexts, { texts });
  }
  for (const links of inChunks(linksOf(freshOf(said, fresh)))) await turns.run(tieLinks, { links });
  for (const links of inChunks(linksOf(outcomes.map(({ id, merged }) => ({ id, links: merged.links })))))
    await turns.run(tieLinks, { links });
  for (const ids of inChunks(removed)) await turns.run(remove, { ids });
  const [after] = await Promise.all([
    initiativesOf(transaction, [...fresh, ...outcomes.map(({ id }) => id)]),
    turns.end(),
  ]);
  const initiatives = [...new Set([...before, ...after])];
  if (initiatives.length === 0) return;
  for (const derive of deriveParticipations) await transaction.run(derive, { initiatives, now });
}

function* freshOf(said: Iterable<NodeClaim>, fresh: ReadonlySet<string>): Generator<NodeClaim> {
  for (const claim of said) if (fresh.has(claim.id)) yield claim;
}

/** What a document says of a thing, with its words for it. */
function sayingOf({ id, labels, properties, names, links, evidence }: NodeClaim) {
  const claim = JSON.stringify({ properties, names, links } satisfies Claim);
  return { id, labels, claim, passages: evidence.map(passageOf) };
}

function propertiesOf({ id, recordedAt, merged }: Outcome, now: string): Record<string, unknown> {
  return withoutEmptyLists(stored(id, merged, recordedAt ?? now));
}

/** What the search looks through for a thing: one text, or none. */
function textsOf({ id, merged, quotes }: Outcome): Record<string, unknown>[] {
  const text = searchTextOf({ id, quotes, ...merged });
  return text ? [withoutEmptyLists({ ...text })] : [];
}

/** One by one: a large record has millions of them. */
function* linksOf(things: Iterable<Pick<NodeClaim, 'id' | 'links'>>) {
  for (const { id: source, links } of things) {
    for (const [type, targets] of Object.entries(links)) {
      for (const target of new Set(targets)) yield { source, type, target };
    }
  }
}

/** A passage as it is stored; a document cited without a quotation is one without words. */
export function passageOf({ quote, supports, note, language }: Passage, position: number) {
  return {
    position: neo4j.int(position),
    quote: quote?.normalize('NFC') ?? null,
    supports: supports ?? null,
    note: note ?? null,
    language: language ?? null,
  };
}

/** Types of things by which participations are worked out: those that affected-initiatives.cypher goes by. */
const decisive: readonly string[] = ['Initiative', 'Meeting', 'Attendance', 'Membership', 'Organisation'];

async function initiativesOf(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const some of inChunks(ids.filter((id) => decisive.includes(typenameOf({ id }))))) {
    for (const { id } of await transaction.run<{ id: string }>(affectedInitiatives, { ids: some })) found.add(id);
  }
  return [...found];
}
