import { pageLoader, rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { CountryRow } from './rows.ts';

const here = import.meta.url;

/** How countries are read. */
export function countryLoaders(database: Database) {
  return {
    all: pageLoader<CountryRow>(database, readStatements('./countries.cypher', here)),
    ofMeetings: rowsLoader<CountryRow>(database, readStatement('./countries-of-meetings.cypher', here)),
  };
}
