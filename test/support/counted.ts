import { expect } from 'vitest';
import type { Graph } from './graph.ts';

/*
 * Counts what the lists of the API give, in the tests' own way, to compare with what the API counts itself.
 */

/** A thing as the lists give it. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the question
type Thing = any;

/** What groups are to have in common, as counted from the lists: ids and values, null for what is not known. */
type KeysOf = Readonly<Record<string, (thing: Thing) => (string | null)[]>>;

const around = `when { start end } series { id } topics { id } adopted { nodes { id } }`;

const ids = (things: Thing[]) => things.map(({ id }) => id);
const known = (values: (string | undefined | null)[]) => {
  const found = values.filter((value) => typeof value === 'string');
  return found.length > 0 ? found : [null];
};
const ofType = (type: string, things: Thing[]) => things.filter((thing) => thing?.__typename === type);

const ofMeeting = (meetingOf: (thing: Thing) => Thing) => ({
  MEETING: (thing: Thing) => known([meetingOf(thing)?.id]),
  SERIES: (thing: Thing) => known([meetingOf(thing)?.series?.id]),
  YEAR: (thing: Thing) => known([meetingOf(thing)?.when.start?.slice(0, 4)]),
});
const atMeeting = {
  ...ofMeeting(({ meeting }) => meeting),
  INITIATIVE: ({ meeting }: Thing) => known(ids(meeting.adopted.nodes)),
};

/** In whose name a speaker attended the meeting of a statement. */
const inWhoseName = (field: 'country' | 'organisation') => (statement: Thing) =>
  statement.meeting.attendances.nodes
    .filter(({ participant }: Thing) => participant.id === statement.speaker?.id)
    .map((attendance: Thing) => attendance[field]?.id);

const someone = '{ __typename ... on Node { id } }';

/** How each type is listed, and what its things have in common in each dimension. */
export const types: Readonly<
  Record<string, { list: string; fields: string; meeting: (thing: Thing) => Thing; keys: KeysOf }>
> = {
  attendance: {
    list: 'attendances',
    fields: `roles country { id } organisation { id } official { id } meeting { id ${around} }`,
    meeting: ({ meeting }) => meeting,
    keys: {
      COUNTRY: ({ country }) => known([country?.id]),
      ORGANISATION: ({ organisation }) => known([organisation?.id]),
      OFFICIAL: ({ official }) => known([official?.id]),
      ROLE: ({ roles }) => known(roles),
      TOPIC: ({ meeting }) => known(ids(meeting.topics)),
      ...atMeeting,
    },
  },
  participation: {
    list: 'participations',
    fields: `basis role participant ${someone} initiative { id topics { id } adoptedAt { id ${around} } }`,
    meeting: ({ initiative }) => initiative.adoptedAt,
    keys: {
      COUNTRY: ({ participant }) => known(ids(ofType('Country', [participant]))),
      ORGANISATION: ({ participant }) => known(ids(ofType('Organisation', [participant]))),
      OFFICIAL: ({ participant }) => known(ids(ofType('Official', [participant]))),
      BASIS: ({ basis }) => [basis],
      ROLE: ({ role }) => [role],
      TOPIC: ({ initiative }) => known(ids(initiative.topics)),
      INITIATIVE: ({ initiative }) => [initiative.id],
      ...ofMeeting(({ initiative }) => initiative.adoptedAt),
    },
  },
  statement: {
    list: 'statements',
    fields: `topics { id } speaker ${someone} meeting {
        id ${around} attendances(first: 500) { nodes { participant ${someone} country { id } organisation { id } } }
      }`,
    meeting: ({ meeting }) => meeting,
    keys: {
      COUNTRY: (it) => known([...ids(ofType('Country', [it.speaker])), ...inWhoseName('country')(it)]),
      ORGANISATION: (it) => known([...ids(ofType('Organisation', [it.speaker])), ...inWhoseName('organisation')(it)]),
      OFFICIAL: ({ speaker }) => known(ids(ofType('Official', [speaker]))),
      TOPIC: ({ topics }) => known(ids(topics)),
      ...atMeeting,
    },
  },
  measure: {
    list: 'measures',
    fields: `topics { id } initiative { id organisation { id } adoptedAt { id ${around} } }`,
    meeting: ({ initiative }) => initiative.adoptedAt,
    keys: {
      ORGANISATION: ({ initiative }) => known([initiative.organisation?.id]),
      TOPIC: ({ topics }) => known(ids(topics)),
      INITIATIVE: ({ initiative }) => [initiative.id],
      ...ofMeeting(({ initiative }) => initiative.adoptedAt),
    },
  },
  decision: {
    list: 'decisions',
    fields: `assignees ${someone} meeting { id ${around} }`,
    meeting: ({ meeting }) => meeting,
    keys: {
      COUNTRY: ({ assignees }) => known(ids(ofType('Country', assignees))),
      ORGANISATION: ({ assignees }) => known(ids(ofType('Organisation', assignees))),
      OFFICIAL: ({ assignees }) => known(ids(ofType('Official', assignees))),
      TOPIC: ({ meeting }) => known(ids(meeting.topics)),
      ...atMeeting,
    },
  },
};

/** Every thing of the list. */
export async function all(graph: Graph, list: string, fields: string, filter = ''): Promise<Thing[]> {
  const { data } = await graph.data(
    `{ ${list}(first: 500 ${filter}) { nodes { id ${fields} } pageInfo { hasNextPage } } }`,
  );
  expect(data[list].pageInfo.hasNextPage).toBe(false);
  return data[list].nodes;
}

export type Group = { keys: (string | null)[]; count: number; from: string | null; to: string | null };

/** Counts things in groups, as the API is to. */
export function counted(
  things: Thing[],
  dimensions: ((thing: Thing) => (string | null)[])[],
  meetingOf: (thing: Thing) => Thing,
) {
  const groups = new Map<string, Group>();
  for (const thing of things) {
    const [first = [], second = []] = dimensions.map((valuesOf) => valuesOf(thing));
    const combinations: (string | null)[][] =
      dimensions.length === 2 ? first.flatMap((one) => second.map((other) => [one, other])) : first.map((one) => [one]);
    const { start, end } = meetingOf(thing)?.when ?? { start: null, end: null };
    for (const keys of combinations) {
      const group = groups.get(keys.join('\n')) ?? { keys, count: 0, from: null, to: null };
      groups.set(keys.join('\n'), {
        keys,
        count: group.count + 1,
        from: [group.from, start].filter((day) => day !== null).sort()[0] ?? null,
        to:
          [group.to, end ?? start]
            .filter((day) => day !== null)
            .sort()
            .at(-1) ?? null,
      });
    }
  }
  return [...groups.values()].sort(mostFirst);
}

const place = ({ keys }: Group) => keys.map((key) => key ?? '~').join('\n');
const mostFirst = (a: Group, b: Group) => b.count - a.count || (place(a) < place(b) ? -1 : 1);

/** The groups as the API gives them. */
export function groupsOf(nodes: Thing[]): Group[] {
  return nodes.map(({ keys, count, from, to }) => ({
    keys: keys.map(({ node, value }: Thing) => node?.id ?? value),
    count,
    from,
    to,
  }));
}
