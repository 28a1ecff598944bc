import { pageLoader, rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { CoAttendanceRow, OfficeRow, OfficialRow } from './rows.ts';

const here = import.meta.url;

/** How officials and offices are read. */
export function officialLoaders(database: Database) {
  return {
    all: pageLoader<OfficialRow>(database, readStatements('./officials.cypher', here)),
    ofCountries: pageLoader<OfficialRow>(database, readStatements('./officials-of-countries.cypher', here)),
    metWith: pageLoader<CoAttendanceRow>(database, readStatements('./met-with.cypher', here)),
    allOffices: pageLoader<OfficeRow>(database, readStatements('./offices.cypher', here)),
    offices: rowsLoader<OfficeRow>(database, readStatement('./offices-of-officials.cypher', here)),
    officesOfOrganisations: pageLoader<OfficeRow>(database, readStatements('./offices-of-organisations.cypher', here)),
  };
}
