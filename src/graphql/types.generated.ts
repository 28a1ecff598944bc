import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, FactRow } from '../graph/node/rows.ts';
import type { CountryRow } from '../graph/country/rows.ts';
import type { OrganisationRow, MembershipRow } from '../graph/organisation/rows.ts';
import type { SubGroupRow } from '../graph/sub-group/rows.ts';
import type { OfficialRow, OfficeRow, CoAttendanceRow } from '../graph/official/rows.ts';
import type { MeetingSeriesRow, MeetingRow, PlaceRow, AttendanceRow, StatementRow, FigureRow, DecisionRow } from '../graph/meeting/rows.ts';
import type { InitiativeRow, MeasureRow, ParticipationRow, ResponsibilityRow } from '../graph/initiative/rows.ts';
import type { TopicRow } from '../graph/topic/rows.ts';
import type { DocumentRow } from '../graph/document/rows.ts';
import type { EvidenceRow } from '../graph/facts/rows.ts';
import type { AggregateKeyRow, AttendanceAggregateRow, ParticipationAggregateRow, StatementAggregateRow, MeasureAggregateRow, DecisionAggregateRow } from '../graph/aggregate/rows.ts';
import type { MatrixRow, MatrixHeaderRow, MatrixCellRow } from '../graph/matrix/rows.ts';
import type { SearchHitRow, SnippetRow, PathRow, PathStepRow, SubgraphRow, TimelineEntryRow, SearchPage } from '../graph/explore/rows.ts';
import type { ComparisonRow, ComparedOrganisationRow, ComparedMembersRow, ComparedMemberRow, ComparedTopicsRow, ComparedTopicRow, ComparedOfficialsRow, ComparedOfficialRow, SharingReasonRow, SharingCountsRow } from '../graph/compare/rows.ts';
import type { HeldPostRow, PostSourceRow } from '../graph/history/rows.ts';
import type { IdentityCandidateRow, JudgementRow } from '../graph/identity/rows.ts';
import type { ActivityRow, ChangeRow } from '../graph/activity/rows.ts';
import type { AuditEntryRow } from '../graph/audit/rows.ts';
import type { Connection, Edge } from './connection.ts';
import type { RecordImportedRow, RecordRefusedRow, RecordProblemRow, DocumentRetractedRow, RetractionRefusedRow, EffectRow, ConflictRow, NeedRow, JudgementMadeRow, JudgementUndoneRow, JudgementRefusedRow, RecordDraftedRow, DraftItemRow, DraftRefusedRow } from '../editing/rows.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date of ISO 8601, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant of ISO 8601 in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`. */
  DateTime: { input: string; output: string; }
  /**
   * An expression of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1: `2017-11-09`, `2022-10`, `2011/2013`,
   * `2004-04/..` (still holds), `2017-11~` (about).
   */
  EDTF: { input: string; output: string; }
  /** Any value of JSON. */
  JSON: { input: unknown; output: unknown; }
  /** A language tag of BCP 47: `en`, `tr`, `kk-Cyrl`. `zxx` stands for no language at all, as in a photograph. */
  Language: { input: string; output: string; }
};

/** An import or a retraction of one document: who, when and what. It stays on record, whatever becomes of the document. */
export type Activity = {
  __typename?: 'Activity';
  /** Who did it; null for callers who are not editors. */
  agent: Maybe<Scalars['String']['output']>;
  /** When the database did it. */
  at: Scalars['DateTime']['output'];
  /** How many things it made, changed and removed. */
  counts: ChangeCounts;
  /** The document as it is now; null while it is taken back. */
  document: Maybe<Document>;
  /** The id of the document. */
  documentId: Scalars['ID']['output'];
  /** What the record was called where it came from; null for a retraction, and for callers who are not editors. */
  file: Maybe<Scalars['String']['output']>;
  /** The id of the activity. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ActivityKind;
  /** SHA-256 of the record, with that of its text where one came along, in hexadecimal; null for a retraction. */
  sha256: Maybe<Scalars['String']['output']>;
};

/** A page of activities. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The activities with their cursors. */
  edges: Array<ActivityEdge>;
  /** The activities. */
  nodes: Array<Activity>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many activities the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An activity in a list. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The activity. */
  node: Activity;
};

/** What somebody did to the graph. */
export type ActivityKind =
  /** The record of a document came in, for the first time or in the place of an earlier one. */
  | 'IMPORT'
  /** A document was taken back. */
  | 'RETRACT';

/** What a group has in common in one dimension. All is null where it is not known. */
export type AggregateKey = {
  __typename?: 'AggregateKey';
  /** For people to read: the best match of the name for the language, or the value as it is. */
  label: Maybe<Scalars['String']['output']>;
  /** The country, official, topic or the like; null where the dimension is no thing, as with years and roles. */
  node: Maybe<Node>;
  /** The year, the role or the basis; null where the dimension is a thing. */
  value: Maybe<Scalars['String']['output']>;
};


/** What a group has in common in one dimension. All is null where it is not known. */
export type AggregateKeyLabelArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/**
 * What groups can be ordered by. Groups of the same size come in the order of the ids or values of their keys. What is not
 * known comes last upwards, first downwards.
 */
export type AggregateOrder =
  /** Smallest first. */
  | 'COUNT_ASC'
  /** Largest first. */
  | 'COUNT_DESC'
  /** By the keys, the first dimension first: years, meetings and initiatives in the order of time, all else by name. */
  | 'KEY_ASC'
  /** By the keys, downwards. */
  | 'KEY_DESC';

/** Somebody at a meeting, in some capacity, in somebody's name. */
export type Attendance = Fact & Node & {
  __typename?: 'Attendance';
  /** The country in whose name. */
  country: Maybe<Country>;
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** The meeting. */
  meeting: Meeting;
  /** The post in which they came. */
  office: Maybe<Office>;
  /** The official who attended; null where none is named. */
  official: Maybe<Official>;
  /** The organisation in whose name. */
  organisation: Maybe<Organisation>;
  /** Who attended: the official, or the country, organisation or sub-group where no official is named. */
  participant: Participant;
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
  /** What they did there. */
  roles: Array<AttendanceRole>;
  /** Whether they were there. */
  status: AttendanceStatus;
};

/** A group of attendances. */
export type AttendanceAggregate = {
  __typename?: 'AttendanceAggregate';
  /** How many attendances. */
  count: Scalars['Int']['output'];
  /** In the name of how many different countries. */
  countries: Scalars['Int']['output'];
  /** The first day of the earliest meeting; null where none is known. */
  from: Maybe<Scalars['Date']['output']>;
  /** What they have in common: one key for each dimension asked for, in the same order. */
  keys: Array<AggregateKey>;
  /** How many different meetings. */
  meetings: Scalars['Int']['output'];
  /** How many different officials attended. */
  officials: Scalars['Int']['output'];
  /** In the name of how many different organisations. */
  organisations: Scalars['Int']['output'];
  /** The last day of the latest meeting; null where none is known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of groups of attendances. */
export type AttendanceAggregateConnection = {
  __typename?: 'AttendanceAggregateConnection';
  /** The groups with their cursors. */
  edges: Array<AttendanceAggregateEdge>;
  /** The groups. */
  nodes: Array<AttendanceAggregate>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many groups there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A group of attendances in a list. */
export type AttendanceAggregateEdge = {
  __typename?: 'AttendanceAggregateEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: AttendanceAggregate;
};

/** A page of attendances. */
export type AttendanceConnection = {
  __typename?: 'AttendanceConnection';
  /** The attendances with their cursors. */
  edges: Array<AttendanceEdge>;
  /** The attendances. */
  nodes: Array<Attendance>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many attendances the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What attendances can be grouped by. */
export type AttendanceDimension =
  /** The country in whose name. */
  | 'COUNTRY'
  /** The initiatives that the meeting adopted; with several an attendance counts in each. */
  | 'INITIATIVE'
  /** The meeting. */
  | 'MEETING'
  /** The official who attended. */
  | 'OFFICIAL'
  /** The organisation in whose name. */
  | 'ORGANISATION'
  /** What they did there; with several roles an attendance counts in each. */
  | 'ROLE'
  /** The series of the meeting. */
  | 'SERIES'
  /** The subjects of the meeting; with several an attendance counts in each. */
  | 'TOPIC'
  /** The year in which the meeting began. */
  | 'YEAR';

/** An attendance in a list. */
export type AttendanceEdge = {
  __typename?: 'AttendanceEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The attendance. */
  node: Attendance;
};

/** Chooses attendances: all that is said here must hold. */
export type AttendanceFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<AttendanceFilter>>;
  /** In whose name, if a country's; null for none. */
  country?: InputMaybe<CountryFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** The meeting. */
  meeting?: InputMaybe<MeetingFilter>;
  /** This must not hold. */
  not?: InputMaybe<AttendanceFilter>;
  /** The post held at the time; null where no source says it. */
  office?: InputMaybe<OfficeFilter>;
  /** The person who attended; null where it was no person. */
  official?: InputMaybe<OfficialFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<AttendanceFilter>>;
  /** In whose name, if an organisation's; null for none. */
  organisation?: InputMaybe<OrganisationFilter>;
  /** Who or what attended. */
  participant?: InputMaybe<ParticipantFilter>;
  /** When this database first held it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** One of the capacities. */
  roles?: InputMaybe<AttendanceRoleFilter>;
  /** Whether they came. */
  status?: InputMaybe<AttendanceStatusFilter>;
};

/** Chooses by attendances that it is tied to. */
export type AttendanceListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<AttendanceFilter>;
  /** None of them fits. */
  none?: InputMaybe<AttendanceFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<AttendanceFilter>;
};

/** What attendances can be ordered by. What has no such value comes last upwards, first downwards. */
export type AttendanceOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the first day of the meeting. */
  | 'MEETING_ASC'
  /** By the first day of the meeting, downwards. */
  | 'MEETING_DESC'
  /** By the status. */
  | 'STATUS_ASC'
  /** By the status, downwards. */
  | 'STATUS_DESC';

/** What somebody did at a meeting. */
export type AttendanceRole =
  /** Was there; the source says no more. */
  | 'ATTENDED'
  /** Chaired it. */
  | 'CHAIRED'
  /** Chaired it together with others. */
  | 'CO_CHAIRED'
  /** Received the guests. */
  | 'HOSTED'
  /** Opened it. */
  | 'OPENED'
  /** Signed its minutes or an agreement. */
  | 'SIGNED'
  /** Gave a speech. */
  | 'SPOKE';

/** Compares with one of several roles. */
export type AttendanceRoleFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<AttendanceRole>;
  /** It is one of these. */
  in?: InputMaybe<Array<AttendanceRole>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<AttendanceRole>;
};

/** Whether somebody was at a meeting. */
export type AttendanceStatus =
  /** Is said not to have been there. */
  | 'ABSENT'
  /** Was invited; no source says whether they came. */
  | 'INVITED'
  /** Was there. */
  | 'PRESENT';

/** Compares with one of these values. */
export type AttendanceStatusFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<AttendanceStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<AttendanceStatus>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<AttendanceStatus>;
};

/**
 * Something that was done by the API or the command line and that writes, or that was refused. It is written once, with what
 * was done, and never changed.
 */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was asked for: the name of the mutation, or `createKey`, `revokeKey`. */
  action: Scalars['String']['output'];
  /** The import or the retraction that it is; null for everything else. */
  activity: Maybe<Activity>;
  /** When the database noted it. */
  at: Scalars['DateTime']['output'];
  /** Who asked for it. */
  by: Scalars['String']['output'];
  /**
   * How many more requests of the same caller were refused since the entry before and have none of their own: a caller
   * has 60 in a minute.
   */
  folded: Scalars['Int']['output'];
  /** The id of the entry. */
  id: Scalars['ID']['output'];
  /** The same as sentences, cut short after 500 characters; null where it was done. */
  message: Maybe<Scalars['String']['output']>;
  /** Whether it was done. */
  outcome: AuditOutcome;
  /**
   * Why it was refused: the code of the error, `RECORD_REFUSED`, or the `problem` of the mutation's answer; null where it was
   * done.
   */
  problem: Maybe<Scalars['String']['output']>;
  /** What it was about: the id of a document, of two things, of a judgement or a key; of what was refused, as the caller wrote it. */
  subject: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The entries. */
  nodes: Array<AuditEntry>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An audit entry in a list. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** What became of what was asked for. */
export type AuditOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused: nothing was written. */
  | 'REFUSED';

/** Compares a yes or no. */
export type BooleanFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What an import or a retraction does to one thing. */
export type Change = {
  __typename?: 'Change';
  /** The import or the retraction that did it; null where nothing was done, as in a dry run. */
  activity: Maybe<Activity>;
  /**
   * The fields that change, in the order of their names. Of a thing that is removed, all that it held; of one that is made,
   * none: see the thing.
   */
  fields: Array<FieldChange>;
  /** What becomes of it. */
  kind: ChangeKind;
  /** The thing as it is now; null where there is none. */
  thing: Maybe<Node>;
  /** The id of the thing. */
  thingId: Scalars['ID']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The changes. */
  nodes: Array<Change>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many changes the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many things an import or a retraction makes, changes, removes, and leaves as they are. */
export type ChangeCounts = {
  __typename?: 'ChangeCounts';
  /** Things that are there and that hold something else now. */
  changed: Scalars['Int']['output'];
  /** Things that were not there before. */
  new: Scalars['Int']['output'];
  /** Things that no document describes any more. */
  removed: Scalars['Int']['output'];
  /** Things that the document describes and that stay as they are. */
  same: Scalars['Int']['output'];
};

/** A change in a list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** What becomes of a thing. */
export type ChangeKind =
  /** It holds something else. */
  | 'CHANGED'
  /** It is new. */
  | 'MADE'
  /** No document describes it any more. */
  | 'REMOVED';

/** Another official and the meetings shared with them. */
export type CoAttendance = {
  __typename?: 'CoAttendance';
  /** How many meetings both were present at. */
  count: Scalars['Int']['output'];
  /** The passages that say that one or the other was present at these meetings. */
  evidence: Array<Evidence>;
  /** The meetings that both were present at, in the order of time. */
  meetings: Array<Meeting>;
  /** The other official. */
  official: Official;
};

/** A page of co-attendances. */
export type CoAttendanceConnection = {
  __typename?: 'CoAttendanceConnection';
  /** The co-attendances with their cursors. */
  edges: Array<CoAttendanceEdge>;
  /** The co-attendances. */
  nodes: Array<CoAttendance>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many co-attendances the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A co-attendance in a list. */
export type CoAttendanceEdge = {
  __typename?: 'CoAttendanceEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The co-attendance. */
  node: CoAttendance;
};

/** A country or an organisation, and which of the organisations compared it belongs to. */
export type ComparedMember = {
  __typename?: 'ComparedMember';
  /** Who belongs. */
  member: Member;
  /** How it belongs to each of them, as the sources state it, each with its role and its time. */
  memberships: Array<Membership>;
  /** The organisations that it belongs to. */
  of: Array<Organisation>;
  /** The memberships as reasons, as topics and officials have them. */
  reasons: Array<SharingReason>;
  /** How many of the organisations it belongs to. */
  sharing: Sharing;
};

/** Members compared. */
export type ComparedMembers = {
  __typename?: 'ComparedMembers';
  /** How many there are in all, whatever `sharing` and the limit leave out; counted only when asked for. */
  counts: SharingCounts;
  /** The members, as many as the limit lets in. */
  items: Array<ComparedMember>;
  /** Whether there are more than the limit let in. */
  truncated: Scalars['Boolean']['output'];
};

/** An official, and which of the organisations compared they acted in. */
export type ComparedOfficial = {
  __typename?: 'ComparedOfficial';
  /** The organisations that they acted in. */
  of: Array<Organisation>;
  /** The official. */
  official: Official;
  /** How many reasons there are, shown or not. */
  reasonCount: Scalars['Int']['output'];
  /** Through what, for each of the organisations: at most ten of the posts held and the meetings attended. */
  reasons: Array<SharingReason>;
  /** How many of the organisations they acted in. */
  sharing: Sharing;
};

/** Officials compared. */
export type ComparedOfficials = {
  __typename?: 'ComparedOfficials';
  /** How many there are in all, whatever `sharing` and the limit leave out; counted only when asked for. */
  counts: SharingCounts;
  /** The officials, as many as the limit lets in. */
  items: Array<ComparedOfficial>;
  /** Whether there are more than the limit let in. */
  truncated: Scalars['Boolean']['output'];
};

/** One of the organisations compared. */
export type ComparedOrganisation = {
  __typename?: 'ComparedOrganisation';
  /** How many initiatives it or a body of it carries or adopted at a meeting. */
  initiatives: Scalars['Int']['output'];
  /** How many meetings it held, itself or by a body of it, alone or in a series; parts of meetings are not counted apart. */
  meetings: Scalars['Int']['output'];
  /** The organisation. */
  organisation: Organisation;
};

/** A topic, and which of the organisations compared take it up. */
export type ComparedTopic = {
  __typename?: 'ComparedTopic';
  /** The organisations that take it up. */
  of: Array<Organisation>;
  /** How many reasons there are, shown or not. */
  reasonCount: Scalars['Int']['output'];
  /** Through what, for each of the organisations: at most ten of its meetings, statements, initiatives, measures and sub-groups. */
  reasons: Array<SharingReason>;
  /** How many of the organisations take it up. */
  sharing: Sharing;
  /** The topic. */
  topic: Topic;
};

/** Topics compared. */
export type ComparedTopics = {
  __typename?: 'ComparedTopics';
  /** How many there are in all, whatever `sharing` and the limit leave out; counted only when asked for. */
  counts: SharingCounts;
  /** The topics, as many as the limit lets in. */
  items: Array<ComparedTopic>;
  /** Whether there are more than the limit let in. */
  truncated: Scalars['Boolean']['output'];
};

/** Several organisations side by side. */
export type Comparison = {
  __typename?: 'Comparison';
  /** Countries and organisations that belong to them, the most widely shared first, then in the order of their ids. */
  members: ComparedMembers;
  /**
   * Officials who held a post in them, or were present at a meeting in their name or at one of their meetings, the most
   * widely shared first, then in the order of their ids.
   */
  officials: ComparedOfficials;
  /** The organisations, in the order in which they were asked for. */
  organisations: Array<ComparedOrganisation>;
  /**
   * Subjects of their meetings, of what was said at these, of their initiatives and the measures in them, and of their
   * sub-groups, the most widely shared first, then in the order of their ids.
   */
  topics: ComparedTopics;
};


/** Several organisations side by side. */
export type ComparisonMembersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Array<MembershipRole>>;
  sharing?: InputMaybe<Array<Sharing>>;
};


/** Several organisations side by side. */
export type ComparisonOfficialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  sharing?: InputMaybe<Array<Sharing>>;
};


/** Several organisations side by side. */
export type ComparisonTopicsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  sharing?: InputMaybe<Array<Sharing>>;
};

/** A field that can hold one value only, of which documents give several. */
export type Conflict = {
  __typename?: 'Conflict';
  /** Name of the field. */
  field: Scalars['String']['output'];
  /** The id of the thing. */
  thingId: Scalars['ID']['output'];
  /** What documents give, each value once. The first stands: that of the document whose slug is first in the alphabet. */
  values: Array<ConflictingValue>;
};

/** What a document gives for a field of which others give something else. */
export type ConflictingValue = {
  __typename?: 'ConflictingValue';
  /** The id of the document, the first of those that give it. */
  documentId: Scalars['ID']['output'];
  /** The value. */
  value: Scalars['JSON']['output'];
};

/** A country, by its code of ISO 3166-1. */
export type Country = Node & {
  __typename?: 'Country';
  /** Attendances in this country's name, of its officials and of the country itself, in the order of the meetings. */
  attendances: AttendanceConnection;
  /** ISO 3166-1 alpha-2, upper case. */
  code: Scalars['ID']['output'];
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** The global id of the country. */
  id: Scalars['ID']['output'];
  /** Organisations that the country belongs to, in the order of their slugs. */
  memberships: MembershipConnection;
  /** The name of Unicode CLDR in the language, else in English. */
  name: Scalars['String']['output'];
  /** The names that documents on record use, and those of Unicode CLDR in the languages that the search knows. */
  names: Array<Name>;
  /** Officials who held a post for the country or attended in its name, in the order of their slugs. */
  officials: OfficialConnection;
  /** Initiatives that the country took part in, and on what basis. */
  participations: ParticipationConnection;
};


/** A country, by its code of ISO 3166-1. */
export type CountryAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by its code of ISO 3166-1. */
export type CountryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by its code of ISO 3166-1. */
export type CountryNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** A country, by its code of ISO 3166-1. */
export type CountryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, by its code of ISO 3166-1. */
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ParticipationBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The countries with their cursors. */
  edges: Array<CountryEdge>;
  /** The countries. */
  nodes: Array<Country>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many countries the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A country in a list. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The country. */
  node: Country;
};

/** Chooses countries: all that is said here must hold. */
export type CountryFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CountryFilter>>;
  /** Attendances in its name. */
  attendances?: InputMaybe<AttendanceListFilter>;
  /** ISO 3166-1 alpha-2, upper case. */
  code?: InputMaybe<IdFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Where it belongs. */
  memberships?: InputMaybe<MembershipListFilter>;
  /** Any of its names, in whatever language. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<CountryFilter>;
  /** Posts held for it. */
  offices?: InputMaybe<OfficeListFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<CountryFilter>>;
  /** Initiatives that it took part in. */
  participations?: InputMaybe<ParticipationListFilter>;
};

