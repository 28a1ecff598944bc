import type {
  AttendanceDimension,
  DecisionDimension,
  MeasureDimension,
  ParticipationDimension,
  StatementDimension,
} from '../../graphql/types.generated.ts';
import type { LinkType } from '../node/links.ts';

/** What facts and measures can be grouped by, by the label of what is grouped. */
export interface Dimensions {
  Attendance: AttendanceDimension;
  Participation: ParticipationDimension;
  Statement: StatementDimension;
  Measure: MeasureDimension;
  Decision: DecisionDimension;
}

/** What can be counted in groups. */
export type Grouped = keyof Dimensions;

/** A thing near `n` that several dimensions start from, or `n` itself. */
export type Near = 'n' | 'meeting' | 'initiative';

/** Where in the graph the values of a dimension are found, in Cypher. */
export interface Dimension {
  /** What its text starts from. */
  readonly near: Near;
  /** The pattern that finds the value, so that `key` names it. */
  readonly pattern?: (key: string) => string;
  /** The clause that does so, where a pattern alone cannot. Without either the value is read off what is near. */
  readonly clause?: (key: string) => string;
  /** The value; null where it is not known. */
  readonly value: (key: string) => string;
  /** A thing of the graph, a year, or a text. */
  readonly kind: 'thing' | 'year' | 'text';
}

/** Things of which one link away each is a value. */
function to(link: LinkType, label: string, near: Near = 'n'): Dimension {
  return thing(near, (key) => `(${near})-[:${link}]->(${key}:${label})`);
}

/** Things that link to what is near. */
function from(link: LinkType, label: string, near: Near): Dimension {
  return thing(near, (key) => `(${near})<-[:${link}]-(${key}:${label})`);
}

function thing(near: Near, pattern: (key: string) => string): Dimension {
  return { near, kind: 'thing', value: (key) => key, pattern };
}

/** The thing that is near, itself. */
function itself(near: Near): Dimension {
  return { near, kind: 'thing', value: () => near };
}

/**
 * The speaker, where that is one of the label, or in whose name the speaker attended the meeting. The attendance is
 * found by its id, which is made of both: looking through all who were there takes thirty times as long.
 */
function speaker(label: string, link: LinkType): Dimension {
  return {
    near: 'n',
    kind: 'thing',
    value: (key) => key,
    clause: (key) => `OPTIONAL CALL (n) {
    MATCH (n)-[:SPEAKER]->(${key}:${label})
    RETURN ${key}
    UNION
    MATCH (n)-[:SPEAKER]->(speaker:Node)
    WHERE NOT speaker:${label}
    MATCH (n)-[:AT]->(at:Meeting)
    MATCH (attendance:Attendance {id: 'Attendance:' + at.slug + '/' + speaker.id})
    MATCH (attendance)-[:${link}]->(${key}:${label})
    RETURN ${key}
  }`,
  };
}

const text = (property: string): Dimension => ({ near: 'n', kind: 'text', value: () => `n.${property}` });

/** Each value of a list. */
const each = (property: string): Dimension => ({
  near: 'n',
  kind: 'text',
  value: (key) => key,
  clause: (key) => `UNWIND CASE WHEN coalesce(size(n.${property}), 0) = 0 THEN [null] ELSE n.${property} END AS ${key}`,
});

/** By the meeting that is near: where it was said or decided, or where the initiative was adopted. */
const ofMeeting = {
  MEETING: itself('meeting'),
  SERIES: to('IN_SERIES', 'MeetingSeries', 'meeting'),
  YEAR: { near: 'meeting', kind: 'year', value: () => 'meeting.start.year' },
} as const satisfies Record<string, Dimension>;

const adoptedThere = from('ADOPTED_AT', 'Initiative', 'meeting');

/** Where the values of each dimension are found. */
export const dimensions: { readonly [Type in Grouped]: Readonly<Record<Dimensions[Type], Dimension>> } = {
  Attendance: {
    COUNTRY: to('FOR_COUNTRY', 'Country'),
    ORGANISATION: to('FOR_ORGANISATION', 'Organisation'),
    OFFICIAL: to('ATTENDEE', 'Official'),
    ROLE: each('roles'),
    TOPIC: to('ABOUT', 'Topic', 'meeting'),
    INITIATIVE: adoptedThere,
    ...ofMeeting,
  },
  Participation: {
    COUNTRY: to('PARTICIPANT', 'Country'),
    ORGANISATION: to('PARTICIPANT', 'Organisation'),
    OFFICIAL: to('PARTICIPANT', 'Official'),
    BASIS: text('basis'),
    ROLE: text('role'),
    TOPIC: to('ABOUT', 'Topic', 'initiative'),
    INITIATIVE: itself('initiative'),
    ...ofMeeting,
  },
  Statement: {
    COUNTRY: speaker('Country', 'FOR_COUNTRY'),
    ORGANISATION: speaker('Organisation', 'FOR_ORGANISATION'),
    OFFICIAL: to('SPEAKER', 'Official'),
    TOPIC: to('ABOUT', 'Topic'),
    INITIATIVE: adoptedThere,
    ...ofMeeting,
  },
  Measure: {
    ORGANISATION: to('CARRIED_BY', 'Organisation', 'initiative'),
    TOPIC: to('ABOUT', 'Topic'),
    INITIATIVE: itself('initiative'),
    ...ofMeeting,
  },
  Decision: {
    COUNTRY: to('ASSIGNED_TO', 'Country'),
    ORGANISATION: to('ASSIGNED_TO', 'Organisation'),
    OFFICIAL: to('ASSIGNED_TO', 'Official'),
    TOPIC: to('ABOUT', 'Topic', 'meeting'),
    INITIATIVE: adoptedThere,
    ...ofMeeting,
  },
};

/** The dimension of this name. */
export function dimensionOf(typename: Grouped, name: string): Dimension {
  const found = (dimensions[typename] as Readonly<Record<string, Dimension>>)[name];
  if (!found) throw new Error(`No ${typename} can be grouped by ${name}`);
  return found;
}
