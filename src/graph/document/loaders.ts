import { rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { DocumentRow, DraftRow, TextFileRow } from './rows.ts';

const here = import.meta.url;
const drafts = readStatement('./drafts.cypher', here);

/** How documents are read. */
export function documentLoaders(database: Database) {
  const { page } = fromStatements(database, here);
  return {
    /** What is kept and not published. */
    drafts: async () => (await database.read<{ row: DraftRow }>(drafts)).map(({ row }) => row),
    ofMeetings: page<DocumentRow>('documents-of-meetings'),
    /** Texts are long: they are read where they are asked for, and by themselves. */
    texts: rowLoader(database, readStatement('./texts-of-documents.cypher', here), (text: string) => text),
    files: rowLoader(database, readStatement('./files-of-documents.cypher', here), (file: TextFileRow) => file),
  };
}
