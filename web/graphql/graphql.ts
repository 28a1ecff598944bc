/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody did to the graph. */
export type ActivityKind =
  /** The record of a document came in, for the first time or in the place of an earlier one. */
  | 'IMPORT'
  /** A document was taken back. */
  | 'RETRACT';

/** Chooses attendances: all that is said here must hold. */
export type AttendanceFilter = {
  /** All of these must hold. */
  and?: Array<AttendanceFilter> | null | undefined;
  /** In whose name, if a country's; null for none. */
  country?: CountryFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** The meeting. */
  meeting?: MeetingFilter | null | undefined;
  /** This must not hold. */
  not?: AttendanceFilter | null | undefined;
  /** The post held at the time; null where no source says it. */
  office?: OfficeFilter | null | undefined;
  /** The person who attended; null where it was no person. */
  official?: OfficialFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<AttendanceFilter> | null | undefined;
  /** In whose name, if an organisation's; null for none. */
  organisation?: OrganisationFilter | null | undefined;
  /** Who or what attended. */
  participant?: ParticipantFilter | null | undefined;
  /** When this database first held it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** One of the capacities. */
  roles?: AttendanceRoleFilter | null | undefined;
  /** Whether they came. */
  status?: AttendanceStatusFilter | null | undefined;
};

/** Chooses by attendances that it is tied to. */
export type AttendanceListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: AttendanceFilter | null | undefined;
  /** None of them fits. */
  none?: AttendanceFilter | null | undefined;
  /** At least one of them fits. */
  some?: AttendanceFilter | null | undefined;
};

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
  eq?: AttendanceRole | null | undefined;
  /** It is one of these. */
  in?: Array<AttendanceRole> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: AttendanceRole | null | undefined;
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
  eq?: AttendanceStatus | null | undefined;
  /** It is one of these. */
  in?: Array<AttendanceStatus> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: AttendanceStatus | null | undefined;
};

/** Compares a yes or no. */
export type BooleanFilter = {
  /** It is this; with null: it is not known. */
  eq?: boolean | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: boolean | null | undefined;
};

/** What becomes of a thing. */
export type ChangeKind =
  /** It holds something else. */
  | 'CHANGED'
  /** It is new. */
  | 'MADE'
  /** No document describes it any more. */
  | 'REMOVED';

/** Chooses countries: all that is said here must hold. */
export type CountryFilter = {
  /** All of these must hold. */
  and?: Array<CountryFilter> | null | undefined;
  /** Attendances in its name. */
  attendances?: AttendanceListFilter | null | undefined;
  /** ISO 3166-1 alpha-2, upper case. */
  code?: IdFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Where it belongs. */
  memberships?: MembershipListFilter | null | undefined;
  /** Any of its names, in whatever language. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: CountryFilter | null | undefined;
  /** Posts held for it. */
  offices?: OfficeListFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<CountryFilter> | null | undefined;
  /** Initiatives that it took part in. */
  participations?: ParticipationListFilter | null | undefined;
};

/** Compares a day. What is not known fits none of these. */
export type DateFilter = {
  /** It is this day; with null: it is not known. */
  eq?: string | null | undefined;
  /** It is after this day. */
  gt?: string | null | undefined;
  /** It is this day or after. */
  gte?: string | null | undefined;
  /** It is one of these days, at most 500. */
  in?: Array<string> | null | undefined;
  /** It is before this day. */
  lt?: string | null | undefined;
  /** It is this day or before. */
  lte?: string | null | undefined;
  /** It is not this day; with null: it is known. */
  ne?: string | null | undefined;
};

/** Days from one to another. Either may be left out, then there is no end on that side. */
export type DateRange = {
  /** The first day. */
  from?: string | null | undefined;
  /** The last day. */
  to?: string | null | undefined;
};

/** Compares an instant. */
export type DateTimeFilter = {
  /** It is after this. */
  gt?: string | null | undefined;
  /** It is this or after. */
  gte?: string | null | undefined;
  /** It is before this. */
  lt?: string | null | undefined;
  /** It is this or before. */
  lte?: string | null | undefined;
};

/** Chooses decisions: all that is said here must hold. */
export type DecisionFilter = {
  /** All of these must hold. */
  and?: Array<DecisionFilter> | null | undefined;
  /** Who has to act. */
  assignees?: ParticipantListFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** Until when, in EDTF; null where no source says it. */
  due?: TokenFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** The meeting. */
  meeting?: MeetingFilter | null | undefined;
  /** This must not hold. */
  not?: DecisionFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<DecisionFilter> | null | undefined;
  /** When this database first held it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What was agreed, in our own words, in any language. */
  summary?: TextFilter | null | undefined;
};

/** Chooses by decisions that it is tied to. */
export type DecisionListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: DecisionFilter | null | undefined;
  /** None of them fits. */
  none?: DecisionFilter | null | undefined;
  /** At least one of them fits. */
  some?: DecisionFilter | null | undefined;
};

/** Chooses documents: all that is said here must hold. */
export type DocumentFilter = {
  /** All of these must hold. */
  and?: Array<DocumentFilter> | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** What sort of document it is. */
  kind?: DocumentKindFilter | null | undefined;
  /** The language it is written in, a tag of BCP 47. */
  language?: TokenFilter | null | undefined;
  /** Meetings that it tells of. */
  meetings?: MeetingListFilter | null | undefined;
  /** This must not hold. */
  not?: DocumentFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<DocumentFilter> | null | undefined;
  /** When it was published. */
  publishedOn?: PeriodFilter | null | undefined;
  /** Who published it; null where it does not say. */
  publisher?: OrganisationFilter | null | undefined;
  /** The slug of the document. */
  slug?: IdFilter | null | undefined;
  /** Its title. */
  title?: TextFilter | null | undefined;
  /** Where it was published. */
  url?: TokenFilter | null | undefined;
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
  eq?: DocumentKind | null | undefined;
  /** It is one of these. */
  in?: Array<DocumentKind> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: DocumentKind | null | undefined;
};

/** Chooses by documents that it is tied to. */
export type DocumentListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: DocumentFilter | null | undefined;
  /** None of them fits. */
  none?: DocumentFilter | null | undefined;
  /** At least one of them fits. */
  some?: DocumentFilter | null | undefined;
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
  content?: string | null | undefined;
  /** The language of the text, where it is not to be told by its words. */
  language?: string | null | undefined;
  /**
   * The name of its file, at most 200 characters. The ending says how `content` is read: .txt, .md, .html, .docx or .pdf.
   * The rest becomes the slug of the document.
   */
  name: string;
  /** The text itself, at most 5 million characters. */
  text?: string | null | undefined;
};

/** Chooses figures: all that is said here must hold. */
export type FigureFilter = {
  /** All of these must hold. */
  and?: Array<FigureFilter> | null | undefined;
  /** Whether it is expected and not yet reached. */
  expected?: BooleanFilter | null | undefined;
  /** What is counted or measured. */
  label?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: FigureFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<FigureFilter> | null | undefined;
  /** The time that it is for. */
  period?: PeriodFilter | null | undefined;
  /** Of what, as in `USD` or `km`. */
  unit?: TokenFilter | null | undefined;
  /** How many or how much. */
  value?: FloatFilter | null | undefined;
};

/** Chooses by figures that it is tied to. */
export type FigureListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: FigureFilter | null | undefined;
  /** None of them fits. */
  none?: FigureFilter | null | undefined;
  /** At least one of them fits. */
  some?: FigureFilter | null | undefined;
};

/** Compares a number. */
export type FloatFilter = {
  /** It is this; with null: it is not known. */
  eq?: number | null | undefined;
  /** It is more than this. */
  gt?: number | null | undefined;
  /** It is this or more. */
  gte?: number | null | undefined;
  /** It is one of these, at most 500. */
  in?: Array<number> | null | undefined;
  /** It is less than this. */
  lt?: number | null | undefined;
  /** It is this or less. */
  lte?: number | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: number | null | undefined;
};

/** Compares a global id, slug or code, letter by letter. */
export type IdFilter = {
  /** It is this. */
  eq?: string | null | undefined;
  /** It is one of these, at most 500. */
  in?: Array<string> | null | undefined;
  /** It is not this. */
  ne?: string | null | undefined;
  /** It starts with this. */
  startsWith?: string | null | undefined;
};

/** A record to bring in. */
export type ImportRecordInput = {
  /** Whether to say only what would change, and write nothing. */
  dryRun?: boolean;
  /**
   * A word of the caller's choice for this request, at most 200 characters. The same request with the same key within 24 hours
   * gives what it gave the first time, and is not done again; another request with it is refused. What was refused or
   * already in, and dry runs, are not remembered: nothing was done.
   */
  idempotencyKey?: string | null | undefined;
  /** What the record is called in problems and in the history, such as the name of its file; at most 200 characters. */
  name?: string;
  /** The record as a text of YAML or JSON, at most 2 MB; the command line takes larger ones. */
  record: string;
  /**
   * The text of the document, at most 5 million characters. It is kept, and every quotation of the record must stand in it.
   * Left out, a text that is held from before stays.
   */
  text?: string | null | undefined;
};

/** Chooses initiatives: all that is said here must hold. */
export type InitiativeFilter = {
  /** The meeting that adopted it; null where no source says it. */
  adoptedAt?: MeetingFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<InitiativeFilter> | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** What sort of initiative it is. */
  kind?: InitiativeKindFilter | null | undefined;
  /** Its numbered items. */
  measures?: MeasureListFilter | null | undefined;
  /** This must not hold. */
  not?: InitiativeFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<InitiativeFilter> | null | undefined;
  /** Who adopted or carries it; null where no source says it. */
  organisation?: OrganisationFilter | null | undefined;
  /** Who took part, and on what basis. */
  participations?: ParticipationListFilter | null | undefined;
  /** The time that it is for. */
  period?: PeriodFilter | null | undefined;
  /** Who has to do what about it. */
  responsibilities?: ResponsibilityListFilter | null | undefined;
  /** The slug of the initiative. */
  slug?: IdFilter | null | undefined;
  /** Additions to it. */
  supplementedBy?: InitiativeListFilter | null | undefined;
  /** The initiative that it is an addition to; null for none. */
  supplements?: InitiativeFilter | null | undefined;
  /** The title in any language. */
  title?: TextFilter | null | undefined;
  /** Its subjects. */
  topics?: TopicListFilter | null | undefined;
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
  eq?: InitiativeKind | null | undefined;
  /** It is one of these. */
  in?: Array<InitiativeKind> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: InitiativeKind | null | undefined;
};

/** Chooses by initiatives that it is tied to. */
export type InitiativeListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: InitiativeFilter | null | undefined;
  /** None of them fits. */
  none?: InitiativeFilter | null | undefined;
  /** At least one of them fits. */
  some?: InitiativeFilter | null | undefined;
};

/** Compares a whole number. */
export type IntFilter = {
  /** It is this; with null: it is not known. */
  eq?: number | null | undefined;
  /** It is more than this. */
  gt?: number | null | undefined;
  /** It is this or more. */
  gte?: number | null | undefined;
  /** It is one of these, at most 500. */
  in?: Array<number> | null | undefined;
  /** It is less than this. */
  lt?: number | null | undefined;
  /** It is this or less. */
  lte?: number | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: number | null | undefined;
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

/** Chooses what a matrix counts. Only one of the two may be said: a matrix does not add up facts of different types. */
export type MatrixFilter = {
  /** Count attendances, of those who were there, that fit. */
  attendance?: AttendanceFilter | null | undefined;
  /** Count participations that fit; `{}` for all. */
  participation?: ParticipationFilter | null | undefined;
};

/** Chooses measures: all that is said here must hold. */
export type MeasureFilter = {
  /** All of these must hold. */
  and?: Array<MeasureFilter> | null | undefined;
  /** The items under it. */
  children?: MeasureListFilter | null | undefined;
  /** The path of its numbers, as in `II.3.c`. */
  code?: TokenFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** Whether it only stands above others. */
  heading?: BooleanFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** The initiative that it is an item of. */
  initiative?: InitiativeFilter | null | undefined;
  /** This must not hold. */
  not?: MeasureFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<MeasureFilter> | null | undefined;
  /** The item that it stands under; null for none. */
  parent?: MeasureFilter | null | undefined;
  /** Its place among those under the same one. */
  position?: IntFilter | null | undefined;
  /** Who has to do what about it. */
  responsibilities?: ResponsibilityListFilter | null | undefined;
  /** The title in any language. */
  title?: TextFilter | null | undefined;
  /** Its subjects. */
  topics?: TopicListFilter | null | undefined;
};

/** Chooses by measures that it is tied to. */
export type MeasureListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: MeasureFilter | null | undefined;
  /** None of them fits. */
  none?: MeasureFilter | null | undefined;
  /** At least one of them fits. */
  some?: MeasureFilter | null | undefined;
};

/** Chooses meetings: all that is said here must hold. */
export type MeetingFilter = {
  /** What it adopted. */
  adopted?: InitiativeListFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<MeetingFilter> | null | undefined;
  /** Who was there, in what capacity and in whose name. */
  attendances?: AttendanceListFilter | null | undefined;
  /** What was agreed. */
  decisions?: DecisionListFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** Who hosted it; null where no source says it. */
  host?: ParticipantFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** This must not hold. */
  not?: MeetingFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<MeetingFilter> | null | undefined;
  /** Which one of its series it is. */
  ordinal?: IntFilter | null | undefined;
  /** Who organised it; null where no source says it. */
  organiser?: OrganisationFilter | null | undefined;
  /** The meeting that it is a part of; null for none. */
  partOf?: MeetingFilter | null | undefined;
  /** Its parts. */
  parts?: MeetingListFilter | null | undefined;
  /** Where it was held; null where no source says it. */
  place?: PlaceFilter | null | undefined;
  /** The series that it belongs to; null for none. */
  series?: MeetingSeriesFilter | null | undefined;
  /** The slug of the meeting. */
  slug?: IdFilter | null | undefined;
  /** What was said. */
  statements?: StatementListFilter | null | undefined;
  /** The title in any language. */
  title?: TextFilter | null | undefined;
  /** Its subjects. */
  topics?: TopicListFilter | null | undefined;
  /** When it was held. */
  when?: PeriodFilter | null | undefined;
};

/** Chooses by meetings that it is tied to. */
export type MeetingListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: MeetingFilter | null | undefined;
  /** None of them fits. */
  none?: MeetingFilter | null | undefined;
  /** At least one of them fits. */
  some?: MeetingFilter | null | undefined;
};

/** Chooses series of meetings: all that is said here must hold. */
export type MeetingSeriesFilter = {
  /** All of these must hold. */
  and?: Array<MeetingSeriesFilter> | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** The meetings in it. */
  meetings?: MeetingListFilter | null | undefined;
  /** Any of its names. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: MeetingSeriesFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<MeetingSeriesFilter> | null | undefined;
  /** The organisation that holds it; null for none. */
  organisation?: OrganisationFilter | null | undefined;
  /** The slug of the series. */
  slug?: IdFilter | null | undefined;
};

/** Chooses what can belong to an organisation: all that is said here must hold. */
export type MemberFilter = {
  /** All of these must hold. */
  and?: Array<MemberFilter> | null | undefined;
  /** It is a country that fits. */
  country?: CountryFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Any of its names. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: MemberFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<MemberFilter> | null | undefined;
  /** It is an organisation that fits. */
  organisation?: OrganisationFilter | null | undefined;
};

