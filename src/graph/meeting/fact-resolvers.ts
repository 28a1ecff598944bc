import type { Resolvers } from '../../graphql/types.generated.ts';
import type { CountryRow } from '../country/rows.ts';
import { listOfAll } from '../list/loader.ts';
import { evidence, many, name, names, one, required } from '../node/fields.ts';
import { typenameOf } from '../node/id.ts';
import { linkedOne } from '../node/links.ts';
import { periodOf } from '../node/period.ts';
import type { OfficeRow, OfficialRow } from '../official/rows.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { TopicRow } from '../topic/rows.ts';
import type { ParticipantRow } from './participant.ts';
import type { AttendanceRow, DecisionRow, FigureRow, MeetingRow, StatementRow } from './rows.ts';

/** Resolvers of the facts that a meeting gives rise to. */
export const meetingFactResolvers = {
  Attendance: {
    evidence,
    meeting: required<MeetingRow>('AT'),
    participant: required<ParticipantRow>('ATTENDEE'),
    official: async (attendance, _, { loaders }) => {
      const participant = await linkedOne<ParticipantRow>(loaders, attendance, 'ATTENDEE');
      return participant && typenameOf(participant) === 'Official' ? (participant as OfficialRow) : null;
    },
    country: one<CountryRow>('FOR_COUNTRY'),
    organisation: one<OrganisationRow>('FOR_ORGANISATION'),
    office: one<OfficeRow>('AS'),
  },
  Statement: {
    evidence,
    meeting: required<MeetingRow>('AT'),
    speaker: one<ParticipantRow>('SPEAKER'),
    summary: name,
    summaries: names,
    topics: many<TopicRow>('ABOUT'),
    mentions: many<ParticipantRow>('MENTIONS'),
    figures: many<FigureRow>('NAMES'),
  },
  Figure: {
    period: periodOf,
  },
  Decision: {
    evidence,
    meeting: required<MeetingRow>('AT'),
    summary: name,
    summaries: names,
    assignees: many<ParticipantRow>('ASSIGNED_TO'),
  },
  Query: {
    attendances: listOfAll<AttendanceRow, 'Attendance'>('Attendance'),
    statements: listOfAll<StatementRow, 'Statement'>('Statement'),
    decisions: listOfAll<DecisionRow, 'Decision'>('Decision'),
  },
} satisfies Resolvers;
