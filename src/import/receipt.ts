import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import { readStatement } from '../database/statement.ts';
import { inChunks } from './chunks.ts';
import type { Reader } from './state.ts';
import { model } from './stored.ts';

const readReceipts = readStatement('./receipt.cypher', import.meta.url);
const receiptsByHash = readStatement('./receipts-by-hash.cypher', import.meta.url);

/** What the database notes of a document when its record goes in. */
export interface Receipt {
  /** Hash of the record's bytes. */
  readonly sha256: string;
  /** The model that it was written by; null for one that was before they were counted. */
  readonly model: number | null;
}

/** The receipts of those documents that are in, by their ids. */
export async function receiptsOf(run: Reader, documents: readonly string[]): Promise<Map<string, Receipt>> {
  const receipts = new Map<string, Receipt>();
  for (const some of inChunks(documents)) {
    for (const { document, ...receipt } of await run<Receipt & { document: string }>(readReceipts, { documents: some }))
      receipts.set(document, receipt);
  }
  return receipts;
}

/** Whether the very same record is in, as this program would write it. */
export function isIn(receipt: Receipt | undefined, sha256: string): boolean {
  return receipt?.sha256 === sha256 && receipt.model === model;
}

/** Whether the very same files are in, each a record, as this program would write them. Nothing in them is read. */
export async function filesAreIn(run: Reader, files: readonly string[]): Promise<boolean> {
  const hashes = await Promise.all(
    files.map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  );
  const found = await run(receiptsByHash, { hashes, model: neo4j.int(model) });
  return found.length === new Set(hashes).size;
}
