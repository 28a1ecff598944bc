import type { MeetingAttendancesArgs, Resolvers } from '../../graphql/types.generated.ts';
import type { CountryRow } from '../country/rows.ts';
import { listOfAll } from '../list/loader.ts';
import { byKey, evidence, many, name, names, one } from '../node/fields.ts';
import { listOf } from '../node/list-of.ts';
import { periodOf } from '../node/period.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { TopicRow } from '../topic/rows.ts';
import type { ParticipantRow } from './participant.ts';
import type { MeetingRow, MeetingSeriesRow, PlaceRow } from './rows.ts';

export const meetingResolvers = {
  MeetingSeries: {
    name,
    names,
    organisation: one<OrganisationRow>('ORGANISED_BY'),
    evidence,
    meetings: listOf(({ meeting }) => meeting.ofSeries),
  },
  Meeting: {
    title: name,
    titles: names,
    series: one<MeetingSeriesRow>('IN_SERIES'),
    when: (meeting) => periodOf(meeting) ?? { text: meeting.period, start: null, end: null },
    place: one<PlaceRow>('HELD_IN'),
    organiser: one<OrganisationRow>('ORGANISED_BY'),
    host: one<ParticipantRow>('HOSTED_BY'),
    partOf: one<MeetingRow>('PART_OF'),
    parts: listOf(({ meeting }) => meeting.parts),
    previous: ({ id }, _, { loaders }) => loaders.meeting.previous.load(id),
    next: ({ id }, _, { loaders }) => loaders.meeting.next.load(id),
    evidence,
    attendances: listOf(
      ({ meeting }) => meeting.attendances,
      ({ roles }: MeetingAttendancesArgs) => ({ roles: roles ?? null }),
    ),
    countries: ({ id }, _, { loaders }) => loaders.country.ofMeetings.load(id),
    statements: listOf(({ meeting }) => meeting.statements),
    decisions: listOf(({ meeting }) => meeting.decisions),
    adopted: listOf(({ initiative }) => initiative.adoptedAtMeetings),
    documents: listOf(({ document }) => document.ofMeetings),
    topics: many<TopicRow>('ABOUT'),
  },
  Place: {
    name,
    names,
    country: one<CountryRow>('IN_COUNTRY'),
  },
  Query: {
    meetingSeries: (_, { slug }, context, info) => byKey<MeetingSeriesRow>(context, 'MeetingSeries', slug, info),
    meeting: (_, { slug }, context, info) => byKey<MeetingRow>(context, 'Meeting', slug, info),
    meetingSeriesList: listOfAll<MeetingSeriesRow, 'MeetingSeries'>('MeetingSeries'),
    meetings: listOfAll<MeetingRow, 'Meeting'>('Meeting'),
  },
} satisfies Resolvers;