/** Chooses by countries that it is tied to. */
export type CountryListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<CountryFilter>;
  /** None of them fits. */
  none?: InputMaybe<CountryFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<CountryFilter>;
};

/** What countries can be ordered by. What has no such value comes last upwards, first downwards. */
export type CountryOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the English name. */
  | 'NAME_ASC'
  /** By the English name, downwards. */
  | 'NAME_DESC';

/** Compares a day. What is not known fits none of these. */
export type DateFilter = {
  /** It is this day; with null: it is not known. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** It is after this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these days, at most 500. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** It is before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** It is not this day; with null: it is known. */
  ne?: InputMaybe<Scalars['Date']['input']>;
};

/** Days from one to another. Either may be left out, then there is no end on that side. */
export type DateRange = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Compares an instant. */
export type DateTimeFilter = {
  /** It is after this. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is before this. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this or before. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was agreed at a meeting, in our own words. */
export type Decision = Fact & Node & {
  __typename?: 'Decision';
  /** Who has to act. */
  assignees: Array<Participant>;
  /** By when; null where the source sets no date. */
  due: Maybe<Scalars['EDTF']['output']>;
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** The meeting at which it was agreed. */
  meeting: Meeting;
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
  /** What was agreed, in all languages that have it. */
  summaries: Array<Name>;
  /** What was agreed; the best match for the language, else English, else what the record has. */
  summary: Scalars['String']['output'];
};


/** What was agreed at a meeting, in our own words. */
export type DecisionSummaryArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A group of decisions. */
export type DecisionAggregate = {
  __typename?: 'DecisionAggregate';
  /** How many decisions. */
  count: Scalars['Int']['output'];
  /** The first day of the earliest meeting; null where none is known. */
  from: Maybe<Scalars['Date']['output']>;
  /** What they have in common: one key for each dimension asked for, in the same order. */
  keys: Array<AggregateKey>;
  /** How many different meetings. */
  meetings: Scalars['Int']['output'];
  /** The last day of the latest meeting; null where none is known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of groups of decisions. */
export type DecisionAggregateConnection = {
  __typename?: 'DecisionAggregateConnection';
  /** The groups with their cursors. */
  edges: Array<DecisionAggregateEdge>;
  /** The groups. */
  nodes: Array<DecisionAggregate>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many groups there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A group of decisions in a list. */
export type DecisionAggregateEdge = {
  __typename?: 'DecisionAggregateEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: DecisionAggregate;
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The decisions with their cursors. */
  edges: Array<DecisionEdge>;
  /** The decisions. */
  nodes: Array<Decision>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many decisions the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What decisions can be grouped by. */
export type DecisionDimension =
  /** The countries that have to act; with several a decision counts in each. */
  | 'COUNTRY'
  /** The initiatives that the meeting adopted; with several a decision counts in each. */
  | 'INITIATIVE'
  /** The meeting. */
  | 'MEETING'
  /** The officials who have to act; with several a decision counts in each. */
  | 'OFFICIAL'
  /** The organisations that have to act; with several a decision counts in each. */
  | 'ORGANISATION'
  /** The series of the meeting. */
  | 'SERIES'
  /** The subjects of the meeting; with several a decision counts in each. */
  | 'TOPIC'
  /** The year in which the meeting began. */
  | 'YEAR';

/** A decision in a list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: Decision;
};

/** Chooses decisions: all that is said here must hold. */
export type DecisionFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<DecisionFilter>>;
  /** Who has to act. */
  assignees?: InputMaybe<ParticipantListFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Until when, in EDTF; null where no source says it. */
  due?: InputMaybe<TokenFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** The meeting. */
  meeting?: InputMaybe<MeetingFilter>;
  /** This must not hold. */
  not?: InputMaybe<DecisionFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<DecisionFilter>>;
  /** When this database first held it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** What was agreed, in our own words, in any language. */
  summary?: InputMaybe<TextFilter>;
};

/** Chooses by decisions that it is tied to. */
export type DecisionListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<DecisionFilter>;
  /** None of them fits. */
  none?: InputMaybe<DecisionFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<DecisionFilter>;
};

/** What decisions can be ordered by. What has no such value comes last upwards, first downwards. */
export type DecisionOrder =
  /** By the day until when. */
  | 'DUE_ASC'
  /** By the day until when, downwards. */
  | 'DUE_DESC'
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the first day of the meeting. */
  | 'MEETING_ASC'
  /** By the first day of the meeting, downwards. */
  | 'MEETING_DESC';

/** A document that facts rest on, or that another document tells of. */
export type Document = Node & {
  __typename?: 'Document';
  /** The passages of other documents that tell of it, and of itself where it speaks of itself. */
  evidence: Array<Evidence>;
  /** Facts that rest on it, in the order of their ids. */
  facts: FactConnection;
  /** The global id of the document. */
  id: Scalars['ID']['output'];
  /** What sort of document it is. */
  kind: DocumentKind;
  /** The language it is written in. */
  language: Scalars['Language']['output'];
  /** Media type of the file that its text was taken from, such as `application/pdf`; null where the text is not held. */
  mediaType: Maybe<Scalars['String']['output']>;
  /** Meetings that it tells of, in the order of time. */
  meetings: MeetingConnection;
  /** When it was published. */
  publishedOn: Maybe<Scalars['EDTF']['output']>;
  /** Who published it. */
  publisher: Maybe<Organisation>;
  /** SHA-256 of its text in UTF-8, in hexadecimal; null where the text is not held. */
  sha256: Maybe<Scalars['String']['output']>;
  /** A short readable name, unique among all documents, the same in every record. */
  slug: Scalars['ID']['output'];
  /**
   * Its whole text, in composed letters (NFC) and lines ended by LF, in which the places of quotations are counted; null
   * where it is not held.
   */
  text: Maybe<Scalars['String']['output']>;
  /** Its title; in our own words where it has none. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url: Maybe<Scalars['String']['output']>;
  /** Whether everybody sees what it says. */
  visibility: DocumentVisibility;
};


/** A document that facts rest on, or that another document tells of. */
export type DocumentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that facts rest on, or that another document tells of. */
export type DocumentMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The documents with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents. */
  nodes: Array<Document>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many documents the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Chooses documents: all that is said here must hold. */
export type DocumentFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** What sort of document it is. */
  kind?: InputMaybe<DocumentKindFilter>;
  /** The language it is written in, a tag of BCP 47. */
  language?: InputMaybe<TokenFilter>;
  /** Meetings that it tells of. */
  meetings?: InputMaybe<MeetingListFilter>;
  /** This must not hold. */
  not?: InputMaybe<DocumentFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** When it was published. */
  publishedOn?: InputMaybe<PeriodFilter>;
  /** Who published it; null where it does not say. */
  publisher?: InputMaybe<OrganisationFilter>;
  /** The slug of the document. */
  slug?: InputMaybe<IdFilter>;
  /** Its title. */
  title?: InputMaybe<TextFilter>;
  /** Where it was published. */
  url?: InputMaybe<TokenFilter>;
};

/** Sorts of documents. */
export type DocumentKind =
  /** What is to be done in some years. */
  | 'ACTION_PLAN'
  /** What an organisation is founded on. */
  | 'CHARTER'
  /** A declaration. */
  | 'DECLARATION'
  /** Minutes of a meeting. */
  | 'MINUTES'
  /** A report in the news. */
  | 'NEWS'
  /** Anything else. */
  | 'OTHER'
  /** A list that somebody keeps up to date, such as one of members. */
  | 'REGISTER'
  /** A report. */
  | 'REPORT'
  /** What a body is for and how it works. */
  | 'TERMS_OF_REFERENCE';

/** Compares with one of these values. */
export type DocumentKindFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<DocumentKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentKind>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<DocumentKind>;
};

/** Chooses by documents that it is tied to. */
export type DocumentListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<DocumentFilter>;
  /** None of them fits. */
  none?: InputMaybe<DocumentFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<DocumentFilter>;
};

/** What documents can be ordered by. What has no such value comes last upwards, first downwards. */
export type DocumentOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the sort of document. */
  | 'KIND_ASC'
  /** By the sort of document, downwards. */
  | 'KIND_DESC'
  /** By the day of publication. */
  | 'PUBLISHED_ASC'
  /** By the day of publication, downwards. */
  | 'PUBLISHED_DESC'
  /** By the title. */
  | 'TITLE_ASC'
  /** By the title, downwards. */
  | 'TITLE_DESC';

/** A document that is taken back, or that would be. */
export type DocumentRetracted = {
  __typename?: 'DocumentRetracted';
  /** The retraction as it is kept; null for a dry run, and for a draft. */
  activity: Maybe<Activity>;
  /** The id of the document. */
  documentId: Scalars['ID']['output'];
  /** Whether this was a dry run: nothing was taken back. */
  dryRun: Scalars['Boolean']['output'];
  /** What it changed, or would change. */
  effect: Effect;
  /** `DRAFT` where a draft of it was taken back, which changes nothing of the graph. */
  visibility: DocumentVisibility;
};

/**
 * Who sees what a document says: the document itself, all that rests on it alone, and what follows from that. Editors see
 * drafts as if they were published, everywhere but in subscriptions, unless they send the header `X-Drafts: hide`; an answer
 * that shows them has the header `X-Drafts: shown`. For everybody else they are not there.
 */
export type DocumentVisibility =
  /** Editors alone. Where the document was published before, others see what it said then. */
  | 'DRAFT'
  /** Everybody. */
  | 'PUBLISHED';

/** A record that is kept and not published yet. */
export type Draft = {
  __typename?: 'Draft';
  /** Who brought it in. */
  agent: Scalars['String']['output'];
  /** When the database took it. */
  at: Scalars['DateTime']['output'];
  /** What the record was called where it came from. */
  name: Scalars['String']['output'];
  /**
   * Why it is not shown, although it fitted when it came in: what it names is gone, say. Empty where it is shown, and where
   * the request hides drafts.
   */
  problems: Array<Scalars['String']['output']>;
  /** The record as it was checked, in JSON: it can be handed in as it is. */
  record: Scalars['String']['output'];
  /** SHA-256 of the record, with that of its text where one came along, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** The slug of the document that it is about. */
  slug: Scalars['ID']['output'];
  /** The title that it gives the document. */
  title: Scalars['String']['output'];
};

/** Where a text says two things that cannot both be. */
export type DraftContradiction = {
  __typename?: 'DraftContradiction';
  /** The two passages. */
  passages: Array<DraftPassage>;
  /** What does not fit. */
  text: Scalars['String']['output'];
};

/** A part of a drafted record. */
export type DraftItem = {
  __typename?: 'DraftItem';
  /** Where it stands in the record, like `officials[0]` or `initiatives[0].measures[1].items[0]`. */
  path: Scalars['String']['output'];
  /** Where it was found; none where it follows from other parts. */
  places: Array<DraftPlace>;
  /** What a person has to decide of it. */
  questions: Array<Scalars['String']['output']>;
  /** What else is to be known of it, such as by what it was recognised as a thing that the graph has. */
  remarks: Array<Scalars['String']['output']>;
  /** What the record says there, without the measures that stand under it. */
  value: Scalars['JSON']['output'];
};

/** A passage of a text that was drafted from. */
export type DraftPassage = {
  __typename?: 'DraftPassage';
  /** Where they end. */
  end: Scalars['Int']['output'];
  /** The words. */
  quote: Scalars['String']['output'];
  /** Where they begin. */
  start: Scalars['Int']['output'];
};

/** Where something was found, by which rule, and how far it can be trusted. */
export type DraftPlace = {
  __typename?: 'DraftPlace';
  /** How far it can be trusted, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where they end. */
  end: Scalars['Int']['output'];
  /** What the rule goes by. */
  goesBy: Scalars['String']['output'];
  /** What of the part stands there, like `when`; empty for all of it. */
  of: Scalars['String']['output'];
  /** The words. */
  quote: Scalars['String']['output'];
  /** What else is to be known of it; empty where there is nothing. */
  remark: Scalars['String']['output'];
  /** The name of the rule. */
  rule: Scalars['String']['output'];
  /** Where they begin. */
  start: Scalars['Int']['output'];
  /** Whether it may be taken as it is: of what is sure at most 2 % is wrong. */
  sure: Scalars['Boolean']['output'];
};

/** Why nothing was drafted. */
export type DraftProblem =
  /** Too many documents are being drafted; asking again later may work. */
  | 'BUSY'
  /** It is too large, or drafting takes too long or too much memory. */
  | 'TOO_LARGE'
  /** There is no text in the file, or none that can be read. */
  | 'UNREADABLE';

/** A document to draft a record from: give `content` or `text`. */
export type DraftRecordInput = {
  /** The bytes of the file in Base64, at most 10 MB before they were encoded. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** The language of the text, where it is not to be told by its words. */
  language?: InputMaybe<Scalars['Language']['input']>;
  /**
   * The name of its file, at most 200 characters. The ending says how `content` is read: .txt, .md, .html, .docx or .pdf.
   * The rest becomes the slug of the document.
   */
  name: Scalars['String']['input'];
  /** The text itself, at most 5 million characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a document that was to be drafted from. */
export type DraftRecordPayload = DraftRefused | RecordDrafted;

/** A document that nothing was drafted from. */
export type DraftRefused = {
  __typename?: 'DraftRefused';
  /** The same as a sentence, with what to do. */
  message: Scalars['String']['output'];
  /** Why. */
  problem: DraftProblem;
};

/** What an import or a retraction does to the graph. */
export type Effect = {
  __typename?: 'Effect';
  /** What it does to each thing: what changes first, then what goes, then what is new. At most the first 500 of each kind. */
  changes: Array<Change>;
  /** Fields that can hold one value only, of which documents give several. At most the first 500. */
  conflicts: Array<Conflict>;
  /** How many things it touches. */
  counts: ChangeCounts;
};


/** What an import or a retraction does to the graph. */
export type EffectChangesArgs = {
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<ChangeKind>>;
};


/** What an import or a retraction does to the graph. */
export type EffectConflictsArgs = {
  first: Scalars['Int']['input'];
};

/**
 * Where a fact is stated: a short quotation, null where the document is only cited as a whole, and its place in the
 * document's text when that text is held.
 */
export type Evidence = {
  __typename?: 'Evidence';
  /** The document that says it. */
  document: Document;
  /** Where the quotation ends in the document's text, exclusive, counted likewise; null where the text is not held. */
  end: Maybe<Scalars['Int']['output']>;
  /** The language of the quotation, or of the document where there is none. */
  language: Scalars['Language']['output'];
  /** What a reader should know: how the words were read, what they leave open, where they contradict others. */
  note: Maybe<Scalars['String']['output']>;
  /** A few words of the document, exactly as they stand there; null where it is cited as a whole. */
  quote: Maybe<Scalars['String']['output']>;
  /**
   * Where the quotation starts in the document's text, counted in UTF-16 code units as JavaScript and Java do, from 0; its
   * first place where it stands there several times. Null where the text is not held.
   */
  start: Maybe<Scalars['Int']['output']>;
  /** Name of the field that the passage supports, such as `adoptedAt`; null where it supports the whole. */
  supports: Maybe<Scalars['String']['output']>;
  /**
   * The quotation with what stands around it in the document's text, cut between words; the quotation is its one highlight.
   * Null where the text is not held.
   */
  surroundings: Maybe<Snippet>;
};


/**
 * Where a fact is stated: a short quotation, null where the document is only cited as a whole, and its place in the
 * document's text when that text is held.
 */
export type EvidenceSurroundingsArgs = {
  around?: InputMaybe<Scalars['Int']['input']>;
};

/** A statement about the world, never without its source. */
export type Fact = {
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of facts of any type. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The facts with their cursors. */
  edges: Array<FactEdge>;
  /** The facts. */
  nodes: Array<Fact>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many facts the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A fact in a list. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The fact. */
  node: Fact;
};

/** A field of a thing, before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** What it holds since; null where it holds nothing. */
  after: Maybe<Scalars['JSON']['output']>;
  /**
   * What it held: a value, ids of things, names, or the passages of the document, of which one without words cites it as a
   * whole; null where it held nothing.
   */
  before: Maybe<Scalars['JSON']['output']>;
  /** Name of the field. */
  name: Scalars['String']['output'];
};

/** A figure that somebody named. */
export type Figure = {
  __typename?: 'Figure';
  /** True where it was expected, false where it was reached. */
  expected: Scalars['Boolean']['output'];
  /** What is measured. */
  label: Scalars['String']['output'];
  /** The time that it is for. */
  period: Maybe<Period>;
  /** The unit: an ISO 4217 code for money, such as `USD`, a UCUM unit or a plain word for the rest. */
  unit: Scalars['String']['output'];
  /** The number, in whole units: 75000000000 for 75 billion. */
  value: Scalars['Float']['output'];
};

/** Chooses figures: all that is said here must hold. */
export type FigureFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<FigureFilter>>;
  /** Whether it is expected and not yet reached. */
  expected?: InputMaybe<BooleanFilter>;
  /** What is counted or measured. */
  label?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<FigureFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<FigureFilter>>;
  /** The time that it is for. */
  period?: InputMaybe<PeriodFilter>;
  /** Of what, as in `USD` or `km`. */
  unit?: InputMaybe<TokenFilter>;
  /** How many or how much. */
  value?: InputMaybe<FloatFilter>;
};

/** Chooses by figures that it is tied to. */
export type FigureListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<FigureFilter>;
  /** None of them fits. */
  none?: InputMaybe<FigureFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<FigureFilter>;
};

/** Compares a number. */
export type FloatFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** It is more than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** It is this or more. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** It is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** It is less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<Scalars['Float']['input']>;
};

/** A post held by somebody, amid those who held the same one. */
export type HeldPost = {
  __typename?: 'HeldPost';
  /** The one after it in the same post, by the beginnings on record; null where none is on record or it has no date itself. */
  after: Maybe<Office>;
  /** The one before it in the same post, by the beginnings on record; null where none is on record or it has no date itself. */
  before: Maybe<Office>;
  /** Whether documents give different times for it. The time of `office` is then that of the first document. */
  contradicted: Scalars['Boolean']['output'];
  /** The passages that it rests on. */
  evidence: Array<Evidence>;
  /**
   * The days before it on which nobody is on record in the same post, at least; null where there are none, or where it is
   * not known when those before it ended.
   */
  gapBefore: Maybe<Period>;
  /** The post held, with its holder and its time. */
  office: Office;
  /**
   * Others who certainly held the same post at the same time, by the dates on record: it is held by several at once, or
   * sources contradict each other. One that ends on the day on which the next begins is no overlap.
   */
  overlapsWith: Array<Office>;
  /** What each document says of it, in the order of the documents' slugs. */
  sources: Array<PostSource>;
  /** Others on record in the same post of which no source says when they began: before, after, or at the same time. */
  undated: Array<Office>;
};

/** Posts held, one after the other. */
export type History = {
  __typename?: 'History';
  /** The posts held, in the order of their beginning; those whose beginning no source says come last. */
  posts: Array<HeldPost>;
  /** Whether there are more than the 200 that a history may hold. */
  truncated: Scalars['Boolean']['output'];
};

