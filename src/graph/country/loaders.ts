import type { Database } from '../../database/database.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { CountryRow } from './rows.ts';

/** How countries are read. */
export function countryLoaders(database: Database) {
  const { rows } = fromStatements(database, import.meta.url);
  return {
    ofMeetings: rows<CountryRow>('countries-of-meetings'),
  };
}
