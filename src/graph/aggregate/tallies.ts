import type { Grouped, Near } from './dimensions.ts';

/** What is worked out of each group beside its size, in Cypher. */
export interface Tally {
  /** What its text names. */
  readonly near: readonly Near[];
  /** The clause that finds what it counts, of which `n` has at most one, so that nothing is counted twice. */
  readonly clause?: string;
  readonly expression: string;
}

/** How many different things there are of a kind that is near. */
const different = (near: Near): Tally => ({ near: [near], expression: `count(DISTINCT ${near})` });

/** How many different things a link leads to. */
function differentBy(link: string, label: string): Tally {
  const name = `any${label}`;
  return {
    near: [],
    clause: `OPTIONAL MATCH (n)-[:${link}]->(${name}:${label})`,
    expression: `count(DISTINCT ${name})`,
  };
}

const days: Readonly<Record<string, Tally>> = {
  from: { near: ['meeting'], expression: 'toString(min(meeting.start))' },
  to: { near: ['meeting'], expression: 'toString(max(coalesce(meeting.end, meeting.start)))' },
};

/** By the names of the fields of the API. */
const all: { readonly [Type in Grouped]: Readonly<Record<string, Tally>> } = {
  Attendance: {
    ...days,
    meetings: different('meeting'),
    officials: differentBy('ATTENDEE', 'Official'),
    countries: differentBy('FOR_COUNTRY', 'Country'),
    organisations: differentBy('FOR_ORGANISATION', 'Organisation'),
  },
  Participation: {
    ...days,
    initiatives: different('initiative'),
    participants: differentBy('PARTICIPANT', 'Node'),
  },
  Statement: { ...days, meetings: different('meeting'), speakers: differentBy('SPEAKER', 'Node') },
  Measure: { ...days, initiatives: different('initiative') },
  Decision: { ...days, meetings: different('meeting') },
};

/** The names of all tallies of a type. */
export function tallyNames(typename: Grouped): string[] {
  return Object.keys(all[typename]);
}

/** The tallies of these names. */
export function tallies(typename: Grouped, names: readonly string[]): Tally[] {
  return names.flatMap((name) => all[typename][name] ?? []);
}
