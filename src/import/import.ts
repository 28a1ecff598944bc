import type { Database } from '../database/database.ts';
import { RecordRefused } from './problem.ts';
import { type CheckedRecord, readRecord } from './read.ts';
import { type Written, writeRecord } from './write.ts';

/** What became of one file. */
export type Outcome =
  | ({ readonly file: string } & Written)
  | { readonly file: string; readonly outcome: 'refused'; readonly reason: RecordRefused };

/**
 * Imports files one after the other, each in a transaction of its own, and tells what becomes of each. A record that
 * is refused does not keep the others out.
 *
 * @param read reads and checks what is in a file
 * @throws {DatabaseUnavailable} when the database does not answer; what was told to be in is in.
 */
export async function* importFiles(
  database: Database,
  files: readonly string[],
  read: (file: string) => Promise<CheckedRecord> = readRecord,
): AsyncGenerator<Outcome> {
  for (const file of files) {
    try {
      yield { file, ...(await writeRecord(database, await read(file))) };
    } catch (error) {
      if (!(error instanceof RecordRefused)) throw error;
      yield { file, outcome: 'refused', reason: error };
    }
  }
}
