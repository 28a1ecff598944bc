import type { Database } from '../../database/database.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { AttendanceRow, DecisionRow, MeetingRow, StatementRow } from './rows.ts';

/** How meetings, attendances, statements and decisions are read. */
export function meetingLoaders(database: Database) {
  const { page, row } = fromStatements(database, import.meta.url);
  return {
    ofSeries: page<MeetingRow>('meetings-of-series'),
    ofOrganisations: page<MeetingRow>('meetings-of-organisations'),
    parts: page<MeetingRow>('parts-of-meetings'),
    ofTopics: page<MeetingRow>('meetings-of-topics'),
    ofDocuments: page<MeetingRow>('meetings-of-documents'),
    previous: row<MeetingRow>('previous-meetings'),
    next: row<MeetingRow>('next-meetings'),
    attendances: page<AttendanceRow>('attendances-of-meetings'),
    attendancesOfCountries: page<AttendanceRow>('attendances-of-countries'),
    attendancesOfOfficials: page<AttendanceRow>('attendances-of-officials'),
    statements: page<StatementRow>('statements-of-meetings'),
    statementsOfOfficials: page<StatementRow>('statements-of-officials'),
    statementsOfTopics: page<StatementRow>('statements-of-topics'),
    decisions: page<DecisionRow>('decisions-of-meetings'),
  };
}
