import { rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { FactRow } from '../node/rows.ts';
import { readEvidence } from './evidence.ts';

const here = import.meta.url;

/** How what all facts share are read. */
export function factLoaders(database: Database) {
  const { page } = fromStatements(database, here);
  return {
    evidence: rowsLoader(database, readStatement('./evidence-of-nodes.cypher', here), readEvidence),
    ofDocuments: page<FactRow>('facts-of-documents'),
  };
}