/** Compares a global id, slug or code, letter by letter. */
export type IdFilter = {
  /** It is this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It is not this. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** It starts with this. */
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Two things that may be one, which nobody has judged. Nothing follows from it until a person does. */
export type IdentityCandidate = {
  __typename?: 'IdentityCandidate';
  /** Whether they agree so far that an importer would take the one for the other: in name, country and post. */
  isSure: Scalars['Boolean']['output'];
  /** The first of the two in the order of their ids. */
  one: Node;
  /** The second. */
  other: Node;
  /** What speaks for it and against it. */
  reasons: Array<IdentityReason>;
  /** How far they agree, from 0 to 1: by their names above all, then by countries and posts. */
  score: Scalars['Float']['output'];
};

/** A page of candidates. */
export type IdentityCandidateConnection = {
  __typename?: 'IdentityCandidateConnection';
  /** The candidates with their cursors. */
  edges: Array<IdentityCandidateEdge>;
  /** The candidates. */
  nodes: Array<IdentityCandidate>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many candidates the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A candidate in a list. */
export type IdentityCandidateEdge = {
  __typename?: 'IdentityCandidateEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The candidate. */
  node: IdentityCandidate;
};

/** Something that speaks for two things being one, or against it. */
export type IdentityReason = {
  __typename?: 'IdentityReason';
  /** Whether it speaks for it. */
  supports: Scalars['Boolean']['output'];
  /** What it is, in English. */
  text: Scalars['String']['output'];
};

/** What can be known by several records to be one. */
export type IdentityType =
  /** An `Official`. */
  | 'OFFICIAL'
  /** An `Organisation`. */
  | 'ORGANISATION';

/** What a person found of two things. */
export type IdentityVerdict =
  /** They are two. */
  | 'DIFFERENT'
  /** They are one. */
  | 'SAME';

/** A record to bring in. */
export type ImportRecordInput = {
  /** Whether to say only what would change, and write nothing. */
  dryRun: Scalars['Boolean']['input'];
  /**
   * A word of the caller's choice for this request, at most 200 characters. The same request with the same key within 24 hours
   * gives what it gave the first time, and is not done again; another request with it is refused. What was refused or
   * already in, and dry runs, are not remembered: nothing was done.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the record is called in problems and in the history, such as the name of its file; at most 200 characters. */
  name: Scalars['String']['input'];
  /** The record as a text of YAML or JSON, at most 2 MB; the command line takes larger ones. */
  record: Scalars['String']['input'];
  /**
   * The text of the document, at most 5 million characters. It is kept, and every quotation of the record must stand in it.
   * Left out, a text that is held from before stays.
   */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a record: it is in, or it is refused and nothing of it is. */
export type ImportRecordPayload = RecordImported | RecordRefused;

/** What an organisation sets out to do together: an action plan, a work programme, a project. */
export type Initiative = Node & {
  __typename?: 'Initiative';
  /** The meeting that adopted it. */
  adoptedAt: Maybe<Meeting>;
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** The global id of the initiative. */
  id: Scalars['ID']['output'];
  /** What sort of initiative it is. */
  kind: InitiativeKind;
  /** Its numbered items, in the order of the document. */
  measures: MeasureConnection;
  /** The organisation that adopted or carries it. */
  organisation: Maybe<Organisation>;
  /** Which countries and organisations took part, and on what basis the graph says so. */
  participations: ParticipationConnection;
  /** The time that it is for. */
  period: Maybe<Period>;
  /** Who has to do what about the whole of it and about its measures. */
  responsibilities: Array<Responsibility>;
  /** A short readable name, unique among all initiatives, the same in every record. */
  slug: Scalars['ID']['output'];
  /** Initiatives that are additions to it. */
  supplementedBy: Array<Initiative>;
  /** The initiative that it is an addition to. */
  supplements: Maybe<Initiative>;
  /** The title, in our own words; the best match for the language, else English, else what the source has. */
  title: Scalars['String']['output'];
  /** The title in all languages that have it. */
  titles: Array<Name>;
  /** Its subjects. */
  topics: Array<Topic>;
};


/** What an organisation sets out to do together: an action plan, a work programme, a project. */
export type InitiativeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  leavesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  parent?: InputMaybe<Scalars['ID']['input']>;
};


/** What an organisation sets out to do together: an action plan, a work programme, a project. */
export type InitiativeParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ParticipationBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organisation sets out to do together: an action plan, a work programme, a project. */
export type InitiativeTitleArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** The initiatives with their cursors. */
  edges: Array<InitiativeEdge>;
  /** The initiatives. */
  nodes: Array<Initiative>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many initiatives the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An initiative in a list. */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The initiative. */
  node: Initiative;
};

/** Chooses initiatives: all that is said here must hold. */
export type InitiativeFilter = {
  /** The meeting that adopted it; null where no source says it. */
  adoptedAt?: InputMaybe<MeetingFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<InitiativeFilter>>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** What sort of initiative it is. */
  kind?: InputMaybe<InitiativeKindFilter>;
  /** Its numbered items. */
  measures?: InputMaybe<MeasureListFilter>;
  /** This must not hold. */
  not?: InputMaybe<InitiativeFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<InitiativeFilter>>;
  /** Who adopted or carries it; null where no source says it. */
  organisation?: InputMaybe<OrganisationFilter>;
  /** Who took part, and on what basis. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** The time that it is for. */
  period?: InputMaybe<PeriodFilter>;
  /** Who has to do what about it. */
  responsibilities?: InputMaybe<ResponsibilityListFilter>;
  /** The slug of the initiative. */
  slug?: InputMaybe<IdFilter>;
  /** Additions to it. */
  supplementedBy?: InputMaybe<InitiativeListFilter>;
  /** The initiative that it is an addition to; null for none. */
  supplements?: InputMaybe<InitiativeFilter>;
  /** The title in any language. */
  title?: InputMaybe<TextFilter>;
  /** Its subjects. */
  topics?: InputMaybe<TopicListFilter>;
};

/** Sorts of initiatives. */
export type InitiativeKind =
  /** What is to be done in some years, item by item. */
  | 'ACTION_PLAN'
  /** Several projects under one aim. */
  | 'PROGRAMME'
  /** One undertaking with an end. */
  | 'PROJECT'
  /** Aims, and the ways to them. */
  | 'STRATEGY'
  /** What is to be done within a shorter time, usually a year. */
  | 'WORK_PROGRAMME';

/** Compares with one of these values. */
export type InitiativeKindFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<InitiativeKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<InitiativeKind>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<InitiativeKind>;
};

/** Chooses by initiatives that it is tied to. */
export type InitiativeListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<InitiativeFilter>;
  /** None of them fits. */
  none?: InputMaybe<InitiativeFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<InitiativeFilter>;
};

/** What initiatives can be ordered by. What has no such value comes last upwards, first downwards. */
export type InitiativeOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the sort of initiative. */
  | 'KIND_ASC'
  /** By the sort of initiative, downwards. */
  | 'KIND_DESC'
  /** By the first day of its time. */
  | 'START_ASC'
  /** By the first day of its time, downwards. */
  | 'START_DESC'
  /** By the title in English, else in the language of the source. */
  | 'TITLE_ASC'
  /** By the title in English, else in the language of the source, downwards. */
  | 'TITLE_DESC';

/** Compares a whole number. */
export type IntFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** It is more than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** It is less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person says of two things. */
export type JudgeIdentityInput = {
  /** Why, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The global id of an official or an organisation. */
  one: Scalars['ID']['input'];
  /** The global id of another of the same type. */
  other: Scalars['ID']['input'];
  /** Whether they are one. */
  verdict: IdentityVerdict;
};

/** What became of a judgement. */
export type JudgeIdentityPayload = JudgementMade | JudgementRefused;

/** What a person said of two things, and whether it still holds. It stays on record when it is undone. */
export type Judgement = {
  __typename?: 'Judgement';
  /** When it was judged. */
  at: Scalars['DateTime']['output'];
  /** Who judged; null for callers who are not editors. */
  by: Maybe<Scalars['String']['output']>;
  /**
   * The id of the judgement that two things are different which this one, together with others, would make one. It is not
   * followed then, until one of the two is undone; null where it is followed.
   */
  contradictedBy: Maybe<Scalars['ID']['output']>;
  /** The id of the judgement, by which it is undone. */
  id: Scalars['ID']['output'];
  /** Why, in the words of who judged; null where nothing was said. */
  note: Maybe<Scalars['String']['output']>;
  /** The first of the two in the order of their ids; null while no document describes it. */
  one: Maybe<Node>;
  /** The id of the first. */
  oneId: Scalars['ID']['output'];
  /** The second; null while no document describes it. */
  other: Maybe<Node>;
  /** The id of the second. */
  otherId: Scalars['ID']['output'];
  /** What the two are. */
  type: IdentityType;
  /** When it was undone; null while it holds. */
  undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null while it holds, and for callers who are not editors. */
  undoneBy: Maybe<Scalars['String']['output']>;
  /** Whether they are one. */
  verdict: IdentityVerdict;
};

/** A page of judgements. */
export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  /** The judgements with their cursors. */
  edges: Array<JudgementEdge>;
  /** The judgements. */
  nodes: Array<Judgement>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many judgements the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A judgement in a list. */
export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The judgement. */
  node: Judgement;
};

/** A judgement that stands now. */
export type JudgementMade = {
  __typename?: 'JudgementMade';
  /** The judgement. */
  judgement: Judgement;
};

/** Why a judgement is refused, or not undone. */
export type JudgementProblem =
  /** Another judgement on the two stands: undo it first. */
  | 'ALREADY_JUDGED'
  /** It is undone already. */
  | 'ALREADY_UNDONE'
  /** They are not both officials, nor both organisations. */
  | 'NOT_ALIKE'
  /** The two are one and the same id. */
  | 'NOT_TWO'
  /** The note or the name of who judges is too long. */
  | 'TOO_LONG'
  /** There is no such thing, or no such judgement. */
  | 'UNKNOWN';

/** A judgement that was not made, or not undone. Nothing was changed. */
export type JudgementRefused = {
  __typename?: 'JudgementRefused';
  /** The judgement that stands, or that is undone already; null where there is none. */
  inTheWay: Maybe<Judgement>;
  /** The same as a sentence. */
  message: Scalars['String']['output'];
  /** Why. */
  problem: JudgementProblem;
};

/** A judgement that holds no longer. */
export type JudgementUndone = {
  __typename?: 'JudgementUndone';
  /** The judgement, which stays on record. */
  judgement: Judgement;
};

/** A table of counts: of all rows and columns, or of the 500 of each that have the most facts. */
export type Matrix = {
  __typename?: 'Matrix';
  /** The cells in which something is counted, row by row; those without are left out. */
  cells: Array<MatrixCell>;
  /** The columns that have a cell, in the same order as rows would be. */
  columns: Array<MatrixHeader>;
  /** The type of the facts that are counted: ATTENDANCE or PARTICIPATION. */
  counted: NodeType;
  /** How many facts fit the filter and have no row or no column, as when somebody attended in no country's name. */
  outside: Scalars['Int']['output'];
  /** The rows that have a cell: meetings, initiatives and years in the order of time, all else with the most facts first. */
  rows: Array<MatrixHeader>;
  /** Whether there were more rows or columns than are shown. */
  truncated: Scalars['Boolean']['output'];
};

/** What rows or columns can stand for. */
export type MatrixAxis =
  /** Countries in whose name somebody attended, or that took part. */
  | 'COUNTRY'
  /** Initiatives that were taken part in, or that the meeting adopted. */
  | 'INITIATIVE'
  /** Meetings that were attended, or that adopted the initiative. */
  | 'MEETING'
  /** Officials who attended or took part. */
  | 'OFFICIAL'
  /** Organisations in whose name somebody attended, or that took part. */
  | 'ORGANISATION'
  /** Series of the meetings that were attended, or that adopted the initiative. */
  | 'SERIES'
  /** Subjects of the meeting or of the initiative, without those that stand above them. */
  | 'TOPIC'
  /** The years in which the meetings began that were attended, or that adopted the initiative. */
  | 'YEAR';

/** What a row and a column have in common. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** On what basis the graph says so, where participations are counted; empty where attendances are. */
  bases: Array<ParticipationBasis>;
  /** The place of its column in `columns`, from 0. */
  column: Scalars['Int']['output'];
  /** How many facts there are. */
  count: Scalars['Int']['output'];
  /** The facts that are counted, in the order of their ids; read only when asked for. */
  facts: FactConnection;
  /** What was done at meetings, where attendances are counted; empty where participations are. */
  roles: Array<AttendanceRole>;
  /** The place of its row in `rows`, from 0. */
  row: Scalars['Int']['output'];
};


/** What a row and a column have in common. */
export type MatrixCellFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chooses what a matrix counts. Only one of the two may be said: a matrix does not add up facts of different types. */
export type MatrixFilter = {
  /** Count attendances, of those who were there, that fit. */
  attendance?: InputMaybe<AttendanceFilter>;
  /** Count participations that fit; `{}` for all. */
  participation?: InputMaybe<ParticipationFilter>;
};

/** What a row or a column stands for. */
export type MatrixHeader = {
  __typename?: 'MatrixHeader';
  /** For people to read: the best match of the name for the language, or the year. */
  label: Scalars['String']['output'];
  /** The country, meeting or the like; null where it is a year. */
  node: Maybe<Node>;
  /** The sum of the cells shown. */
  total: Scalars['Int']['output'];
  /** The year; null where it is a thing. */
  value: Maybe<Scalars['String']['output']>;
};


/** What a row or a column stands for. */
export type MatrixHeaderLabelArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A numbered item of an initiative; `code` is the path of its numbers, as in `II.3.c`. */
export type Measure = Node & {
  __typename?: 'Measure';
  /** The items that stand right under it, in order. */
  children: Array<Measure>;
  /** The path of its numbers, as in `II.3.c`; unique within the initiative. */
  code: Scalars['String']['output'];
  /** The passages that it rests on. */
  evidence: Array<Evidence>;
  /** Whether it is a heading: it stands above others, or announces them, and asks for nothing itself. */
  heading: Scalars['Boolean']['output'];
  /** The global id of the measure. */
  id: Scalars['ID']['output'];
  /** The initiative that it is an item of. */
  initiative: Initiative;
  /** The item that it stands under. */
  parent: Maybe<Measure>;
  /** Its place among the items that stand under the same one, from 1. */
  position: Scalars['Int']['output'];
  /** Who has to do what about it. */
  responsibilities: Array<Responsibility>;
  /** The title, in our own words; the best match for the language, else English, else what the source has. */
  title: Scalars['String']['output'];
  /** The title in all languages that have it. */
  titles: Array<Name>;
  /** Its subjects. */
  topics: Array<Topic>;
};


/** A numbered item of an initiative; `code` is the path of its numbers, as in `II.3.c`. */
export type MeasureTitleArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A group of measures. */
export type MeasureAggregate = {
  __typename?: 'MeasureAggregate';
  /** How many measures. */
  count: Scalars['Int']['output'];
  /** The day of the earliest adoption; null where none is known. */
  from: Maybe<Scalars['Date']['output']>;
  /** How many different initiatives. */
  initiatives: Scalars['Int']['output'];
  /** What they have in common: one key for each dimension asked for, in the same order. */
  keys: Array<AggregateKey>;
  /** The day of the latest adoption; null where none is known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of groups of measures. */
export type MeasureAggregateConnection = {
  __typename?: 'MeasureAggregateConnection';
  /** The groups with their cursors. */
  edges: Array<MeasureAggregateEdge>;
  /** The groups. */
  nodes: Array<MeasureAggregate>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many groups there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A group of measures in a list. */
export type MeasureAggregateEdge = {
  __typename?: 'MeasureAggregateEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: MeasureAggregate;
};

/** A page of measures. */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The measures with their cursors. */
  edges: Array<MeasureEdge>;
  /** The measures. */
  nodes: Array<Measure>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many measures the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What measures can be grouped by. */
export type MeasureDimension =
  /** The initiative that it is an item of. */
  | 'INITIATIVE'
  /** The meeting that adopted the initiative. */
  | 'MEETING'
  /** The organisation that carries the initiative. */
  | 'ORGANISATION'
  /** The series of that meeting. */
  | 'SERIES'
  /** What the measure is about; with several subjects it counts in each. */
  | 'TOPIC'
  /** The year in which the initiative was adopted. */
  | 'YEAR';

/** A measure in a list. */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The measure. */
  node: Measure;
};

/** Chooses measures: all that is said here must hold. */
export type MeasureFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MeasureFilter>>;
  /** The items under it. */
  children?: InputMaybe<MeasureListFilter>;
  /** The path of its numbers, as in `II.3.c`. */
  code?: InputMaybe<TokenFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Whether it only stands above others. */
  heading?: InputMaybe<BooleanFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** The initiative that it is an item of. */
  initiative?: InputMaybe<InitiativeFilter>;
  /** This must not hold. */
  not?: InputMaybe<MeasureFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MeasureFilter>>;
  /** The item that it stands under; null for none. */
  parent?: InputMaybe<MeasureFilter>;
  /** Its place among those under the same one. */
  position?: InputMaybe<IntFilter>;
  /** Who has to do what about it. */
  responsibilities?: InputMaybe<ResponsibilityListFilter>;
  /** The title in any language. */
  title?: InputMaybe<TextFilter>;
  /** Its subjects. */
  topics?: InputMaybe<TopicListFilter>;
};

/** Chooses by measures that it is tied to. */
export type MeasureListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<MeasureFilter>;
  /** None of them fits. */
  none?: InputMaybe<MeasureFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<MeasureFilter>;
};

/** What measures can be ordered by. What has no such value comes last upwards, first downwards. */
export type MeasureOrder =
  /** By the place in the document. */
  | 'DOCUMENT_ORDER_ASC'
  /** By the place in the document, downwards. */
  | 'DOCUMENT_ORDER_DESC'
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the title in English, else in the language of the source. */
  | 'TITLE_ASC'
  /** By the title in English, else in the language of the source, downwards. */
  | 'TITLE_DESC';

/** A meeting, on one or more days. */
export type Meeting = Node & {
  __typename?: 'Meeting';
  /** Initiatives adopted there, in the order of their slugs. */
  adopted: InitiativeConnection;
  /** Who was there, was invited or stayed away, in the order of the source. */
  attendances: AttendanceConnection;
  /** Countries in whose name somebody attended, in the order of their codes. */
  countries: Array<Country>;
  /** What was agreed, in the order of the source. */
  decisions: DecisionConnection;
  /** Documents that tell of it, in the order of their slugs. */
  documents: DocumentConnection;
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** Who received the guests, where a source says it. */
  host: Maybe<Participant>;
  /** The global id of the meeting. */
  id: Scalars['ID']['output'];
  /** The meeting after it in the series, as far as on record. */
  next: Maybe<Meeting>;
  /** Its number in the series: 2 for the second. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** The organisation that held it. */
  organiser: Maybe<Organisation>;
  /** The meeting that it is a part of. */
  partOf: Maybe<Meeting>;
  /** Meetings that are parts of it, in the order of time. */
  parts: MeetingConnection;
  /** Where it was held. */
  place: Maybe<Place>;
  /** The meeting before it in the series, as far as on record. */
  previous: Maybe<Meeting>;
  /** The series that it belongs to. */
  series: Maybe<MeetingSeries>;
  /** A short readable name, unique among all meetings, the same in every record. */
  slug: Scalars['ID']['output'];
  /** What was said, in the order of the source. */
  statements: StatementConnection;
  /** The title, in our own words; the best match for the language, else English, else what the source has. */
  title: Scalars['String']['output'];
  /** The title in all languages that have it. */
  titles: Array<Name>;
  /** Its subjects. */
  topics: Array<Topic>;
  /** When it was held. */
  when: Period;
};


/** A meeting, on one or more days. */
export type MeetingAdoptedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, on one or more days. */
export type MeetingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<AttendanceRole>>;
};


/** A meeting, on one or more days. */
export type MeetingDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, on one or more days. */
export type MeetingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, on one or more days. */
export type MeetingPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, on one or more days. */
export type MeetingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, on one or more days. */
export type MeetingTitleArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The meetings with their cursors. */
  edges: Array<MeetingEdge>;
  /** The meetings. */
  nodes: Array<Meeting>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many meetings the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting in a list. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The meeting. */
  node: Meeting;
};

/** Chooses meetings: all that is said here must hold. */
export type MeetingFilter = {
  /** What it adopted. */
  adopted?: InputMaybe<InitiativeListFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<MeetingFilter>>;
  /** Who was there, in what capacity and in whose name. */
  attendances?: InputMaybe<AttendanceListFilter>;
  /** What was agreed. */
  decisions?: InputMaybe<DecisionListFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Who hosted it; null where no source says it. */
  host?: InputMaybe<ParticipantFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  not?: InputMaybe<MeetingFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MeetingFilter>>;
  /** Which one of its series it is. */
  ordinal?: InputMaybe<IntFilter>;
  /** Who organised it; null where no source says it. */
  organiser?: InputMaybe<OrganisationFilter>;
  /** The meeting that it is a part of; null for none. */
  partOf?: InputMaybe<MeetingFilter>;
  /** Its parts. */
  parts?: InputMaybe<MeetingListFilter>;
  /** Where it was held; null where no source says it. */
  place?: InputMaybe<PlaceFilter>;
  /** The series that it belongs to; null for none. */
  series?: InputMaybe<MeetingSeriesFilter>;
  /** The slug of the meeting. */
  slug?: InputMaybe<IdFilter>;
  /** What was said. */
  statements?: InputMaybe<StatementListFilter>;
  /** The title in any language. */
  title?: InputMaybe<TextFilter>;
  /** Its subjects. */
  topics?: InputMaybe<TopicListFilter>;
  /** When it was held. */
  when?: InputMaybe<PeriodFilter>;
};

/** Chooses by meetings that it is tied to. */
export type MeetingListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<MeetingFilter>;
  /** None of them fits. */
  none?: InputMaybe<MeetingFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<MeetingFilter>;
};

/** What meetings can be ordered by. What has no such value comes last upwards, first downwards. */
export type MeetingOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the number in the series. */
  | 'ORDINAL_ASC'
  /** By the number in the series, downwards. */
  | 'ORDINAL_DESC'
  /** By the title in English, else in the language of the source. */
  | 'TITLE_ASC'
  /** By the title in English, else in the language of the source, downwards. */
  | 'TITLE_DESC'
  /** By the first day. */
  | 'WHEN_ASC'
  /** By the first day, downwards. */
  | 'WHEN_DESC';

/** Meetings that follow each other under one title, numbered or not. */
export type MeetingSeries = Node & {
  __typename?: 'MeetingSeries';
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** The global id of the series. */
  id: Scalars['ID']['output'];
  /** Its meetings, in the order of time. */
  meetings: MeetingConnection;
  /** The best match for the language, else English, else what the source has. */
  name: Scalars['String']['output'];
  /** All names on record. */
  names: Array<Name>;
  /** The organisation that holds it. */
  organisation: Maybe<Organisation>;
  /** A short readable name, unique among all series, the same in every record. */
  slug: Scalars['ID']['output'];
};


