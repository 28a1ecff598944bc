import { z } from 'zod';
import { facts } from './record-facts.ts';
import {
  countryCode,
  evidence,
  type Localised,
  language,
  localised,
  named,
  otherNames,
  type Passage,
  participant,
  period,
  slug,
  text,
  topics,
} from './record-fields.ts';

const documentKind = z.enum([
  'ACTION_PLAN',
  'NEWS',
  'MINUTES',
  'DECLARATION',
  'REPORT',
  'TERMS_OF_REFERENCE',
  'CHARTER',
  'REGISTER',
  'OTHER',
]);

const document = z.strictObject({
  slug,
  kind: documentKind,
  title: text,
  language,
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  publisher: slug.optional(),
  publishedOn: period.optional(),
  /** The meetings that the document tells of. */
  meetings: z.array(slug).default([]),
});

/** A numbered item as it stands in a record. */
export interface MeasureRecord {
  number: string;
  title: Localised;
  heading: boolean;
  topics: string[];
  evidence: Passage[];
  items: MeasureRecord[];
}

/** An item of an initiative. `number` is its own number alone ("II", "3", "c"); its place in the tree gives the rest. */
const measure = z.strictObject({
  number: z.string().regex(/^[\p{L}\p{N}]{1,10}$/u, 'must be the number of the item alone, like "II", "3" or "c"'),
  title: localised,
  /** True where the item only stands above others and asks for nothing itself. */
  heading: z.boolean().default(false),
  topics,
  evidence,
  get items() {
    return z.array(measure).default([]) as unknown as z.ZodDefault<z.ZodArray<z.ZodType<MeasureRecord>>>;
  },
});

/** The entities of a record, by the field that holds them. */
const entities = {
  countries: z.array(z.strictObject({ code: countryCode, otherNames, evidence })).default([]),
  organisations: z
    .array(
      z.strictObject({
        slug,
        kind: z.enum([
          'INTERGOVERNMENTAL',
          'SECRETARIAT',
          'COUNCIL',
          'COMMITTEE',
          'WORKING_GROUP',
          'MINISTRY',
          'AGENCY',
          'ACADEMIC',
          'COMPANY',
          'OTHER',
        ]),
        ...named,
        acronym: text.max(40).optional(),
        /** The organisation that this one is a part or a body of. */
        parent: slug.optional(),
        country: countryCode.optional(),
      }),
    )
    .default([]),
  subGroups: z
    .array(
      z.strictObject({ slug, ...named, status: z.enum(['PROPOSED', 'ACTIVE', 'DISSOLVED']), parent: slug, topics }),
    )
    .default([]),
  officials: z.array(z.strictObject({ slug, ...named, honorific: text.max(80).optional() })).default([]),
  places: z
    .array(
      z.strictObject({
        slug,
        ...named,
        country: countryCode.optional(),
        latitude: z.number().min(-90).max(90).optional(),
        longitude: z.number().min(-180).max(180).optional(),
      }),
    )
    .default([]),
  meetingSeries: z.array(z.strictObject({ slug, ...named, organisation: slug.optional() })).default([]),
  meetings: z
    .array(
      z.strictObject({
        slug,
        title: localised,
        evidence,
        when: period,
        series: slug.optional(),
        ordinal: z.int().positive().optional(),
        place: slug.optional(),
        organiser: slug.optional(),
        host: participant.optional(),
        partOf: slug.optional(),
        topics,
      }),
    )
    .default([]),
  initiatives: z
    .array(
      z.strictObject({
        slug,
        kind: z.enum(['ACTION_PLAN', 'WORK_PROGRAMME', 'PROJECT', 'PROGRAMME', 'STRATEGY']),
        title: localised,
        evidence,
        period: period.optional(),
        organisation: slug.optional(),
        adoptedAt: slug.optional(),
        supplements: slug.optional(),
        topics,
        measures: z.array(measure).default([]),
      }),
    )
    .default([]),
  topics: z.array(z.strictObject({ slug, ...named, broader: slug.optional() })).default([]),
  /** Documents that this one tells of, such as minutes that were signed. */
  documents: z.array(z.strictObject({ ...document.shape, evidence })).default([]),
};

/**
 * A record: what one document says, in our own words, each fact with the few words of the document it rests on.
 * People write it as YAML (or JSON, which is YAML too); this is its one description, and the importer's first check.
 *
 * Everything that a record names by its slug is described in the same record or is in the graph already.
 */
export const recordSchema = z.strictObject({
  /** The version of this format. */
  record: z.literal(1, { error: 'must be 1, the version of the format' }),
  document,
  ...entities,
  ...facts,
});

/** A checked record, its defaults filled in. */
export type DocumentRecord = z.output<typeof recordSchema>;
