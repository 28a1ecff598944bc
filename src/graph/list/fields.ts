import type {
  AttendanceFilter,
  CountryFilter,
  DecisionFilter,
  DocumentFilter,
  FigureFilter,
  InitiativeFilter,
  MeasureFilter,
  MeetingFilter,
  MeetingSeriesFilter,
  MemberFilter,
  MembershipFilter,
  OfficeFilter,
  OfficialFilter,
  OrganisationFilter,
  ParticipantFilter,
  ParticipationFilter,
  PlaceFilter,
  ResponsibilityFilter,
  StatementFilter,
  SubGroupFilter,
  TopicFilter,
} from '../../graphql/types.generated.ts';
import type { LinkType } from '../node/links.ts';

/** The filters of the API, by the label of the things that they choose from; `Node` where that may be any of several. */
export interface Filters {
  Country: CountryFilter;
  Organisation: OrganisationFilter;
  SubGroup: SubGroupFilter;
  Official: OfficialFilter;
  MeetingSeries: MeetingSeriesFilter;
  Meeting: MeetingFilter;
  Place: PlaceFilter;
  Initiative: InitiativeFilter;
  Measure: MeasureFilter;
  Topic: TopicFilter;
  Document: DocumentFilter;
  Membership: MembershipFilter;
  Office: OfficeFilter;
  Attendance: AttendanceFilter;
  Participation: ParticipationFilter;
  Statement: StatementFilter;
  Figure: FigureFilter;
  Decision: DecisionFilter;
  Responsibility: ResponsibilityFilter;
  Participant: ParticipantFilter;
  Member: MemberFilter;
}

export type Filtered = keyof Filters;

/** What a field of a filter compares. */
export type Field =
  /** The global id. */
  | { readonly kind: 'id' }
  /** The last part of the global id, of things that have only one; so that it is found by the index of ids. */
  | { readonly kind: 'key' }
  /** A value of its own, compared as it is. */
  | { readonly kind: 'value'; readonly property: string }
  /** A list of values, of which one is to fit. */
  | { readonly kind: 'values'; readonly property: string }
  /** A text, compared without case and accents. */
  | { readonly kind: 'text'; readonly property: string }
  /** All names, of which one is to fit, compared without case and accents. */
  | { readonly kind: 'names' }
  | { readonly kind: 'instant'; readonly property: string }
  | { readonly kind: 'period' }
  /** A thing that a link leads to or comes from, or one of several such things. */
  | {
      readonly kind: 'one' | 'many';
      readonly link: LinkType | 'EVIDENCED_BY';
      readonly away: boolean;
      readonly target: Filtered;
    }
  /** The thing itself, where it is of this type. */
  | { readonly kind: 'itself'; readonly target: Filtered };

const id: Field = { kind: 'id' };
const key: Field = { kind: 'key' };
const names: Field = { kind: 'names' };
const period: Field = { kind: 'period' };
const recordedAt: Field = { kind: 'instant', property: 'recordedAt' };
const value = (property: string): Field => ({ kind: 'value', property });
const values = (property: string): Field => ({ kind: 'values', property });
const text = (property: string): Field => ({ kind: 'text', property });
const one = (link: LinkType, target: Filtered): Field => ({ kind: 'one', link, away: true, target });
const some = (link: LinkType | 'EVIDENCED_BY', target: Filtered): Field => ({ kind: 'many', link, away: true, target });
const from = (link: LinkType, target: Filtered): Field => ({ kind: 'many', link, away: false, target });
const itself = (target: Filtered): Field => ({ kind: 'itself', target });

/** What holds of every thing that documents tell of, and of every fact. */
const documents = some('EVIDENCED_BY', 'Document');
const fact = { id, recordedAt, documents };