/** Meetings that follow each other under one title, numbered or not. */
export type MeetingSeriesMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Meetings that follow each other under one title, numbered or not. */
export type MeetingSeriesNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of series. */
export type MeetingSeriesConnection = {
  __typename?: 'MeetingSeriesConnection';
  /** The series with their cursors. */
  edges: Array<MeetingSeriesEdge>;
  /** The series. */
  nodes: Array<MeetingSeries>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many series the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One series in a list. */
export type MeetingSeriesEdge = {
  __typename?: 'MeetingSeriesEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The series. */
  node: MeetingSeries;
};

/** Chooses series of meetings: all that is said here must hold. */
export type MeetingSeriesFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MeetingSeriesFilter>>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** The meetings in it. */
  meetings?: InputMaybe<MeetingListFilter>;
  /** Any of its names. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<MeetingSeriesFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MeetingSeriesFilter>>;
  /** The organisation that holds it; null for none. */
  organisation?: InputMaybe<OrganisationFilter>;
  /** The slug of the series. */
  slug?: InputMaybe<IdFilter>;
};

/** Chooses by series of meetings that it is tied to. */
export type MeetingSeriesListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<MeetingSeriesFilter>;
  /** None of them fits. */
  none?: InputMaybe<MeetingSeriesFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<MeetingSeriesFilter>;
};

/** What series of meetings can be ordered by. What has no such value comes last upwards, first downwards. */
export type MeetingSeriesOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the name in English, else in the language of the source. */
  | 'NAME_ASC'
  /** By the name in English, else in the language of the source, downwards. */
  | 'NAME_DESC';

/** What can belong to an organisation. */
export type Member = Country | Organisation;

/** Chooses what can belong to an organisation: all that is said here must hold. */
export type MemberFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MemberFilter>>;
  /** It is a country that fits. */
  country?: InputMaybe<CountryFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<MemberFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MemberFilter>>;
  /** It is an organisation that fits. */
  organisation?: InputMaybe<OrganisationFilter>;
};

/** Belonging to an organisation. */
export type Membership = Fact & Node & {
  __typename?: 'Membership';
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** Who belongs. */
  member: Member;
  /** What it belongs to. */
  organisation: Organisation;
  /** Since when, and until when; null where no source says it. */
  period: Maybe<Period>;
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
  /** As what it belongs. */
  role: MembershipRole;
};

/** A page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The memberships with their cursors. */
  edges: Array<MembershipEdge>;
  /** The memberships. */
  nodes: Array<Membership>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many memberships the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A membership in a list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

/** Chooses memberships: all that is said here must hold. */
export type MembershipFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MembershipFilter>>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Who belongs. */
  member?: InputMaybe<MemberFilter>;
  /** This must not hold. */
  not?: InputMaybe<MembershipFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<MembershipFilter>>;
  /** What it belongs to. */
  organisation?: InputMaybe<OrganisationFilter>;
  /** Since when, and until when. */
  period?: InputMaybe<PeriodFilter>;
  /** When this database first held it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** As what the member belongs. */
  role?: InputMaybe<MembershipRoleFilter>;
};

/** Chooses by memberships that it is tied to. */
export type MembershipListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<MembershipFilter>;
  /** None of them fits. */
  none?: InputMaybe<MembershipFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<MembershipFilter>;
};

/** What memberships can be ordered by. What has no such value comes last upwards, first downwards. */
export type MembershipOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the role. */
  | 'ROLE_ASC'
  /** By the role, downwards. */
  | 'ROLE_DESC'
  /** By the first day. */
  | 'START_ASC'
  /** By the first day, downwards. */
  | 'START_DESC';

/** What a member may be. */
export type MembershipRole =
  /** A full member. */
  | 'MEMBER'
  /** Admitted to watch. */
  | 'OBSERVER'
  /** Tied by an agreement of partnership. */
  | 'PARTNER';

/** Compares with one of these values. */
export type MembershipRoleFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<MembershipRole>;
  /** It is one of these. */
  in?: InputMaybe<Array<MembershipRole>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<MembershipRole>;
};

/**
 * What editors do. An editor sends a token as `Authorization: Bearer …`: one of the configuration, an API key, or a JWT; where
 * none are configured, whoever asks from the machine itself is one. Others get the error `UNAUTHENTICATED`, or `FORBIDDEN`
 * where the token is not an editor's. What is wrong with what an editor hands in comes as data and not as an error.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Drafts a record from the text of a document, by rules, for people to review and then to hand in to `importRecord`. It
   * writes nothing; it is here because it takes the machine's time, and editors alone may have it.
   */
  draftRecord: DraftRecordPayload;
  /**
   * Brings in the record of one document: all of it or nothing. It takes the place of what the document said before; the very
   * same record again changes nothing. A record that says `visibility: DRAFT` is checked and kept as a draft.
   */
  importRecord: ImportRecordPayload;
  /** Says that two officials or two organisations are one, or that they are two. Nothing is merged, and it can be undone. */
  judgeIdentity: JudgeIdentityPayload;
  /** Publishes a document that is kept as a draft, as if its record were handed in once more without `visibility: DRAFT`. */
  publishDocument: ImportRecordPayload;
  /**
   * Takes a document back: what rests on it alone goes, what others support stays as they support it. Where a draft of it is
   * kept, that goes, and what was published stays; taking it back once more takes that back, too.
   */
  retractDocument: RetractDocumentPayload;
  /** Undoes a judgement: it stays on record and holds no longer. */
  undoJudgement: UndoJudgementPayload;
};


/**
 * What editors do. An editor sends a token as `Authorization: Bearer …`: one of the configuration, an API key, or a JWT; where
 * none are configured, whoever asks from the machine itself is one. Others get the error `UNAUTHENTICATED`, or `FORBIDDEN`
 * where the token is not an editor's. What is wrong with what an editor hands in comes as data and not as an error.
 */
export type MutationDraftRecordArgs = {
  input: DraftRecordInput;
};


/**
 * What editors do. An editor sends a token as `Authorization: Bearer …`: one of the configuration, an API key, or a JWT; where
 * none are configured, whoever asks from the machine itself is one. Others get the error `UNAUTHENTICATED`, or `FORBIDDEN`
 * where the token is not an editor's. What is wrong with what an editor hands in comes as data and not as an error.
 */
export type MutationImportRecordArgs = {
  input: ImportRecordInput;
};


/**
 * What editors do. An editor sends a token as `Authorization: Bearer …`: one of the configuration, an API key, or a JWT; where
 * none are configured, whoever asks from the machine itself is one. Others get the error `UNAUTHENTICATED`, or `FORBIDDEN`
 * where the token is not an editor's. What is wrong with what an editor hands in comes as data and not as an error.
 */
export type MutationJudgeIdentityArgs = {
  input: JudgeIdentityInput;
};


/**
 * What editors do. An editor sends a token as `Authorization: Bearer …`: one of the configuration, an API key, or a JWT; where
 * none are configured, whoever asks from the machine itself is one. Others get the error `UNAUTHENTICATED`, or `FORBIDDEN`
 * where the token is not an editor's. What is wrong with what an editor hands in comes as data and not as an error.
 */
export type MutationPublishDocumentArgs = {
  input: PublishDocumentInput;
};


/**
 * What editors do. An editor sends a token as `Authorization: Bearer …`: one of the configuration, an API key, or a JWT; where
 * none are configured, whoever asks from the machine itself is one. Others get the error `UNAUTHENTICATED`, or `FORBIDDEN`
 * where the token is not an editor's. What is wrong with what an editor hands in comes as data and not as an error.
 */
export type MutationRetractDocumentArgs = {
  input: RetractDocumentInput;
};


/**
 * What editors do. An editor sends a token as `Authorization: Bearer …`: one of the configuration, an API key, or a JWT; where
 * none are configured, whoever asks from the machine itself is one. Others get the error `UNAUTHENTICATED`, or `FORBIDDEN`
 * where the token is not an editor's. What is wrong with what an editor hands in comes as data and not as an error.
 */
export type MutationUndoJudgementArgs = {
  input: UndoJudgementInput;
};

/** A name, a title or another short text as some source writes it. */
export type Name = {
  __typename?: 'Name';
  /** What sort of name it is. */
  kind: NameKind;
  /** The language of the name. */
  language: Scalars['Language']['output'];
  /** The name itself. */
  text: Scalars['String']['output'];
};

/** Sorts of names. */
export type NameKind =
  /** Letters that stand for the name. */
  | 'ACRONYM'
  /** The name in everyday use, as in Unicode CLDR for countries. */
  | 'COMMON'
  /** A name that was in use before. */
  | 'FORMER'
  /** The full name that its bearer uses, or the title that a document gives. */
  | 'OFFICIAL'
  /** The name carried over from another script. */
  | 'TRANSLITERATION'
  /** Another way that a source writes it. */
  | 'VARIANT';

/** What one document describes and another needs. */
export type Need = {
  __typename?: 'Need';
  /** The ids of the documents that say so. */
  documentIds: Array<Scalars['ID']['output']>;
  /** The id of what names it. */
  neededBy: Scalars['ID']['output'];
  /** The id of the thing. */
  thingId: Scalars['ID']['output'];
};

/** Anything of the graph that has an identity: every entity and every fact. */
export type Node = {
  /** The global id, `Type:key`. It is the same in every database that holds the same records. */
  id: Scalars['ID']['output'];
};

/** The types of things that the graph holds. */
export type NodeType =
  /** An `Attendance`. */
  | 'ATTENDANCE'
  /** A `Country`. */
  | 'COUNTRY'
  /** A `Decision`. */
  | 'DECISION'
  /** A `Document`. */
  | 'DOCUMENT'
  /** An `Initiative`. */
  | 'INITIATIVE'
  /** A `Measure`. */
  | 'MEASURE'
  /** A `Meeting`. */
  | 'MEETING'
  /** A `MeetingSeries`. */
  | 'MEETING_SERIES'
  /** A `Membership`. */
  | 'MEMBERSHIP'
  /** An `Office`. */
  | 'OFFICE'
  /** An `Official`. */
  | 'OFFICIAL'
  /** An `Organisation`. */
  | 'ORGANISATION'
  /** A `Participation`. */
  | 'PARTICIPATION'
  /** A `Responsibility`. */
  | 'RESPONSIBILITY'
  /** A `Statement`. */
  | 'STATEMENT'
  /** A `SubGroup`. */
  | 'SUB_GROUP'
  /** A `Topic`. */
  | 'TOPIC';

/** A post held. `title` is as the source writes it. */
export type Office = Fact & Node & {
  __typename?: 'Office';
  /** The country that the post is of. */
  country: Maybe<Country>;
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** Who held it. */
  official: Official;
  /** The organisation that the post is in. */
  organisation: Maybe<Organisation>;
  /** From when to when; null where no source says it. */
  period: Maybe<Period>;
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
  /** The post as the source writes it, or its translation; the best match for the language. */
  title: Scalars['String']['output'];
  /** The post as the source writes it, and translations of it. */
  titles: Array<Name>;
};


/** A post held. `title` is as the source writes it. */
export type OfficeTitleArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The offices with their cursors. */
  edges: Array<OfficeEdge>;
  /** The offices. */
  nodes: Array<Office>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many offices the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An office in a list. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The office. */
  node: Office;
};

/** Chooses offices: all that is said here must hold. */
export type OfficeFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<OfficeFilter>>;
  /** Meetings attended in this post. */
  attendances?: InputMaybe<AttendanceListFilter>;
  /** For which country it was held; null for none. */
  country?: InputMaybe<CountryFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  not?: InputMaybe<OfficeFilter>;
  /** Who held it. */
  official?: InputMaybe<OfficialFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<OfficeFilter>>;
  /** Where it was held; null where no source says it. */
  organisation?: InputMaybe<OrganisationFilter>;
  /** Since when, and until when. */
  period?: InputMaybe<PeriodFilter>;
  /** When this database first held it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** The post, as any source writes it. */
  title?: InputMaybe<TextFilter>;
};

/** Chooses by offices that it is tied to. */
export type OfficeListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<OfficeFilter>;
  /** None of them fits. */
  none?: InputMaybe<OfficeFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<OfficeFilter>;
};

/** What offices can be ordered by. What has no such value comes last upwards, first downwards. */
export type OfficeOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the first day. */
  | 'START_ASC'
  /** By the first day, downwards. */
  | 'START_DESC'
  /** By the title in English, else in the language of the source. */
  | 'TITLE_ASC'
  /** By the title in English, else in the language of the source, downwards. */
  | 'TITLE_DESC';

/** Somebody who acts in an office: a minister, an ambassador, a member of a secretariat. */
export type Official = Node & {
  __typename?: 'Official';
  /** Meetings attended and invitations on record, in the order of the meetings. */
  attendances: AttendanceConnection;
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** What is set before the name, as the source writes it. */
  honorific: Maybe<Scalars['String']['output']>;
  /** The global id of the official. */
  id: Scalars['ID']['output'];
  /** Other officials met, with the meetings shared, most first. Only those who were present count. */
  metWith: CoAttendanceConnection;
  /** The best match for the language, else English, else what the source has. */
  name: Scalars['String']['output'];
  /** All names on record. */
  names: Array<Name>;
  /** Posts held, in the order of their beginning; those without dates last. */
  offices: Array<Office>;
  /**
   * Others on record who are the same person, in the order of their ids. It rests on judgements of people alone, see
   * `judgements`: the same as the same is the same, and nobody is put together with whom they were judged to be different
   * from. All else that is said of an official is what documents say of this one.
   */
  sameAs: Array<Official>;
  /** A short readable name, unique among all officials, the same in every record. */
  slug: Scalars['ID']['output'];
  /** What the official said, in the order of the meetings. */
  statements: StatementConnection;
};


/** Somebody who acts in an office: a minister, an ambassador, a member of a secretariat. */
export type OfficialAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who acts in an office: a minister, an ambassador, a member of a secretariat. */
export type OfficialMetWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who acts in an office: a minister, an ambassador, a member of a secretariat. */
export type OfficialNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** Somebody who acts in an office: a minister, an ambassador, a member of a secretariat. */
export type OfficialOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Somebody who acts in an office: a minister, an ambassador, a member of a secretariat. */
export type OfficialStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of officials. */
export type OfficialConnection = {
  __typename?: 'OfficialConnection';
  /** The officials with their cursors. */
  edges: Array<OfficialEdge>;
  /** The officials. */
  nodes: Array<Official>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many officials the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An official in a list. */
export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The official. */
  node: Official;
};

/** Chooses officials: all that is said here must hold. */
export type OfficialFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<OfficialFilter>>;
  /** Meetings attended, in whosever name. */
  attendances?: InputMaybe<AttendanceListFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** How the person is addressed. */
  honorific?: InputMaybe<TextFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Any of the names. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<OfficialFilter>;
  /** Posts held. */
  offices?: InputMaybe<OfficeListFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<OfficialFilter>>;
  /** The slug of the official. */
  slug?: InputMaybe<IdFilter>;
  /** Statements made. */
  statements?: InputMaybe<StatementListFilter>;
};

/** Chooses by officials that it is tied to. */
export type OfficialListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<OfficialFilter>;
  /** None of them fits. */
  none?: InputMaybe<OfficialFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<OfficialFilter>;
};

/** What officials can be ordered by. What has no such value comes last upwards, first downwards. */
export type OfficialOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the name in English, else in the language of the source. */
  | 'NAME_ASC'
  /** By the name in English, else in the language of the source, downwards. */
  | 'NAME_DESC';

/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** The letters that stand for its name. */
  acronym: Maybe<Scalars['String']['output']>;
  /** Its parts and bodies, in the order of their slugs. */
  children: OrganisationConnection;
  /** The country whose organisation it is, as of a ministry; null for an international one. */
  country: Maybe<Country>;
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** The global id of the organisation. */
  id: Scalars['ID']['output'];
  /** Initiatives that it adopted or carries, in the order of their slugs. */
  initiatives: InitiativeConnection;
  /** What sort of organisation it is. */
  kind: OrganisationKind;
  /** Meetings that it organised or that belong to its series, in the order of time. */
  meetings: MeetingConnection;
  /** Who belongs to it, in the order of the members' ids. */
  members: MembershipConnection;
  /** The best match for the language, else English, else what the source has. */
  name: Scalars['String']['output'];
  /** All names on record. */
  names: Array<Name>;
  /** Posts held in it, in the order of their holders' slugs. */
  offices: OfficeConnection;
  /** The organisation that this one is a part or a body of. */
  parent: Maybe<Organisation>;
  /**
   * Others on record that are the same organisation, in the order of their ids. It rests on judgements of people alone, see
   * `judgements`. All else that is said of an organisation is what documents say of this one.
   */
  sameAs: Array<Organisation>;
  /** A short readable name, unique among all organisations, the same in every record. */
  slug: Scalars['ID']['output'];
  /** Its sub-groups, in the order of their slugs. */
  subGroups: SubGroupConnection;
};


/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type OrganisationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type OrganisationInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type OrganisationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Array<MembershipRole>>;
};


/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type OrganisationNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type OrganisationOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a body of one: an intergovernmental organisation, its councils, working groups and secretariat, a ministry. */
export type OrganisationSubGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<SubGroupStatus>>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The organisations. */
  nodes: Array<Organisation>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many organisations the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** Chooses organisations: all that is said here must hold. */
export type OrganisationFilter = {
  /** The letters that stand for its name. */
  acronym?: InputMaybe<TextFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<OrganisationFilter>>;
  /** Attendances in its name. */
  attendances?: InputMaybe<AttendanceListFilter>;
  /** Its parts and bodies. */
  children?: InputMaybe<OrganisationListFilter>;
  /** The country whose organisation it is; null for none. */
  country?: InputMaybe<CountryFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Initiatives that it adopted or carries. */
  initiatives?: InputMaybe<InitiativeListFilter>;
  /** What sort of organisation it is. */
  kind?: InputMaybe<OrganisationKindFilter>;
  /** Meetings that it organised itself. */
  meetings?: InputMaybe<MeetingListFilter>;
  /** Who belongs to it. */
  members?: InputMaybe<MembershipListFilter>;
  /** What it belongs to itself. */
  memberships?: InputMaybe<MembershipListFilter>;
  /** Any of its names. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<OrganisationFilter>;
  /** Posts held in it. */
  offices?: InputMaybe<OfficeListFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<OrganisationFilter>>;
  /** The organisation that it is a part of; null for none. */
  parent?: InputMaybe<OrganisationFilter>;
  /** The slug of the organisation. */
  slug?: InputMaybe<IdFilter>;
  /** Its sub-groups. */
  subGroups?: InputMaybe<SubGroupListFilter>;
};

/** Sorts of organisations. */
export type OrganisationKind =
  /** A university or another institution of research or education. */
  | 'ACADEMIC'
  /** An agency, commission or committee of a country's government. */
  | 'AGENCY'
  /** A body of officials or experts with a mandate of its own. */
  | 'COMMITTEE'
  /** A company. */
  | 'COMPANY'
  /** A body in which ministers or heads of state meet. */
  | 'COUNCIL'
  /** Founded by states. */
  | 'INTERGOVERNMENTAL'
  /** A ministry of a country. */
  | 'MINISTRY'
  /** Anything else, such as a circle that a source names without calling it a body. */
  | 'OTHER'
  /** The permanent staff of an organisation. */
  | 'SECRETARIAT'
  /** A body of experts on one subject. */
  | 'WORKING_GROUP';

/** Compares with one of these values. */
export type OrganisationKindFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<OrganisationKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<OrganisationKind>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<OrganisationKind>;
};

/** Chooses by organisations that it is tied to. */
export type OrganisationListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<OrganisationFilter>;
  /** None of them fits. */
  none?: InputMaybe<OrganisationFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<OrganisationFilter>;
};

/** What organisations can be ordered by. What has no such value comes last upwards, first downwards. */
export type OrganisationOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the sort of organisation. */
  | 'KIND_ASC'
  /** By the sort of organisation, downwards. */
  | 'KIND_DESC'
  /** By the name in English, else in the language of the source. */
  | 'NAME_ASC'
  /** By the name in English, else in the language of the source, downwards. */
  | 'NAME_DESC';

/** Where a page of a list starts and ends, as the Relay Cursor Connections Specification has it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge of the page, to be given as `after` of the next; null where the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of the page; null where the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** What can take part: a country, an organisation, a sub-group or an official. */
export type Participant = Country | Official | Organisation | SubGroup;

/** Chooses what can take part: all that is said here must hold. */
export type ParticipantFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ParticipantFilter>>;
  /** It is a country that fits. */
  country?: InputMaybe<CountryFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<ParticipantFilter>;
  /** It is an official who fits. */
  official?: InputMaybe<OfficialFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ParticipantFilter>>;
  /** It is an organisation that fits. */
  organisation?: InputMaybe<OrganisationFilter>;
  /** It is a sub-group that fits. */
  subGroup?: InputMaybe<SubGroupFilter>;
};

/** Chooses by what can take part that it is tied to. */
export type ParticipantListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<ParticipantFilter>;
  /** None of them fits. */
  none?: InputMaybe<ParticipantFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<ParticipantFilter>;
};

/**
 * Taking part in an initiative. Either a source states it, or it follows from other facts: then `basedOn` names them,
 * and the evidence is theirs together with that of the adoption.
 */
export type Participation = Fact & Node & {
  __typename?: 'Participation';
  /** The facts that it follows from; empty where a source states it. */
  basedOn: Array<Fact>;
  /** On what basis the graph says so. */
  basis: ParticipationBasis;
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** What was taken part in. */
  initiative: Initiative;
  /** Who took part. */
  participant: Participant;
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
  /** As what it took part, as the source writes it. */
  role: Maybe<Scalars['String']['output']>;
};