/** Chooses memberships: all that is said here must hold. */
export type MembershipFilter = {
  /** All of these must hold. */
  and?: Array<MembershipFilter> | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Who belongs. */
  member?: MemberFilter | null | undefined;
  /** This must not hold. */
  not?: MembershipFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<MembershipFilter> | null | undefined;
  /** What it belongs to. */
  organisation?: OrganisationFilter | null | undefined;
  /** Since when, and until when. */
  period?: PeriodFilter | null | undefined;
  /** When this database first held it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** As what the member belongs. */
  role?: MembershipRoleFilter | null | undefined;
};

/** Chooses by memberships that it is tied to. */
export type MembershipListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: MembershipFilter | null | undefined;
  /** None of them fits. */
  none?: MembershipFilter | null | undefined;
  /** At least one of them fits. */
  some?: MembershipFilter | null | undefined;
};

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
  eq?: MembershipRole | null | undefined;
  /** It is one of these. */
  in?: Array<MembershipRole> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: MembershipRole | null | undefined;
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

/** Chooses offices: all that is said here must hold. */
export type OfficeFilter = {
  /** All of these must hold. */
  and?: Array<OfficeFilter> | null | undefined;
  /** Meetings attended in this post. */
  attendances?: AttendanceListFilter | null | undefined;
  /** For which country it was held; null for none. */
  country?: CountryFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** This must not hold. */
  not?: OfficeFilter | null | undefined;
  /** Who held it. */
  official?: OfficialFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<OfficeFilter> | null | undefined;
  /** Where it was held; null where no source says it. */
  organisation?: OrganisationFilter | null | undefined;
  /** Since when, and until when. */
  period?: PeriodFilter | null | undefined;
  /** When this database first held it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** The post, as any source writes it. */
  title?: TextFilter | null | undefined;
};

/** Chooses by offices that it is tied to. */
export type OfficeListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: OfficeFilter | null | undefined;
  /** None of them fits. */
  none?: OfficeFilter | null | undefined;
  /** At least one of them fits. */
  some?: OfficeFilter | null | undefined;
};

/** Chooses officials: all that is said here must hold. */
export type OfficialFilter = {
  /** All of these must hold. */
  and?: Array<OfficialFilter> | null | undefined;
  /** Meetings attended, in whosever name. */
  attendances?: AttendanceListFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** How the person is addressed. */
  honorific?: TextFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Any of the names. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: OfficialFilter | null | undefined;
  /** Posts held. */
  offices?: OfficeListFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<OfficialFilter> | null | undefined;
  /** The slug of the official. */
  slug?: IdFilter | null | undefined;
  /** Statements made. */
  statements?: StatementListFilter | null | undefined;
};

/** Chooses organisations: all that is said here must hold. */
export type OrganisationFilter = {
  /** The letters that stand for its name. */
  acronym?: TextFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<OrganisationFilter> | null | undefined;
  /** Attendances in its name. */
  attendances?: AttendanceListFilter | null | undefined;
  /** Its parts and bodies. */
  children?: OrganisationListFilter | null | undefined;
  /** The country whose organisation it is; null for none. */
  country?: CountryFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Initiatives that it adopted or carries. */
  initiatives?: InitiativeListFilter | null | undefined;
  /** What sort of organisation it is. */
  kind?: OrganisationKindFilter | null | undefined;
  /** Meetings that it organised itself. */
  meetings?: MeetingListFilter | null | undefined;
  /** Who belongs to it. */
  members?: MembershipListFilter | null | undefined;
  /** What it belongs to itself. */
  memberships?: MembershipListFilter | null | undefined;
  /** Any of its names. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: OrganisationFilter | null | undefined;
  /** Posts held in it. */
  offices?: OfficeListFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<OrganisationFilter> | null | undefined;
  /** The organisation that it is a part of; null for none. */
  parent?: OrganisationFilter | null | undefined;
  /** The slug of the organisation. */
  slug?: IdFilter | null | undefined;
  /** Its sub-groups. */
  subGroups?: SubGroupListFilter | null | undefined;
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
  eq?: OrganisationKind | null | undefined;
  /** It is one of these. */
  in?: Array<OrganisationKind> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: OrganisationKind | null | undefined;
};

/** Chooses by organisations that it is tied to. */
export type OrganisationListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: OrganisationFilter | null | undefined;
  /** None of them fits. */
  none?: OrganisationFilter | null | undefined;
  /** At least one of them fits. */
  some?: OrganisationFilter | null | undefined;
};

/** Chooses what can take part: all that is said here must hold. */
export type ParticipantFilter = {
  /** All of these must hold. */
  and?: Array<ParticipantFilter> | null | undefined;
  /** It is a country that fits. */
  country?: CountryFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Any of its names. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: ParticipantFilter | null | undefined;
  /** It is an official who fits. */
  official?: OfficialFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<ParticipantFilter> | null | undefined;
  /** It is an organisation that fits. */
  organisation?: OrganisationFilter | null | undefined;
  /** It is a sub-group that fits. */
  subGroup?: SubGroupFilter | null | undefined;
};

/** Chooses by what can take part that it is tied to. */
export type ParticipantListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: ParticipantFilter | null | undefined;
  /** None of them fits. */
  none?: ParticipantFilter | null | undefined;
  /** At least one of them fits. */
  some?: ParticipantFilter | null | undefined;
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
  eq?: ParticipationBasis | null | undefined;
  /** It is one of these. */
  in?: Array<ParticipationBasis> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: ParticipationBasis | null | undefined;
};

/** Chooses participations: all that is said here must hold. */
export type ParticipationFilter = {
  /** All of these must hold. */
  and?: Array<ParticipationFilter> | null | undefined;
  /** On what basis the graph says so. */
  basis?: ParticipationBasisFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** What was taken part in. */
  initiative?: InitiativeFilter | null | undefined;
  /** This must not hold. */
  not?: ParticipationFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<ParticipationFilter> | null | undefined;
  /** Who took part. */
  participant?: ParticipantFilter | null | undefined;
  /** When this database first held it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** As what, in the words of the source. */
  role?: TextFilter | null | undefined;
};

/** Chooses by participations that it is tied to. */
export type ParticipationListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: ParticipationFilter | null | undefined;
  /** None of them fits. */
  none?: ParticipationFilter | null | undefined;
  /** At least one of them fits. */
  some?: ParticipationFilter | null | undefined;
};

/** Compares a period, be it of a day, some years, or with an end that is not known. */
export type PeriodFilter = {
  /** It held on this day; what has no date is not left out. */
  asOf?: string | null | undefined;
  /** The whole of it lies in the range; what has no such date is left out. */
  during?: DateRange | null | undefined;
  /** Its last day. */
  end?: DateFilter | null | undefined;
  /** Whether there is a date at all. */
  known?: boolean | null | undefined;
  /** Some day of it lies in the range; what has no date is not left out. */
  overlaps?: DateRange | null | undefined;
  /** Its first day. */
  start?: DateFilter | null | undefined;
};

/** Chooses places: all that is said here must hold. */
export type PlaceFilter = {
  /** All of these must hold. */
  and?: Array<PlaceFilter> | null | undefined;
  /** The country that it lies in; null where no source says it. */
  country?: CountryFilter | null | undefined;
  /** Any of its names. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: PlaceFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<PlaceFilter> | null | undefined;
};

/** Chooses responsibilities: all that is said here must hold. */
export type ResponsibilityFilter = {
  /** All of these must hold. */
  and?: Array<ResponsibilityFilter> | null | undefined;
  /** Who has to do it; null where the source leaves it open. */
  body?: ParticipantFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** The initiative. */
  initiative?: InitiativeFilter | null | undefined;
  /** The measure; null where it is the whole initiative. */
  measure?: MeasureFilter | null | undefined;
  /** This must not hold. */
  not?: ResponsibilityFilter | null | undefined;
  /** The post that has to do it, in the words of the source. */
  office?: TextFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<ResponsibilityFilter> | null | undefined;
  /** When this database first held it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What has to be done. */
  role?: ResponsibilityRoleFilter | null | undefined;
  /** To whom is reported. */
  to?: OrganisationListFilter | null | undefined;
};

/** Chooses by responsibilities that it is tied to. */
export type ResponsibilityListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: ResponsibilityFilter | null | undefined;
  /** None of them fits. */
  none?: ResponsibilityFilter | null | undefined;
  /** At least one of them fits. */
  some?: ResponsibilityFilter | null | undefined;
};

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
  eq?: ResponsibilityRole | null | undefined;
  /** It is one of these. */
  in?: Array<ResponsibilityRole> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: ResponsibilityRole | null | undefined;
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

/** Chooses statements: all that is said here must hold. */
export type StatementFilter = {
  /** All of these must hold. */
  and?: Array<StatementFilter> | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** Figures that it names. */
  figures?: FigureListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** The meeting. */
  meeting?: MeetingFilter | null | undefined;
  /** Who was spoken of. */
  mentions?: ParticipantListFilter | null | undefined;
  /** This must not hold. */
  not?: StatementFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<StatementFilter> | null | undefined;
  /** When this database first held it. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Who said it; null where no source says it. */
  speaker?: ParticipantFilter | null | undefined;
  /** What was said, in our own words, in any language. */
  summary?: TextFilter | null | undefined;
  /** Its subjects. */
  topics?: TopicListFilter | null | undefined;
};

/** Chooses by statements that it is tied to. */
export type StatementListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: StatementFilter | null | undefined;
  /** None of them fits. */
  none?: StatementFilter | null | undefined;
  /** At least one of them fits. */
  some?: StatementFilter | null | undefined;
};

/** Chooses sub-groups: all that is said here must hold. */
export type SubGroupFilter = {
  /** All of these must hold. */
  and?: Array<SubGroupFilter> | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Any of its names. */
  name?: TextFilter | null | undefined;
  /** This must not hold. */
  not?: SubGroupFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<SubGroupFilter> | null | undefined;
  /** The organisation that it is a part of. */
  parent?: OrganisationFilter | null | undefined;
  /** The slug of the sub-group. */
  slug?: IdFilter | null | undefined;
  /** Its stage. */
  status?: SubGroupStatusFilter | null | undefined;
  /** Its subjects. */
  topics?: TopicListFilter | null | undefined;
};

/** Chooses by sub-groups that it is tied to. */
export type SubGroupListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: SubGroupFilter | null | undefined;
  /** None of them fits. */
  none?: SubGroupFilter | null | undefined;
  /** At least one of them fits. */
  some?: SubGroupFilter | null | undefined;
};

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
  eq?: SubGroupStatus | null | undefined;
  /** It is one of these. */
  in?: Array<SubGroupStatus> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: SubGroupStatus | null | undefined;
};

/**
 * Compares a text without regard to case, accents and script: `ozge`, `Özge` and `ÖZGE` are the same. Where a thing has
 * several names, one of them must fit.
 */
export type TextFilter = {
  /** It has this in it. */
  contains?: string | null | undefined;
  /** It is this; with null: there is none. */
  eq?: string | null | undefined;
  /** It is one of these, at most 500. */
  in?: Array<string> | null | undefined;
  /** It is not this; with null: there is one. */
  ne?: string | null | undefined;
  /** It starts with this. */
  startsWith?: string | null | undefined;
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
  contains?: string | null | undefined;
  /** It is this; with null: it is not known. */
  eq?: string | null | undefined;
  /** It is one of these, at most 500. */
  in?: Array<string> | null | undefined;
  /** It is not this; with null: it is known. */
  ne?: string | null | undefined;
  /** It starts with this. */
  startsWith?: string | null | undefined;
};

/** Chooses topics: all that is said here must hold. */
export type TopicFilter = {
  /** All of these must hold. */
  and?: Array<TopicFilter> | null | undefined;
  /** The wider subject; null for none. */
  broader?: TopicFilter | null | undefined;
  /** Documents that it rests on by a passage. */
  documents?: DocumentListFilter | null | undefined;
  /** The global id. */
  id?: IdFilter | null | undefined;
  /** Initiatives on it. */
  initiatives?: InitiativeListFilter | null | undefined;
  /** Measures on it. */
  measures?: MeasureListFilter | null | undefined;
  /** Meetings on it. */
  meetings?: MeetingListFilter | null | undefined;
  /** Any of its names. */
  name?: TextFilter | null | undefined;
  /** The narrower subjects. */
  narrower?: TopicListFilter | null | undefined;
  /** This must not hold. */
  not?: TopicFilter | null | undefined;
  /** One of these must hold. */
  or?: Array<TopicFilter> | null | undefined;
  /** The slug of the topic. */
  slug?: IdFilter | null | undefined;
  /** Statements on it. */
  statements?: StatementListFilter | null | undefined;
};

/** Chooses by topics that it is tied to. */
export type TopicListFilter = {
  /** Each of them fits; so it does where there are none. */
  all?: TopicFilter | null | undefined;
  /** None of them fits. */
  none?: TopicFilter | null | undefined;
  /** At least one of them fits. */
  some?: TopicFilter | null | undefined;
};

export type OrganisationsToCompareQueryVariables = Exact<{
  slugs: Array<string> | string;
  language: string;
}>;


export type OrganisationsToCompareQuery = { organisations: { nodes: Array<{ __typename: 'Organisation', acronym: string | null, slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }> } };

export type ComparedFragment = { __typename: 'Organisation', acronym: string | null, slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

export type CompareQueryVariables = Exact<{
  organisations: Array<string> | string;
  asOf?: string | null | undefined;
  limit: number;
  language: string;
}>;


export type CompareQuery = { compare: { organisations: Array<{ meetings: number, initiatives: number, organisation: { id: string } }>, members: { truncated: boolean, counts: { all: number, some: number, one: number }, items: Array<{ member:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        , of: Array<{ id: string }>, memberships: Array<{ id: string, belongsAs: MembershipRole, member:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }> }> }, topics: { truncated: boolean, counts: { all: number, some: number, one: number }, items: Array<{ reasonCount: number, topic: { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, of: Array<{ id: string }>, reasons: Array<{ organisation: { id: string }, node:
            | { __typename: 'Attendance', id: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } }
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
            | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
            | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
            | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Membership', id: string }
            | { __typename: 'Office', id: string, post: string, titles: Array<{ text: string, language: string }> }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Participation', id: string }
            | { __typename: 'Responsibility', id: string }
            | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
            | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }> }> }, officials: { truncated: boolean, counts: { all: number, some: number, one: number }, items: Array<{ reasonCount: number, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, of: Array<{ id: string }>, reasons: Array<{ organisation: { id: string }, node:
            | { __typename: 'Attendance', id: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } }
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
            | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
            | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
            | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Membership', id: string }
            | { __typename: 'Office', id: string, post: string, titles: Array<{ text: string, language: string }> }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Participation', id: string }
            | { __typename: 'Responsibility', id: string }
            | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
            | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }> }> } } };

export type SharesFragment = { all: number, some: number, one: number };

