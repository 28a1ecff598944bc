import { entityTypes, factTypes, type Typename } from '../graph/node/id.ts';

/** What a property holds. Spreadsheets and graph tools are told, so that numbers stay numbers. */
export type Kind = 'text' | 'texts' | 'whole number' | 'number' | 'truth' | 'day' | 'instant' | 'figures';

const period = { period: 'text', start: 'day', end: 'day' } as const;
const recorded = { recordedAt: 'instant' } as const;

/**
 * The properties that things of each type have beside names, links and evidence, by their names in the API. The place
 * of a meeting and the figures of a statement are no things of their own here.
 */
export const propertiesOf: Record<Typename, Readonly<Record<string, Kind>>> = {
  Country: { code: 'text' },
  Organisation: { slug: 'text', kind: 'text', acronym: 'text' },
  SubGroup: { slug: 'text', status: 'text' },
  Official: { slug: 'text', honorific: 'text' },
  MeetingSeries: { slug: 'text' },
  Meeting: {
    slug: 'text',
    ordinal: 'whole number',
    ...period,
    place: 'text',
    placeCountry: 'text',
    latitude: 'number',
    longitude: 'number',
  },
  Initiative: { slug: 'text', kind: 'text', ...period },
  Measure: { code: 'text', position: 'whole number', heading: 'truth' },
  Topic: { slug: 'text' },
  Document: { slug: 'text', kind: 'text', language: 'text', url: 'text', publishedOn: 'text' },
  Membership: { role: 'text', ...period, ...recorded },
  Office: { ...period, ...recorded },
  Attendance: { roles: 'texts', status: 'text', ...recorded },
  Participation: { basis: 'text', derived: 'truth', role: 'text', ...recorded },
  Statement: { figures: 'figures', ...recorded },
  Decision: { due: 'text', ...recorded },
  Responsibility: { role: 'text', office: 'text', ...recorded },
};

export const typesOfEntities = Object.keys(entityTypes) as Typename[];
export const typesOfFacts = Object.keys(factTypes) as Typename[];
export const allTypes: readonly Typename[] = [...typesOfEntities, ...typesOfFacts];

/** The properties of several types together, each once. */
export function propertiesOfAll(types: readonly Typename[]): Readonly<Record<string, Kind>> {
  return Object.assign({}, ...types.map((type) => propertiesOf[type]));
}
