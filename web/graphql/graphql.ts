/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Whether somebody was at a meeting. */
export type AttendanceStatus =
  /** Is said not to have been there. */
  | 'ABSENT'
  /** Was invited; no source says whether they came. */
  | 'INVITED'
  /** Was there. */
  | 'PRESENT';

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

/** What a member may be. */
export type MembershipRole =
  /** A full member. */
  | 'MEMBER'
  /** Admitted to watch. */
  | 'OBSERVER'
  /** Tied by an agreement of partnership. */
  | 'PARTNER';

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

/** Stages of a sub-group. */
export type SubGroupStatus =
  /** A source shows it at work. */
  | 'ACTIVE'
  /** A source says that it ended. */
  | 'DISSOLVED'
  /** A source proposes it; none says that it met. */
  | 'PROPOSED';

type Drawn_Attendance_Fragment = { __typename: 'Attendance', id: string };

type Drawn_Country_Fragment = { __typename: 'Country', code: string, name: string, id: string };

type Drawn_Decision_Fragment = { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } };

type Drawn_Document_Fragment = { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string };

type Drawn_Initiative_Fragment = { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string, runs: { text: string, start: string | null, end: string | null } | null };

type Drawn_Measure_Fragment = { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } };

type Drawn_Meeting_Fragment = { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, held: { text: string, start: string | null, end: string | null } };

type Drawn_MeetingSeries_Fragment = { __typename: 'MeetingSeries', name: string, id: string };

type Drawn_Membership_Fragment = { __typename: 'Membership', id: string };

type Drawn_Office_Fragment = { __typename: 'Office', id: string };

type Drawn_Official_Fragment = { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Drawn_Organisation_Fragment = { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Drawn_Participation_Fragment = { __typename: 'Participation', id: string };

type Drawn_Responsibility_Fragment = { __typename: 'Responsibility', id: string };

type Drawn_Statement_Fragment = { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } };

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
      | { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } }
      | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
      | { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string, runs: { text: string, start: string | null, end: string | null } | null }
      | { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } }
      | { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, held: { text: string, start: string | null, end: string | null } }
      | { __typename: 'MeetingSeries', name: string, id: string }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Office', id: string }
      | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Participation', id: string }
      | { __typename: 'Responsibility', id: string }
      | { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } }
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
        | { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } }
        | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string, runs: { text: string, start: string | null, end: string | null } | null }
        | { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, held: { text: string, start: string | null, end: string | null } }
        | { __typename: 'MeetingSeries', name: string, id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , to:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } }
        | { __typename: 'Document', publishedOn: string | null, slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string, runs: { text: string, start: string | null, end: string | null } | null }
        | { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, held: { text: string, start: string | null, end: string | null } }
        | { __typename: 'MeetingSeries', name: string, id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } }
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
       | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }> }> };

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
     | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }> };

export type ThingsByIdQueryVariables = Exact<{
  ids: Array<string> | string;
  language: string;
}>;