export type ReasonFragment = { organisation: { id: string }, node:
    | { __typename: 'Attendance', id: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } }
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
    | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
    | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Office', id: string, post: string, titles: Array<{ text: string, language: string }> }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Responsibility', id: string }
    | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
    | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
  , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type DraftRecordMutationVariables = Exact<{
  input: DraftRecordInput;
}>;


export type DraftRecordMutation = { draftRecord:
    | { problem: DraftProblem, message: string }
    | { text: string, language: string, oddities: Array<string>, contradictions: Array<{ text: string, passages: Array<{ start: number, end: number, quote: string }> }>, items: Array<{ path: string, value: unknown, questions: Array<string>, remarks: Array<string>, places: Array<{ of: string, quote: string, start: number, end: number, confidence: number, sure: boolean, rule: string, goesBy: string, remark: string }> }> }
   };

export type ImportDraftMutationVariables = Exact<{
  input: ImportRecordInput;
}>;


export type ImportDraftMutation = { importRecord:
    | { documentId: string, alreadyIn: boolean, effect: { counts: { new: number, changed: number, removed: number, same: number }, changes: Array<{ thingId: string, kind: ChangeKind, fields: Array<{ name: string, before: unknown, after: unknown }> }>, conflicts: Array<{ thingId: string, field: string, values: Array<{ documentId: string, value: unknown }> }> } | null }
    | { isTemporary: boolean, problems: Array<{ line: number | null, column: number | null, field: string, reason: string, found: string | null, message: string }> }
   };

type Drawn_Attendance_Fragment = { __typename: 'Attendance', id: string };

type Drawn_Country_Fragment = { __typename: 'Country', code: string, name: string, id: string };

type Drawn_Decision_Fragment = { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } };

type Drawn_Document_Fragment = { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string };

type Drawn_Initiative_Fragment = { __typename: 'Initiative', slug: string, title: string, id: string, runs: { text: string, start: string | null, end: string | null } | null, names: Array<{ text: string, language: string }> };

type Drawn_Measure_Fragment = { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } };

type Drawn_Meeting_Fragment = { __typename: 'Meeting', slug: string, title: string, id: string, held: { text: string, start: string | null, end: string | null }, names: Array<{ text: string, language: string }> };

type Drawn_MeetingSeries_Fragment = { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> };

type Drawn_Membership_Fragment = { __typename: 'Membership', id: string };

type Drawn_Office_Fragment = { __typename: 'Office', id: string };

type Drawn_Official_Fragment = { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Drawn_Organisation_Fragment = { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Drawn_Participation_Fragment = { __typename: 'Participation', id: string };

type Drawn_Responsibility_Fragment = { __typename: 'Responsibility', id: string };

type Drawn_Statement_Fragment = { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } };

type Drawn_SubGroup_Fragment = { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } };

