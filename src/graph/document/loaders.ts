import type { Database } from '../../database/database.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { DocumentRow } from './rows.ts';

/** How documents are read. */
export function documentLoaders(database: Database) {
  const { page } = fromStatements(database, import.meta.url);
  return {
    ofMeetings: page<DocumentRow>('documents-of-meetings'),
  };
}
