import { pageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatements } from '../../database/statement.ts';
import type { AuditEntryRow } from './rows.ts';

/** How it is read what was done and refused. */
export function auditLoaders(database: Database) {
  return {
    all: pageLoader(database, readStatements('./audit-entries.cypher', import.meta.url), (row: AuditEntryRow) => row),
  };
}
