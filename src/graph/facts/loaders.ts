import { pageLoader, rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { FactRow } from '../node/rows.ts';
import type { EvidenceRow } from './rows.ts';

const here = import.meta.url;

/** How what all facts share are read. */
export function factLoaders(database: Database) {
  return {
    evidence: rowsLoader<EvidenceRow>(database, readStatement('./evidence-of-nodes.cypher', here)),
    ofDocuments: pageLoader<FactRow>(database, readStatements('./facts-of-documents.cypher', here)),
  };
}