/** A group of participations. */
export type ParticipationAggregate = {
  __typename?: 'ParticipationAggregate';
  /** How many participations. */
  count: Scalars['Int']['output'];
  /** The day of the earliest adoption; null where none is known. */
  from: Maybe<Scalars['Date']['output']>;
  /** How many different initiatives. */
  initiatives: Scalars['Int']['output'];
  /** What they have in common: one key for each dimension asked for, in the same order. */
  keys: Array<AggregateKey>;
  /** How many different countries, organisations, sub-groups and officials took part. */
  participants: Scalars['Int']['output'];
  /** The day of the latest adoption; null where none is known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of groups of participations. */
export type ParticipationAggregateConnection = {
  __typename?: 'ParticipationAggregateConnection';
  /** The groups with their cursors. */
  edges: Array<ParticipationAggregateEdge>;
  /** The groups. */
  nodes: Array<ParticipationAggregate>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many groups there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A group of participations in a list. */
export type ParticipationAggregateEdge = {
  __typename?: 'ParticipationAggregateEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: ParticipationAggregate;
};

/**
 * STATED: the source says so. MEMBERSHIP: it belonged to the adopting organisation when the initiative was adopted.
 * ATTENDANCE: it was at the meeting that adopted it.
 */
export type ParticipationBasis =
  /** Somebody was present in its name at the meeting that adopted it. */
  | 'ATTENDANCE'
  /**
   * It was a member of the adopting organisation on the day of adoption, or of the nearest organisation above it that has
   * members of its own.
   */
  | 'MEMBERSHIP'
  /** The source says so. */
  | 'STATED';

/** Compares with one of these values. */
export type ParticipationBasisFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<ParticipationBasis>;
  /** It is one of these. */
  in?: InputMaybe<Array<ParticipationBasis>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<ParticipationBasis>;
};

/** A page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The participations with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The participations. */
  nodes: Array<Participation>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many participations the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What participations can be grouped by. */
export type ParticipationDimension =
  /** On what basis the graph says so. */
  | 'BASIS'
  /** The country that took part. */
  | 'COUNTRY'
  /** The initiative. */
  | 'INITIATIVE'
  /** The meeting that adopted the initiative. */
  | 'MEETING'
  /** The official who took part. */
  | 'OFFICIAL'
  /** The organisation that took part. */
  | 'ORGANISATION'
  /** As what, in the words of the source. */
  | 'ROLE'
  /** The series of that meeting. */
  | 'SERIES'
  /** The subjects of the initiative; with several a participation counts in each. */
  | 'TOPIC'
  /** The year in which the initiative was adopted. */
  | 'YEAR';

/** A participation in a list. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The participation. */
  node: Participation;
};

/** Chooses participations: all that is said here must hold. */
export type ParticipationFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ParticipationFilter>>;
  /** On what basis the graph says so. */
  basis?: InputMaybe<ParticipationBasisFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** What was taken part in. */
  initiative?: InputMaybe<InitiativeFilter>;
  /** This must not hold. */
  not?: InputMaybe<ParticipationFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ParticipationFilter>>;
  /** Who took part. */
  participant?: InputMaybe<ParticipantFilter>;
  /** When this database first held it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** As what, in the words of the source. */
  role?: InputMaybe<TextFilter>;
};

/** Chooses by participations that it is tied to. */
export type ParticipationListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<ParticipationFilter>;
  /** None of them fits. */
  none?: InputMaybe<ParticipationFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<ParticipationFilter>;
};

/** What participations can be ordered by. What has no such value comes last upwards, first downwards. */
export type ParticipationOrder =
  /** By the basis. */
  | 'BASIS_ASC'
  /** By the basis, downwards. */
  | 'BASIS_DESC'
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC';

/** A way from one thing to another. */
export type Path = {
  __typename?: 'Path';
  /** How many links it has. */
  length: Scalars['Int']['output'];
  /** All things on the way, entities and facts, from the first to the last. */
  nodes: Array<Node>;
  /** The way from entity to entity, each step with the words that it rests on. */
  steps: Array<PathStep>;
};

/** A step from one entity to the next. */
export type PathStep = {
  __typename?: 'PathStep';
  /** The passages that the step rests on. */
  evidence: Array<Evidence>;
  /** The fact that connects the two; null where a field of one names the other. */
  fact: Maybe<Fact>;
  /** Where the step starts. */
  from: Node;
  /** Name of the fact's type, such as `Membership`, or of the field that links the two, such as `Organisation.parent`. */
  relation: Scalars['String']['output'];
  /** Where the step leads. */
  to: Node;
};

/** When something held. Either end may be unknown; `text` keeps what the source says. */
export type Period = {
  __typename?: 'Period';
  /** The last day that the period may cover; null where its end is unknown or open. */
  end: Maybe<Scalars['Date']['output']>;
  /** The first day that the period may cover; null where its beginning is unknown or open. */
  start: Maybe<Scalars['Date']['output']>;
  /** The period as an EDTF expression. */
  text: Scalars['EDTF']['output'];
};

/** Compares a period, be it of a day, some years, or with an end that is not known. */
export type PeriodFilter = {
  /** It held on this day; what has no date is not left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The whole of it lies in the range; what has no such date is left out. */
  during?: InputMaybe<DateRange>;
  /** Its last day. */
  end?: InputMaybe<DateFilter>;
  /** Whether there is a date at all. */
  known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some day of it lies in the range; what has no date is not left out. */
  overlaps?: InputMaybe<DateRange>;
  /** Its first day. */
  start?: InputMaybe<DateFilter>;
};

/** A place in the world. */
export type Place = {
  __typename?: 'Place';
  /** The country that the place lies in; null where no source says it. */
  country: Maybe<Country>;
  /** Degrees north of the equator, WGS 84; null where no source gives them. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east of Greenwich, WGS 84; null where no source gives them. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Name of the place; the best match for the language, else English, else what the source has. */
  name: Scalars['String']['output'];
  /** All names on record. */
  names: Array<Name>;
};


/** A place in the world. */
export type PlaceNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** Chooses places: all that is said here must hold. */
export type PlaceFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** The country that it lies in; null where no source says it. */
  country?: InputMaybe<CountryFilter>;
  /** Any of its names. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<PlaceFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<PlaceFilter>>;
};

/** What one document says of a post held. */
export type PostSource = {
  __typename?: 'PostSource';
  /** The document. */
  document: Document;
  /** Its passages on it. */
  evidence: Array<Evidence>;
  /** The time that it gives; null where it gives none. */
  period: Maybe<Period>;
  /** The title as it writes it, and translations; empty where it gives none. */
  titles: Array<Name>;
};

/** A document to publish. */
export type PublishDocumentInput = {
  /** Whether to say only what would change, and publish nothing. */
  dryRun: Scalars['Boolean']['input'];
  /** As for `importRecord`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its slug. */
  slug: Scalars['ID']['input'];
};

/** The questions that the graph answers. */
export type Query = {
  __typename?: 'Query';
  /** All imports and retractions, or those of one document; the last first. */
  activities: ActivityConnection;
  /**
   * Attendances counted in groups, invitations and absences as well: leave those out by `filter: { status: { eq: PRESENT } }`. What is not known in a
   * dimension makes a group of its own.
   */
  attendanceAggregates: AttendanceAggregateConnection;
  /** All attendances, or those that a filter chooses; in the order of their ids where no other is asked for. */
  attendances: AttendanceConnection;
  /**
   * All that was written, and what was refused to those who are known, the last first. Strangers who are refused are counted in
   * the server's log.
   */
  audit: AuditEntryConnection;
  /**
   * What imports and retractions did to the thing with this id, the last first; also to one that is gone. Empty where nobody
   * ever did anything to it, and of what is derived from other facts: see those.
   */
  changes: ChangeConnection;
  /**
   * What organisations have in common, and what each of them has alone: members, topics and officials. A body counts for
   * the organisation that it is a body of, however far below; only members are each organisation's own.
   */
  compare: Comparison;
  /** All countries, or those that a filter chooses; in the order of their ids where no other is asked for. */
  countries: CountryConnection;
  /** The country with this code; null where there is none. */
  country: Maybe<Country>;
  /**
   * Decisions counted in groups. What is not known in a
   * dimension makes a group of its own.
   */
  decisionAggregates: DecisionAggregateConnection;
  /** All decisions, or those that a filter chooses; in the order of their ids where no other is asked for. */
  decisions: DecisionConnection;
  /** The document with this slug; null where there is none. */
  document: Maybe<Document>;
  /** All documents, or those that a filter chooses; in the order of their ids where no other is asked for. */
  documents: DocumentConnection;
  /** The records that are kept and not published yet, in the order of their slugs; for callers who are not editors there are none. */
  drafts: Array<Draft>;
  /**
   * Who held which post when, by which source: the posts of an official, or all holders of one post. Exactly one of
   * `official`, `office`, `organisation` and `country` is given; `title` goes with the latter two.
   * A post is the same where the title is the same in one of its languages, accents, script and case apart, and the
   * organisation is; the country, where neither names an organisation.
   */
  history: History;
  /**
   * Pairs that may be one and that nobody has judged, those that agree most first. They are found by their names across
   * spellings and scripts; countries, posts and contradicting patronymics count.
   */
  identityCandidates: IdentityCandidateConnection;
  /** The initiative with this slug; null where there is none. */
  initiative: Maybe<Initiative>;
  /** All initiatives, or those that a filter chooses; in the order of their ids where no other is asked for. */
  initiatives: InitiativeConnection;
  /** All judgements, also those that were undone, the last first. */
  judgements: JudgementConnection;
  /**
   * What ties some things to each other: the facts that name two of them, and the fields of one that name another, as in a
   * neighbourhood. So several neighbourhoods become one picture.
   */
  links: Array<PathStep>;
  /** The measure of an initiative with this code; null where there is none. */
  measure: Maybe<Measure>;
  /**
   * Measures of initiatives counted in groups, headings as well: leave those out by `filter: { heading: { eq: false } }`. What is not known in a
   * dimension makes a group of its own.
   */
  measureAggregates: MeasureAggregateConnection;
  /** All measures, or those that a filter chooses; in the order of their ids where no other is asked for. */
  measures: MeasureConnection;
  /** The meeting with this slug; null where there is none. */
  meeting: Maybe<Meeting>;
  /** The series of meetings with this slug; null where there is none. */
  meetingSeries: Maybe<MeetingSeries>;
  /** All series of meetings, or those that a filter chooses; in the order of their ids where no other is asked for. */
  meetingSeriesList: MeetingSeriesConnection;
  /** All meetings, or those that a filter chooses; in the order of their ids where no other is asked for. */
  meetings: MeetingConnection;
  /** All memberships, or those that a filter chooses; in the order of their ids where no other is asked for. */
  memberships: MembershipConnection;
  /**
   * What surrounds a thing: entities up to `depth` steps away, at most `limit`, the nearest first and among them the best
   * connected, and all that ties them to each other.
   */
  neighbourhood: Subgraph;
  /** The thing with this id; null where there is none. */
  node: Maybe<Node>;
  /** The things with these ids, in the same order, null for each that there is none of. */
  nodes: Array<Maybe<Node>>;
  /** All offices, or those that a filter chooses; in the order of their ids where no other is asked for. */
  offices: OfficeConnection;
  /** The official with this slug; null where there is none. */
  official: Maybe<Official>;
  /** All officials, or those that a filter chooses; in the order of their ids where no other is asked for. */
  officials: OfficialConnection;
  /** The organisation with this slug; null where there is none. */
  organisation: Maybe<Organisation>;
  /** All organisations, or those that a filter chooses; in the order of their ids where no other is asked for. */
  organisations: OrganisationConnection;
  /**
   * Participations in initiatives, counted in groups. What is not known in a
   * dimension makes a group of its own.
   */
  participationAggregates: ParticipationAggregateConnection;
  /**
   * Who or which took part in what: a table of counts, each cell with the facts behind it. Counted are attendances of those
   * who were there, or participations in initiatives where an axis is INITIATIVE; a filter on the one or the other chooses
   * it. A fact that belongs to several rows or columns, as a meeting has several subjects, counts in each.
   */
  participationMatrix: Matrix;
  /** All participations, or those that a filter chooses; in the order of their ids where no other is asked for. */
  participations: ParticipationConnection;
  /**
   * Shortest ways from one thing to another through the facts that connect them, shortest first. Conclusions (derived
   * participations), shared subjects and shared places are no connections here.
   */
  paths: Array<Path>;
  /** All responsibilities, or those that a filter chooses; in the order of their ids where no other is asked for. */
  responsibilities: ResponsibilityConnection;
  /**
   * Full-text search over names, titles, summaries and quotations, whichever script and accents they are written in and
   * the search is typed in: `ozge pan` and `Озге Пан` find Özge Pan. Every word must be met, as a whole or as the beginning
   * of one; slightly misspelt or transliterated by another convention it is met, too. Best hits first, those that fit as
   * well in the order of their ids.
   */
  search: SearchHitConnection;
  /**
   * Statements counted in groups. What is not known in a
   * dimension makes a group of its own.
   */
  statementAggregates: StatementAggregateConnection;
  /** All statements, or those that a filter chooses; in the order of their ids where no other is asked for. */
  statements: StatementConnection;
  /** The sub-group with this slug; null where there is none. */
  subGroup: Maybe<SubGroup>;
  /** All sub-groups, or those that a filter chooses; in the order of their ids where no other is asked for. */
  subGroups: SubGroupConnection;
  /** Everything dated, in order: meetings, adoptions, beginnings and ends of memberships and posts, publications. */
  timeline: TimelineEntryConnection;
  /** The topic with this slug; null where there is none. */
  topic: Maybe<Topic>;
  /** All topics, or those that a filter chooses; in the order of their ids where no other is asked for. */
  topics: TopicConnection;
};


/** The questions that the graph answers. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers. */
export type QueryAttendanceAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Array<AttendanceDimension>>;
  filter?: InputMaybe<AttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AggregateOrder>;
};


/** The questions that the graph answers. */
export type QueryAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceOrder>>;
};


/** The questions that the graph answers. */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryCompareArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  organisations: Array<Scalars['ID']['input']>;
};


/** The questions that the graph answers. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountryOrder>>;
};


/** The questions that the graph answers. */
export type QueryCountryArgs = {
  code: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryDecisionAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Array<DecisionDimension>>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AggregateOrder>;
};


/** The questions that the graph answers. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DecisionOrder>>;
};


/** The questions that the graph answers. */
export type QueryDocumentArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** The questions that the graph answers. */
export type QueryHistoryArgs = {
  country?: InputMaybe<Scalars['ID']['input']>;
  office?: InputMaybe<Scalars['ID']['input']>;
  official?: InputMaybe<Scalars['ID']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that the graph answers. */
export type QueryIdentityCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type: IdentityType;
};


/** The questions that the graph answers. */
export type QueryInitiativeArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiativeOrder>>;
};


/** The questions that the graph answers. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph answers. */
export type QueryLinksArgs = {
  between: Array<Scalars['ID']['input']>;
};


/** The questions that the graph answers. */
export type QueryMeasureArgs = {
  code: Scalars['String']['input'];
  initiative: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryMeasureAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Array<MeasureDimension>>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AggregateOrder>;
};


/** The questions that the graph answers. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeasureOrder>>;
};


/** The questions that the graph answers. */
export type QueryMeetingArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryMeetingSeriesArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryMeetingSeriesListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingSeriesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingSeriesOrder>>;
};


/** The questions that the graph answers. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingOrder>>;
};


/** The questions that the graph answers. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
};


/** The questions that the graph answers. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<Array<NodeType>>;
};


/** The questions that the graph answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that the graph answers. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
};


/** The questions that the graph answers. */
export type QueryOfficialArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialOrder>>;
};


/** The questions that the graph answers. */
export type QueryOrganisationArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganisationOrder>>;
};


/** The questions that the graph answers. */
export type QueryParticipationAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Array<ParticipationDimension>>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AggregateOrder>;
};


/** The questions that the graph answers. */
export type QueryParticipationMatrixArgs = {
  columns: MatrixAxis;
  filter?: InputMaybe<MatrixFilter>;
  rows: MatrixAxis;
};


/** The questions that the graph answers. */
export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


/** The questions that the graph answers. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<Array<RelationKind>>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResponsibilityOrder>>;
};


/** The questions that the graph answers. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<NodeType>>;
};


/** The questions that the graph answers. */
export type QueryStatementAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Array<StatementDimension>>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AggregateOrder>;
};


/** The questions that the graph answers. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


/** The questions that the graph answers. */
export type QuerySubGroupArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QuerySubGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubGroupOrder>>;
};


/** The questions that the graph answers. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<Array<NodeType>>;
};


/** The questions that the graph answers. */
export type QueryTopicArgs = {
  slug: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrder>>;
};

/** What the rules found in a document. Places are told in UTF-16 code units of `text`; their ends are exclusive. */
export type RecordDrafted = {
  __typename?: 'RecordDrafted';
  /** Where the text says two things that cannot both be. */
  contradictions: Array<DraftContradiction>;
  /** The document itself first, then each part of the record, in the order of the record. */
  items: Array<DraftItem>;
  /** The language of the text; `und` where nobody can say. */
  language: Scalars['Language']['output'];
  /** What of the text is odd, so that little or nothing was found, and what to do about it, as sentences. */
  oddities: Array<Scalars['String']['output']>;
  /** The text as it is kept when it is handed in with the record: letters composed (NFC), lines ended by LF. */
  text: Scalars['String']['output'];
  /** The whole record as YAML, with rules, places and questions as comments, as `npm run draft` writes it. */
  yaml: Scalars['String']['output'];
};

/** A record that is in, or that would go in. */
export type RecordImported = {
  __typename?: 'RecordImported';
  /** The import as it is kept; null where nothing was written, and for a draft, whose history begins when it is published. */
  activity: Maybe<Activity>;
  /** Whether the very same record was in before: nothing was written. */
  alreadyIn: Scalars['Boolean']['output'];
  /** The document; null where a dry run would bring it in first, and for one that was never published. */
  document: Maybe<Document>;
  /** The id of the document that it is about. */
  documentId: Scalars['ID']['output'];
  /** Whether this was a dry run: nothing was written. */
  dryRun: Scalars['Boolean']['output'];
  /** What it changed, or would change; of a draft, what it would if it were published. Null where it was in before. */
  effect: Maybe<Effect>;
  /** Whether everybody sees it; `DRAFT` where the record is kept for editors and changes nothing yet for others. */
  visibility: DocumentVisibility;
};

/** One thing that is wrong with a record: where, what, and what instead. */
export type RecordProblem = {
  __typename?: 'RecordProblem';
  /** The column, counted from 1; null likewise. */
  column: Maybe<Scalars['Int']['output']>;
  /** The path of the field, like `meetings[0].when`; empty for the record as a whole. */
  field: Scalars['String']['output'];
  /** What stands there, as JSON cut short; null where nothing does, or nothing that helps. */
  found: Maybe<Scalars['String']['output']>;
  /** The line, counted from 1; null where the problem is with the record as a whole. */
  line: Maybe<Scalars['Int']['output']>;
  /** All of this as one line, with what the record is called. */
  message: Scalars['String']['output'];
  /** What the field must be, to follow its name. */
  reason: Scalars['String']['output'];
};

/** A record that is refused. Nothing of it was written. */
export type RecordRefused = {
  __typename?: 'RecordRefused';
  /** Whether it is right, and only the database could not take it: handing it in again later is safe and may work. */
  isTemporary: Scalars['Boolean']['output'];
  /** Everything that is wrong with it. */
  problems: Array<RecordProblem>;
  /** The slug of the document that it is about; null where that could not be read. */
  slug: Maybe<Scalars['String']['output']>;
};

/** Kinds of relations that a way may take. */
export type RelationKind =
  /** Being at a meeting. */
  | 'ATTENDANCE'
  /** Having to act after a meeting. */
  | 'DECISION'
  /** A field of one that names the other: the parent of an organisation, the series of a meeting, the adopting meeting. */
  | 'FIELD'
  /** Belonging to an organisation. */
  | 'MEMBERSHIP'
  /** Holding a post. */
  | 'OFFICE'
  /** Taking part in an initiative, where a source states it. */
  | 'PARTICIPATION'
  /** Having to act about an initiative. */
  | 'RESPONSIBILITY'
  /** Speaking at a meeting, or being spoken of. */
  | 'STATEMENT';

/** Who has to do what about an initiative or one of its measures. */
export type Responsibility = Fact & Node & {
  __typename?: 'Responsibility';
  /** Who has to act; null where the source names an office only. */
  body: Maybe<Participant>;
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** The initiative. */
  initiative: Initiative;
  /** The measure, where it concerns one alone. */
  measure: Maybe<Measure>;
  /** The office that has to act, as the source writes it, where it names no body. */
  office: Maybe<Scalars['String']['output']>;
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
  /** What they have to do. */
  role: ResponsibilityRole;
  /** To whom, as with reports. */
  to: Array<Organisation>;
};

/** A page of responsibilities. */
export type ResponsibilityConnection = {
  __typename?: 'ResponsibilityConnection';
  /** The responsibilities with their cursors. */
  edges: Array<ResponsibilityEdge>;
  /** The responsibilities. */
  nodes: Array<Responsibility>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many responsibilities the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A responsibility in a list. */
export type ResponsibilityEdge = {
  __typename?: 'ResponsibilityEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The responsibility. */
  node: Responsibility;
};

/** Chooses responsibilities: all that is said here must hold. */
export type ResponsibilityFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ResponsibilityFilter>>;
  /** Who has to do it; null where the source leaves it open. */
  body?: InputMaybe<ParticipantFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** The initiative. */
  initiative?: InputMaybe<InitiativeFilter>;
  /** The measure; null where it is the whole initiative. */
  measure?: InputMaybe<MeasureFilter>;
  /** This must not hold. */
  not?: InputMaybe<ResponsibilityFilter>;
  /** The post that has to do it, in the words of the source. */
  office?: InputMaybe<TextFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<ResponsibilityFilter>>;
  /** When this database first held it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** What has to be done. */
  role?: InputMaybe<ResponsibilityRoleFilter>;
  /** To whom is reported. */
  to?: InputMaybe<OrganisationListFilter>;
};

