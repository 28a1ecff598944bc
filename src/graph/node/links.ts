import type { Loaders } from '../loaders.ts';
import type { EntityTypename, FactTypename } from './id.ts';
import type { Link, NodeRow } from './rows.ts';
import { readThing } from './thing.ts';

/**
 * Which links the things of each type have, and the field of the API that each stands for. They lead from the thing
 * whose source names the other, so a thing has few of them, however well connected the other is.
 */
export const linkFields = {
  Organisation: { PART_OF: 'parent', IN_COUNTRY: 'country' },
  SubGroup: { PART_OF: 'parent', ABOUT: 'topics' },
  Place: { IN_COUNTRY: 'country' },
  MeetingSeries: { ORGANISED_BY: 'organisation' },
  Meeting: {
    IN_SERIES: 'series',
    HELD_IN: 'place',
    ORGANISED_BY: 'organiser',
    HOSTED_BY: 'host',
    PART_OF: 'partOf',
    ABOUT: 'topics',
  },
  Initiative: { CARRIED_BY: 'organisation', ADOPTED_AT: 'adoptedAt', SUPPLEMENTS: 'supplements', ABOUT: 'topics' },
  Measure: { ITEM_OF: 'initiative', UNDER: 'parent', ABOUT: 'topics' },
  Topic: { BROADER: 'broader' },
  Document: { PUBLISHED_BY: 'publisher', TELLS_OF: 'meetings' },
  Membership: { MEMBER: 'member', OF: 'organisation' },
  Office: { HOLDER: 'official', OFFICE_IN: 'organisation', OFFICE_OF: 'country' },
  Attendance: {
    AT: 'meeting',
    ATTENDEE: 'participant',
    FOR_COUNTRY: 'country',
    FOR_ORGANISATION: 'organisation',
    AS: 'office',
  },
  Participation: { IN: 'initiative', PARTICIPANT: 'participant' },
  Statement: { AT: 'meeting', SPEAKER: 'speaker', ABOUT: 'topics', MENTIONS: 'mentions', NAMES: 'figures' },
  Decision: { AT: 'meeting', ASSIGNED_TO: 'assignees' },
  Responsibility: { REGARDING: 'initiative', ON_MEASURE: 'measure', BODY: 'body', TO: 'to' },
} as const satisfies Partial<Record<EntityTypename | FactTypename | 'Place', Record<string, string>>>;

type LinkFields = typeof linkFields;
/** The type of a link, such as `PART_OF`. */
export type LinkType = { [Type in keyof LinkFields]: keyof LinkFields[Type] }[keyof LinkFields];

/** All types of links. */
export const allLinkTypes: readonly LinkType[] = [
  ...new Set(Object.values(linkFields).flatMap((links) => Object.keys(links) as LinkType[])),
];

/** The things that the links of this type lead to, in the order of the source where it gives one. */
export function linked<Row extends NodeRow>(loaders: Loaders, row: NodeRow, type: LinkType): Eventually<Row[]> {
  return andThen(linksOf(loaders, row, type), (links) => {
    const targets = links.flatMap(([linkType, target]) => (linkType === type ? [readThing<Row>(target)] : []));
    return targets.length < 2 ? targets : targets.sort(inOrder);
  });
}

/** The thing that the only link of this type leads to; null where there is none. */
export function linkedOne<Row extends NodeRow>(loaders: Loaders, row: NodeRow, type: LinkType): Eventually<Row | null> {
  return andThen(linksOf(loaders, row, type), (links) => {
    const link = links.find(([linkType]) => linkType === type);
    return link ? readThing<Row>(link[1]) : null;
  });
}

/** What is there at once where nothing has to be read for it: a promise for each field would cost more than the field. */
export type Eventually<Value> = Value | Promise<Value>;

/** Goes on with a value at once, or when it is there. */
export function andThen<Value, Result>(value: Eventually<Value>, next: (value: Value) => Result): Eventually<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** The links of a thing, of this type at least. */
function linksOf(loaders: Loaders, { id, links, linkTypes }: NodeRow, type: LinkType): Eventually<readonly Link[]> {
  if (links && (!linkTypes || linkTypes.includes(type))) return links;
  return loaders.node.links.load(id).then((all) => all ?? []);
}

function inOrder(one: NodeRow, other: NodeRow): number {
  const [a, b] = [one, other].map(({ order = '', id }) => `${order} ${id}`) as [string, string];
  return a < b ? -1 : 1;
}
