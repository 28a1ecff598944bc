import { pageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatements } from '../../database/statement.ts';
import type { MeetingRow } from '../meeting/rows.ts';
import { fromStatements } from '../node/from-statements.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { CoAttendanceRow, OfficeRow, OfficialRow } from './rows.ts';

const here = import.meta.url;

/** How officials and offices are read. */
export function officialLoaders(database: Database) {
  const { page, rows } = fromStatements(database, here);
  return {
    ofCountries: page<OfficialRow>('officials-of-countries'),
    metWith: pageLoader(database, readStatements('./met-with.cypher', here), readCoAttendance),
    offices: rows<OfficeRow>('offices-of-officials'),
    officesOfOrganisations: page<OfficeRow>('offices-of-organisations'),
  };
}

function readCoAttendance([official, meetings, attendances]: readonly [
  Thing,
  readonly Thing[],
  readonly string[],
]): CoAttendanceRow {
  return {
    official: readThing(official),
    count: meetings.length,
    meetings: meetings.map((meeting) => readThing<MeetingRow>(meeting)),
    attendances,
  };
}
