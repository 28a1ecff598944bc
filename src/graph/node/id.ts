import type { NodeType } from '../../graphql/types.generated.ts';

/** GraphQL types of entities and the values of `NodeType` that stand for them. */
export const entityTypes = {
  Country: 'COUNTRY',
  Organisation: 'ORGANISATION',
  SubGroup: 'SUB_GROUP',
  Official: 'OFFICIAL',
  MeetingSeries: 'MEETING_SERIES',
  Meeting: 'MEETING',
  Initiative: 'INITIATIVE',
  Measure: 'MEASURE',
  Topic: 'TOPIC',
  Document: 'DOCUMENT',
} as const satisfies Record<string, NodeType>;

/** GraphQL types of facts and the values of `NodeType` that stand for them. */
export const factTypes = {
  Membership: 'MEMBERSHIP',
  Office: 'OFFICE',
  Attendance: 'ATTENDANCE',
  Participation: 'PARTICIPATION',
  Statement: 'STATEMENT',
  Decision: 'DECISION',
  Responsibility: 'RESPONSIBILITY',
} as const satisfies Record<string, NodeType>;

export type EntityTypename = keyof typeof entityTypes;
export type FactTypename = keyof typeof factTypes;
export type Typename = EntityTypename | FactTypename;

/**
 * The global id of a thing, which is also the key of its node: readable, and the same in every database that holds the
 * same records. `key` is made of slugs and codes, joined by `/`.
 */
export function nodeId(typename: Typename | 'Place' | 'Figure', ...key: readonly (string | number)[]): string {
  return `${typename}:${key.join('/')}`;
}

/** The GraphQL type of the thing that has this id. */
export function typenameOf<Possible extends Typename = Typename>({ id }: { readonly id: string }): Possible {
  return id.slice(0, id.indexOf(':')) as Possible;
}

/** The GraphQL types that values of `NodeType` (or the like, such as `RelationKind`) stand for; others are left out. */
export function typenamesOf(types: readonly string[]): Typename[] {
  const all: [string, string][] = Object.entries({ ...entityTypes, ...factTypes });
  return all.filter(([, value]) => types.includes(value)).map(([typename]) => typename as Typename);
}

/** Whether the thing with this id is a fact. */
export function isFact(node: { readonly id: string }): boolean {
  return typenameOf(node) in factTypes;
}
