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

/** `slug` for a thing of its own, with the words for what sort of thing it is. */
const slugOf = (thing: string) =>
  slug.describe(`A short readable name of the ${thing}, chosen in the record and the same in all of them.`);

const document = {
  slug: slugOf('document'),
  kind: documentKind.describe('What sort of document it is.'),
  title: text.describe('Its title; in our own words where it has none.'),
  language: language.describe('The language it is written in, a tag of BCP 47.'),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .optional()
    .describe('Where it was published, an http or https address.'),
  publisher: slug.optional().describe('The organisation that published it, by slug.'),
  publishedOn: period.optional().describe('When it was published, in EDTF.'),
  meetings: z.array(slug).default([]).describe('The meetings that the document tells of, by slug.'),
};

/** Whether everybody sees what a document says. */
const visibility = z
  .enum(['PUBLISHED', 'DRAFT'])
  .optional()
  .describe('DRAFT where editors alone are to see the document and what rests only on it; PUBLISHED where left out.');

/** A numbered item as it stands in a record. */
export interface MeasureRecord {
  number: string;
  title: Localised;
  heading: boolean;
  topics: string[];
  evidence: Passage[];
  items: MeasureRecord[];
}

/** The number of an item alone, without those above it. */
export const measureNumber = /^[\p{L}\p{N}]{1,10}$/u;

const measure = z
  .strictObject({
    number: z
      .string()
      .regex(measureNumber, 'must be the number of the item alone, like "II", "3" or "c"')
      .describe('Its own number alone, like "II", "3" or "c"; its place among the others gives the rest.'),
    title: localised.describe('What is to be done, in our own words, per language.'),
    heading: z
      .boolean()
      .default(false)
      .describe('True where the item only stands above others and asks for nothing itself.'),
    topics,
    evidence,
    get items() {
      return z.array(measure).default([]).describe('The items that stand under it.') as unknown as z.ZodDefault<
        z.ZodArray<z.ZodType<MeasureRecord>>
      >;
    },
  })
  .meta({ id: 'measure', description: 'A numbered item of an initiative.' });

/** How deep the items of an initiative may stand under each other. */
export const deepestMeasure = 8;

/** Whether items stand no deeper than that. An alias of YAML can put a list under itself: that is endless. */
function areShallow(items: readonly MeasureRecord[], depth = 1): boolean {
  return depth > deepestMeasure ? items.length === 0 : items.every((item) => areShallow(item.items, depth + 1));
}

const measures = z
  .array(measure)
  .refine((items) => areShallow(items), { error: `must stand at most ${deepestMeasure} deep` })
  .describe('Its numbered items, in their order.');

const country = z.strictObject({ code: countryCode, otherNames, evidence });

/** What sort of organisation it is. */
export const organisationKind = z.enum([
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
]);

const organisation = z.strictObject({
  slug: slugOf('organisation'),
  kind: organisationKind.describe('What sort of organisation it is.'),
  ...named,
  acronym: text.max(40).optional().describe('The letters it is known by.'),
  parent: slug.optional().describe('The organisation that this one is a part or a body of, by slug.'),
  country: countryCode.optional().describe('The country that it is of, where it is of one.'),
});

const subGroup = z.strictObject({
  slug: slugOf('sub-group'),
  ...named,
  status: z.enum(['PROPOSED', 'ACTIVE', 'DISSOLVED']).describe('Whether it is at work.'),
  parent: slug.describe('The organisation that it is a part of, by slug.'),
  topics,
});

const official = z.strictObject({
  slug: slugOf('official'),
  ...named,
  honorific: text.max(80).optional().describe('How the official is addressed, such as "H.E." or "Dr".'),
});

const place = z.strictObject({
  slug: slugOf('place'),
  ...named,
  country: countryCode.optional().describe('The country that it lies in.'),
  latitude: z.number().min(-90).max(90).optional().describe('Degrees north of the equator.'),
  longitude: z.number().min(-180).max(180).optional().describe('Degrees east of Greenwich.'),
});