/** Chooses by responsibilities that it is tied to. */
export type ResponsibilityListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<ResponsibilityFilter>;
  /** None of them fits. */
  none?: InputMaybe<ResponsibilityFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<ResponsibilityFilter>;
};

/** What responsibilities can be ordered by. What has no such value comes last upwards, first downwards. */
export type ResponsibilityOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the role. */
  | 'ROLE_ASC'
  /** By the role, downwards. */
  | 'ROLE_DESC';

/** What somebody may have to do about an initiative. */
export type ResponsibilityRole =
  /** Call a meeting about it. */
  | 'CONVENES'
  /** Bring those together who carry it out, or draw it up. */
  | 'COORDINATES'
  /** Carry it out. */
  | 'IMPLEMENTS'
  /** Watch how it is carried out. */
  | 'MONITORS'
  /** Report on it to somebody. */
  | 'REPORTS_TO'
  /** Change it where needed. */
  | 'REVISES';

/** Compares with one of these values. */
export type ResponsibilityRoleFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<ResponsibilityRole>;
  /** It is one of these. */
  in?: InputMaybe<Array<ResponsibilityRole>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<ResponsibilityRole>;
};

/** A document to take back. */
export type RetractDocumentInput = {
  /** Whether to say only what would go, and take nothing back. */
  dryRun: Scalars['Boolean']['input'];
  /** As for `importRecord`. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its slug. */
  slug: Scalars['ID']['input'];
};

/** What became of a document: it is taken back, or it stays, and why. */
export type RetractDocumentPayload = DocumentRetracted | RetractionRefused;

/** Why a document stays. */
export type RetractionProblem =
  /** The database could not do it; asking again later is safe and may work. */
  | 'FAILED'
  /** The idempotency key was used for another request. */
  | 'KEY_USED'
  /** It alone describes what other documents need: see `needs`. */
  | 'NEEDED'
  /** No record of it is in. */
  | 'NOT_IN';

/** A document that was not taken back. Nothing was changed. */
export type RetractionRefused = {
  __typename?: 'RetractionRefused';
  /** The same as a sentence. */
  message: Scalars['String']['output'];
  /** What others need of what it alone describes, at most the first 500; take those documents back first, or describe it there. */
  needs: Array<Need>;
  /** Why. */
  problem: RetractionProblem;
};

/** What somebody may do who sends a token, each more than the one before. */
export type Role =
  /** Sees what was done and what was refused, see `audit`. */
  | 'ADMIN'
  /** Brings in records, takes documents back and judges who is who; sees who else did. */
  | 'EDITOR'
  /** Reads, where reading is not for everybody. */
  | 'READER';

/** A thing found, and why. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The passages that what was found rests on. */
  evidence: Array<Evidence>;
  /** What sort of text that is. */
  kind: SearchKind;
  /** What was found. */
  node: Node;
  /** How well it fits; comparable within one search only. */
  score: Scalars['Float']['output'];
  /** The part of that text in which the words are. */
  snippet: Snippet;
  /** The name, title, summary or quotation that fits the search best, in full. */
  text: Scalars['String']['output'];
};

/** A page of things found. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** The hits with their cursors. */
  edges: Array<SearchHitEdge>;
  /** The hits. */
  nodes: Array<SearchHit>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many things were found in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** How many things of each type fit the text, whatever `types` leaves out, the most first; counted only when asked for. */
  types: Array<SearchTypeCount>;
};

/** A hit in a list. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** Sorts of texts that are searched. */
export type SearchKind =
  /** A code of a country or a measure. */
  | 'CODE'
  /** A name, or the letters that stand for one. */
  | 'NAME'
  /** The words of a document. */
  | 'QUOTATION'
  /** A summary of what was said or agreed. */
  | 'SUMMARY'
  /** A title of a meeting, an initiative, a measure, a document or a post. */
  | 'TITLE';

/** How many things of a type were found. */
export type SearchTypeCount = {
  __typename?: 'SearchTypeCount';
  /** How many things of it fit the search. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: NodeType;
};

/** How many of the organisations compared have something. */
export type Sharing =
  /** All of them. */
  | 'ALL'
  /** One of them alone. */
  | 'ONE'
  /** More than one of them, and not all. */
  | 'SOME';

/** How many things are shared by how many of the organisations. */
export type SharingCounts = {
  __typename?: 'SharingCounts';
  /** How many all of them have. */
  all: Scalars['Int']['output'];
  /** How many one of them has alone. */
  one: Scalars['Int']['output'];
  /** How many more than one of them has, and not all. */
  some: Scalars['Int']['output'];
};

/** Why something counts for one of the organisations compared. */
export type SharingReason = {
  __typename?: 'SharingReason';
  /** The passages that it rests on. */
  evidence: Array<Evidence>;
  /** A membership for a member; a meeting, statement, initiative, measure or sub-group for a topic; a post or an attendance for an official. */
  node: Node;
  /** The organisation that it counts for. */
  organisation: Organisation;
};

/** A part of a text around the words met in it, cut between words. That of a search has at most some 200 characters. */
export type Snippet = {
  __typename?: 'Snippet';
  /** Whether the text goes on after the part. */
  cutAfter: Scalars['Boolean']['output'];
  /** Whether the text begins before the part. */
  cutBefore: Scalars['Boolean']['output'];
  /** Where the words met are in the part, in order; none touches another. Empty where they are met in several texts only. */
  highlights: Array<TextRange>;
  /** The part, exactly as it stands in the text. */
  text: Scalars['String']['output'];
};

/** What was said at a meeting, in our own words. */
export type Statement = Fact & Node & {
  __typename?: 'Statement';
  /** The passages that the fact rests on, one or more. */
  evidence: Array<Evidence>;
  /** The figures that it names, in the order of the source. */
  figures: Array<Figure>;
  /** The global id of the fact. */
  id: Scalars['ID']['output'];
  /** The meeting at which it was said. */
  meeting: Meeting;
  /** Others of whom it speaks. */
  mentions: Array<Participant>;
  /** When this database first held the fact. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who said it; null where a source names several together, or nobody. */
  speaker: Maybe<Participant>;
  /** What was said, in all languages that have it. */
  summaries: Array<Name>;
  /** What was said; the best match for the language, else English, else what the record has. */
  summary: Scalars['String']['output'];
  /** What it is about. */
  topics: Array<Topic>;
};


/** What was said at a meeting, in our own words. */
export type StatementSummaryArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A group of statements. */
export type StatementAggregate = {
  __typename?: 'StatementAggregate';
  /** How many statements. */
  count: Scalars['Int']['output'];
  /** The first day of the earliest meeting; null where none is known. */
  from: Maybe<Scalars['Date']['output']>;
  /** What they have in common: one key for each dimension asked for, in the same order. */
  keys: Array<AggregateKey>;
  /** How many different meetings. */
  meetings: Scalars['Int']['output'];
  /** How many different speakers. */
  speakers: Scalars['Int']['output'];
  /** The last day of the latest meeting; null where none is known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of groups of statements. */
export type StatementAggregateConnection = {
  __typename?: 'StatementAggregateConnection';
  /** The groups with their cursors. */
  edges: Array<StatementAggregateEdge>;
  /** The groups. */
  nodes: Array<StatementAggregate>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many groups there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A group of statements in a list. */
export type StatementAggregateEdge = {
  __typename?: 'StatementAggregateEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: StatementAggregate;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements with their cursors. */
  edges: Array<StatementEdge>;
  /** The statements. */
  nodes: Array<Statement>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many statements the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What statements can be grouped by. */
export type StatementDimension =
  /** The country that spoke, or in whose name the speaker attended the meeting. */
  | 'COUNTRY'
  /** The initiatives that the meeting adopted; with several a statement counts in each. */
  | 'INITIATIVE'
  /** The meeting. */
  | 'MEETING'
  /** The official who spoke. */
  | 'OFFICIAL'
  /** The organisation that spoke, or in whose name the speaker attended the meeting. */
  | 'ORGANISATION'
  /** The series of the meeting. */
  | 'SERIES'
  /** What it is about; with several subjects a statement counts in each. */
  | 'TOPIC'
  /** The year in which the meeting began. */
  | 'YEAR';

/** A statement in a list. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** Chooses statements: all that is said here must hold. */
export type StatementFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<StatementFilter>>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Figures that it names. */
  figures?: InputMaybe<FigureListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** The meeting. */
  meeting?: InputMaybe<MeetingFilter>;
  /** Who was spoken of. */
  mentions?: InputMaybe<ParticipantListFilter>;
  /** This must not hold. */
  not?: InputMaybe<StatementFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** When this database first held it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Who said it; null where no source says it. */
  speaker?: InputMaybe<ParticipantFilter>;
  /** What was said, in our own words, in any language. */
  summary?: InputMaybe<TextFilter>;
  /** Its subjects. */
  topics?: InputMaybe<TopicListFilter>;
};

/** Chooses by statements that it is tied to. */
export type StatementListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<StatementFilter>;
  /** None of them fits. */
  none?: InputMaybe<StatementFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<StatementFilter>;
};

/** What statements can be ordered by. What has no such value comes last upwards, first downwards. */
export type StatementOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the first day of the meeting. */
  | 'MEETING_ASC'
  /** By the first day of the meeting, downwards. */
  | 'MEETING_DESC';

/** A part of a working group or meeting that takes one subject. A source may only propose it. */
export type SubGroup = Node & {
  __typename?: 'SubGroup';
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** The global id of the sub-group. */
  id: Scalars['ID']['output'];
  /** The best match for the language, else English, else what the source has. */
  name: Scalars['String']['output'];
  /** All names on record. */
  names: Array<Name>;
  /** The organisation that it is a part of. */
  parent: Organisation;
  /** A short readable name, unique among all sub-groups, the same in every record. */
  slug: Scalars['ID']['output'];
  /** Whether it was only proposed, was at work or has ended, as far as the sources tell. */
  status: SubGroupStatus;
  /** Its subjects; empty where no source says them. */
  topics: Array<Topic>;
};


/** A part of a working group or meeting that takes one subject. A source may only propose it. */
export type SubGroupNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};

/** A page of sub-groups. */
export type SubGroupConnection = {
  __typename?: 'SubGroupConnection';
  /** The sub-groups with their cursors. */
  edges: Array<SubGroupEdge>;
  /** The sub-groups. */
  nodes: Array<SubGroup>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many sub-groups the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A sub-group in a list. */
export type SubGroupEdge = {
  __typename?: 'SubGroupEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The sub-group. */
  node: SubGroup;
};

/** Chooses sub-groups: all that is said here must hold. */
export type SubGroupFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SubGroupFilter>>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Any of its names. */
  name?: InputMaybe<TextFilter>;
  /** This must not hold. */
  not?: InputMaybe<SubGroupFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<SubGroupFilter>>;
  /** The organisation that it is a part of. */
  parent?: InputMaybe<OrganisationFilter>;
  /** The slug of the sub-group. */
  slug?: InputMaybe<IdFilter>;
  /** Its stage. */
  status?: InputMaybe<SubGroupStatusFilter>;
  /** Its subjects. */
  topics?: InputMaybe<TopicListFilter>;
};

/** Chooses by sub-groups that it is tied to. */
export type SubGroupListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<SubGroupFilter>;
  /** None of them fits. */
  none?: InputMaybe<SubGroupFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<SubGroupFilter>;
};

/** What sub-groups can be ordered by. What has no such value comes last upwards, first downwards. */
export type SubGroupOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the name in English, else in the language of the source. */
  | 'NAME_ASC'
  /** By the name in English, else in the language of the source, downwards. */
  | 'NAME_DESC';

/** Stages of a sub-group. */
export type SubGroupStatus =
  /** A source shows it at work. */
  | 'ACTIVE'
  /** A source says that it ended. */
  | 'DISSOLVED'
  /** A source proposes it; none says that it met. */
  | 'PROPOSED';

/** Compares with one of these values. */
export type SubGroupStatusFilter = {
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<SubGroupStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<SubGroupStatus>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<SubGroupStatus>;
};

/** A part of the graph. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** What ties them to each other. A fact that names several of them ties each two of these. */
  links: Array<PathStep>;
  /** The things, the one in the middle first, then from near to far. */
  nodes: Array<Node>;
  /** Whether there was more than the limit let in. */
  truncated: Scalars['Boolean']['output'];
};

/** What is told while somebody listens: as server-sent events at `/graphql/stream`. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Each import and each retraction within about a second after it was done, whichever process did it, in the order in which
   * they were done. Who was away asks `activities` for what was missed.
   */
  documentChanged: Activity;
};

/**
 * Compares a text without regard to case, accents and script: `ozge`, `Özge` and `ÖZGE` are the same. Where a thing has
 * several names, one of them must fit.
 */
export type TextFilter = {
  /** It has this in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this; with null: there is none. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It is not this; with null: there is one. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** It starts with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A range of a text, counted in UTF-16 code units, as JavaScript, Java and C# index strings. */
export type TextRange = {
  __typename?: 'TextRange';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** Where it starts. */
  start: Scalars['Int']['output'];
};

/** Something dated. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** The day; of a month or a year, its first, or its last where something ended. */
  date: Scalars['Date']['output'];
  /** What happened. */
  event: TimelineEvent;
  /** The passages that it rests on. */
  evidence: Array<Evidence>;
  /** What it happened to: a meeting, an initiative, a membership, a post or a document. */
  node: Node;
};

/** A page of things dated. */
export type TimelineEntryConnection = {
  __typename?: 'TimelineEntryConnection';
  /** The entries with their cursors. */
  edges: Array<TimelineEntryEdge>;
  /** The entries. */
  nodes: Array<TimelineEntry>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many entries the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a list. */
export type TimelineEntryEdge = {
  __typename?: 'TimelineEntryEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TimelineEntry;
};

/** What happened on a day. */
export type TimelineEvent =
  /** An initiative was adopted. */
  | 'ADOPTED'
  /** A membership or a post began. */
  | 'BEGAN'
  /** A membership or a post ended. */
  | 'ENDED'
  /** A meeting began. */
  | 'HELD'
  /** A document was published. */
  | 'PUBLISHED';

/** Compares a short text that stands for something, such as a language tag or an address, letter by letter. */
export type TokenFilter = {
  /** It has this in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this; with null: it is not known. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It is not this; with null: it is known. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** It starts with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A subject of meetings, measures and statements. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** The wider subject. */
  broader: Maybe<Topic>;
  /** The passages that what is known of it rests on. */
  evidence: Array<Evidence>;
  /** The global id of the topic. */
  id: Scalars['ID']['output'];
  /** Measures on it, in the order of their initiatives. */
  measures: MeasureConnection;
  /** Meetings on it, in the order of time. */
  meetings: MeetingConnection;
  /** The best match for the language, else English, else what the source has. */
  name: Scalars['String']['output'];
  /** All names on record. */
  names: Array<Name>;
  /** The narrower subjects. */
  narrower: Array<Topic>;
  /** A short readable name, unique among all topics, the same in every record. */
  slug: Scalars['ID']['output'];
  /** Statements on it, in the order of the meetings. */
  statements: StatementConnection;
};


/** A subject of meetings, measures and statements. */
export type TopicMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of meetings, measures and statements. */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of meetings, measures and statements. */
export type TopicNameArgs = {
  language?: InputMaybe<Scalars['Language']['input']>;
};


/** A subject of meetings, measures and statements. */
export type TopicStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The topics with their cursors. */
  edges: Array<TopicEdge>;
  /** The topics. */
  nodes: Array<Topic>;
  /** Where the page starts and ends. */
  pageInfo: PageInfo;
  /** How many topics the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A topic in a list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Stands for this place in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The topic. */
  node: Topic;
};

/** Chooses topics: all that is said here must hold. */
export type TopicFilter = {
  /** All of these must hold. */
  and?: InputMaybe<Array<TopicFilter>>;
  /** The wider subject; null for none. */
  broader?: InputMaybe<TopicFilter>;
  /** Documents that it rests on by a passage. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The global id. */
  id?: InputMaybe<IdFilter>;
  /** Initiatives on it. */
  initiatives?: InputMaybe<InitiativeListFilter>;
  /** Measures on it. */
  measures?: InputMaybe<MeasureListFilter>;
  /** Meetings on it. */
  meetings?: InputMaybe<MeetingListFilter>;
  /** Any of its names. */
  name?: InputMaybe<TextFilter>;
  /** The narrower subjects. */
  narrower?: InputMaybe<TopicListFilter>;
  /** This must not hold. */
  not?: InputMaybe<TopicFilter>;
  /** One of these must hold. */
  or?: InputMaybe<Array<TopicFilter>>;
  /** The slug of the topic. */
  slug?: InputMaybe<IdFilter>;
  /** Statements on it. */
  statements?: InputMaybe<StatementListFilter>;
};

/** Chooses by topics that it is tied to. */
export type TopicListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InputMaybe<TopicFilter>;
  /** None of them fits. */
  none?: InputMaybe<TopicFilter>;
  /** At least one of them fits. */
  some?: InputMaybe<TopicFilter>;
};

/** What topics can be ordered by. What has no such value comes last upwards, first downwards. */
export type TopicOrder =
  /** By the global id. */
  | 'ID_ASC'
  /** By the global id, downwards. */
  | 'ID_DESC'
  /** By the name in English, else in the language of the source. */
  | 'NAME_ASC'
  /** By the name in English, else in the language of the source, downwards. */
  | 'NAME_DESC';

