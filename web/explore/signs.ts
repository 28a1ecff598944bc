import type { NodeType, ThingFragment } from '../graphql/graphql';

/** Kinds of things that are drawn, in the order of the legend. */
export const kinds = [
  'Country',
  'Organisation',
  'SubGroup',
  'Official',
  'MeetingSeries',
  'Meeting',
  'Initiative',
  'Measure',
  'Topic',
  'Document',
  'Fact',
] as const satisfies readonly (ThingFragment['__typename'] | 'Fact')[];
export type Kind = (typeof kinds)[number];

/** The kind of a thing: a fact can stand in the middle, too. */
export function kindOf({ __typename }: Pick<ThingFragment, '__typename'>): Kind {
  return kinds.find((kind) => kind === __typename) ?? 'Fact';
}

/** The same kinds as the API asks for them: what can stand in the middle. */
export const middles: NodeType[] = [
  'COUNTRY',
  'ORGANISATION',
  'SUB_GROUP',
  'OFFICIAL',
  'MEETING_SERIES',
  'MEETING',
  'INITIATIVE',
  'MEASURE',
  'TOPIC',
  'DOCUMENT',
];

/** How a kind is drawn: shape and colour each tell it apart, and what is part of another kind is its hollow sign. */
export interface Sign {
  /** Which shape, as the fragment shader of `sign-program.ts` numbers them. */
  readonly shape: number;
  readonly hollow: boolean;
  /** The custom property of the style sheet that holds its colour. */
  readonly colour: `--sign-${string}`;
  /** The same shape as a path around 0, within a circle of radius 1, the y axis pointing down. */
  readonly path: string;
}

const circle = 'M-.86 0A.86 .86 0 1 0 .86 0A.86 .86 0 1 0-.86 0Z';
const square = 'M-.76-.76H.76V.76H-.76Z';
const diamond = 'M0-1.05L1.05 0L0 1.05L-1.05 0Z';
const triangle = 'M0-1L1 .78H-1Z';
const hexagon = 'M-.54-.94H.54L1.08 0L.54 .94H-.54L-1.08 0Z';
const plus = 'M-.36-.96H.36V-.36H.96V.36H.36V.96H-.36V.36H-.96V-.36H-.36Z';
const page = 'M-.62-.9H.62V.9H-.62Z';

const solid = (shape: number, path: string, colour: Sign['colour']): Sign => ({ shape, path, colour, hollow: false });

/** The sign of each kind. */
export const signs: Readonly<Record<Kind, Sign>> = {
  Country: solid(4, hexagon, '--sign-country'),
  Organisation: solid(1, square, '--sign-organisation'),
  SubGroup: { ...solid(1, square, '--sign-organisation'), hollow: true },
  Official: solid(0, circle, '--sign-official'),
  MeetingSeries: { ...solid(2, diamond, '--sign-meeting'), hollow: true },
  Meeting: solid(2, diamond, '--sign-meeting'),
  Initiative: solid(3, triangle, '--sign-initiative'),
  Measure: { ...solid(3, triangle, '--sign-initiative'), hollow: true },
  Topic: solid(5, plus, '--sign-topic'),
  Document: solid(6, page, '--sign-document'),
  Fact: { ...solid(0, circle, '--sign-document'), hollow: true },
};
