import { pageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatements } from '../../database/statement.ts';
import type { SubGroupRow } from './rows.ts';

const here = import.meta.url;

/** How sub-groups are read. */
export function subGroupLoaders(database: Database) {
  return {
    all: pageLoader<SubGroupRow>(database, readStatements('./sub-groups.cypher', here)),
    ofOrganisations: pageLoader<SubGroupRow>(database, readStatements('./sub-groups-of-organisations.cypher', here)),
  };
}