/** Where in the graph the fields of each filter are found. */
export const filterFields: {
  readonly [Type in Filtered]: Readonly<Record<Exclude<keyof Filters[Type], 'and' | 'or' | 'not'>, Field>>;
} = {
  Country: {
    id,
    code: key,
    name: names,
    documents,
    memberships: from('MEMBER', 'Membership'),
    offices: from('OFFICE_OF', 'Office'),
    attendances: from('FOR_COUNTRY', 'Attendance'),
    participations: from('PARTICIPANT', 'Participation'),
  },
  Organisation: {
    id,
    slug: key,
    kind: value('kind'),
    name: names,
    acronym: text('foldedAcronym'),
    documents,
    parent: one('PART_OF', 'Organisation'),
    country: one('IN_COUNTRY', 'Country'),
    children: from('PART_OF', 'Organisation'),
    subGroups: from('PART_OF', 'SubGroup'),
    members: from('OF', 'Membership'),
    memberships: from('MEMBER', 'Membership'),
    offices: from('OFFICE_IN', 'Office'),
    attendances: from('FOR_ORGANISATION', 'Attendance'),
    meetings: from('ORGANISED_BY', 'Meeting'),
    initiatives: from('CARRIED_BY', 'Initiative'),
  },
  SubGroup: {
    id,
    slug: key,
    status: value('status'),
    name: names,
    documents,
    parent: one('PART_OF', 'Organisation'),
    topics: some('ABOUT', 'Topic'),
  },
  Official: {
    id,
    slug: key,
    name: names,
    honorific: text('foldedHonorific'),
    documents,
    offices: from('HOLDER', 'Office'),
    attendances: from('ATTENDEE', 'Attendance'),
    statements: from('SPEAKER', 'Statement'),
  },
  MeetingSeries: {
    id,
    slug: key,
    name: names,
    documents,
    organisation: one('ORGANISED_BY', 'Organisation'),
    meetings: from('IN_SERIES', 'Meeting'),
  },
  Meeting: {
    id,
    slug: key,
    title: names,
    ordinal: value('ordinal'),
    when: period,
    documents,
    series: one('IN_SERIES', 'MeetingSeries'),
    place: one('HELD_IN', 'Place'),
    organiser: one('ORGANISED_BY', 'Organisation'),
    host: one('HOSTED_BY', 'Participant'),
    partOf: one('PART_OF', 'Meeting'),
    parts: from('PART_OF', 'Meeting'),
    attendances: from('AT', 'Attendance'),
    statements: from('AT', 'Statement'),
    decisions: from('AT', 'Decision'),
    adopted: from('ADOPTED_AT', 'Initiative'),
    topics: some('ABOUT', 'Topic'),
  },
  Place: { name: names, country: one('IN_COUNTRY', 'Country') },
  Initiative: {
    id,
    slug: key,
    kind: value('kind'),
    title: names,
    period,
    documents,
    organisation: one('CARRIED_BY', 'Organisation'),
    adoptedAt: one('ADOPTED_AT', 'Meeting'),
    supplements: one('SUPPLEMENTS', 'Initiative'),
    supplementedBy: from('SUPPLEMENTS', 'Initiative'),
    measures: from('ITEM_OF', 'Measure'),
    participations: from('IN', 'Participation'),
    responsibilities: from('REGARDING', 'Responsibility'),
    topics: some('ABOUT', 'Topic'),
  },
  Measure: {
    id,
    code: value('code'),
    title: names,
    position: value('position'),
    heading: value('heading'),
    documents,
    initiative: one('ITEM_OF', 'Initiative'),
    parent: one('UNDER', 'Measure'),
    children: from('UNDER', 'Measure'),
    responsibilities: from('ON_MEASURE', 'Responsibility'),
    topics: some('ABOUT', 'Topic'),
  },
  Topic: {
    id,
    slug: key,
    name: names,
    documents,
    broader: one('BROADER', 'Topic'),
    narrower: from('BROADER', 'Topic'),
    measures: from('ABOUT', 'Measure'),
    meetings: from('ABOUT', 'Meeting'),
    initiatives: from('ABOUT', 'Initiative'),
    statements: from('ABOUT', 'Statement'),
  },
  Document: {
    id,
    slug: key,
    kind: value('kind'),
    title: text('foldedTitle'),
    language: value('language'),
    url: value('url'),
    publishedOn: period,
    documents,
    publisher: one('PUBLISHED_BY', 'Organisation'),
    meetings: some('TELLS_OF', 'Meeting'),
  },
  Membership: {
    ...fact,
    role: value('role'),
    period,
    member: one('MEMBER', 'Member'),
    organisation: one('OF', 'Organisation'),
  },
  Office: {
    ...fact,
    title: names,
    period,
    official: one('HOLDER', 'Official'),
    organisation: one('OFFICE_IN', 'Organisation'),
    country: one('OFFICE_OF', 'Country'),
    attendances: from('AS', 'Attendance'),
  },
  Attendance: {
    ...fact,
    roles: values('roles'),
    status: value('status'),
    meeting: one('AT', 'Meeting'),
    participant: one('ATTENDEE', 'Participant'),
    official: one('ATTENDEE', 'Official'),
    country: one('FOR_COUNTRY', 'Country'),
    organisation: one('FOR_ORGANISATION', 'Organisation'),
    office: one('AS', 'Office'),
  },
  Participation: {
    ...fact,
    basis: value('basis'),
    role: text('foldedRole'),
    initiative: one('IN', 'Initiative'),
    participant: one('PARTICIPANT', 'Participant'),
  },
  Statement: {
    ...fact,
    summary: names,
    meeting: one('AT', 'Meeting'),
    speaker: one('SPEAKER', 'Participant'),
    mentions: some('MENTIONS', 'Participant'),
    topics: some('ABOUT', 'Topic'),
    figures: some('NAMES', 'Figure'),
  },
  Figure: {
    label: text('foldedLabel'),
    value: value('value'),
    unit: value('unit'),
    expected: value('expected'),
    period,
  },
  Decision: {
    ...fact,
    summary: names,
    due: value('due'),
    meeting: one('AT', 'Meeting'),
    assignees: some('ASSIGNED_TO', 'Participant'),
  },
  Responsibility: {
    ...fact,
    role: value('role'),
    office: text('foldedOffice'),
    initiative: one('REGARDING', 'Initiative'),
    measure: one('ON_MEASURE', 'Measure'),
    body: one('BODY', 'Participant'),
    to: some('TO', 'Organisation'),
  },
  Participant: {
    id,
    name: names,
    country: itself('Country'),
    organisation: itself('Organisation'),
    subGroup: itself('SubGroup'),
    official: itself('Official'),
  },
  Member: { id, name: names, country: itself('Country'), organisation: itself('Organisation') },
};
