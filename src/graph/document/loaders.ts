import { pageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatements } from '../../database/statement.ts';
import type { DocumentRow } from './rows.ts';

const here = import.meta.url;

/** How documents are read. */
export function documentLoaders(database: Database) {
  return {
    all: pageLoader<DocumentRow>(database, readStatements('./documents.cypher', here)),
    ofMeetings: pageLoader<DocumentRow>(database, readStatements('./documents-of-meetings.cypher', here)),
  };
}