const meetingSeries = z.strictObject({
  slug: slugOf('series of meetings'),
  ...named,
  organisation: slug.optional().describe('The organisation whose meetings they are, by slug.'),
});

const meeting = z.strictObject({
  slug: slugOf('meeting'),
  title: localised.describe('Its title; in our own words where it has none.'),
  evidence,
  when: period.describe('When it was held, in EDTF: "2017-11-09" or "2024-03-05/2024-03-06".'),
  series: slug.optional().describe('The series of meetings that it is one of, by slug.'),
  ordinal: z.int().positive().optional().describe('Which one of its series it is: 2 for the second.'),
  place: slug.optional().describe('Where it was held, by slug.'),
  organiser: slug.optional().describe('The organisation that it was a meeting of, by slug.'),
  host: participant.optional().describe('Who was its host.'),
  partOf: slug.optional().describe('The meeting that it was a part of, by slug.'),
  topics,
});

const initiative = z.strictObject({
  slug: slugOf('initiative'),
  kind: z
    .enum(['ACTION_PLAN', 'WORK_PROGRAMME', 'PROJECT', 'PROGRAMME', 'STRATEGY'])
    .describe('What sort of initiative it is.'),
  title: localised.describe('Its title, per language.'),
  evidence,
  period: period.optional().describe('The time that it is made for, in EDTF.'),
  organisation: slug.optional().describe('The organisation that carries it, by slug.'),
  adoptedAt: slug.optional().describe('The meeting that adopted it, by slug.'),
  supplements: slug.optional().describe('The initiative that it adds to, by slug.'),
  topics,
  measures: measures.default([]),
});

const topic = z.strictObject({
  slug: slugOf('topic'),
  ...named,
  broader: slug.optional().describe('The topic that this one is a part of, by slug.'),
});

/** The entities of a record, by the field that holds them. */
const entities = {
  countries: z.array(country).default([]).describe('Countries; their usual names are known already.'),
  organisations: z.array(organisation).default([]).describe('Organisations and their bodies.'),
  subGroups: z.array(subGroup).default([]).describe('Parts of a working group or meeting that take one subject.'),
  officials: z.array(official).default([]).describe('People in office.'),
  places: z.array(place).default([]).describe('Towns and other places.'),
  meetingSeries: z.array(meetingSeries).default([]).describe('Meetings that are held again and again.'),
  meetings: z.array(meeting).default([]).describe('Meetings.'),
  initiatives: z.array(initiative).default([]).describe('Plans, programmes, projects and strategies.'),
  measures: z
    .array(
      z.strictObject({
        initiative: slug.describe('The initiative, by slug.'),
        items: measures.min(1),
      }),
    )
    .default([])
    .describe('Measures of initiatives that another document describes.'),
  topics: z.array(topic).default([]).describe('Subjects.'),
  documents: z
    .array(z.strictObject({ ...document, evidence }))
    .default([])
    .describe('Documents that this one tells of, such as minutes that were signed.'),
};

/**
 * A record: what one document says, in our own words, each fact with the few words of the document it rests on.
 * People write it as YAML (or JSON, which is YAML too); this is its one description, and the importer's first check.
 *
 * Everything that a record names by its slug is described in the same record or is in the graph already.
 */
export const recordSchema = z.strictObject({
  record: z
    .literal(1, { error: 'must be 1, the version of the format' })
    .describe('The version of this format, which is 1.'),
  document: z.strictObject({ ...document, visibility }).describe('The document whose record this is.'),
  ...entities,
  ...facts,
});

/** A checked record, its defaults filled in. */
export type DocumentRecord = z.output<typeof recordSchema>;

/** Whether editors alone are to see what a record says. */
export function isUnpublished({ document }: DocumentRecord): boolean {
  return document.visibility === 'DRAFT';
}
