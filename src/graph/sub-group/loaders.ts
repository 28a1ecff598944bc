import type { Database } from '../../database/database.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { SubGroupRow } from './rows.ts';

/** How sub-groups are read. */
export function subGroupLoaders(database: Database) {
  const { page } = fromStatements(database, import.meta.url);
  return {
    ofOrganisations: page<SubGroupRow>('sub-groups-of-organisations'),
  };
}
