import { readStatement } from '../database/statement.ts';
import { inChunks } from './chunks.ts';
import type { Reader } from './state.ts';
import { model } from './stored.ts';

const readReceipts = readStatement('./receipt.cypher', import.meta.url);

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