/** A judgement to undo. */
export type UndoJudgementInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What became of a judgement that was to be undone. */
export type UndoJudgementPayload = JudgementRefused | JudgementUndone;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DraftRecordPayload:
    | ( DraftRefusedRow )
    | ( RecordDraftedRow )
  ;
  ImportRecordPayload:
    | ( RecordImportedRow )
    | ( RecordRefusedRow )
  ;
  JudgeIdentityPayload:
    | ( JudgementMadeRow )
    | ( JudgementRefusedRow )
  ;
  Member:
    | ( CountryRow )
    | ( OrganisationRow )
  ;
  Participant:
    | ( CountryRow )
    | ( OfficialRow )
    | ( OrganisationRow )
    | ( SubGroupRow )
  ;
  RetractDocumentPayload:
    | ( DocumentRetractedRow )
    | ( RetractionRefusedRow )
  ;
  UndoJudgementPayload:
    | ( JudgementRefusedRow )
    | ( JudgementUndoneRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityRow>;
  ActivityConnection: ResolverTypeWrapper<Connection<ResolversTypes['Activity']>>;
  ActivityEdge: ResolverTypeWrapper<Edge<ResolversTypes['Activity']>>;
  ActivityKind: ActivityKind;
  AggregateKey: ResolverTypeWrapper<AggregateKeyRow>;
  AggregateOrder: AggregateOrder;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AttendanceAggregate: ResolverTypeWrapper<AttendanceAggregateRow>;
  AttendanceAggregateConnection: ResolverTypeWrapper<Connection<ResolversTypes['AttendanceAggregate']>>;
  AttendanceAggregateEdge: ResolverTypeWrapper<Edge<ResolversTypes['AttendanceAggregate']>>;
  AttendanceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Attendance']>>;
  AttendanceDimension: AttendanceDimension;
  AttendanceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Attendance']>>;
  AttendanceFilter: AttendanceFilter;
  AttendanceListFilter: AttendanceListFilter;
  AttendanceOrder: AttendanceOrder;
  AttendanceRole: AttendanceRole;
  AttendanceRoleFilter: AttendanceRoleFilter;
  AttendanceStatus: AttendanceStatus;
  AttendanceStatusFilter: AttendanceStatusFilter;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes['AuditEntry']>>;
  AuditEntryEdge: ResolverTypeWrapper<Edge<ResolversTypes['AuditEntry']>>;
  AuditOutcome: AuditOutcome;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeConnection: ResolverTypeWrapper<Connection<ResolversTypes['Change']>>;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangeEdge: ResolverTypeWrapper<Edge<ResolversTypes['Change']>>;
  ChangeKind: ChangeKind;
  CoAttendance: ResolverTypeWrapper<CoAttendanceRow>;
  CoAttendanceConnection: ResolverTypeWrapper<Connection<ResolversTypes['CoAttendance']>>;
  CoAttendanceEdge: ResolverTypeWrapper<Edge<ResolversTypes['CoAttendance']>>;
  ComparedMember: ResolverTypeWrapper<ComparedMemberRow>;
  ComparedMembers: ResolverTypeWrapper<ComparedMembersRow>;
  ComparedOfficial: ResolverTypeWrapper<ComparedOfficialRow>;
  ComparedOfficials: ResolverTypeWrapper<ComparedOfficialsRow>;
  ComparedOrganisation: ResolverTypeWrapper<ComparedOrganisationRow>;
  ComparedTopic: ResolverTypeWrapper<ComparedTopicRow>;
  ComparedTopics: ResolverTypeWrapper<ComparedTopicsRow>;
  Comparison: ResolverTypeWrapper<ComparisonRow>;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictingValue: ResolverTypeWrapper<ConflictingValue>;
  Country: ResolverTypeWrapper<CountryRow>;
  CountryConnection: ResolverTypeWrapper<Connection<ResolversTypes['Country']>>;
  CountryEdge: ResolverTypeWrapper<Edge<ResolversTypes['Country']>>;
  CountryFilter: CountryFilter;
  CountryListFilter: CountryListFilter;
  CountryOrder: CountryOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionAggregate: ResolverTypeWrapper<DecisionAggregateRow>;
  DecisionAggregateConnection: ResolverTypeWrapper<Connection<ResolversTypes['DecisionAggregate']>>;
  DecisionAggregateEdge: ResolverTypeWrapper<Edge<ResolversTypes['DecisionAggregate']>>;
  DecisionConnection: ResolverTypeWrapper<Connection<ResolversTypes['Decision']>>;
  DecisionDimension: DecisionDimension;
  DecisionEdge: ResolverTypeWrapper<Edge<ResolversTypes['Decision']>>;
  DecisionFilter: DecisionFilter;
  DecisionListFilter: DecisionListFilter;
  DecisionOrder: DecisionOrder;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Connection<ResolversTypes['Document']>>;
  DocumentEdge: ResolverTypeWrapper<Edge<ResolversTypes['Document']>>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentKindFilter: DocumentKindFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  DocumentRetracted: ResolverTypeWrapper<DocumentRetractedRow>;
  DocumentVisibility: DocumentVisibility;
  Draft: ResolverTypeWrapper<Draft>;
  DraftContradiction: ResolverTypeWrapper<DraftContradiction>;
  DraftItem: ResolverTypeWrapper<DraftItemRow>;
  DraftPassage: ResolverTypeWrapper<DraftPassage>;
  DraftPlace: ResolverTypeWrapper<DraftPlace>;
  DraftProblem: DraftProblem;
  DraftRecordInput: DraftRecordInput;
  DraftRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftRecordPayload']>;
  DraftRefused: ResolverTypeWrapper<DraftRefusedRow>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Effect: ResolverTypeWrapper<EffectRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Fact: ResolverTypeWrapper<FactRow>;
  FactConnection: ResolverTypeWrapper<Connection<ResolversTypes['Fact']>>;
  FactEdge: ResolverTypeWrapper<Edge<ResolversTypes['Fact']>>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Figure: ResolverTypeWrapper<FigureRow>;
  FigureFilter: FigureFilter;
  FigureListFilter: FigureListFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  HeldPost: ResolverTypeWrapper<HeldPostRow>;
  History: ResolverTypeWrapper<Omit<History, 'posts'> & { posts: Array<ResolversTypes['HeldPost']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  IdentityCandidate: ResolverTypeWrapper<IdentityCandidateRow>;
  IdentityCandidateConnection: ResolverTypeWrapper<Connection<ResolversTypes['IdentityCandidate']>>;
  IdentityCandidateEdge: ResolverTypeWrapper<Edge<ResolversTypes['IdentityCandidate']>>;
  IdentityReason: ResolverTypeWrapper<IdentityReason>;
  IdentityType: IdentityType;
  IdentityVerdict: IdentityVerdict;
  ImportRecordInput: ImportRecordInput;
  ImportRecordPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportRecordPayload']>;
  Initiative: ResolverTypeWrapper<InitiativeRow>;
  InitiativeConnection: ResolverTypeWrapper<Connection<ResolversTypes['Initiative']>>;
  InitiativeEdge: ResolverTypeWrapper<Edge<ResolversTypes['Initiative']>>;
  InitiativeFilter: InitiativeFilter;
  InitiativeKind: InitiativeKind;
  InitiativeKindFilter: InitiativeKindFilter;
  InitiativeListFilter: InitiativeListFilter;
  InitiativeOrder: InitiativeOrder;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeIdentityPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeIdentityPayload']>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  JudgementConnection: ResolverTypeWrapper<Connection<ResolversTypes['Judgement']>>;
  JudgementEdge: ResolverTypeWrapper<Edge<ResolversTypes['Judgement']>>;
  JudgementMade: ResolverTypeWrapper<JudgementMadeRow>;
  JudgementProblem: JudgementProblem;
  JudgementRefused: ResolverTypeWrapper<JudgementRefusedRow>;
  JudgementUndone: ResolverTypeWrapper<JudgementUndoneRow>;
  Language: ResolverTypeWrapper<Scalars['Language']['output']>;
  Matrix: ResolverTypeWrapper<MatrixRow>;
  MatrixAxis: MatrixAxis;
  MatrixCell: ResolverTypeWrapper<MatrixCellRow>;
  MatrixFilter: MatrixFilter;
  MatrixHeader: ResolverTypeWrapper<MatrixHeaderRow>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasureAggregate: ResolverTypeWrapper<MeasureAggregateRow>;
  MeasureAggregateConnection: ResolverTypeWrapper<Connection<ResolversTypes['MeasureAggregate']>>;
  MeasureAggregateEdge: ResolverTypeWrapper<Edge<ResolversTypes['MeasureAggregate']>>;
  MeasureConnection: ResolverTypeWrapper<Connection<ResolversTypes['Measure']>>;
  MeasureDimension: MeasureDimension;
  MeasureEdge: ResolverTypeWrapper<Edge<ResolversTypes['Measure']>>;
  MeasureFilter: MeasureFilter;
  MeasureListFilter: MeasureListFilter;
  MeasureOrder: MeasureOrder;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingConnection: ResolverTypeWrapper<Connection<ResolversTypes['Meeting']>>;
  MeetingEdge: ResolverTypeWrapper<Edge<ResolversTypes['Meeting']>>;
  MeetingFilter: MeetingFilter;
  MeetingListFilter: MeetingListFilter;
  MeetingOrder: MeetingOrder;
  MeetingSeries: ResolverTypeWrapper<MeetingSeriesRow>;
  MeetingSeriesConnection: ResolverTypeWrapper<Connection<ResolversTypes['MeetingSeries']>>;
  MeetingSeriesEdge: ResolverTypeWrapper<Edge<ResolversTypes['MeetingSeries']>>;
  MeetingSeriesFilter: MeetingSeriesFilter;
  MeetingSeriesListFilter: MeetingSeriesListFilter;
  MeetingSeriesOrder: MeetingSeriesOrder;
  Member: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Member']>;
  MemberFilter: MemberFilter;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<Connection<ResolversTypes['Membership']>>;
  MembershipEdge: ResolverTypeWrapper<Edge<ResolversTypes['Membership']>>;
  MembershipFilter: MembershipFilter;
  MembershipListFilter: MembershipListFilter;
  MembershipOrder: MembershipOrder;
  MembershipRole: MembershipRole;
  MembershipRoleFilter: MembershipRoleFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  Need: ResolverTypeWrapper<NeedRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  NodeType: NodeType;
  Office: ResolverTypeWrapper<OfficeRow>;
  OfficeConnection: ResolverTypeWrapper<Connection<ResolversTypes['Office']>>;
  OfficeEdge: ResolverTypeWrapper<Edge<ResolversTypes['Office']>>;
  OfficeFilter: OfficeFilter;
  OfficeListFilter: OfficeListFilter;
  OfficeOrder: OfficeOrder;
  Official: ResolverTypeWrapper<OfficialRow>;
  OfficialConnection: ResolverTypeWrapper<Connection<ResolversTypes['Official']>>;
  OfficialEdge: ResolverTypeWrapper<Edge<ResolversTypes['Official']>>;
  OfficialFilter: OfficialFilter;
  OfficialListFilter: OfficialListFilter;
  OfficialOrder: OfficialOrder;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Connection<ResolversTypes['Organisation']>>;
  OrganisationEdge: ResolverTypeWrapper<Edge<ResolversTypes['Organisation']>>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationListFilter: OrganisationListFilter;
  OrganisationOrder: OrganisationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Participant']>;
  ParticipantFilter: ParticipantFilter;
  ParticipantListFilter: ParticipantListFilter;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationAggregate: ResolverTypeWrapper<ParticipationAggregateRow>;
  ParticipationAggregateConnection: ResolverTypeWrapper<Connection<ResolversTypes['ParticipationAggregate']>>;
  ParticipationAggregateEdge: ResolverTypeWrapper<Edge<ResolversTypes['ParticipationAggregate']>>;
  ParticipationBasis: ParticipationBasis;
  ParticipationBasisFilter: ParticipationBasisFilter;
  ParticipationConnection: ResolverTypeWrapper<Connection<ResolversTypes['Participation']>>;
  ParticipationDimension: ParticipationDimension;
  ParticipationEdge: ResolverTypeWrapper<Edge<ResolversTypes['Participation']>>;
  ParticipationFilter: ParticipationFilter;
  ParticipationListFilter: ParticipationListFilter;
  ParticipationOrder: ParticipationOrder;
  Path: ResolverTypeWrapper<PathRow>;
  PathStep: ResolverTypeWrapper<PathStepRow>;
  Period: ResolverTypeWrapper<Period>;
  PeriodFilter: PeriodFilter;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceFilter: PlaceFilter;
  PostSource: ResolverTypeWrapper<PostSourceRow>;
  PublishDocumentInput: PublishDocumentInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDrafted: ResolverTypeWrapper<RecordDraftedRow>;
  RecordImported: ResolverTypeWrapper<RecordImportedRow>;
  RecordProblem: ResolverTypeWrapper<RecordProblemRow>;
  RecordRefused: ResolverTypeWrapper<RecordRefusedRow>;
  RelationKind: RelationKind;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityConnection: ResolverTypeWrapper<Connection<ResolversTypes['Responsibility']>>;
  ResponsibilityEdge: ResolverTypeWrapper<Edge<ResolversTypes['Responsibility']>>;
  ResponsibilityFilter: ResponsibilityFilter;
  ResponsibilityListFilter: ResponsibilityListFilter;
  ResponsibilityOrder: ResponsibilityOrder;
  ResponsibilityRole: ResponsibilityRole;
  ResponsibilityRoleFilter: ResponsibilityRoleFilter;
  RetractDocumentInput: RetractDocumentInput;
  RetractDocumentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetractDocumentPayload']>;
  RetractionProblem: RetractionProblem;
  RetractionRefused: ResolverTypeWrapper<RetractionRefusedRow>;
  Role: Role;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  SearchHitConnection: ResolverTypeWrapper<SearchPage>;
  SearchHitEdge: ResolverTypeWrapper<Edge<ResolversTypes['SearchHit']>>;
  SearchKind: SearchKind;
  SearchTypeCount: ResolverTypeWrapper<SearchTypeCount>;
  Sharing: Sharing;
  SharingCounts: ResolverTypeWrapper<SharingCountsRow>;
  SharingReason: ResolverTypeWrapper<SharingReasonRow>;
  Snippet: ResolverTypeWrapper<SnippetRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementAggregate: ResolverTypeWrapper<StatementAggregateRow>;
  StatementAggregateConnection: ResolverTypeWrapper<Connection<ResolversTypes['StatementAggregate']>>;
  StatementAggregateEdge: ResolverTypeWrapper<Edge<ResolversTypes['StatementAggregate']>>;
  StatementConnection: ResolverTypeWrapper<Connection<ResolversTypes['Statement']>>;
  StatementDimension: StatementDimension;
  StatementEdge: ResolverTypeWrapper<Edge<ResolversTypes['Statement']>>;
  StatementFilter: StatementFilter;
  StatementListFilter: StatementListFilter;
  StatementOrder: StatementOrder;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubGroup: ResolverTypeWrapper<SubGroupRow>;
  SubGroupConnection: ResolverTypeWrapper<Connection<ResolversTypes['SubGroup']>>;
  SubGroupEdge: ResolverTypeWrapper<Edge<ResolversTypes['SubGroup']>>;
  SubGroupFilter: SubGroupFilter;
  SubGroupListFilter: SubGroupListFilter;
  SubGroupOrder: SubGroupOrder;
  SubGroupStatus: SubGroupStatus;
  SubGroupStatusFilter: SubGroupStatusFilter;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextFilter: TextFilter;
  TextRange: ResolverTypeWrapper<TextRange>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRow>;
  TimelineEntryConnection: ResolverTypeWrapper<Connection<ResolversTypes['TimelineEntry']>>;
  TimelineEntryEdge: ResolverTypeWrapper<Edge<ResolversTypes['TimelineEntry']>>;
  TimelineEvent: TimelineEvent;
  TokenFilter: TokenFilter;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicConnection: ResolverTypeWrapper<Connection<ResolversTypes['Topic']>>;
  TopicEdge: ResolverTypeWrapper<Edge<ResolversTypes['Topic']>>;
  TopicFilter: TopicFilter;
  TopicListFilter: TopicListFilter;
  TopicOrder: TopicOrder;
  UndoJudgementInput: UndoJudgementInput;
  UndoJudgementPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoJudgementPayload']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityRow;
  ActivityConnection: Connection<ResolversTypes['Activity']>;
  ActivityEdge: Edge<ResolversTypes['Activity']>;
  AggregateKey: AggregateKeyRow;
  Attendance: AttendanceRow;
  AttendanceAggregate: AttendanceAggregateRow;
  AttendanceAggregateConnection: Connection<ResolversTypes['AttendanceAggregate']>;
  AttendanceAggregateEdge: Edge<ResolversTypes['AttendanceAggregate']>;
  AttendanceConnection: Connection<ResolversTypes['Attendance']>;
  AttendanceEdge: Edge<ResolversTypes['Attendance']>;
  AttendanceFilter: AttendanceFilter;
  AttendanceListFilter: AttendanceListFilter;
  AttendanceRoleFilter: AttendanceRoleFilter;
  AttendanceStatusFilter: AttendanceStatusFilter;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Connection<ResolversTypes['AuditEntry']>;
  AuditEntryEdge: Edge<ResolversTypes['AuditEntry']>;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Change: ChangeRow;
  ChangeConnection: Connection<ResolversTypes['Change']>;
  ChangeCounts: ChangeCounts;
  ChangeEdge: Edge<ResolversTypes['Change']>;
  CoAttendance: CoAttendanceRow;
  CoAttendanceConnection: Connection<ResolversTypes['CoAttendance']>;
  CoAttendanceEdge: Edge<ResolversTypes['CoAttendance']>;
  ComparedMember: ComparedMemberRow;
  ComparedMembers: ComparedMembersRow;
  ComparedOfficial: ComparedOfficialRow;
  ComparedOfficials: ComparedOfficialsRow;
  ComparedOrganisation: ComparedOrganisationRow;
  ComparedTopic: ComparedTopicRow;
  ComparedTopics: ComparedTopicsRow;
  Comparison: ComparisonRow;
  Conflict: ConflictRow;
  ConflictingValue: ConflictingValue;
  Country: CountryRow;
  CountryConnection: Connection<ResolversTypes['Country']>;
  CountryEdge: Edge<ResolversTypes['Country']>;
  CountryFilter: CountryFilter;
  CountryListFilter: CountryListFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decision: DecisionRow;
  DecisionAggregate: DecisionAggregateRow;
  DecisionAggregateConnection: Connection<ResolversTypes['DecisionAggregate']>;
  DecisionAggregateEdge: Edge<ResolversTypes['DecisionAggregate']>;
  DecisionConnection: Connection<ResolversTypes['Decision']>;
  DecisionEdge: Edge<ResolversTypes['Decision']>;
  DecisionFilter: DecisionFilter;
  DecisionListFilter: DecisionListFilter;
  Document: DocumentRow;
  DocumentConnection: Connection<ResolversTypes['Document']>;
  DocumentEdge: Edge<ResolversTypes['Document']>;
  DocumentFilter: DocumentFilter;
  DocumentKindFilter: DocumentKindFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentRetracted: DocumentRetractedRow;
  Draft: Draft;
  DraftContradiction: DraftContradiction;
  DraftItem: DraftItemRow;
  DraftPassage: DraftPassage;
  DraftPlace: DraftPlace;
  DraftRecordInput: DraftRecordInput;
  DraftRecordPayload: ResolversUnionTypes<ResolversParentTypes>['DraftRecordPayload'];
  DraftRefused: DraftRefusedRow;
  EDTF: Scalars['EDTF']['output'];
  Effect: EffectRow;
  Evidence: EvidenceRow;
  Fact: FactRow;
  FactConnection: Connection<ResolversTypes['Fact']>;
  FactEdge: Edge<ResolversTypes['Fact']>;
  FieldChange: FieldChange;
  Figure: FigureRow;
  FigureFilter: FigureFilter;
  FigureListFilter: FigureListFilter;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  HeldPost: HeldPostRow;
  History: Omit<History, 'posts'> & { posts: Array<ResolversParentTypes['HeldPost']> };
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  IdentityCandidate: IdentityCandidateRow;
  IdentityCandidateConnection: Connection<ResolversTypes['IdentityCandidate']>;
  IdentityCandidateEdge: Edge<ResolversTypes['IdentityCandidate']>;
  IdentityReason: IdentityReason;
  ImportRecordInput: ImportRecordInput;
  ImportRecordPayload: ResolversUnionTypes<ResolversParentTypes>['ImportRecordPayload'];
  Initiative: InitiativeRow;
  InitiativeConnection: Connection<ResolversTypes['Initiative']>;
  InitiativeEdge: Edge<ResolversTypes['Initiative']>;
  InitiativeFilter: InitiativeFilter;
  InitiativeKindFilter: InitiativeKindFilter;
  InitiativeListFilter: InitiativeListFilter;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  JSON: Scalars['JSON']['output'];
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeIdentityPayload: ResolversUnionTypes<ResolversParentTypes>['JudgeIdentityPayload'];
  Judgement: JudgementRow;
  JudgementConnection: Connection<ResolversTypes['Judgement']>;
  JudgementEdge: Edge<ResolversTypes['Judgement']>;
  JudgementMade: JudgementMadeRow;
  JudgementRefused: JudgementRefusedRow;
  JudgementUndone: JudgementUndoneRow;
  Language: Scalars['Language']['output'];
  Matrix: MatrixRow;
  MatrixCell: MatrixCellRow;
  MatrixFilter: MatrixFilter;
  MatrixHeader: MatrixHeaderRow;
  Measure: MeasureRow;
  MeasureAggregate: MeasureAggregateRow;
  MeasureAggregateConnection: Connection<ResolversTypes['MeasureAggregate']>;
  MeasureAggregateEdge: Edge<ResolversTypes['MeasureAggregate']>;
  MeasureConnection: Connection<ResolversTypes['Measure']>;
  MeasureEdge: Edge<ResolversTypes['Measure']>;
  MeasureFilter: MeasureFilter;
  MeasureListFilter: MeasureListFilter;
  Meeting: MeetingRow;
  MeetingConnection: Connection<ResolversTypes['Meeting']>;
  MeetingEdge: Edge<ResolversTypes['Meeting']>;
  MeetingFilter: MeetingFilter;
  MeetingListFilter: MeetingListFilter;
  MeetingSeries: MeetingSeriesRow;
  MeetingSeriesConnection: Connection<ResolversTypes['MeetingSeries']>;
  MeetingSeriesEdge: Edge<ResolversTypes['MeetingSeries']>;
  MeetingSeriesFilter: MeetingSeriesFilter;
  MeetingSeriesListFilter: MeetingSeriesListFilter;
  Member: ResolversUnionTypes<ResolversParentTypes>['Member'];
  MemberFilter: MemberFilter;
  Membership: MembershipRow;
  MembershipConnection: Connection<ResolversTypes['Membership']>;
  MembershipEdge: Edge<ResolversTypes['Membership']>;
  MembershipFilter: MembershipFilter;
  MembershipListFilter: MembershipListFilter;
  MembershipRoleFilter: MembershipRoleFilter;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  Need: NeedRow;
  Node: NodeRow;
  Office: OfficeRow;
  OfficeConnection: Connection<ResolversTypes['Office']>;
  OfficeEdge: Edge<ResolversTypes['Office']>;
  OfficeFilter: OfficeFilter;
  OfficeListFilter: OfficeListFilter;
  Official: OfficialRow;
  OfficialConnection: Connection<ResolversTypes['Official']>;
  OfficialEdge: Edge<ResolversTypes['Official']>;
  OfficialFilter: OfficialFilter;
  OfficialListFilter: OfficialListFilter;
  Organisation: OrganisationRow;
  OrganisationConnection: Connection<ResolversTypes['Organisation']>;
  OrganisationEdge: Edge<ResolversTypes['Organisation']>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationListFilter: OrganisationListFilter;
  PageInfo: PageInfo;
  Participant: ResolversUnionTypes<ResolversParentTypes>['Participant'];
  ParticipantFilter: ParticipantFilter;
  ParticipantListFilter: ParticipantListFilter;
  Participation: ParticipationRow;
  ParticipationAggregate: ParticipationAggregateRow;
  ParticipationAggregateConnection: Connection<ResolversTypes['ParticipationAggregate']>;
  ParticipationAggregateEdge: Edge<ResolversTypes['ParticipationAggregate']>;
  ParticipationBasisFilter: ParticipationBasisFilter;
  ParticipationConnection: Connection<ResolversTypes['Participation']>;
  ParticipationEdge: Edge<ResolversTypes['Participation']>;
  ParticipationFilter: ParticipationFilter;
  ParticipationListFilter: ParticipationListFilter;
  Path: PathRow;
  PathStep: PathStepRow;
  Period: Period;
  PeriodFilter: PeriodFilter;
  Place: PlaceRow;
  PlaceFilter: PlaceFilter;
  PostSource: PostSourceRow;
  PublishDocumentInput: PublishDocumentInput;
  Query: Record<PropertyKey, never>;
  RecordDrafted: RecordDraftedRow;
  RecordImported: RecordImportedRow;
  RecordProblem: RecordProblemRow;
  RecordRefused: RecordRefusedRow;
  Responsibility: ResponsibilityRow;
  ResponsibilityConnection: Connection<ResolversTypes['Responsibility']>;
  ResponsibilityEdge: Edge<ResolversTypes['Responsibility']>;
  ResponsibilityFilter: ResponsibilityFilter;
  ResponsibilityListFilter: ResponsibilityListFilter;
  ResponsibilityRoleFilter: ResponsibilityRoleFilter;
  RetractDocumentInput: RetractDocumentInput;
  RetractDocumentPayload: ResolversUnionTypes<ResolversParentTypes>['RetractDocumentPayload'];
  RetractionRefused: RetractionRefusedRow;
  SearchHit: SearchHitRow;
  SearchHitConnection: SearchPage;
  SearchHitEdge: Edge<ResolversTypes['SearchHit']>;
  SearchTypeCount: SearchTypeCount;
  SharingCounts: SharingCountsRow;
  SharingReason: SharingReasonRow;
  Snippet: SnippetRow;
  Statement: StatementRow;
  StatementAggregate: StatementAggregateRow;
  StatementAggregateConnection: Connection<ResolversTypes['StatementAggregate']>;
  StatementAggregateEdge: Edge<ResolversTypes['StatementAggregate']>;
  StatementConnection: Connection<ResolversTypes['Statement']>;
  StatementEdge: Edge<ResolversTypes['Statement']>;
  StatementFilter: StatementFilter;
  StatementListFilter: StatementListFilter;
  String: Scalars['String']['output'];
  SubGroup: SubGroupRow;
  SubGroupConnection: Connection<ResolversTypes['SubGroup']>;
  SubGroupEdge: Edge<ResolversTypes['SubGroup']>;
  SubGroupFilter: SubGroupFilter;
  SubGroupListFilter: SubGroupListFilter;
  SubGroupStatusFilter: SubGroupStatusFilter;
  Subgraph: SubgraphRow;
  Subscription: Record<PropertyKey, never>;
  TextFilter: TextFilter;
  TextRange: TextRange;
  TimelineEntry: TimelineEntryRow;
  TimelineEntryConnection: Connection<ResolversTypes['TimelineEntry']>;
  TimelineEntryEdge: Edge<ResolversTypes['TimelineEntry']>;
  TokenFilter: TokenFilter;
  Topic: TopicRow;
  TopicConnection: Connection<ResolversTypes['Topic']>;
  TopicEdge: Edge<ResolversTypes['Topic']>;
  TopicFilter: TopicFilter;
  TopicListFilter: TopicListFilter;
  UndoJudgementInput: UndoJudgementInput;
  UndoJudgementPayload: ResolversUnionTypes<ResolversParentTypes>['UndoJudgementPayload'];
};

export type AuthDirectiveArgs = {
  orNull: Scalars['Boolean']['input'];
  requires: Role;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  agent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AggregateKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateKey'] = ResolversParentTypes['AggregateKey']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AggregateKeyLabelArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AttendanceRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttendanceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceAggregate'] = ResolversParentTypes['AttendanceAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['AggregateKey']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AttendanceAggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceAggregateConnection'] = ResolversParentTypes['AttendanceAggregateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceAggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AttendanceAggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceAggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceAggregateEdge'] = ResolversParentTypes['AttendanceAggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttendanceAggregate'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  folded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CoAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAttendance'] = ResolversParentTypes['CoAttendance']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type CoAttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAttendanceConnection'] = ResolversParentTypes['CoAttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoAttendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoAttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoAttendanceEdge'] = ResolversParentTypes['CoAttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoAttendance'], ParentType, ContextType>;
};

