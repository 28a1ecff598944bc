import { pageLoader, rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { AttendanceRow, DecisionRow, MeetingRow, MeetingSeriesRow, StatementRow } from './rows.ts';

const here = import.meta.url;

/** How meetings, attendances, statements and decisions are read. */
export function meetingLoaders(database: Database) {
  return {
    allSeries: pageLoader<MeetingSeriesRow>(database, readStatements('./meeting-series.cypher', here)),
    all: pageLoader<MeetingRow>(database, readStatements('./meetings.cypher', here)),
    ofSeries: pageLoader<MeetingRow>(database, readStatements('./meetings-of-series.cypher', here)),
    ofOrganisations: pageLoader<MeetingRow>(database, readStatements('./meetings-of-organisations.cypher', here)),
    parts: pageLoader<MeetingRow>(database, readStatements('./parts-of-meetings.cypher', here)),
    ofTopics: pageLoader<MeetingRow>(database, readStatements('./meetings-of-topics.cypher', here)),
    ofDocuments: pageLoader<MeetingRow>(database, readStatements('./meetings-of-documents.cypher', here)),
    previous: rowLoader<MeetingRow>(database, readStatement('./previous-meetings.cypher', here)),
    next: rowLoader<MeetingRow>(database, readStatement('./next-meetings.cypher', here)),
    allAttendances: pageLoader<AttendanceRow>(database, readStatements('./attendances.cypher', here)),
    attendances: pageLoader<AttendanceRow>(database, readStatements('./attendances-of-meetings.cypher', here)),
    attendancesOfCountries: pageLoader<AttendanceRow>(
      database,
      readStatements('./attendances-of-countries.cypher', here),
    ),
    attendancesOfOfficials: pageLoader<AttendanceRow>(
      database,
      readStatements('./attendances-of-officials.cypher', here),
    ),
    allStatements: pageLoader<StatementRow>(database, readStatements('./statements.cypher', here)),
    statements: pageLoader<StatementRow>(database, readStatements('./statements-of-meetings.cypher', here)),
    statementsOfOfficials: pageLoader<StatementRow>(database, readStatements('./statements-of-officials.cypher', here)),
    statementsOfTopics: pageLoader<StatementRow>(database, readStatements('./statements-of-topics.cypher', here)),
    allDecisions: pageLoader<DecisionRow>(database, readStatements('./decisions.cypher', here)),
    decisions: pageLoader<DecisionRow>(database, readStatements('./decisions-of-meetings.cypher', here)),
  };
}
