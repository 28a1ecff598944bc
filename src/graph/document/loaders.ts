import { rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { DocumentRow, TextFileRow } from './rows.ts';

const here = import.meta.url;

/** How documents are read. */
export function documentLoaders(database: Database) {
  const { page } = fromStatements(database, here);
  return {
    ofMeetings: page<DocumentRow>('documents-of-meetings'),
    /** Texts are long: they are read where they are asked for, and by themselves. */
    texts: rowLoader(database, readStatement('./texts-of-documents.cypher', here), (text: string) => text),
    files: rowLoader(database, readStatement('./files-of-documents.cypher', here), (file: TextFileRow) => file),
  };
}