export type ComparedMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedMember'] = ResolversParentTypes['ComparedMember']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SharingReason']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
};

export type ComparedMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedMembers'] = ResolversParentTypes['ComparedMembers']> = {
  counts?: Resolver<ResolversTypes['SharingCounts'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ComparedMember']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparedOfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedOfficial'] = ResolversParentTypes['ComparedOfficial']> = {
  of?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  reasonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SharingReason']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
};

export type ComparedOfficialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedOfficials'] = ResolversParentTypes['ComparedOfficials']> = {
  counts?: Resolver<ResolversTypes['SharingCounts'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ComparedOfficial']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparedOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedOrganisation'] = ResolversParentTypes['ComparedOrganisation']> = {
  initiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type ComparedTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedTopic'] = ResolversParentTypes['ComparedTopic']> = {
  of?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reasonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SharingReason']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type ComparedTopicsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedTopics'] = ResolversParentTypes['ComparedTopics']> = {
  counts?: Resolver<ResolversTypes['SharingCounts'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ComparedTopic']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  members?: Resolver<ResolversTypes['ComparedMembers'], ParentType, ContextType, RequireFields<ComparisonMembersArgs, 'limit'>>;
  officials?: Resolver<ResolversTypes['ComparedOfficials'], ParentType, ContextType, RequireFields<ComparisonOfficialsArgs, 'limit'>>;
  organisations?: Resolver<Array<ResolversTypes['ComparedOrganisation']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['ComparedTopics'], ParentType, ContextType, RequireFields<ComparisonTopicsArgs, 'limit'>>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ConflictingValue']>, ParentType, ContextType>;
};

export type ConflictingValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictingValue'] = ResolversParentTypes['ConflictingValue']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<CountryAttendancesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CountryMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<CountryOfficialsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<CountryParticipationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  assignees?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summaries?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DecisionSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionAggregate'] = ResolversParentTypes['DecisionAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['AggregateKey']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DecisionAggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionAggregateConnection'] = ResolversParentTypes['DecisionAggregateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionAggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DecisionAggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionAggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionAggregateEdge'] = ResolversParentTypes['DecisionAggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecisionAggregate'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<DocumentFactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<DocumentMeetingsArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['DocumentVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentRetractedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRetracted'] = ResolversParentTypes['DocumentRetracted']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['DocumentVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  agent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftContradiction'] = ResolversParentTypes['DraftContradiction']> = {
  passages?: Resolver<Array<ResolversTypes['DraftPassage']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftItem'] = ResolversParentTypes['DraftItem']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['DraftPlace']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type DraftPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPassage'] = ResolversParentTypes['DraftPassage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPlace'] = ResolversParentTypes['DraftPlace']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goesBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DraftRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftRecordPayload'] = ResolversParentTypes['DraftRecordPayload']> = {
  __resolveType: TypeResolveFn<'DraftRefused' | 'RecordDrafted', ParentType, ContextType>;
};

export type DraftRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftRefused'] = ResolversParentTypes['DraftRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['DraftProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<EffectChangesArgs, 'first'>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<EffectConflictsArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supports?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surroundings?: Resolver<Maybe<ResolversTypes['Snippet']>, ParentType, ContextType, RequireFields<EvidenceSurroundingsArgs, 'around'>>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Attendance' | 'Decision' | 'Membership' | 'Office' | 'Participation' | 'Responsibility' | 'Statement', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  expected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HeldPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldPost'] = ResolversParentTypes['HeldPost']> = {
  after?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  contradicted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  gapBefore?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  overlapsWith?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['PostSource']>, ParentType, ContextType>;
  undated?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type HistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['History'] = ResolversParentTypes['History']> = {
  posts?: Resolver<Array<ResolversTypes['HeldPost']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IdentityCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidate'] = ResolversParentTypes['IdentityCandidate']> = {
  isSure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IdentityReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IdentityCandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidateConnection'] = ResolversParentTypes['IdentityCandidateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IdentityCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityCandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidateEdge'] = ResolversParentTypes['IdentityCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityCandidate'], ParentType, ContextType>;
};

export type IdentityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityReason'] = ResolversParentTypes['IdentityReason']> = {
  supports?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRecordPayload'] = ResolversParentTypes['ImportRecordPayload']> = {
  __resolveType: TypeResolveFn<'RecordImported' | 'RecordRefused', ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  adoptedAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<InitiativeMeasuresArgs, 'first' | 'leavesOnly'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<InitiativeParticipationsArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplementedBy?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  supplements?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeTitleArgs, 'language'>>;
  titles?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JudgeIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeIdentityPayload'] = ResolversParentTypes['JudgeIdentityPayload']> = {
  __resolveType: TypeResolveFn<'JudgementMade' | 'JudgementRefused', ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradictedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  one?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  oneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IdentityType'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementMadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementMade'] = ResolversParentTypes['JudgementMade']> = {
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementRefused'] = ResolversParentTypes['JudgementRefused']> = {
  inTheWay?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['JudgementProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementUndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementUndone'] = ResolversParentTypes['JudgementUndone']> = {
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LanguageScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Language'], any> {
  name: 'Language';
}

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MatrixHeader']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MatrixHeader']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  bases?: Resolver<Array<ResolversTypes['ParticipationBasis']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<MatrixCellFactsArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['AttendanceRole']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixHeader'] = ResolversParentTypes['MatrixHeader']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatrixHeaderLabelArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  children?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureTitleArgs, 'language'>>;
  titles?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureAggregate'] = ResolversParentTypes['MeasureAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['AggregateKey']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeasureAggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureAggregateConnection'] = ResolversParentTypes['MeasureAggregateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureAggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MeasureAggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureAggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureAggregateEdge'] = ResolversParentTypes['MeasureAggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureAggregate'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  adopted?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<MeetingAdoptedArgs, 'first'>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<MeetingAttendancesArgs, 'first'>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<MeetingDecisionsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<MeetingDocumentsArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<MeetingPartsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MeetingStatementsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingTitleArgs, 'language'>>;
  titles?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeries'] = ResolversParentTypes['MeetingSeries']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<MeetingSeriesMeetingsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingSeriesNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeriesConnection'] = ResolversParentTypes['MeetingSeriesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingSeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingSeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeriesEdge'] = ResolversParentTypes['MeetingSeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingSeries'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organisation', ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftRecord?: Resolver<ResolversTypes['DraftRecordPayload'], ParentType, ContextType, RequireFields<MutationDraftRecordArgs, 'input'>>;
  importRecord?: Resolver<ResolversTypes['ImportRecordPayload'], ParentType, ContextType, RequireFields<MutationImportRecordArgs, 'input'>>;
  judgeIdentity?: Resolver<ResolversTypes['JudgeIdentityPayload'], ParentType, ContextType, RequireFields<MutationJudgeIdentityArgs, 'input'>>;
  publishDocument?: Resolver<ResolversTypes['ImportRecordPayload'], ParentType, ContextType, RequireFields<MutationPublishDocumentArgs, 'input'>>;
  retractDocument?: Resolver<ResolversTypes['RetractDocumentPayload'], ParentType, ContextType, RequireFields<MutationRetractDocumentArgs, 'input'>>;
  undoJudgement?: Resolver<ResolversTypes['UndoJudgementPayload'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'input'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  documentIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attendance' | 'Country' | 'Decision' | 'Document' | 'Initiative' | 'Measure' | 'Meeting' | 'MeetingSeries' | 'Membership' | 'Office' | 'Official' | 'Organisation' | 'Participation' | 'Responsibility' | 'Statement' | 'SubGroup' | 'Topic', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeTitleArgs, 'language'>>;
  titles?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<OfficialAttendancesArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  honorific?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metWith?: Resolver<ResolversTypes['CoAttendanceConnection'], ParentType, ContextType, RequireFields<OfficialMetWithArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficialNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType, Partial<OfficialOfficesArgs>>;
  sameAs?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OfficialStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OrganisationChildrenArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<OrganisationInitiativesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganisationMeetingsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<OrganisationOfficesArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subGroups?: Resolver<ResolversTypes['SubGroupConnection'], ParentType, ContextType, RequireFields<OrganisationSubGroupsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  __resolveType: TypeResolveFn<'Country' | 'Official' | 'Organisation' | 'SubGroup', ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  basedOn?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ParticipationBasis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationAggregate'] = ResolversParentTypes['ParticipationAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['AggregateKey']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ParticipationAggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationAggregateConnection'] = ResolversParentTypes['ParticipationAggregateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationAggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParticipationAggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationAggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationAggregateEdge'] = ResolversParentTypes['ParticipationAggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParticipationAggregate'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
};

export type PostSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostSource'] = ResolversParentTypes['PostSource']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  attendanceAggregates?: Resolver<ResolversTypes['AttendanceAggregateConnection'], ParentType, ContextType, RequireFields<QueryAttendanceAggregatesArgs, 'by' | 'first' | 'orderBy'>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, Partial<QueryAttendancesArgs>>;
  audit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'id'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'organisations'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  decisionAggregates?: Resolver<ResolversTypes['DecisionAggregateConnection'], ParentType, ContextType, RequireFields<QueryDecisionAggregatesArgs, 'by' | 'first' | 'orderBy'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'slug'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  drafts?: Resolver<Array<ResolversTypes['Draft']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['History'], ParentType, ContextType, Partial<QueryHistoryArgs>>;
  identityCandidates?: Resolver<ResolversTypes['IdentityCandidateConnection'], ParentType, ContextType, RequireFields<QueryIdentityCandidatesArgs, 'first' | 'type'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'slug'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  links?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType, RequireFields<QueryLinksArgs, 'between'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'code' | 'initiative'>>;
  measureAggregates?: Resolver<ResolversTypes['MeasureAggregateConnection'], ParentType, ContextType, RequireFields<QueryMeasureAggregatesArgs, 'by' | 'first' | 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'slug'>>;
  meetingSeries?: Resolver<Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType, RequireFields<QueryMeetingSeriesArgs, 'slug'>>;
  meetingSeriesList?: Resolver<ResolversTypes['MeetingSeriesConnection'], ParentType, ContextType, Partial<QueryMeetingSeriesListArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<QueryMembershipsArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<QueryOfficesArgs>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'slug'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'slug'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  participationAggregates?: Resolver<ResolversTypes['ParticipationAggregateConnection'], ParentType, ContextType, RequireFields<QueryParticipationAggregatesArgs, 'by' | 'first' | 'orderBy'>>;
  participationMatrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryParticipationMatrixArgs, 'columns' | 'rows'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<QueryParticipationsArgs>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, Partial<QueryResponsibilitiesArgs>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  statementAggregates?: Resolver<ResolversTypes['StatementAggregateConnection'], ParentType, ContextType, RequireFields<QueryStatementAggregatesArgs, 'by' | 'first' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  subGroup?: Resolver<Maybe<ResolversTypes['SubGroup']>, ParentType, ContextType, RequireFields<QuerySubGroupArgs, 'slug'>>;
  subGroups?: Resolver<ResolversTypes['SubGroupConnection'], ParentType, ContextType, Partial<QuerySubGroupsArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineEntryConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'slug'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
};

export type RecordDraftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDrafted'] = ResolversParentTypes['RecordDrafted']> = {
  contradictions?: Resolver<Array<ResolversTypes['DraftContradiction']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DraftItem']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  oddities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordImported'] = ResolversParentTypes['RecordImported']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  alreadyIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['DocumentVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProblem'] = ResolversParentTypes['RecordProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRefused'] = ResolversParentTypes['RecordRefused']> = {
  isTemporary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['RecordProblem']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  body?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type RetractDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractDocumentPayload'] = ResolversParentTypes['RetractDocumentPayload']> = {
  __resolveType: TypeResolveFn<'DocumentRetracted' | 'RetractionRefused', ParentType, ContextType>;
};

export type RetractionRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractionRefused'] = ResolversParentTypes['RetractionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['RetractionProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['Snippet'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type SharingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingCounts'] = ResolversParentTypes['SharingCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  some?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingReason'] = ResolversParentTypes['SharingReason']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  cutAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  summaries?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementSummaryArgs, 'language'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementAggregate'] = ResolversParentTypes['StatementAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['AggregateKey']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StatementAggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementAggregateConnection'] = ResolversParentTypes['StatementAggregateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementAggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementAggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementAggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementAggregateEdge'] = ResolversParentTypes['StatementAggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementAggregate'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubGroup'] = ResolversParentTypes['SubGroup']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubGroupNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubGroupStatus'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubGroupConnection'] = ResolversParentTypes['SubGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SubGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubGroupEdge'] = ResolversParentTypes['SubGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubGroup'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  links?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  documentChanged?: SubscriptionResolver<ResolversTypes['Activity'], "documentChanged", ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  broader?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<TopicMeasuresArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<TopicMeetingsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicNameArgs, 'language'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TopicStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type UndoJudgementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoJudgementPayload'] = ResolversParentTypes['UndoJudgementPayload']> = {
  __resolveType: TypeResolveFn<'JudgementRefused' | 'JudgementUndone', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  AggregateKey?: AggregateKeyResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceAggregate?: AttendanceAggregateResolvers<ContextType>;
  AttendanceAggregateConnection?: AttendanceAggregateConnectionResolvers<ContextType>;
  AttendanceAggregateEdge?: AttendanceAggregateEdgeResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CoAttendance?: CoAttendanceResolvers<ContextType>;
  CoAttendanceConnection?: CoAttendanceConnectionResolvers<ContextType>;
  CoAttendanceEdge?: CoAttendanceEdgeResolvers<ContextType>;
  ComparedMember?: ComparedMemberResolvers<ContextType>;
  ComparedMembers?: ComparedMembersResolvers<ContextType>;
  ComparedOfficial?: ComparedOfficialResolvers<ContextType>;
  ComparedOfficials?: ComparedOfficialsResolvers<ContextType>;
  ComparedOrganisation?: ComparedOrganisationResolvers<ContextType>;
  ComparedTopic?: ComparedTopicResolvers<ContextType>;
  ComparedTopics?: ComparedTopicsResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictingValue?: ConflictingValueResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionAggregate?: DecisionAggregateResolvers<ContextType>;
  DecisionAggregateConnection?: DecisionAggregateConnectionResolvers<ContextType>;
  DecisionAggregateEdge?: DecisionAggregateEdgeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentRetracted?: DocumentRetractedResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftContradiction?: DraftContradictionResolvers<ContextType>;
  DraftItem?: DraftItemResolvers<ContextType>;
  DraftPassage?: DraftPassageResolvers<ContextType>;
  DraftPlace?: DraftPlaceResolvers<ContextType>;
  DraftRecordPayload?: DraftRecordPayloadResolvers<ContextType>;
  DraftRefused?: DraftRefusedResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Effect?: EffectResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  HeldPost?: HeldPostResolvers<ContextType>;
  History?: HistoryResolvers<ContextType>;
  IdentityCandidate?: IdentityCandidateResolvers<ContextType>;
  IdentityCandidateConnection?: IdentityCandidateConnectionResolvers<ContextType>;
  IdentityCandidateEdge?: IdentityCandidateEdgeResolvers<ContextType>;
  IdentityReason?: IdentityReasonResolvers<ContextType>;
  ImportRecordPayload?: ImportRecordPayloadResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JudgeIdentityPayload?: JudgeIdentityPayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  JudgementMade?: JudgementMadeResolvers<ContextType>;
  JudgementRefused?: JudgementRefusedResolvers<ContextType>;
  JudgementUndone?: JudgementUndoneResolvers<ContextType>;
  Language?: GraphQLScalarType;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixHeader?: MatrixHeaderResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureAggregate?: MeasureAggregateResolvers<ContextType>;
  MeasureAggregateConnection?: MeasureAggregateConnectionResolvers<ContextType>;
  MeasureAggregateEdge?: MeasureAggregateEdgeResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingSeries?: MeetingSeriesResolvers<ContextType>;
  MeetingSeriesConnection?: MeetingSeriesConnectionResolvers<ContextType>;
  MeetingSeriesEdge?: MeetingSeriesEdgeResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationAggregate?: ParticipationAggregateResolvers<ContextType>;
  ParticipationAggregateConnection?: ParticipationAggregateConnectionResolvers<ContextType>;
  ParticipationAggregateEdge?: ParticipationAggregateEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PostSource?: PostSourceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDrafted?: RecordDraftedResolvers<ContextType>;
  RecordImported?: RecordImportedResolvers<ContextType>;
  RecordProblem?: RecordProblemResolvers<ContextType>;
  RecordRefused?: RecordRefusedResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  RetractDocumentPayload?: RetractDocumentPayloadResolvers<ContextType>;
  RetractionRefused?: RetractionRefusedResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  SharingCounts?: SharingCountsResolvers<ContextType>;
  SharingReason?: SharingReasonResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementAggregate?: StatementAggregateResolvers<ContextType>;
  StatementAggregateConnection?: StatementAggregateConnectionResolvers<ContextType>;
  StatementAggregateEdge?: StatementAggregateEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  SubGroup?: SubGroupResolvers<ContextType>;
  SubGroupConnection?: SubGroupConnectionResolvers<ContextType>;
  SubGroupEdge?: SubGroupEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  UndoJudgementPayload?: UndoJudgementPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