type Drawn_Topic_Fragment = { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

export type DrawnFragment =
  | Drawn_Attendance_Fragment
  | Drawn_Country_Fragment
  | Drawn_Decision_Fragment
  | Drawn_Document_Fragment
  | Drawn_Initiative_Fragment
  | Drawn_Measure_Fragment
  | Drawn_Meeting_Fragment
  | Drawn_MeetingSeries_Fragment
  | Drawn_Membership_Fragment
  | Drawn_Office_Fragment
  | Drawn_Official_Fragment
  | Drawn_Organisation_Fragment
  | Drawn_Participation_Fragment
  | Drawn_Responsibility_Fragment
  | Drawn_Statement_Fragment
  | Drawn_SubGroup_Fragment
  | Drawn_Topic_Fragment
;

export type DaysFragment = { text: string, start: string | null, end: string | null };

export type TieFragment = { relation: string, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , fact:
    | { __typename: 'Attendance', roles: Array<AttendanceRole>, id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
    | { __typename: 'Decision', id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
    | { __typename: 'Membership', id: string, held: { text: string, start: string | null, end: string | null } | null }
    | { __typename: 'Office', id: string, held: { text: string, start: string | null, end: string | null } | null }
    | { __typename: 'Participation', id: string, initiative: { period: { text: string, start: string | null, end: string | null } | null } }
    | { __typename: 'Responsibility', id: string, initiative: { period: { text: string, start: string | null, end: string | null } | null } }
    | { __typename: 'Statement', id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
   | null };

export type SurroundingsQueryVariables = Exact<{
  of: string;
  depth: number;
  limit: number;
  language: string;
}>;


export type SurroundingsQuery = { neighbourhood: { truncated: boolean, nodes: Array<
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Country', code: string, name: string, id: string }
      | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
      | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
      | { __typename: 'Initiative', slug: string, title: string, id: string, runs: { text: string, start: string | null, end: string | null } | null, names: Array<{ text: string, language: string }> }
      | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
      | { __typename: 'Meeting', slug: string, title: string, id: string, held: { text: string, start: string | null, end: string | null }, names: Array<{ text: string, language: string }> }
      | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Office', id: string }
      | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Participation', id: string }
      | { __typename: 'Responsibility', id: string }
      | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
      | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    >, links: Array<{ relation: string, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , fact:
        | { __typename: 'Attendance', roles: Array<AttendanceRole>, id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
        | { __typename: 'Decision', id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
        | { __typename: 'Membership', id: string, held: { text: string, start: string | null, end: string | null } | null }
        | { __typename: 'Office', id: string, held: { text: string, start: string | null, end: string | null } | null }
        | { __typename: 'Participation', id: string, initiative: { period: { text: string, start: string | null, end: string | null } | null } }
        | { __typename: 'Responsibility', id: string, initiative: { period: { text: string, start: string | null, end: string | null } | null } }
        | { __typename: 'Statement', id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
       | null }> } };

export type LinksBetweenQueryVariables = Exact<{
  between: Array<string> | string;
}>;


export type LinksBetweenQuery = { links: Array<{ relation: string, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , fact:
      | { __typename: 'Attendance', roles: Array<AttendanceRole>, id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
      | { __typename: 'Decision', id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
      | { __typename: 'Membership', id: string, held: { text: string, start: string | null, end: string | null } | null }
      | { __typename: 'Office', id: string, held: { text: string, start: string | null, end: string | null } | null }
      | { __typename: 'Participation', id: string, initiative: { period: { text: string, start: string | null, end: string | null } | null } }
      | { __typename: 'Responsibility', id: string, initiative: { period: { text: string, start: string | null, end: string | null } | null } }
      | { __typename: 'Statement', id: string, meeting: { when: { text: string, start: string | null, end: string | null } } }
     | null }> };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  language: string;
}>;


export type WaysQuery = { paths: Array<{ steps: Array<{ relation: string, from:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, runs: { text: string, start: string | null, end: string | null } | null, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, held: { text: string, start: string | null, end: string | null }, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , to:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, runs: { text: string, start: string | null, end: string | null } | null, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, held: { text: string, start: string | null, end: string | null }, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , fact:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }> }> };

export type WordsBetweenQueryVariables = Exact<{
  between: Array<string> | string;
}>;


export type WordsBetweenQuery = { links: Array<{ relation: string, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , fact:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }> };

export type ThingsByIdQueryVariables = Exact<{
  ids: Array<string> | string;
  language: string;
}>;


export type ThingsByIdQuery = { nodes: Array<
    | { __typename: 'Attendance', id: string }
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
    | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
    | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Responsibility', id: string }
    | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
    | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
   | null> };

export type WordsOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type WordsOfQuery = { nodes: Array<
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string }
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
   | null> };

export type MapAttendancesQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
  language: string;
}>;


export type MapAttendancesQuery = { attendanceAggregates: { nodes: Array<{ count: number, meetings: number, officials: number, keys: Array<{ node:
          | { __typename: 'Attendance', id: string }
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
          | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
          | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
          | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Membership', id: string }
          | { __typename: 'Office', id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Responsibility', id: string }
          | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
         | null }> }> } };

export type MapParticipationsQueryVariables = Exact<{
  filter?: ParticipationFilter | null | undefined;
  language: string;
}>;


export type MapParticipationsQuery = { participationAggregates: { nodes: Array<{ count: number, keys: Array<{ node:
          | { __typename: 'Attendance', id: string }
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
          | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
          | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
          | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Membership', id: string }
          | { __typename: 'Office', id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Responsibility', id: string }
          | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
         | null }> }> } };

export type MapMeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  language: string;
  after?: string | null | undefined;
}>;


export type MapMeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, place: { name: string, latitude: number | null, longitude: number | null, country: { __typename: 'Country', code: string, name: string, id: string } | null } | null, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatrixQueryVariables = Exact<{
  rows: MatrixAxis;
  columns: MatrixAxis;
  filter?: MatrixFilter | null | undefined;
  language: string;
}>;


export type MatrixQuery = { participationMatrix: { counted: NodeType, outside: number, truncated: boolean, rows: Array<{ value: string | null, label: string, total: number, node:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, adoptedAt: { when: { start: string | null } } | null, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, when: { start: string | null, text: string }, series: { id: string, name: string } | null, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, seriesName: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, offices: Array<{ country: { __typename: 'Country', code: string, name: string, id: string } | null }>, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, organisationKind: OrganisationKind, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
       | null }>, columns: Array<{ value: string | null, label: string, total: number, node:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, adoptedAt: { when: { start: string | null } } | null, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, when: { start: string | null, text: string }, series: { id: string, name: string } | null, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, seriesName: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, offices: Array<{ country: { __typename: 'Country', code: string, name: string, id: string } | null }>, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, organisationKind: OrganisationKind, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
       | null }>, cells: Array<{ row: number, column: number, count: number, roles: Array<AttendanceRole>, bases: Array<ParticipationBasis> }> } };

export type MatrixHeadFragment = { value: string | null, label: string, total: number, node:
    | { __typename: 'Attendance', id: string }
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
    | { __typename: 'Initiative', slug: string, title: string, id: string, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, adoptedAt: { when: { start: string | null } } | null, names: Array<{ text: string, language: string }> }
    | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
    | { __typename: 'Meeting', slug: string, title: string, id: string, when: { start: string | null, text: string }, series: { id: string, name: string } | null, names: Array<{ text: string, language: string }> }
    | { __typename: 'MeetingSeries', name: string, id: string, seriesName: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, offices: Array<{ country: { __typename: 'Country', code: string, name: string, id: string } | null }>, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, organisationKind: OrganisationKind, names: Array<{ text: string, language: string }> }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Responsibility', id: string }
    | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
    | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
   | null };

export type AttendancesBehindQueryVariables = Exact<{
  filter: AttendanceFilter;
  language: string;
  after?: string | null | undefined;
}>;


export type AttendancesBehindQuery = { attendances: { totalCount: number, nodes: Array<{ id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, names: Array<{ text: string, language: string }> }, participant:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ParticipationsBehindQueryVariables = Exact<{
  filter: ParticipationFilter;
  language: string;
  after?: string | null | undefined;
}>;


export type ParticipationsBehindQuery = { participations: { totalCount: number, nodes: Array<{ id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ParticipantsQueryVariables = Exact<{
  plan: string;
  language: string;
}>;


export type ParticipantsQuery = { initiative: { participations: { totalCount: number, nodes: Array<{ participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         }> } } | null };

export type AttendeesQueryVariables = Exact<{
  meeting: string;
  language: string;
}>;


export type AttendeesQuery = { meeting: { attendances: { totalCount: number, nodes: Array<{ participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         }> } } | null };

export type CountriesThereQueryVariables = Exact<{
  meeting: string;
  language: string;
}>;


export type CountriesThereQuery = { meeting: { countries: Array<{ __typename: 'Country', code: string, name: string, id: string }> } | null };

export type WhatIsAskedQueryVariables = Exact<{
  plan: string;
  language: string;
}>;


export type WhatIsAskedQuery = { initiative: { measures: { totalCount: number, nodes: Array<{ __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }> } } | null };

export type FoundQueryVariables = Exact<{
  text: string;
  types?: Array<NodeType> | NodeType | null | undefined;
  first: number;
  language: string;
}>;


export type FoundQuery = { search: { totalCount: number, nodes: Array<{ node:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
       }> } };

export type AgreedQueryVariables = Exact<{
  meeting: string;
  language: string;
}>;


export type AgreedQuery = { meeting: { decisions: { totalCount: number, nodes: Array<{ __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }> } } | null };

export type FiguresNamedQueryVariables = Exact<{
  meeting: string;
}>;


export type FiguresNamedQuery = { meeting: { statements: { nodes: Array<{ figures: Array<{ label: string, value: number, unit: string, period: { text: string } | null }> }> } } | null };

export type BeforeItQueryVariables = Exact<{
  meeting: string;
  language: string;
}>;


export type BeforeItQuery = { meeting: { __typename: 'Meeting', ordinal: number | null, slug: string, title: string, id: string, when: { text: string }, previous: { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, names: Array<{ text: string, language: string }> } | null, names: Array<{ text: string, language: string }> } | null };

export type InBothQueryVariables = Exact<{
  organisations: Array<string> | string;
  language: string;
}>;


export type InBothQuery = { compare: { members: { counts: { all: number, one: number }, items: Array<{ member:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
         }> } } };

export type MembersOnDaysQueryVariables = Exact<{
  organisation: string;
  first: string;
  second: string;
}>;


export type MembersOnDaysQuery = { organisation: { first: { totalCount: number }, second: { totalCount: number } } | null };

export type WayBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  language: string;
}>;


export type WayBetweenQuery = { paths: Array<{ nodes: Array<
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Country', code: string, name: string, id: string }
      | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
      | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
      | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
      | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Office', id: string }
      | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Participation', id: string }
      | { __typename: 'Responsibility', id: string }
      | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
      | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    > }> };

export type CountryQueryVariables = Exact<{
  code: string;
  language: string;
}>;


export type CountryQuery = { country: { __typename: 'Country', code: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> } | null };

export type CountryMembershipsQueryVariables = Exact<{
  code: string;
  language: string;
  after?: string | null | undefined;
}>;


export type CountryMembershipsQuery = { country: { memberships: { totalCount: number, nodes: Array<{ id: string, belongsAs: MembershipRole, member:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CountryOfficialsQueryVariables = Exact<{
  code: string;
  language: string;
  after?: string | null | undefined;
}>;


export type CountryOfficialsQuery = { country: { officials: { totalCount: number, nodes: Array<{ __typename: 'Official', slug: string, name: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CountryParticipationsQueryVariables = Exact<{
  code: string;
  language: string;
  after?: string | null | undefined;
}>;


export type CountryParticipationsQuery = { country: { participations: { totalCount: number, nodes: Array<{ id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CountryAttendancesQueryVariables = Exact<{
  code: string;
  language: string;
  after?: string | null | undefined;
}>;


export type CountryAttendancesQuery = { country: { attendances: { totalCount: number, nodes: Array<{ id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, names: Array<{ text: string, language: string }> }, participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DocumentQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type DocumentQuery = { document: { __typename: 'Document', kind: DocumentKind, url: string | null, publishedOn: string | null, text: string | null, slug: string, language: string, id: string, documentTitle: string, publisher: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> } | null };

export type DocumentMeetingsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type DocumentMeetingsQuery = { document: { meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, place: { name: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DocumentFactsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type DocumentFactsQuery = { document: { facts: { totalCount: number, nodes: Array<
        | { __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Decision', id: string, due: string | null, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Membership', id: string, belongsAs: MembershipRole, member:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Office', id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Statement', id: string, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type InitiativeQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type InitiativeQuery = { initiative: { __typename: 'Initiative', kind: InitiativeKind, slug: string, title: string, id: string, period: { text: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, adoptedAt: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } | null, supplements: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } | null, supplementedBy: Array<{ __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, responsibilities: Array<{ id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
       | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> } | null };

export type InitiativeParticipationsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type InitiativeParticipationsQuery = { initiative: { participations: { totalCount: number, nodes: Array<{ id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type InitiativeMeasuresQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type InitiativeMeasuresQuery = { initiative: { measures: { totalCount: number, nodes: Array<{ id: string, title: string, heading: boolean, number: string, names: Array<{ text: string, language: string }>, parent: { number: string } | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type MeetingQuery = { meeting: { __typename: 'Meeting', ordinal: number | null, slug: string, title: string, id: string, when: { text: string }, place: { name: string, country: { __typename: 'Country', code: string, name: string, id: string } | null, names: Array<{ text: string, language: string }> } | null, series: { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> } | null, organiser: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, host:
      | { __typename: 'Country', code: string, name: string, id: string }
      | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
     | null, partOf: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } | null, previous: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } | null, next: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } | null, countries: Array<{ __typename: 'Country', code: string, name: string, id: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> } | null };

export type MeetingAttendancesQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingAttendancesQuery = { meeting: { attendances: { totalCount: number, nodes: Array<{ id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingStatementsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingStatementsQuery = { meeting: { statements: { totalCount: number, nodes: Array<{ id: string, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingDecisionsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingDecisionsQuery = { meeting: { decisions: { totalCount: number, nodes: Array<{ id: string, due: string | null, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingAdoptedQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingAdoptedQuery = { meeting: { adopted: { totalCount: number, nodes: Array<{ __typename: 'Initiative', slug: string, title: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingPartsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingPartsQuery = { meeting: { parts: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, place: { name: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingDocumentsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingDocumentsQuery = { meeting: { documents: { totalCount: number, nodes: Array<{ __typename: 'Document', slug: string, language: string, id: string, documentTitle: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficialQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type OfficialQuery = { official: { __typename: 'Official', honorific: string | null, slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, sameAs: Array<{ __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, offices: Array<{ id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> } | null };

export type OfficialAttendancesQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OfficialAttendancesQuery = { official: { attendances: { totalCount: number, nodes: Array<{ id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, names: Array<{ text: string, language: string }> }, participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficialStatementsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OfficialStatementsQuery = { official: { statements: { totalCount: number, nodes: Array<{ id: string, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficialMetWithQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OfficialMetWithQuery = { official: { metWith: { totalCount: number, nodes: Array<{ count: number, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, meetings: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type OrganisationQuery = { organisation: { __typename: 'Organisation', kind: OrganisationKind, acronym: string | null, slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, parent: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, sameAs: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, members: { totalCount: number }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> } | null };

export type OrganisationMembersQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationMembersQuery = { organisation: { members: { totalCount: number, nodes: Array<{ id: string, belongsAs: MembershipRole, member:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationOfficesQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationOfficesQuery = { organisation: { offices: { totalCount: number, nodes: Array<{ id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationMeetingsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationMeetingsQuery = { organisation: { meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, place: { name: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationInitiativesQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationInitiativesQuery = { organisation: { initiatives: { totalCount: number, nodes: Array<{ __typename: 'Initiative', slug: string, title: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationChildrenQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationChildrenQuery = { organisation: { children: { totalCount: number, nodes: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationSubGroupsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationSubGroupsQuery = { organisation: { subGroups: { totalCount: number, nodes: Array<{ __typename: 'SubGroup', status: SubGroupStatus, name: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  language: string;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type SuggestionsQuery = { search: { nodes: Array<{ text: string, node:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  language: string;
  types?: Array<NodeType> | NodeType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ kind: SearchKind, node:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , snippet: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TopicQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type TopicQuery = { topic: { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, broader: { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, narrower: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> } | null };

export type TopicMeetingsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type TopicMeetingsQuery = { topic: { meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, place: { name: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TopicMeasuresQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type TopicMeasuresQuery = { topic: { measures: { totalCount: number, nodes: Array<{ id: string, title: string, heading: boolean, number: string, names: Array<{ text: string, language: string }>, parent: { number: string } | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TopicStatementsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type TopicStatementsQuery = { topic: { statements: { totalCount: number, nodes: Array<{ id: string, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PanelQueryVariables = Exact<{
  id: string;
  language: string;
  acts: boolean;
  few: number;
}>;


export type PanelQuery = { node:
    | { __typename: 'Attendance', recordedAt: string, id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, office: { title: string, titles: Array<{ text: string, language: string }> } | null, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, participant:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null }
    | { __typename: 'Country', code: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, attendances: { totalCount: number, nodes: Array<{ __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null }> } }
    | { __typename: 'Decision', recordedAt: string, id: string, due: string | null, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, assignees: Array<
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      > }
    | { __typename: 'Document', url: string | null, publishedOn: string | null, slug: string, language: string, id: string, kindOfDocument: DocumentKind, documentTitle: string, publisher: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, facts: { totalCount: number, nodes: Array<
          | { __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
              | { __typename: 'Country', code: string, name: string, id: string }
              | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
            , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null }
          | { __typename: 'Decision', id: string, due: string | null, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
              | { __typename: 'Country', code: string, name: string, id: string }
              | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
            > }
          | { __typename: 'Membership', id: string, belongsAs: MembershipRole, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, member:
              | { __typename: 'Country', code: string, name: string, id: string }
              | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null }
          | { __typename: 'Office', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null }
          | { __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, participant:
              | { __typename: 'Country', code: string, name: string, id: string }
              | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
            , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } }
          | { __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
              | { __typename: 'Country', code: string, name: string, id: string }
              | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
             | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }> }
          | { __typename: 'Statement', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
              | { __typename: 'Country', code: string, name: string, id: string }
              | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
              | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
             | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }> }
        > } }
    | { __typename: 'Initiative', slug: string, title: string, id: string, kindOfInitiative: InitiativeKind, names: Array<{ text: string, language: string, kind: NameKind }>, period: { text: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, adoptedAt: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, participations: { totalCount: number, nodes: Array<{ __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } }> }, responsibilities: Array<{ __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }> }> }
    | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string, kind: NameKind }>, itemOf: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, parent: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, responsibilities: Array<{ __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }> }>, initiative: { slug: string } }
    | { __typename: 'Meeting', ordinal: number | null, slug: string, title: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, when: { text: string }, place: { name: string, country: { __typename: 'Country', code: string, name: string, id: string } | null, names: Array<{ text: string, language: string }> } | null, series: { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> } | null, organiser: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, attendances: { totalCount: number, nodes: Array<{ __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null }> }, statements: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }> }> }, decisions: { totalCount: number, nodes: Array<{ __typename: 'Decision', id: string, due: string | null, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          > }> } }
    | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }> } }
    | { __typename: 'Membership', recordedAt: string, id: string, belongsAs: MembershipRole, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, member:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null }
    | { __typename: 'Office', recordedAt: string, id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null }
    | { __typename: 'Official', honorific: string | null, slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, offices: Array<{ __typename: 'Office', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, kindOfOrganisation: OrganisationKind, names: Array<{ text: string, language: string, kind: NameKind }>, parent: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, members: { totalCount: number, nodes: Array<{ __typename: 'Membership', id: string, belongsAs: MembershipRole, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, member:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null }> }, posts: { totalCount: number, nodes: Array<{ __typename: 'Office', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null }> } }
    | { __typename: 'Participation', recordedAt: string, id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, basedOn: Array<
        | { __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Decision', id: string, due: string | null, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Membership', id: string, belongsAs: MembershipRole, member:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Office', id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
        | { __typename: 'Statement', id: string, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }
      >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, participant:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } }
    | { __typename: 'Responsibility', recordedAt: string, id: string, duty: ResponsibilityRole, post: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
       | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }> }
    | { __typename: 'Statement', recordedAt: string, id: string, title: string, mentions: Array<
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
       | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }> }
    | { __typename: 'SubGroup', name: string, id: string, subGroupStatus: SubGroupStatus, names: Array<{ text: string, language: string, kind: NameKind }>, subGroupOf: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, bodyOf: { slug: string } }
    | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, broader: { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }> }, statements: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }> }> } }
   | null, memberships?: { totalCount: number, nodes: Array<{ __typename: 'Membership', id: string, belongsAs: MembershipRole, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, member:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null }> }, postsForIt?: { totalCount: number, nodes: Array<{ __typename: 'Office', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null }> }, attended?: { totalCount: number, nodes: Array<{ __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null }> }, inItsName?: { totalCount: number, nodes: Array<{ __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null }> }, participations?: { totalCount: number, nodes: Array<{ __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, participant:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } }> }, said?: { totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
       | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }> }> }, toDo?: { totalCount: number, nodes: Array<{ __typename: 'Decision', id: string, due: string | null, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
      > }> }, duties?: { totalCount: number, nodes: Array<{ __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
       | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }> }> } };

export type PanelNameFragment = { text: string, language: string, kind: NameKind };

export type PassageInPlaceFragment = { quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } };

type FactInPlace_Attendance_Fragment = { __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null };

type FactInPlace_Decision_Fragment = { __typename: 'Decision', id: string, due: string | null, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  > };

type FactInPlace_Membership_Fragment = { __typename: 'Membership', id: string, belongsAs: MembershipRole, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, member:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
  , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null };

type FactInPlace_Office_Fragment = { __typename: 'Office', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null };

type FactInPlace_Participation_Fragment = { __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> } };

type FactInPlace_Responsibility_Fragment = { __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }> };

type FactInPlace_Statement_Fragment = { __typename: 'Statement', id: string, title: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, surroundings: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> } | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }> };

export type FactInPlaceFragment =
  | FactInPlace_Attendance_Fragment
  | FactInPlace_Decision_Fragment
  | FactInPlace_Membership_Fragment
  | FactInPlace_Office_Fragment
  | FactInPlace_Participation_Fragment
  | FactInPlace_Responsibility_Fragment
  | FactInPlace_Statement_Fragment
;

export type ChangesQueryVariables = Exact<{
  id: string;
}>;


export type ChangesQuery = { changes: { nodes: Array<{ kind: ChangeKind, fields: Array<{ name: string, before: unknown, after: unknown }>, activity: { id: string, at: string, kind: ActivityKind, documentId: string, document: { slug: string, title: string, language: string } | null } | null }> } };

export type ChosenThingsQueryVariables = Exact<{
  ids: Array<string> | string;
  language: string;
}>;


export type ChosenThingsQuery = { nodes: Array<
    | { __typename: 'Attendance', id: string }
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
    | { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
    | { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Responsibility', id: string }
    | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
    | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
   | null> };

export type WhenFragment = { text: string };

export type AttendanceRowFragment = { id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type AttendedRowFragment = { id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, names: Array<{ text: string, language: string }> }, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type ParticipationRowFragment = { id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type MembershipRowFragment = { id: string, belongsAs: MembershipRole, member:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
  , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type OfficeRowFragment = { id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type StatementRowFragment = { id: string, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type DecisionRowFragment = { id: string, due: string | null, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type ResponsibilityRowFragment = { id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type MeetingRowFragment = { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string }, place: { name: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> };

export type PlaceFragment = { name: string, names: Array<{ text: string, language: string }> };

type ThingRow_Attendance_Fragment = { __typename: 'Attendance', id: string };

type ThingRow_Country_Fragment = { __typename: 'Country', code: string, name: string, id: string };

type ThingRow_Decision_Fragment = { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } };

type ThingRow_Document_Fragment = { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

type ThingRow_Initiative_Fragment = { __typename: 'Initiative', slug: string, title: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> };

type ThingRow_Measure_Fragment = { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } };

type ThingRow_Meeting_Fragment = { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> };

type ThingRow_MeetingSeries_Fragment = { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> };

type ThingRow_Membership_Fragment = { __typename: 'Membership', id: string };

type ThingRow_Office_Fragment = { __typename: 'Office', id: string };

type ThingRow_Official_Fragment = { __typename: 'Official', slug: string, name: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> };

type ThingRow_Organisation_Fragment = { __typename: 'Organisation', slug: string, name: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }>, names: Array<{ text: string, language: string }> };

type ThingRow_Participation_Fragment = { __typename: 'Participation', id: string };

type ThingRow_Responsibility_Fragment = { __typename: 'Responsibility', id: string };

type ThingRow_Statement_Fragment = { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } };

type ThingRow_SubGroup_Fragment = { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } };

type ThingRow_Topic_Fragment = { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

export type ThingRowFragment =
  | ThingRow_Attendance_Fragment
  | ThingRow_Country_Fragment
  | ThingRow_Decision_Fragment
  | ThingRow_Document_Fragment
  | ThingRow_Initiative_Fragment
  | ThingRow_Measure_Fragment
  | ThingRow_Meeting_Fragment
  | ThingRow_MeetingSeries_Fragment
  | ThingRow_Membership_Fragment
  | ThingRow_Office_Fragment
  | ThingRow_Official_Fragment
  | ThingRow_Organisation_Fragment
  | ThingRow_Participation_Fragment
  | ThingRow_Responsibility_Fragment
  | ThingRow_Statement_Fragment
  | ThingRow_SubGroup_Fragment
  | ThingRow_Topic_Fragment
;

type FactRow_Attendance_Fragment = { __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

type FactRow_Decision_Fragment = { __typename: 'Decision', id: string, due: string | null, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, names: Array<{ text: string, language: string }>, assignees: Array<
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

type FactRow_Membership_Fragment = { __typename: 'Membership', id: string, belongsAs: MembershipRole, member:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
  , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

type FactRow_Office_Fragment = { __typename: 'Office', id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

type FactRow_Participation_Fragment = { __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

type FactRow_Responsibility_Fragment = { __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, measure: { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } } | null, body:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

type FactRow_Statement_Fragment = { __typename: 'Statement', id: string, title: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, speaker:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, names: Array<{ text: string, language: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type FactRowFragment =
  | FactRow_Attendance_Fragment
  | FactRow_Decision_Fragment
  | FactRow_Membership_Fragment
  | FactRow_Office_Fragment
  | FactRow_Participation_Fragment
  | FactRow_Responsibility_Fragment
  | FactRow_Statement_Fragment
;

export type AttendanceInFullFragment = { id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type MeasureRowFragment = { id: string, title: string, heading: boolean, number: string, names: Array<{ text: string, language: string }>, parent: { number: string } | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> }, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type PageFragment = { hasNextPage: boolean, endCursor: string | null };

export type PassageFragment = { quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } };

type Thing_Attendance_Fragment = { __typename: 'Attendance', id: string };

type Thing_Country_Fragment = { __typename: 'Country', code: string, name: string, id: string };

type Thing_Decision_Fragment = { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } };

type Thing_Document_Fragment = { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string };

type Thing_Initiative_Fragment = { __typename: 'Initiative', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> };

type Thing_Measure_Fragment = { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } };

type Thing_Meeting_Fragment = { __typename: 'Meeting', slug: string, title: string, id: string, names: Array<{ text: string, language: string }> };

type Thing_MeetingSeries_Fragment = { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> };

type Thing_Membership_Fragment = { __typename: 'Membership', id: string };

type Thing_Office_Fragment = { __typename: 'Office', id: string };

type Thing_Official_Fragment = { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Thing_Organisation_Fragment = { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Thing_Participation_Fragment = { __typename: 'Participation', id: string };

type Thing_Responsibility_Fragment = { __typename: 'Responsibility', id: string };

type Thing_Statement_Fragment = { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } };

type Thing_SubGroup_Fragment = { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } };

type Thing_Topic_Fragment = { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

export type ThingFragment =
  | Thing_Attendance_Fragment
  | Thing_Country_Fragment
  | Thing_Decision_Fragment
  | Thing_Document_Fragment
  | Thing_Initiative_Fragment
  | Thing_Measure_Fragment
  | Thing_Meeting_Fragment
  | Thing_MeetingSeries_Fragment
  | Thing_Membership_Fragment
  | Thing_Office_Fragment
  | Thing_Official_Fragment
  | Thing_Organisation_Fragment
  | Thing_Participation_Fragment
  | Thing_Responsibility_Fragment
  | Thing_Statement_Fragment
  | Thing_SubGroup_Fragment
  | Thing_Topic_Fragment
;

export type TimelineQueryVariables = Exact<{
  of?: Array<string> | string | null | undefined;
  types?: Array<NodeType> | NodeType | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  language: string;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, nodes: Array<{ date: string, event: TimelineEvent, node:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, adoptedAt: { when: { text: string, start: string | null, end: string | null } } | null, names: Array<{ text: string, language: string }> }
        | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string, start: string | null, end: string | null }, names: Array<{ text: string, language: string }> }
        | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Membership', id: string, belongsAs: MembershipRole, member:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string, start: string | null, end: string | null } | null }
        | { __typename: 'Office', id: string, post: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, titles: Array<{ text: string, language: string }>, period: { text: string, start: string | null, end: string | null } | null }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TimelineRowFragment = { date: string, event: TimelineEvent, node:
    | { __typename: 'Attendance', id: string }
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Decision', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
    | { __typename: 'Initiative', slug: string, title: string, id: string, adoptedAt: { when: { text: string, start: string | null, end: string | null } } | null, names: Array<{ text: string, language: string }> }
    | { __typename: 'Measure', title: string, id: string, number: string, names: Array<{ text: string, language: string }>, initiative: { slug: string } }
    | { __typename: 'Meeting', slug: string, title: string, id: string, when: { text: string, start: string | null, end: string | null }, names: Array<{ text: string, language: string }> }
    | { __typename: 'MeetingSeries', name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Membership', id: string, belongsAs: MembershipRole, member:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string, start: string | null, end: string | null } | null }
    | { __typename: 'Office', id: string, post: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, titles: Array<{ text: string, language: string }>, period: { text: string, start: string | null, end: string | null } | null }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Responsibility', id: string }
    | { __typename: 'Statement', id: string, title: string, names: Array<{ text: string, language: string }>, meeting: { slug: string } }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
    | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
  , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string, publishedOn: string | null, url: string | null } }> };

export type SpanFragment = { text: string, start: string | null, end: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ThingFragmentDoc = new TypedDocumentString(`
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on Organisation {
  ...Thing
  acronym
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const SharesFragmentDoc = new TypedDocumentString(`
    fragment Shares on SharingCounts {
  all
  some
  one
}
    `, {"fragmentName":"Shares"}) as unknown as TypedDocumentString<SharesFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on SharingReason {
  organisation {
    id
  }
  node {
    ...Thing
    ... on Attendance {
      meeting {
        ...Thing
      }
    }
    ... on Office {
      post: title(language: $language)
      titles {
        text
        language
      }
    }
  }
  evidence {
    ...Passage
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const DaysFragmentDoc = new TypedDocumentString(`
    fragment Days on Period {
  text
  start
  end
}
    `, {"fragmentName":"Days"}) as unknown as TypedDocumentString<DaysFragment, unknown>;
export const DrawnFragmentDoc = new TypedDocumentString(`
    fragment Drawn on Node {
  ...Thing
  ... on Meeting {
    held: when {
      ...Days
    }
  }
  ... on Initiative {
    runs: period {
      ...Days
    }
  }
  ... on Document {
    publishedOn
  }
}
    fragment Days on Period {
  text
  start
  end
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on PathStep {
  relation
  from {
    id
  }
  to {
    id
  }
  fact {
    __typename
    id
    ... on Membership {
      held: period {
        ...Days
      }
    }
    ... on Office {
      held: period {
        ...Days
      }
    }
    ... on Attendance {
      roles
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Statement {
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Decision {
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Participation {
      initiative {
        period {
          ...Days
        }
      }
    }
    ... on Responsibility {
      initiative {
        period {
          ...Days
        }
      }
    }
  }
}
    fragment Days on Period {
  text
  start
  end
}`, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const WhenFragmentDoc = new TypedDocumentString(`
    fragment When on Period {
  text
}
    `, {"fragmentName":"When"}) as unknown as TypedDocumentString<WhenFragment, unknown>;
export const MatrixHeadFragmentDoc = new TypedDocumentString(`
    fragment MatrixHead on MatrixHeader {
  node {
    ...Thing
    ... on MeetingSeries {
      seriesName: name(language: $language)
    }
    ... on Meeting {
      when {
        ...When
        start
      }
      series {
        id
        name(language: $language)
      }
    }
    ... on Initiative {
      organisation {
        ...Thing
      }
      adoptedAt {
        when {
          start
        }
      }
    }
    ... on Official {
      offices {
        country {
          ...Thing
        }
      }
    }
    ... on Organisation {
      organisationKind: kind
    }
  }
  value
  label(language: $language)
  total
}
    fragment When on Period {
  text
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"MatrixHead"}) as unknown as TypedDocumentString<MatrixHeadFragment, unknown>;
export const PanelNameFragmentDoc = new TypedDocumentString(`
    fragment PanelName on Name {
  text
  language
  kind
}
    `, {"fragmentName":"PanelName"}) as unknown as TypedDocumentString<PanelNameFragment, unknown>;
export const AttendanceRowFragmentDoc = new TypedDocumentString(`
    fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"AttendanceRow"}) as unknown as TypedDocumentString<AttendanceRowFragment, unknown>;
export const AttendanceInFullFragmentDoc = new TypedDocumentString(`
    fragment AttendanceInFull on Attendance {
  ...AttendanceRow
  meeting {
    ...Thing
  }
}
    fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"AttendanceInFull"}) as unknown as TypedDocumentString<AttendanceInFullFragment, unknown>;
export const ParticipationRowFragmentDoc = new TypedDocumentString(`
    fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"ParticipationRow"}) as unknown as TypedDocumentString<ParticipationRowFragment, unknown>;
export const MembershipRowFragmentDoc = new TypedDocumentString(`
    fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
    fragment When on Period {
  text
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"MembershipRow"}) as unknown as TypedDocumentString<MembershipRowFragment, unknown>;
export const OfficeRowFragmentDoc = new TypedDocumentString(`
    fragment OfficeRow on Office {
  id
  official {
    ...Thing
  }
  organisation {
    ...Thing
  }
  country {
    ...Thing
  }
  title(language: $language)
  titles {
    text
    language
  }
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
    fragment When on Period {
  text
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"OfficeRow"}) as unknown as TypedDocumentString<OfficeRowFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
    fragment When on Period {
  text
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const DecisionRowFragmentDoc = new TypedDocumentString(`
    fragment DecisionRow on Decision {
  id
  meeting {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  assignees {
    ...Thing
  }
  due
  evidence {
    ...Passage
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"DecisionRow"}) as unknown as TypedDocumentString<DecisionRowFragment, unknown>;
export const ResponsibilityRowFragmentDoc = new TypedDocumentString(`
    fragment ResponsibilityRow on Responsibility {
  id
  initiative {
    ...Thing
  }
  measure {
    ...Thing
  }
  body {
    ...Thing
  }
  duty: role
  post: office
  to {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"ResponsibilityRow"}) as unknown as TypedDocumentString<ResponsibilityRowFragment, unknown>;
export const FactRowFragmentDoc = new TypedDocumentString(`
    fragment FactRow on Fact {
  __typename
  id
  ...AttendanceInFull
  ...ParticipationRow
  ...MembershipRow
  ...OfficeRow
  ...StatementRow
  ...DecisionRow
  ...ResponsibilityRow
}
    fragment When on Period {
  text
}
fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment OfficeRow on Office {
  id
  official {
    ...Thing
  }
  organisation {
    ...Thing
  }
  country {
    ...Thing
  }
  title(language: $language)
  titles {
    text
    language
  }
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
fragment DecisionRow on Decision {
  id
  meeting {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  assignees {
    ...Thing
  }
  due
  evidence {
    ...Passage
  }
}
fragment ResponsibilityRow on Responsibility {
  id
  initiative {
    ...Thing
  }
  measure {
    ...Thing
  }
  body {
    ...Thing
  }
  duty: role
  post: office
  to {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
fragment AttendanceInFull on Attendance {
  ...AttendanceRow
  meeting {
    ...Thing
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"FactRow"}) as unknown as TypedDocumentString<FactRowFragment, unknown>;
export const PassageInPlaceFragmentDoc = new TypedDocumentString(`
    fragment PassageInPlace on Evidence {
  ...Passage
  surroundings {
    text
    highlights {
      start
      end
    }
    cutBefore
    cutAfter
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}`, {"fragmentName":"PassageInPlace"}) as unknown as TypedDocumentString<PassageInPlaceFragment, unknown>;
export const FactInPlaceFragmentDoc = new TypedDocumentString(`
    fragment FactInPlace on Fact {
  ...FactRow
  evidence {
    ...PassageInPlace
  }
}
    fragment PassageInPlace on Evidence {
  ...Passage
  surroundings {
    text
    highlights {
      start
      end
    }
    cutBefore
    cutAfter
  }
}
fragment When on Period {
  text
}
fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment OfficeRow on Office {
  id
  official {
    ...Thing
  }
  organisation {
    ...Thing
  }
  country {
    ...Thing
  }
  title(language: $language)
  titles {
    text
    language
  }
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
fragment DecisionRow on Decision {
  id
  meeting {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  assignees {
    ...Thing
  }
  due
  evidence {
    ...Passage
  }
}
fragment ResponsibilityRow on Responsibility {
  id
  initiative {
    ...Thing
  }
  measure {
    ...Thing
  }
  body {
    ...Thing
  }
  duty: role
  post: office
  to {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
fragment FactRow on Fact {
  __typename
  id
  ...AttendanceInFull
  ...ParticipationRow
  ...MembershipRow
  ...OfficeRow
  ...StatementRow
  ...DecisionRow
  ...ResponsibilityRow
}
fragment AttendanceInFull on Attendance {
  ...AttendanceRow
  meeting {
    ...Thing
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"FactInPlace"}) as unknown as TypedDocumentString<FactInPlaceFragment, unknown>;
export const AttendedRowFragmentDoc = new TypedDocumentString(`
    fragment AttendedRow on Attendance {
  id
  meeting {
    ...Thing
    when {
      ...When
    }
  }
  participant {
    ...Thing
  }
  roles
  status
  evidence {
    ...Passage
  }
}
    fragment When on Period {
  text
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"AttendedRow"}) as unknown as TypedDocumentString<AttendedRowFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  ...Thing
  when {
    ...When
  }
  place {
    ...Place
  }
  evidence {
    ...Passage
  }
}
    fragment When on Period {
  text
}
fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"MeetingRow"}) as unknown as TypedDocumentString<MeetingRowFragment, unknown>;
export const ThingRowFragmentDoc = new TypedDocumentString(`
    fragment ThingRow on Node {
  ...Thing
  ... on Organisation {
    evidence {
      ...Passage
    }
  }
  ... on Official {
    evidence {
      ...Passage
    }
  }
  ... on Initiative {
    evidence {
      ...Passage
    }
  }
  ... on Document {
    evidence {
      ...Passage
    }
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"ThingRow"}) as unknown as TypedDocumentString<ThingRowFragment, unknown>;
export const MeasureRowFragmentDoc = new TypedDocumentString(`
    fragment MeasureRow on Measure {
  id
  number: code
  title(language: $language)
  names: titles {
    text
    language
  }
  heading
  parent {
    number: code
  }
  initiative {
    ...Thing
  }
  topics {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"fragmentName":"MeasureRow"}) as unknown as TypedDocumentString<MeasureRowFragment, unknown>;
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on Period {
  text
  start
  end
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const TimelineRowFragmentDoc = new TypedDocumentString(`
    fragment TimelineRow on TimelineEntry {
  date
  event
  node {
    ...Thing
    ... on Meeting {
      when {
        ...Span
      }
    }
    ... on Initiative {
      adoptedAt {
        when {
          ...Span
        }
      }
    }
    ... on Membership {
      member {
        ...Thing
      }
      belongsTo: organisation {
        ...Thing
      }
      belongsAs: role
      period {
        ...Span
      }
    }
    ... on Office {
      official {
        ...Thing
      }
      post: title(language: $language)
      titles {
        text
        language
      }
      period {
        ...Span
      }
    }
    ... on Document {
      publishedOn
    }
  }
  evidence {
    ...Passage
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}
fragment Span on Period {
  text
  start
  end
}`, {"fragmentName":"TimelineRow"}) as unknown as TypedDocumentString<TimelineRowFragment, unknown>;
export const OrganisationsToCompareDocument = new TypedDocumentString(`
    query OrganisationsToCompare($slugs: [ID!]!, $language: Language!) {
  organisations(filter: {slug: {in: $slugs}}, first: 10) {
    nodes {
      ...Compared
    }
  }
}
    fragment Compared on Organisation {
  ...Thing
  acronym
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:7c6a1664a54ee63b69fa576d1450f176496c3d0dcf70903c8d956654daf25e71"}) as unknown as TypedDocumentString<OrganisationsToCompareQuery, OrganisationsToCompareQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($organisations: [ID!]!, $asOf: Date, $limit: Int!, $language: Language!) {
  compare(organisations: $organisations, asOf: $asOf) {
    organisations {
      organisation {
        id
      }
      meetings
      initiatives
    }
    members(limit: $limit) {
      truncated
      counts {
        ...Shares
      }
      items {
        member {
          ...Thing
        }
        of {
          id
        }
        memberships {
          ...MembershipRow
        }
      }
    }
    topics(limit: $limit) {
      truncated
      counts {
        ...Shares
      }
      items {
        topic {
          ...Thing
        }
        of {
          id
        }
        reasonCount
        reasons {
          ...Reason
        }
      }
    }
    officials(limit: $limit) {
      truncated
      counts {
        ...Shares
      }
      items {
        official {
          ...Thing
        }
        of {
          id
        }
        reasonCount
        reasons {
          ...Reason
        }
      }
    }
  }
}
    fragment Shares on SharingCounts {
  all
  some
  one
}
fragment Reason on SharingReason {
  organisation {
    id
  }
  node {
    ...Thing
    ... on Attendance {
      meeting {
        ...Thing
      }
    }
    ... on Office {
      post: title(language: $language)
      titles {
        text
        language
      }
    }
  }
  evidence {
    ...Passage
  }
}
fragment When on Period {
  text
}
fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:060c89c867044781eacf64b4276c55c8e8c33fb5cbe4dc0cc613529fb80400f0"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const DraftRecordDocument = new TypedDocumentString(`
    mutation DraftRecord($input: DraftRecordInput!) {
  draftRecord(input: $input) {
    ... on RecordDrafted {
      text
      language
      oddities
      contradictions {
        text
        passages {
          start
          end
          quote
        }
      }
      items {
        path
        value
        questions
        remarks
        places {
          of
          quote
          start
          end
          confidence
          sure
          rule
          goesBy
          remark
        }
      }
    }
    ... on DraftRefused {
      problem
      message
    }
  }
}
    `, {"hash":"sha256:fdb7f7b05d1f46e8a387183a7330c8b6ac6bca4920056c7d65e8659e381e5c89"}) as unknown as TypedDocumentString<DraftRecordMutation, DraftRecordMutationVariables>;
export const ImportDraftDocument = new TypedDocumentString(`
    mutation ImportDraft($input: ImportRecordInput!) {
  importRecord(input: $input) {
    ... on RecordImported {
      documentId
      alreadyIn
      effect {
        counts {
          new
          changed
          removed
          same
        }
        changes(first: 500) {
          thingId
          kind
          fields {
            name
            before
            after
          }
        }
        conflicts(first: 100) {
          thingId
          field
          values {
            documentId
            value
          }
        }
      }
    }
    ... on RecordRefused {
      isTemporary
      problems {
        line
        column
        field
        reason
        found
        message
      }
    }
  }
}
    `, {"hash":"sha256:2415355ded0aa384cd6a8f0e781f9e3a666bb17ecc9eae3c28d14b787bad9665"}) as unknown as TypedDocumentString<ImportDraftMutation, ImportDraftMutationVariables>;
export const SurroundingsDocument = new TypedDocumentString(`
    query Surroundings($of: ID!, $depth: Int!, $limit: Int!, $language: Language!) {
  neighbourhood(of: $of, depth: $depth, limit: $limit) {
    truncated
    nodes {
      ...Drawn
    }
    links {
      ...Tie
    }
  }
}
    fragment Drawn on Node {
  ...Thing
  ... on Meeting {
    held: when {
      ...Days
    }
  }
  ... on Initiative {
    runs: period {
      ...Days
    }
  }
  ... on Document {
    publishedOn
  }
}
fragment Days on Period {
  text
  start
  end
}
fragment Tie on PathStep {
  relation
  from {
    id
  }
  to {
    id
  }
  fact {
    __typename
    id
    ... on Membership {
      held: period {
        ...Days
      }
    }
    ... on Office {
      held: period {
        ...Days
      }
    }
    ... on Attendance {
      roles
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Statement {
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Decision {
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Participation {
      initiative {
        period {
          ...Days
        }
      }
    }
    ... on Responsibility {
      initiative {
        period {
          ...Days
        }
      }
    }
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:46ddb475177646870de6ca8ec1e0d6c84bc2696c2e2a9b716a1cb3381453b408"}) as unknown as TypedDocumentString<SurroundingsQuery, SurroundingsQueryVariables>;
export const LinksBetweenDocument = new TypedDocumentString(`
    query LinksBetween($between: [ID!]!) {
  links(between: $between) {
    ...Tie
  }
}
    fragment Days on Period {
  text
  start
  end
}
fragment Tie on PathStep {
  relation
  from {
    id
  }
  to {
    id
  }
  fact {
    __typename
    id
    ... on Membership {
      held: period {
        ...Days
      }
    }
    ... on Office {
      held: period {
        ...Days
      }
    }
    ... on Attendance {
      roles
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Statement {
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Decision {
      meeting {
        when {
          ...Days
        }
      }
    }
    ... on Participation {
      initiative {
        period {
          ...Days
        }
      }
    }
    ... on Responsibility {
      initiative {
        period {
          ...Days
        }
      }
    }
  }
}`, {"hash":"sha256:2408b45f6d69b804516b62a9f81c3b12dd946cb090ee5145871bc20c506a90aa"}) as unknown as TypedDocumentString<LinksBetweenQuery, LinksBetweenQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $language: Language!) {
  paths(from: $from, to: $to) {
    steps {
      relation
      from {
        ...Drawn
      }
      to {
        ...Drawn
      }
      fact {
        id
      }
      evidence {
        ...Passage
      }
    }
  }
}
    fragment Drawn on Node {
  ...Thing
  ... on Meeting {
    held: when {
      ...Days
    }
  }
  ... on Initiative {
    runs: period {
      ...Days
    }
  }
  ... on Document {
    publishedOn
  }
}
fragment Days on Period {
  text
  start
  end
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:4ad4ae7cbed2330e6af344daf40c81c76c3a971be66d57e3a863f1b619658cee"}) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const WordsBetweenDocument = new TypedDocumentString(`
    query WordsBetween($between: [ID!]!) {
  links(between: $between) {
    relation
    from {
      id
    }
    to {
      id
    }
    fact {
      id
    }
    evidence {
      ...Passage
    }
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}`, {"hash":"sha256:65bf62eae192b538b5ff3e972475e28d82dde21ab57d0073ddb7dc12ef905558"}) as unknown as TypedDocumentString<WordsBetweenQuery, WordsBetweenQueryVariables>;
export const ThingsByIdDocument = new TypedDocumentString(`
    query ThingsById($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    ...Thing
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:bb4874af6d86bfecebeead61be55b35a2134ce1ba34b64801c709993034de826"}) as unknown as TypedDocumentString<ThingsByIdQuery, ThingsByIdQueryVariables>;
export const WordsOfDocument = new TypedDocumentString(`
    query WordsOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Country {
      evidence {
        ...Passage
      }
    }
    ... on Organisation {
      evidence {
        ...Passage
      }
    }
    ... on SubGroup {
      evidence {
        ...Passage
      }
    }
    ... on Official {
      evidence {
        ...Passage
      }
    }
    ... on MeetingSeries {
      evidence {
        ...Passage
      }
    }
    ... on Meeting {
      evidence {
        ...Passage
      }
    }
    ... on Initiative {
      evidence {
        ...Passage
      }
    }
    ... on Measure {
      evidence {
        ...Passage
      }
    }
    ... on Topic {
      evidence {
        ...Passage
      }
    }
    ... on Document {
      evidence {
        ...Passage
      }
    }
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}`, {"hash":"sha256:94acaf56f50d93d9a2bcb466a49a9f1a4fbf048189fcaf8812b3a4030718ecbb"}) as unknown as TypedDocumentString<WordsOfQuery, WordsOfQueryVariables>;
export const MapAttendancesDocument = new TypedDocumentString(`
    query MapAttendances($filter: AttendanceFilter, $language: Language!) {
  attendanceAggregates(by: [COUNTRY], filter: $filter, first: 500) {
    nodes {
      keys {
        node {
          ...Thing
        }
      }
      count
      meetings
      officials
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:dc91e79dc9c319e1873c6d2b8a6f28d74dd3ef6ef742e6d27254bb05762a2be1"}) as unknown as TypedDocumentString<MapAttendancesQuery, MapAttendancesQueryVariables>;
export const MapParticipationsDocument = new TypedDocumentString(`
    query MapParticipations($filter: ParticipationFilter, $language: Language!) {
  participationAggregates(by: [COUNTRY], filter: $filter, first: 500) {
    nodes {
      keys {
        node {
          ...Thing
        }
      }
      count
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:788f5d207f706fba13dd7c61c02c7f9b1d538729081e6ccd9b20399f1ce89b1f"}) as unknown as TypedDocumentString<MapParticipationsQuery, MapParticipationsQueryVariables>;
export const MapMeetingsDocument = new TypedDocumentString(`
    query MapMeetings($filter: MeetingFilter, $language: Language!, $after: String) {
  meetings(filter: $filter, first: 200, after: $after, orderBy: [WHEN_ASC]) {
    totalCount
    nodes {
      ...Thing
      when {
        ...When
      }
      place {
        name(language: $language)
        latitude
        longitude
        country {
          ...Thing
        }
      }
    }
    pageInfo {
      ...Page
    }
  }
}
    fragment When on Period {
  text
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:e4320228040299694415e6e0ebe81099e80d948867ce9896d0f002e6bf5fa32e"}) as unknown as TypedDocumentString<MapMeetingsQuery, MapMeetingsQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($rows: MatrixAxis!, $columns: MatrixAxis!, $filter: MatrixFilter, $language: Language!) {
  participationMatrix(rows: $rows, columns: $columns, filter: $filter) {
    counted
    rows {
      ...MatrixHead
    }
    columns {
      ...MatrixHead
    }
    cells {
      row
      column
      count
      roles
      bases
    }
    outside
    truncated
  }
}
    fragment MatrixHead on MatrixHeader {
  node {
    ...Thing
    ... on MeetingSeries {
      seriesName: name(language: $language)
    }
    ... on Meeting {
      when {
        ...When
        start
      }
      series {
        id
        name(language: $language)
      }
    }
    ... on Initiative {
      organisation {
        ...Thing
      }
      adoptedAt {
        when {
          start
        }
      }
    }
    ... on Official {
      offices {
        country {
          ...Thing
        }
      }
    }
    ... on Organisation {
      organisationKind: kind
    }
  }
  value
  label(language: $language)
  total
}
fragment When on Period {
  text
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:09a3506c73d2a6cbdec69462767a0518a5d6fcec2ce9f3c5f73ae9738592bb6c"}) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const AttendancesBehindDocument = new TypedDocumentString(`
    query AttendancesBehind($filter: AttendanceFilter!, $language: Language!, $after: String) {
  attendances(filter: $filter, first: 50, after: $after, orderBy: [MEETING_ASC]) {
    totalCount
    nodes {
      ...AttendanceRow
      meeting {
        ...Thing
        when {
          ...When
        }
      }
    }
    pageInfo {
      ...Page
    }
  }
}
    fragment When on Period {
  text
}
fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:7b672b73c35d9056d7307cf3952e1907d00e3be39b5f1314c7329199a43cf914"}) as unknown as TypedDocumentString<AttendancesBehindQuery, AttendancesBehindQueryVariables>;
export const ParticipationsBehindDocument = new TypedDocumentString(`
    query ParticipationsBehind($filter: ParticipationFilter!, $language: Language!, $after: String) {
  participations(filter: $filter, first: 50, after: $after) {
    totalCount
    nodes {
      ...ParticipationRow
    }
    pageInfo {
      ...Page
    }
  }
}
    fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:271d048683dc4dd6a18ad6edcac785c179230ae2253aa9a21c5abc98e9b47636"}) as unknown as TypedDocumentString<ParticipationsBehindQuery, ParticipationsBehindQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($plan: ID!, $language: Language!) {
  initiative(slug: $plan) {
    participations(first: 4) {
      totalCount
      nodes {
        participant {
          ...Thing
        }
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:b38e9a52c5f6d80ec7c758dd3b39e51e5a3b266b116344b9744d14cdc6070aac"}) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const AttendeesDocument = new TypedDocumentString(`
    query Attendees($meeting: ID!, $language: Language!) {
  meeting(slug: $meeting) {
    attendances(first: 4) {
      totalCount
      nodes {
        participant {
          ...Thing
        }
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:05f84de53400e7a636ba0f8b8b2c4d382cbf5e0f5585341bd14f7cf36c079669"}) as unknown as TypedDocumentString<AttendeesQuery, AttendeesQueryVariables>;
export const CountriesThereDocument = new TypedDocumentString(`
    query CountriesThere($meeting: ID!, $language: Language!) {
  meeting(slug: $meeting) {
    countries {
      ...Thing
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:dc51be58ff60740709794859e4efb26121bc4ab39f7535ff27eb380835a656e7"}) as unknown as TypedDocumentString<CountriesThereQuery, CountriesThereQueryVariables>;
export const WhatIsAskedDocument = new TypedDocumentString(`
    query WhatIsAsked($plan: ID!, $language: Language!) {
  initiative(slug: $plan) {
    measures(leavesOnly: true, first: 2) {
      totalCount
      nodes {
        ...Thing
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:2b560a3eca8c05c265ab24e9ec69f78cf7cdba33f269db67b75660478e6c874b"}) as unknown as TypedDocumentString<WhatIsAskedQuery, WhatIsAskedQueryVariables>;
export const FoundDocument = new TypedDocumentString(`
    query Found($text: String!, $types: [NodeType!], $first: Int!, $language: Language!) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    nodes {
      node {
        ...Thing
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:c8749267ecfd830f23131727e426a3c6497f9e86196c643746e5efaad9d0b54d"}) as unknown as TypedDocumentString<FoundQuery, FoundQueryVariables>;
export const AgreedDocument = new TypedDocumentString(`
    query Agreed($meeting: ID!, $language: Language!) {
  meeting(slug: $meeting) {
    decisions(first: 2) {
      totalCount
      nodes {
        ...Thing
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:4af5ace1b55fc36ad0f8fea437b4bb77db870e846a00f63d879b527fb71692fe"}) as unknown as TypedDocumentString<AgreedQuery, AgreedQueryVariables>;
export const FiguresNamedDocument = new TypedDocumentString(`
    query FiguresNamed($meeting: ID!) {
  meeting(slug: $meeting) {
    statements(first: 50) {
      nodes {
        figures {
          label
          value
          unit
          period {
            ...When
          }
        }
      }
    }
  }
}
    fragment When on Period {
  text
}`, {"hash":"sha256:47074e58d786a4ac6c71c42b4d65e29dba6e833aa17ada204f7bdb3a513c68eb"}) as unknown as TypedDocumentString<FiguresNamedQuery, FiguresNamedQueryVariables>;
export const BeforeItDocument = new TypedDocumentString(`
    query BeforeIt($meeting: ID!, $language: Language!) {
  meeting(slug: $meeting) {
    ...Thing
    ordinal
    when {
      ...When
    }
    previous {
      ...Thing
      when {
        ...When
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:8c9f5897a4fa1b645da9f5ca99e5d2c07ab42999d663a0ab05aa942069359641"}) as unknown as TypedDocumentString<BeforeItQuery, BeforeItQueryVariables>;
export const InBothDocument = new TypedDocumentString(`
    query InBoth($organisations: [ID!]!, $language: Language!) {
  compare(organisations: $organisations) {
    members(sharing: [ALL], limit: 4) {
      counts {
        all
        one
      }
      items {
        member {
          ...Thing
        }
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:a2f6899a95f53dfb51c5d014e70a1dba315e1d2447a3838759f233b9e639e85b"}) as unknown as TypedDocumentString<InBothQuery, InBothQueryVariables>;
export const MembersOnDaysDocument = new TypedDocumentString(`
    query MembersOnDays($organisation: ID!, $first: Date!, $second: Date!) {
  organisation(slug: $organisation) {
    first: members(asOf: $first, role: [MEMBER], first: 0) {
      totalCount
    }
    second: members(asOf: $second, role: [MEMBER], first: 0) {
      totalCount
    }
  }
}
    `, {"hash":"sha256:5274bfdf92b090f25960211c2e5287b287774aa7e064a037a0c671cbc2e1f35a"}) as unknown as TypedDocumentString<MembersOnDaysQuery, MembersOnDaysQueryVariables>;
export const WayBetweenDocument = new TypedDocumentString(`
    query WayBetween($from: ID!, $to: ID!, $language: Language!) {
  paths(from: $from, to: $to, limit: 1) {
    nodes {
      ...Thing
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:2781f775e661a8d859078549f6e4cd3d61613c8266050c06e3d386475c24428e"}) as unknown as TypedDocumentString<WayBetweenQuery, WayBetweenQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($code: ID!, $language: Language!) {
  country(code: $code) {
    ...Thing
    names {
      text
      language
      kind
    }
    evidence {
      ...Passage
    }
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:21f6f7e282ca507b7d3cab2b85b75e9b6106d7c70c1e5eb9914cc71d4a59c2c4"}) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CountryMembershipsDocument = new TypedDocumentString(`
    query CountryMemberships($code: ID!, $language: Language!, $after: String) {
  country(code: $code) {
    memberships(first: 50, after: $after) {
      totalCount
      nodes {
        ...MembershipRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:1e8fc197db3c1de1aeedd0575b5ecbbe16a4af6fa3fd00c34e232a03c325ff0b"}) as unknown as TypedDocumentString<CountryMembershipsQuery, CountryMembershipsQueryVariables>;
export const CountryOfficialsDocument = new TypedDocumentString(`
    query CountryOfficials($code: ID!, $language: Language!, $after: String) {
  country(code: $code) {
    officials(first: 50, after: $after) {
      totalCount
      nodes {
        ...ThingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment ThingRow on Node {
  ...Thing
  ... on Organisation {
    evidence {
      ...Passage
    }
  }
  ... on Official {
    evidence {
      ...Passage
    }
  }
  ... on Initiative {
    evidence {
      ...Passage
    }
  }
  ... on Document {
    evidence {
      ...Passage
    }
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:3922b60f0f2ef565d3cf7f3f51fa370751c47d21ee0a5565797245706eabaf1d"}) as unknown as TypedDocumentString<CountryOfficialsQuery, CountryOfficialsQueryVariables>;
export const CountryParticipationsDocument = new TypedDocumentString(`
    query CountryParticipations($code: ID!, $language: Language!, $after: String) {
  country(code: $code) {
    participations(first: 50, after: $after) {
      totalCount
      nodes {
        ...ParticipationRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:a70bc43a78bb15258ddadd4ea694f6acbb1b5a4a200f7472cdc56b183c1a25d7"}) as unknown as TypedDocumentString<CountryParticipationsQuery, CountryParticipationsQueryVariables>;
export const CountryAttendancesDocument = new TypedDocumentString(`
    query CountryAttendances($code: ID!, $language: Language!, $after: String) {
  country(code: $code) {
    attendances(first: 50, after: $after) {
      totalCount
      nodes {
        ...AttendedRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment AttendedRow on Attendance {
  id
  meeting {
    ...Thing
    when {
      ...When
    }
  }
  participant {
    ...Thing
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:1e1fb3b8095af76c468e37173a5b0910079cc58c497c920273efe23fcd3f99d9"}) as unknown as TypedDocumentString<CountryAttendancesQuery, CountryAttendancesQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($slug: ID!, $language: Language!) {
  document(slug: $slug) {
    ...Thing
    kind
    url
    publishedOn
    text
    publisher {
      ...Thing
    }
    evidence {
      ...Passage
    }
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:8cd4ce7ed294df5dbfb86a925958d30017501e78ac00ae5e26e8b6a0a1ed5b9f"}) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentMeetingsDocument = new TypedDocumentString(`
    query DocumentMeetings($slug: ID!, $language: Language!, $after: String) {
  document(slug: $slug) {
    meetings(first: 50, after: $after) {
      totalCount
      nodes {
        ...MeetingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment MeetingRow on Meeting {
  ...Thing
  when {
    ...When
  }
  place {
    ...Place
  }
  evidence {
    ...Passage
  }
}
fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:aff7153c45814251aef797d75f1a3b434978a60e55b073dded89a4f554aa7905"}) as unknown as TypedDocumentString<DocumentMeetingsQuery, DocumentMeetingsQueryVariables>;
export const DocumentFactsDocument = new TypedDocumentString(`
    query DocumentFacts($slug: ID!, $language: Language!, $after: String) {
  document(slug: $slug) {
    facts(first: 50, after: $after) {
      totalCount
      nodes {
        ...FactRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment OfficeRow on Office {
  id
  official {
    ...Thing
  }
  organisation {
    ...Thing
  }
  country {
    ...Thing
  }
  title(language: $language)
  titles {
    text
    language
  }
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
fragment DecisionRow on Decision {
  id
  meeting {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  assignees {
    ...Thing
  }
  due
  evidence {
    ...Passage
  }
}
fragment ResponsibilityRow on Responsibility {
  id
  initiative {
    ...Thing
  }
  measure {
    ...Thing
  }
  body {
    ...Thing
  }
  duty: role
  post: office
  to {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
fragment FactRow on Fact {
  __typename
  id
  ...AttendanceInFull
  ...ParticipationRow
  ...MembershipRow
  ...OfficeRow
  ...StatementRow
  ...DecisionRow
  ...ResponsibilityRow
}
fragment AttendanceInFull on Attendance {
  ...AttendanceRow
  meeting {
    ...Thing
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:0c47e0e87be95e73080b39ca2a5a5a6c387d38db9d6da011bdb630b54cbcb466"}) as unknown as TypedDocumentString<DocumentFactsQuery, DocumentFactsQueryVariables>;
export const InitiativeDocument = new TypedDocumentString(`
    query Initiative($slug: ID!, $language: Language!) {
  initiative(slug: $slug) {
    ...Thing
    kind
    period {
      ...When
    }
    organisation {
      ...Thing
    }
    adoptedAt {
      ...Thing
    }
    supplements {
      ...Thing
    }
    supplementedBy {
      ...Thing
    }
    topics {
      ...Thing
    }
    responsibilities {
      ...ResponsibilityRow
    }
    evidence {
      ...Passage
    }
  }
}
    fragment When on Period {
  text
}
fragment ResponsibilityRow on Responsibility {
  id
  initiative {
    ...Thing
  }
  measure {
    ...Thing
  }
  body {
    ...Thing
  }
  duty: role
  post: office
  to {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:427b9f91319ac924b09ca3c7e723f76d04e0905edce76446bbd192cdf7c02f08"}) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
export const InitiativeParticipationsDocument = new TypedDocumentString(`
    query InitiativeParticipations($slug: ID!, $language: Language!, $after: String) {
  initiative(slug: $slug) {
    participations(first: 50, after: $after) {
      totalCount
      nodes {
        ...ParticipationRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:6f4e9c2561b480d51ce8139787ae6104398079699dcb278a26054ea4d7713a51"}) as unknown as TypedDocumentString<InitiativeParticipationsQuery, InitiativeParticipationsQueryVariables>;
export const InitiativeMeasuresDocument = new TypedDocumentString(`
    query InitiativeMeasures($slug: ID!, $language: Language!, $after: String) {
  initiative(slug: $slug) {
    measures(first: 50, after: $after) {
      totalCount
      nodes {
        ...MeasureRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment MeasureRow on Measure {
  id
  number: code
  title(language: $language)
  names: titles {
    text
    language
  }
  heading
  parent {
    number: code
  }
  initiative {
    ...Thing
  }
  topics {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:42063eb9481ffcfcee9249e64c71de1480840d2d6fd6bff2e205fd634d2ac058"}) as unknown as TypedDocumentString<InitiativeMeasuresQuery, InitiativeMeasuresQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($slug: ID!, $language: Language!) {
  meeting(slug: $slug) {
    ...Thing
    ordinal
    when {
      ...When
    }
    place {
      ...Place
      country {
        ...Thing
      }
    }
    series {
      ...Thing
    }
    organiser {
      ...Thing
    }
    host {
      ...Thing
    }
    partOf {
      ...Thing
    }
    previous {
      ...Thing
    }
    next {
      ...Thing
    }
    countries {
      ...Thing
    }
    topics {
      ...Thing
    }
    evidence {
      ...Passage
    }
  }
}
    fragment When on Period {
  text
}
fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:02fe560571fe06d1e376fb6d743cca4486d33d7cc66dbb788b3d664f9dd4a243"}) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MeetingAttendancesDocument = new TypedDocumentString(`
    query MeetingAttendances($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    attendances(first: 50, after: $after) {
      totalCount
      nodes {
        ...AttendanceRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:8e96448855ce0da08ab7c7ac946d4f14217fd4db4129a63fc68cb1ab3be7c212"}) as unknown as TypedDocumentString<MeetingAttendancesQuery, MeetingAttendancesQueryVariables>;
export const MeetingStatementsDocument = new TypedDocumentString(`
    query MeetingStatements($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    statements(first: 50, after: $after) {
      totalCount
      nodes {
        ...StatementRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:3d9ec44e3f8c4bc1bbcc2c207d126b75f94b91675d049fa78d9dd3ac80292148"}) as unknown as TypedDocumentString<MeetingStatementsQuery, MeetingStatementsQueryVariables>;
export const MeetingDecisionsDocument = new TypedDocumentString(`
    query MeetingDecisions($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    decisions(first: 50, after: $after) {
      totalCount
      nodes {
        ...DecisionRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment DecisionRow on Decision {
  id
  meeting {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  assignees {
    ...Thing
  }
  due
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:5c31745fd6db400c436bac89a0b4207b469a4fe2261e04f33a9952e8b610a358"}) as unknown as TypedDocumentString<MeetingDecisionsQuery, MeetingDecisionsQueryVariables>;
export const MeetingAdoptedDocument = new TypedDocumentString(`
    query MeetingAdopted($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    adopted(first: 50, after: $after) {
      totalCount
      nodes {
        ...ThingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment ThingRow on Node {
  ...Thing
  ... on Organisation {
    evidence {
      ...Passage
    }
  }
  ... on Official {
    evidence {
      ...Passage
    }
  }
  ... on Initiative {
    evidence {
      ...Passage
    }
  }
  ... on Document {
    evidence {
      ...Passage
    }
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:4fdec707eb0d11ceb57f63794a6415aed7618d763069e805a2faa9b7063baae9"}) as unknown as TypedDocumentString<MeetingAdoptedQuery, MeetingAdoptedQueryVariables>;
export const MeetingPartsDocument = new TypedDocumentString(`
    query MeetingParts($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    parts(first: 50, after: $after) {
      totalCount
      nodes {
        ...MeetingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment MeetingRow on Meeting {
  ...Thing
  when {
    ...When
  }
  place {
    ...Place
  }
  evidence {
    ...Passage
  }
}
fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:d7fadc9503e54d9160f66c37a5928b942c512be192e0e365ca2f955d0024187d"}) as unknown as TypedDocumentString<MeetingPartsQuery, MeetingPartsQueryVariables>;
export const MeetingDocumentsDocument = new TypedDocumentString(`
    query MeetingDocuments($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    documents(first: 50, after: $after) {
      totalCount
      nodes {
        ...ThingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment ThingRow on Node {
  ...Thing
  ... on Organisation {
    evidence {
      ...Passage
    }
  }
  ... on Official {
    evidence {
      ...Passage
    }
  }
  ... on Initiative {
    evidence {
      ...Passage
    }
  }
  ... on Document {
    evidence {
      ...Passage
    }
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:295b4bc5dd26122f0d37c68ecb3cbb9c7af31fef7f93a96e0788e62b4bab89d2"}) as unknown as TypedDocumentString<MeetingDocumentsQuery, MeetingDocumentsQueryVariables>;
export const OfficialDocument = new TypedDocumentString(`
    query Official($slug: ID!, $language: Language!) {
  official(slug: $slug) {
    ...Thing
    honorific
    names {
      text
      language
      kind
    }
    sameAs {
      ...Thing
    }
    offices {
      ...OfficeRow
    }
    evidence {
      ...Passage
    }
  }
}
    fragment When on Period {
  text
}
fragment OfficeRow on Office {
  id
  official {
    ...Thing
  }
  organisation {
    ...Thing
  }
  country {
    ...Thing
  }
  title(language: $language)
  titles {
    text
    language
  }
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:e76afc67e6d3608f07b486012b2b721b628fdc32d9930591c3a29b5dd14bcc0a"}) as unknown as TypedDocumentString<OfficialQuery, OfficialQueryVariables>;
export const OfficialAttendancesDocument = new TypedDocumentString(`
    query OfficialAttendances($slug: ID!, $language: Language!, $after: String) {
  official(slug: $slug) {
    attendances(first: 50, after: $after) {
      totalCount
      nodes {
        ...AttendedRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment AttendedRow on Attendance {
  id
  meeting {
    ...Thing
    when {
      ...When
    }
  }
  participant {
    ...Thing
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:4593cdce19d5bdba5b8c4b9206038b64a87ca9a4688b013b4796f5eb698854b4"}) as unknown as TypedDocumentString<OfficialAttendancesQuery, OfficialAttendancesQueryVariables>;
export const OfficialStatementsDocument = new TypedDocumentString(`
    query OfficialStatements($slug: ID!, $language: Language!, $after: String) {
  official(slug: $slug) {
    statements(first: 50, after: $after) {
      totalCount
      nodes {
        ...StatementRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:fbb93fee2a712958edfc480cc6db1f576de5980afaa71f0426ea59590501193d"}) as unknown as TypedDocumentString<OfficialStatementsQuery, OfficialStatementsQueryVariables>;
export const OfficialMetWithDocument = new TypedDocumentString(`
    query OfficialMetWith($slug: ID!, $language: Language!, $after: String) {
  official(slug: $slug) {
    metWith(first: 50, after: $after) {
      totalCount
      nodes {
        count
        official {
          ...Thing
        }
        meetings {
          ...Thing
        }
        evidence {
          ...Passage
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:3c79dc17344fc1cfc20f00ea370df7cc151a3b6f4e0f88f717d0b652c05b3bf3"}) as unknown as TypedDocumentString<OfficialMetWithQuery, OfficialMetWithQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($slug: ID!, $language: Language!) {
  organisation(slug: $slug) {
    ...Thing
    kind
    acronym
    names {
      text
      language
      kind
    }
    parent {
      ...Thing
    }
    country {
      ...Thing
    }
    sameAs {
      ...Thing
    }
    members(first: 0) {
      totalCount
    }
    evidence {
      ...Passage
    }
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:c814cce0da4fb525d62046120d0c4d5741e169c7ab7d1088aa42fbb44eba8007"}) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationMembersDocument = new TypedDocumentString(`
    query OrganisationMembers($slug: ID!, $asOf: Date, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    members(asOf: $asOf, first: 50, after: $after) {
      totalCount
      nodes {
        ...MembershipRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:4a4b774550ee567d485f5f3a0cf1caa68063fdc99df3b8d4e35aea6928ebb62c"}) as unknown as TypedDocumentString<OrganisationMembersQuery, OrganisationMembersQueryVariables>;
export const OrganisationOfficesDocument = new TypedDocumentString(`
    query OrganisationOffices($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    offices(first: 50, after: $after) {
      totalCount
      nodes {
        ...OfficeRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment OfficeRow on Office {
  id
  official {
    ...Thing
  }
  organisation {
    ...Thing
  }
  country {
    ...Thing
  }
  title(language: $language)
  titles {
    text
    language
  }
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:0c8fba37dde7505150e1a3291299171adc163255910e4ee110f87af74e7d5ef9"}) as unknown as TypedDocumentString<OrganisationOfficesQuery, OrganisationOfficesQueryVariables>;
export const OrganisationMeetingsDocument = new TypedDocumentString(`
    query OrganisationMeetings($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    meetings(first: 50, after: $after) {
      totalCount
      nodes {
        ...MeetingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment MeetingRow on Meeting {
  ...Thing
  when {
    ...When
  }
  place {
    ...Place
  }
  evidence {
    ...Passage
  }
}
fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:b27a07752ccbf5f24109c2cf55a75c91ea77fcbc8c84d93c7ff265906890eec9"}) as unknown as TypedDocumentString<OrganisationMeetingsQuery, OrganisationMeetingsQueryVariables>;
export const OrganisationInitiativesDocument = new TypedDocumentString(`
    query OrganisationInitiatives($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    initiatives(first: 50, after: $after) {
      totalCount
      nodes {
        ...ThingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment ThingRow on Node {
  ...Thing
  ... on Organisation {
    evidence {
      ...Passage
    }
  }
  ... on Official {
    evidence {
      ...Passage
    }
  }
  ... on Initiative {
    evidence {
      ...Passage
    }
  }
  ... on Document {
    evidence {
      ...Passage
    }
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:ed0e12f220527897f3b4e12f4b278b8b07205d2e27db929a52ca35334cdd4c0d"}) as unknown as TypedDocumentString<OrganisationInitiativesQuery, OrganisationInitiativesQueryVariables>;
export const OrganisationChildrenDocument = new TypedDocumentString(`
    query OrganisationChildren($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    children(first: 50, after: $after) {
      totalCount
      nodes {
        ...ThingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment ThingRow on Node {
  ...Thing
  ... on Organisation {
    evidence {
      ...Passage
    }
  }
  ... on Official {
    evidence {
      ...Passage
    }
  }
  ... on Initiative {
    evidence {
      ...Passage
    }
  }
  ... on Document {
    evidence {
      ...Passage
    }
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:424696c1008083213c519e49f57d1fd003c4de89474a380bbefbe6cd2554560d"}) as unknown as TypedDocumentString<OrganisationChildrenQuery, OrganisationChildrenQueryVariables>;
export const OrganisationSubGroupsDocument = new TypedDocumentString(`
    query OrganisationSubGroups($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    subGroups(first: 50, after: $after) {
      totalCount
      nodes {
        ...Thing
        status
        evidence {
          ...Passage
        }
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:8f2ba6e57949fbe9e1b651c9f89060942bce5ceea065f2db5bf4cfbbc5fef41d"}) as unknown as TypedDocumentString<OrganisationSubGroupsQuery, OrganisationSubGroupsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $language: Language!, $types: [NodeType!]) {
  search(text: $text, first: 12, types: $types) {
    nodes {
      text
      node {
        ...Thing
      }
    }
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:52a446e653ecef1f2a75a089de4fd975d4b2b324f8db360ebef38f287e54e3a8"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $language: Language!, $types: [NodeType!], $after: String) {
  search(text: $text, types: $types, first: 50, after: $after) {
    totalCount
    nodes {
      node {
        ...Thing
      }
      kind
      snippet {
        text
        cutBefore
        cutAfter
        highlights {
          start
          end
        }
      }
      evidence {
        ...Passage
      }
    }
    pageInfo {
      ...Page
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:103e657bdd59249a9e1000a9efcca33339d868d739243d692e4dfd6a1d09a473"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($slug: ID!, $language: Language!) {
  topic(slug: $slug) {
    ...Thing
    names {
      text
      language
      kind
    }
    broader {
      ...Thing
    }
    narrower {
      ...Thing
    }
    evidence {
      ...Passage
    }
  }
}
    fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:72f93bc5514c09ba18478c0e6033d65b65e36fe67a1f99f171dddd28f741d618"}) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const TopicMeetingsDocument = new TypedDocumentString(`
    query TopicMeetings($slug: ID!, $language: Language!, $after: String) {
  topic(slug: $slug) {
    meetings(first: 50, after: $after) {
      totalCount
      nodes {
        ...MeetingRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment MeetingRow on Meeting {
  ...Thing
  when {
    ...When
  }
  place {
    ...Place
  }
  evidence {
    ...Passage
  }
}
fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:06ea4ceb12fe0ec28953f9fa12e80df97fc7e1847bcc916130055479e9078b19"}) as unknown as TypedDocumentString<TopicMeetingsQuery, TopicMeetingsQueryVariables>;
export const TopicMeasuresDocument = new TypedDocumentString(`
    query TopicMeasures($slug: ID!, $language: Language!, $after: String) {
  topic(slug: $slug) {
    measures(first: 50, after: $after) {
      totalCount
      nodes {
        ...MeasureRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment MeasureRow on Measure {
  id
  number: code
  title(language: $language)
  names: titles {
    text
    language
  }
  heading
  parent {
    number: code
  }
  initiative {
    ...Thing
  }
  topics {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:e4438dfb16e0c27f3794a14ff0e2c2c67ec60ae5346912a485cbb20f0584b87c"}) as unknown as TypedDocumentString<TopicMeasuresQuery, TopicMeasuresQueryVariables>;
export const TopicStatementsDocument = new TypedDocumentString(`
    query TopicStatements($slug: ID!, $language: Language!, $after: String) {
  topic(slug: $slug) {
    statements(first: 50, after: $after) {
      totalCount
      nodes {
        ...StatementRow
      }
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment When on Period {
  text
}
fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:dfb6b50bbd4ad55102f4ba3fc3bcb9038aaffcd8e6ce175aeea058ef08c03c87"}) as unknown as TypedDocumentString<TopicStatementsQuery, TopicStatementsQueryVariables>;
export const PanelDocument = new TypedDocumentString(`
    query Panel($id: ID!, $language: Language!, $acts: Boolean!, $few: Int!) {
  node(id: $id) {
    ...Thing
    ... on Country {
      names {
        ...PanelName
      }
      evidence {
        ...PassageInPlace
      }
      attendances(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
    }
    ... on Organisation {
      kindOfOrganisation: kind
      names {
        ...PanelName
      }
      parent {
        ...Thing
      }
      country {
        ...Thing
      }
      evidence {
        ...PassageInPlace
      }
      members(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
      posts: offices(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
    }
    ... on SubGroup {
      names {
        ...PanelName
      }
      subGroupOf: parent {
        ...Thing
      }
      subGroupStatus: status
      evidence {
        ...PassageInPlace
      }
    }
    ... on Official {
      honorific
      names {
        ...PanelName
      }
      offices {
        ...FactInPlace
      }
      evidence {
        ...PassageInPlace
      }
    }
    ... on MeetingSeries {
      names {
        ...PanelName
      }
      organisation {
        ...Thing
      }
      evidence {
        ...PassageInPlace
      }
      meetings(first: $few) {
        totalCount
        nodes {
          ...Thing
        }
      }
    }
    ... on Meeting {
      names: titles {
        ...PanelName
      }
      ordinal
      when {
        ...When
      }
      place {
        ...Place
        country {
          ...Thing
        }
      }
      series {
        ...Thing
      }
      organiser {
        ...Thing
      }
      evidence {
        ...PassageInPlace
      }
      attendances(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
      statements(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
      decisions(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
    }
    ... on Initiative {
      kindOfInitiative: kind
      names: titles {
        ...PanelName
      }
      period {
        ...When
      }
      organisation {
        ...Thing
      }
      adoptedAt {
        ...Thing
      }
      evidence {
        ...PassageInPlace
      }
      participations(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
      responsibilities {
        ...FactInPlace
      }
    }
    ... on Measure {
      names: titles {
        ...PanelName
      }
      itemOf: initiative {
        ...Thing
      }
      parent {
        ...Thing
      }
      topics {
        ...Thing
      }
      evidence {
        ...PassageInPlace
      }
      responsibilities {
        ...FactInPlace
      }
    }
    ... on Topic {
      names {
        ...PanelName
      }
      broader {
        ...Thing
      }
      evidence {
        ...PassageInPlace
      }
      meetings(first: $few) {
        totalCount
        nodes {
          ...Thing
        }
      }
      statements(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
    }
    ... on Document {
      kindOfDocument: kind
      url
      publishedOn
      publisher {
        ...Thing
      }
      evidence {
        ...PassageInPlace
      }
      facts(first: $few) {
        totalCount
        nodes {
          ...FactInPlace
        }
      }
    }
    ... on Fact {
      recordedAt
      ...FactInPlace
    }
    ... on Attendance {
      office {
        title(language: $language)
        titles {
          text
          language
        }
      }
      meeting {
        when {
          ...When
        }
      }
    }
    ... on Participation {
      basedOn {
        ...FactRow
      }
    }
    ... on Statement {
      mentions {
        ...Thing
      }
    }
  }
  memberships(filter: {member: {id: {eq: $id}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
  postsForIt: offices(filter: {country: {id: {eq: $id}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
  attended: attendances(filter: {participant: {id: {eq: $id}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
  inItsName: attendances(filter: {organisation: {id: {eq: $id}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
  participations(filter: {participant: {id: {eq: $id}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
  said: statements(filter: {speaker: {id: {eq: $id}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
  toDo: decisions(filter: {assignees: {some: {id: {eq: $id}}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
  duties: responsibilities(filter: {body: {id: {eq: $id}}}, first: $few) @include(if: $acts) {
    totalCount
    nodes {
      ...FactInPlace
    }
  }
}
    fragment PanelName on Name {
  text
  language
  kind
}
fragment PassageInPlace on Evidence {
  ...Passage
  surroundings {
    text
    highlights {
      start
      end
    }
    cutBefore
    cutAfter
  }
}
fragment FactInPlace on Fact {
  ...FactRow
  evidence {
    ...PassageInPlace
  }
}
fragment When on Period {
  text
}
fragment AttendanceRow on Attendance {
  id
  participant {
    ...Thing
  }
  country {
    ...Thing
  }
  organisation {
    ...Thing
  }
  office {
    title(language: $language)
    titles {
      text
      language
    }
  }
  roles
  status
  evidence {
    ...Passage
  }
}
fragment ParticipationRow on Participation {
  id
  participant {
    ...Thing
  }
  initiative {
    ...Thing
  }
  basis
  inTheWordsOfTheSource: role
  evidence {
    ...Passage
  }
}
fragment MembershipRow on Membership {
  id
  member {
    ...Thing
  }
  belongsTo: organisation {
    ...Thing
  }
  belongsAs: role
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment OfficeRow on Office {
  id
  official {
    ...Thing
  }
  organisation {
    ...Thing
  }
  country {
    ...Thing
  }
  title(language: $language)
  titles {
    text
    language
  }
  period {
    ...When
  }
  evidence {
    ...Passage
  }
}
fragment StatementRow on Statement {
  id
  meeting {
    ...Thing
  }
  speaker {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  topics {
    ...Thing
  }
  figures {
    label
    value
    unit
    period {
      ...When
    }
    expected
  }
  evidence {
    ...Passage
  }
}
fragment DecisionRow on Decision {
  id
  meeting {
    ...Thing
  }
  title: summary(language: $language)
  names: summaries {
    text
    language
  }
  assignees {
    ...Thing
  }
  due
  evidence {
    ...Passage
  }
}
fragment ResponsibilityRow on Responsibility {
  id
  initiative {
    ...Thing
  }
  measure {
    ...Thing
  }
  body {
    ...Thing
  }
  duty: role
  post: office
  to {
    ...Thing
  }
  evidence {
    ...Passage
  }
}
fragment Place on Place {
  name(language: $language)
  names {
    text
    language
  }
}
fragment FactRow on Fact {
  __typename
  id
  ...AttendanceInFull
  ...ParticipationRow
  ...MembershipRow
  ...OfficeRow
  ...StatementRow
  ...DecisionRow
  ...ResponsibilityRow
}
fragment AttendanceInFull on Attendance {
  ...AttendanceRow
  meeting {
    ...Thing
  }
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:9dca9fb19c60e06ec9605a5d8e1adf341146f0e366fbf27d543218853ebb80d9"}) as unknown as TypedDocumentString<PanelQuery, PanelQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($id: ID!) {
  changes(id: $id, first: 20) {
    nodes {
      kind
      fields {
        name
        before
        after
      }
      activity {
        id
        at
        kind
        documentId
        document {
          slug
          title
          language
        }
      }
    }
  }
}
    `, {"hash":"sha256:f058e76f07b958be9a05c7fc37efbfc0ffd76e4918623ad38d7d5ed9640b13ba"}) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ChosenThingsDocument = new TypedDocumentString(`
    query ChosenThings($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    ...Thing
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}`, {"hash":"sha256:0232fec9c8e5e0f5d50dce4759efd701b0c29ce16695de3f09fed4535dfc8c3c"}) as unknown as TypedDocumentString<ChosenThingsQuery, ChosenThingsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($of: [ID!], $types: [NodeType!], $from: Date, $to: Date, $language: Language!, $after: String) {
  timeline(
    of: $of
    types: $types
    from: $from
    to: $to
    first: 200
    after: $after
  ) {
    totalCount
    nodes {
      ...TimelineRow
    }
    pageInfo {
      ...Page
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Passage on Evidence {
  quote
  language
  start
  end
  note
  document {
    slug
    title
    language
    publishedOn
    url
  }
}
fragment Thing on Node {
  __typename
  id
  ... on Country {
    code
    name(language: $language)
  }
  ... on Organisation {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on SubGroup {
    name(language: $language)
    names {
      text
      language
    }
    bodyOf: parent {
      slug
    }
  }
  ... on Official {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Topic {
    slug
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on MeetingSeries {
    name(language: $language)
    names {
      text
      language
    }
  }
  ... on Meeting {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Initiative {
    slug
    title(language: $language)
    names: titles {
      text
      language
    }
  }
  ... on Measure {
    number: code
    title(language: $language)
    names: titles {
      text
      language
    }
    initiative {
      slug
    }
  }
  ... on Document {
    slug
    documentTitle: title
    language
  }
  ... on Statement {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    names: summaries {
      text
      language
    }
    meeting {
      slug
    }
  }
}
fragment TimelineRow on TimelineEntry {
  date
  event
  node {
    ...Thing
    ... on Meeting {
      when {
        ...Span
      }
    }
    ... on Initiative {
      adoptedAt {
        when {
          ...Span
        }
      }
    }
    ... on Membership {
      member {
        ...Thing
      }
      belongsTo: organisation {
        ...Thing
      }
      belongsAs: role
      period {
        ...Span
      }
    }
    ... on Office {
      official {
        ...Thing
      }
      post: title(language: $language)
      titles {
        text
        language
      }
      period {
        ...Span
      }
    }
    ... on Document {
      publishedOn
    }
  }
  evidence {
    ...Passage
  }
}
fragment Span on Period {
  text
  start
  end
}`, {"hash":"sha256:e58b63eed9eabb82d543174ab276dc3c84eb71b067177c5178d01c8dccc67824"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;