export type ThingsByIdQuery = { nodes: Array<
    | { __typename: 'Attendance', id: string }
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } }
    | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
    | { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }
    | { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } }
    | { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }
    | { __typename: 'MeetingSeries', name: string, id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Responsibility', id: string }
    | { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
    | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
   | null> };

export type WordsOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type WordsOfQuery = { nodes: Array<
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string }
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
    | { id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
   | null> };

export type CountryQueryVariables = Exact<{
  code: string;
  language: string;
}>;


export type CountryQuery = { country: { __typename: 'Country', code: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> } | null };

export type CountryMembershipsQueryVariables = Exact<{
  code: string;
  language: string;
  after?: string | null | undefined;
}>;


export type CountryMembershipsQuery = { country: { memberships: { totalCount: number, nodes: Array<{ id: string, belongsAs: MembershipRole, member:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CountryOfficialsQueryVariables = Exact<{
  code: string;
  language: string;
  after?: string | null | undefined;
}>;


export type CountryOfficialsQuery = { country: { officials: { totalCount: number, nodes: Array<{ __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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
        , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CountryAttendancesQueryVariables = Exact<{
  code: string;
  language: string;
  after?: string | null | undefined;
}>;


export type CountryAttendancesQuery = { country: { attendances: { totalCount: number, nodes: Array<{ id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string } }, participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DocumentQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type DocumentQuery = { document: { __typename: 'Document', kind: DocumentKind, url: string | null, publishedOn: string | null, text: string | null, slug: string, language: string, id: string, documentTitle: string, publisher: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> } | null };

export type DocumentMeetingsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type DocumentMeetingsQuery = { document: { meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string }, place: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DocumentFactsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type DocumentFactsQuery = { document: { facts: { totalCount: number, nodes: Array<
        | { __typename: 'Attendance', id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
        | { __typename: 'Decision', id: string, due: string | null, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, assignees: Array<
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
        | { __typename: 'Membership', id: string, belongsAs: MembershipRole, member:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
        | { __typename: 'Office', id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
        | { __typename: 'Participation', id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
          , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
        | { __typename: 'Responsibility', id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, measure: { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } } | null, body:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
        | { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, speaker:
            | { __typename: 'Country', code: string, name: string, id: string }
            | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
            | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
           | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttendanceInFullFragment = { id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type InitiativeQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type InitiativeQuery = { initiative: { __typename: 'Initiative', kind: InitiativeKind, slug: string, title: string, id: string, inEnglish: string, period: { text: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, adoptedAt: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string } | null, supplements: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string } | null, supplementedBy: Array<{ __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, responsibilities: Array<{ id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, measure: { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } } | null, body:
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
       | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> } | null };

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
        , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type InitiativeMeasuresQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type InitiativeMeasuresQuery = { initiative: { measures: { totalCount: number, nodes: Array<{ id: string, title: string, heading: boolean, number: string, inEnglish: string, parent: { number: string } | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type MeetingQuery = { meeting: { __typename: 'Meeting', ordinal: number | null, slug: string, title: string, id: string, inEnglish: string, when: { text: string }, place: { name: string, country: { __typename: 'Country', code: string, name: string, id: string } | null } | null, series: { name: string } | null, organiser: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, host:
      | { __typename: 'Country', code: string, name: string, id: string }
      | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
     | null, partOf: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string } | null, previous: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string } | null, next: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string } | null, countries: Array<{ __typename: 'Country', code: string, name: string, id: string }>, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> } | null };

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
        , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingStatementsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingStatementsQuery = { meeting: { statements: { totalCount: number, nodes: Array<{ id: string, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, speaker:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingDecisionsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingDecisionsQuery = { meeting: { decisions: { totalCount: number, nodes: Array<{ id: string, due: string | null, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, assignees: Array<
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingAdoptedQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingAdoptedQuery = { meeting: { adopted: { totalCount: number, nodes: Array<{ __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingPartsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingPartsQuery = { meeting: { parts: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string }, place: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingDocumentsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type MeetingDocumentsQuery = { meeting: { documents: { totalCount: number, nodes: Array<{ __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficialQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type OfficialQuery = { official: { __typename: 'Official', honorific: string | null, slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, sameAs: Array<{ __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, offices: Array<{ id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> } | null };

export type OfficialAttendancesQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OfficialAttendancesQuery = { official: { attendances: { totalCount: number, nodes: Array<{ id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string } }, participant:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficialStatementsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OfficialStatementsQuery = { official: { statements: { totalCount: number, nodes: Array<{ id: string, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, speaker:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficialMetWithQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OfficialMetWithQuery = { official: { metWith: { totalCount: number, nodes: Array<{ count: number, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, meetings: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type OrganisationQuery = { organisation: { __typename: 'Organisation', kind: OrganisationKind, acronym: string | null, slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, parent: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, sameAs: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> } | null };

export type OrganisationMembersQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationMembersQuery = { organisation: { members: { totalCount: number, nodes: Array<{ id: string, belongsAs: MembershipRole, member:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationOfficesQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationOfficesQuery = { organisation: { offices: { totalCount: number, nodes: Array<{ id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationMeetingsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationMeetingsQuery = { organisation: { meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string }, place: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationInitiativesQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationInitiativesQuery = { organisation: { initiatives: { totalCount: number, nodes: Array<{ __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationChildrenQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationChildrenQuery = { organisation: { children: { totalCount: number, nodes: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationSubGroupsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type OrganisationSubGroupsQuery = { organisation: { subGroups: { totalCount: number, nodes: Array<{ __typename: 'SubGroup', status: SubGroupStatus, name: string, id: string, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }>, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  language: string;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type SuggestionsQuery = { search: { nodes: Array<{ text: string, node:
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Country', code: string, name: string, id: string }
        | { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } }
        | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }
        | { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }
        | { __typename: 'MeetingSeries', name: string, id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } }
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
        | { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } }
        | { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string }
        | { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }
        | { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } }
        | { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }
        | { __typename: 'MeetingSeries', name: string, id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Responsibility', id: string }
        | { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } }
        | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
        | { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
      , snippet: { text: string, cutBefore: boolean, cutAfter: boolean, highlights: Array<{ start: number, end: number }> }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TopicQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type TopicQuery = { topic: { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string, kind: NameKind }>, broader: { __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, narrower: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> } | null };

export type TopicMeetingsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type TopicMeetingsQuery = { topic: { meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string }, place: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TopicMeasuresQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type TopicMeasuresQuery = { topic: { measures: { totalCount: number, nodes: Array<{ id: string, title: string, heading: boolean, number: string, inEnglish: string, parent: { number: string } | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TopicStatementsQueryVariables = Exact<{
  slug: string;
  language: string;
  after?: string | null | undefined;
}>;


export type TopicStatementsQuery = { topic: { statements: { totalCount: number, nodes: Array<{ id: string, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, speaker:
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
          | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
         | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type WhenFragment = { text: string };

export type AttendanceRowFragment = { id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , country: { __typename: 'Country', code: string, name: string, id: string } | null, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, office: { title: string, titles: Array<{ text: string, language: string }> } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type AttendedRowFragment = { id: string, roles: Array<AttendanceRole>, status: AttendanceStatus, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string } }, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type ParticipationRowFragment = { id: string, basis: ParticipationBasis, inTheWordsOfTheSource: string | null, participant:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  , initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type MembershipRowFragment = { id: string, belongsAs: MembershipRole, member:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
  , belongsTo: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type OfficeRowFragment = { id: string, title: string, official: { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }, organisation: { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> } | null, country: { __typename: 'Country', code: string, name: string, id: string } | null, titles: Array<{ text: string, language: string }>, period: { text: string } | null, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type StatementRowFragment = { id: string, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, speaker:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, figures: Array<{ label: string, value: number, unit: string, expected: boolean, period: { text: string } | null }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type DecisionRowFragment = { id: string, due: string | null, title: string, inEnglish: string, meeting: { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string }, assignees: Array<
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
  >, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type ResponsibilityRowFragment = { id: string, duty: ResponsibilityRole, post: string | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, measure: { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } } | null, body:
    | { __typename: 'Country', code: string, name: string, id: string }
    | { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }
    | { __typename: 'SubGroup', name: string, id: string, names: Array<{ text: string, language: string }>, bodyOf: { slug: string } }
   | null, to: Array<{ __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type MeetingRowFragment = { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string, when: { text: string }, place: { name: string } | null };

export type MeasureRowFragment = { id: string, title: string, heading: boolean, number: string, inEnglish: string, parent: { number: string } | null, initiative: { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string }, topics: Array<{ __typename: 'Topic', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> }>, evidence: Array<{ quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } }> };

export type PageFragment = { hasNextPage: boolean, endCursor: string | null };

export type PassageFragment = { quote: string | null, language: string, start: number | null, end: number | null, note: string | null, document: { slug: string, title: string, language: string } };

type Thing_Attendance_Fragment = { __typename: 'Attendance', id: string };

type Thing_Country_Fragment = { __typename: 'Country', code: string, name: string, id: string };

type Thing_Decision_Fragment = { __typename: 'Decision', id: string, title: string, inEnglish: string, meeting: { slug: string } };

type Thing_Document_Fragment = { __typename: 'Document', slug: string, language: string, id: string, documentTitle: string };

type Thing_Initiative_Fragment = { __typename: 'Initiative', slug: string, title: string, id: string, inEnglish: string };

type Thing_Measure_Fragment = { __typename: 'Measure', title: string, id: string, number: string, inEnglish: string, initiative: { slug: string } };

type Thing_Meeting_Fragment = { __typename: 'Meeting', slug: string, title: string, id: string, inEnglish: string };

type Thing_MeetingSeries_Fragment = { __typename: 'MeetingSeries', name: string, id: string };

type Thing_Membership_Fragment = { __typename: 'Membership', id: string };

type Thing_Office_Fragment = { __typename: 'Office', id: string };

type Thing_Official_Fragment = { __typename: 'Official', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Thing_Organisation_Fragment = { __typename: 'Organisation', slug: string, name: string, id: string, names: Array<{ text: string, language: string }> };

type Thing_Participation_Fragment = { __typename: 'Participation', id: string };

type Thing_Responsibility_Fragment = { __typename: 'Responsibility', id: string };

type Thing_Statement_Fragment = { __typename: 'Statement', id: string, title: string, inEnglish: string, meeting: { slug: string } };

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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  }
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`, {"fragmentName":"AttendanceInFull"}) as unknown as TypedDocumentString<AttendanceInFullFragment, unknown>;
export const WhenFragmentDoc = new TypedDocumentString(`
    fragment When on Period {
  text
}
    `, {"fragmentName":"When"}) as unknown as TypedDocumentString<WhenFragment, unknown>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`, {"fragmentName":"AttendedRow"}) as unknown as TypedDocumentString<AttendedRowFragment, unknown>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`, {"fragmentName":"ResponsibilityRow"}) as unknown as TypedDocumentString<ResponsibilityRowFragment, unknown>;
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  ...Thing
  when {
    ...When
  }
  place {
    name(language: $language)
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`, {"fragmentName":"MeetingRow"}) as unknown as TypedDocumentString<MeetingRowFragment, unknown>;
export const MeasureRowFragmentDoc = new TypedDocumentString(`
    fragment MeasureRow on Measure {
  id
  number: code
  title(language: $language)
  inEnglish: title(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<SurroundingsQuery, SurroundingsQueryVariables>;
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
}`) as unknown as TypedDocumentString<LinksBetweenQuery, LinksBetweenQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
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
  }
}`) as unknown as TypedDocumentString<WordsBetweenQuery, WordsBetweenQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<ThingsByIdQuery, ThingsByIdQueryVariables>;
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
  }
}`) as unknown as TypedDocumentString<WordsOfQuery, WordsOfQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<CountryMembershipsQuery, CountryMembershipsQueryVariables>;
export const CountryOfficialsDocument = new TypedDocumentString(`
    query CountryOfficials($code: ID!, $language: Language!, $after: String) {
  country(code: $code) {
    officials(first: 50, after: $after) {
      totalCount
      nodes {
        ...Thing
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<CountryOfficialsQuery, CountryOfficialsQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<CountryParticipationsQuery, CountryParticipationsQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<CountryAttendancesQuery, CountryAttendancesQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
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
    name(language: $language)
  }
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<DocumentMeetingsQuery, DocumentMeetingsQueryVariables>;
export const DocumentFactsDocument = new TypedDocumentString(`
    query DocumentFacts($slug: ID!, $language: Language!, $after: String) {
  document(slug: $slug) {
    facts(first: 50, after: $after) {
      totalCount
      nodes {
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
      pageInfo {
        ...Page
      }
    }
  }
}
    fragment AttendanceInFull on Attendance {
  ...AttendanceRow
  meeting {
    ...Thing
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
  inEnglish: summary(language: "en")
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
  inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<DocumentFactsQuery, DocumentFactsQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<InitiativeParticipationsQuery, InitiativeParticipationsQueryVariables>;
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
  inEnglish: title(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<InitiativeMeasuresQuery, InitiativeMeasuresQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($slug: ID!, $language: Language!) {
  meeting(slug: $slug) {
    ...Thing
    ordinal
    when {
      ...When
    }
    place {
      name(language: $language)
      country {
        ...Thing
      }
    }
    series {
      name(language: $language)
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<MeetingAttendancesQuery, MeetingAttendancesQueryVariables>;
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
  inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<MeetingStatementsQuery, MeetingStatementsQueryVariables>;
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
  inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<MeetingDecisionsQuery, MeetingDecisionsQueryVariables>;
export const MeetingAdoptedDocument = new TypedDocumentString(`
    query MeetingAdopted($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    adopted(first: 50, after: $after) {
      totalCount
      nodes {
        ...Thing
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<MeetingAdoptedQuery, MeetingAdoptedQueryVariables>;
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
    name(language: $language)
  }
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<MeetingPartsQuery, MeetingPartsQueryVariables>;
export const MeetingDocumentsDocument = new TypedDocumentString(`
    query MeetingDocuments($slug: ID!, $language: Language!, $after: String) {
  meeting(slug: $slug) {
    documents(first: 50, after: $after) {
      totalCount
      nodes {
        ...Thing
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<MeetingDocumentsQuery, MeetingDocumentsQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OfficialQuery, OfficialQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OfficialAttendancesQuery, OfficialAttendancesQueryVariables>;
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
  inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OfficialStatementsQuery, OfficialStatementsQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OfficialMetWithQuery, OfficialMetWithQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationMembersDocument = new TypedDocumentString(`
    query OrganisationMembers($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    members(first: 50, after: $after) {
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OrganisationMembersQuery, OrganisationMembersQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OrganisationOfficesQuery, OrganisationOfficesQueryVariables>;
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
    name(language: $language)
  }
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OrganisationMeetingsQuery, OrganisationMeetingsQueryVariables>;
export const OrganisationInitiativesDocument = new TypedDocumentString(`
    query OrganisationInitiatives($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    initiatives(first: 50, after: $after) {
      totalCount
      nodes {
        ...Thing
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OrganisationInitiativesQuery, OrganisationInitiativesQueryVariables>;
export const OrganisationChildrenDocument = new TypedDocumentString(`
    query OrganisationChildren($slug: ID!, $language: Language!, $after: String) {
  organisation(slug: $slug) {
    children(first: 50, after: $after) {
      totalCount
      nodes {
        ...Thing
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OrganisationChildrenQuery, OrganisationChildrenQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<OrganisationSubGroupsQuery, OrganisationSubGroupsQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
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
    name(language: $language)
  }
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<TopicMeetingsQuery, TopicMeetingsQueryVariables>;
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
  inEnglish: title(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<TopicMeasuresQuery, TopicMeasuresQueryVariables>;
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
  inEnglish: summary(language: "en")
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
  }
  ... on Meeting {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Initiative {
    slug
    title(language: $language)
    inEnglish: title(language: "en")
  }
  ... on Measure {
    number: code
    title(language: $language)
    inEnglish: title(language: "en")
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
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
  ... on Decision {
    title: summary(language: $language)
    inEnglish: summary(language: "en")
    meeting {
      slug
    }
  }
}`) as unknown as TypedDocumentString<TopicStatementsQuery, TopicStatementsQueryVariables>;