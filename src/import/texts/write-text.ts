import neo4j from 'neo4j-driver';
import type { Transaction } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { nodeId } from '../../graph/node/id.ts';
import type { NodeClaim } from '../claim.ts';
import type { CheckedRecord } from '../read.ts';
import { placesOf } from './with-text.ts';

const writeStatement = readStatement('./write-text.cypher', import.meta.url);
const heldText = readStatement('./held-text.cypher', import.meta.url);
const placePassages = readStatement('./place-passages.cypher', import.meta.url);
const forgetStatement = readStatement('./forget-text.cypher', import.meta.url);

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
  { record, text, problemAt }: CheckedRecord,
  claims: readonly NodeClaim[],
): Promise<void> {
  const document = nodeId('Document', record.document.slug);
  if (text) await transaction.run(writeStatement, { document, properties: { ...text } });
  const [held] = text ? [text] : await transaction.run<{ text: string }>(heldText, { document });
  if (!held) return;
  const places = placesOf(claims, held.text, { record, problemAt });
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
