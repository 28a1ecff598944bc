import neo4j from 'neo4j-driver';
import type { Transaction } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { nodeId } from '../../graph/node/id.ts';
import type { NodeClaim } from '../claim.ts';
import type { CheckedRecord } from '../read.ts';
import type { Reader } from '../state.ts';
import { type PassagePlace, placesOf } from './with-text.ts';

const writeStatement = readStatement('./write-text.cypher', import.meta.url);
const heldText = readStatement('./held-text.cypher', import.meta.url);
const placePassages = readStatement('./place-passages.cypher', import.meta.url);
const forgetStatement = readStatement('./forget-text.cypher', import.meta.url);

/**
 * Where the passages of a record stand that came without a text, in the text that is held from before; none where no text is.
 *
 * @throws {RecordRefused} with every quotation that is not in it.
 */
export async function placesInHeldText(
  run: Reader,
  checked: CheckedRecord,
  claims: Iterable<NodeClaim>,
): Promise<readonly PassagePlace[]> {
  const [held] = await run<{ text: string }>(heldText, { document: nodeId('Document', checked.record.document.slug) });
  return held ? placesOf(claims, held.text, checked) : [];
}

/**
 * Writes the text that came with a record, and where in it the record's passages stand. Of a record that came without,
 * the quotations are looked up in the text that is held from before.
 *
 * To be called when the passages are written.
 *
 * @throws {RecordRefused} with every quotation that is not in the text.
 */
export async function writeText(
  transaction: Transaction,
  checked: CheckedRecord,
  claims: Iterable<NodeClaim>,
): Promise<void> {
  const { record, text } = checked;
  const document = nodeId('Document', record.document.slug);
  if (text) await transaction.run(writeStatement, { document, properties: { ...text } });
  const places = text ? placesOf(claims, text.text, checked) : await placesInHeldText(transaction.run, checked, claims);
  await writePlaces(transaction, document, places);
}

/** Notes where the passages of a document stand in its text. */
export async function writePlaces(
  transaction: Transaction,
  document: string,
  places: readonly PassagePlace[],
): Promise<void> {
  if (places.length === 0) return;
  await transaction.run(placePassages, {
    document,
    places: places.map(({ id, position, start, end }) => ({
      id,
      position: neo4j.int(position),
      start: neo4j.int(start),
      end: neo4j.int(end),
    })),
  });
}

/** Removes the text of a document that is taken back. */
export async function forgetText(transaction: Transaction, document: string): Promise<void> {
  await transaction.run(forgetStatement, { document });
}
