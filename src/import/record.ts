import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { daysOf } from './period.ts';

/**
 * A record: what one document says, in our own words, each fact with the few words of the document it rests on.
 * People write it as YAML (or JSON, which is YAML too); this is its one description, and the importer's first check.
 *
 * Everything that a record names by its slug is described in the same record or is in the graph already.
 */

const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(2_000, 'must be at most 2,000 characters long')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must be one line without control characters');

/** A short readable name for use in addresses and references, the same in every record. */
const slug = z
  .string()
  .max(120, 'must be at most 120 characters long')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters a to z, digits and single hyphens, like "bsec-wg-ict"',
  );

/** ISO 3166-1 alpha-2, upper case. */
const countryCode = z
  .string()
  .refine((code) => code === code.toUpperCase() && code.length === 2 && countries.isValid(code), {
    error: 'must be an ISO 3166-1 alpha-2 code in upper case, like "TR"',
  });

/** BCP 47. `zxx` says that there are no words, as in a photograph; `und` that no source says which language it is. */
const language = z.string().refine(isLanguageTag, { error: 'must be a BCP 47 language tag, like "tr" or "kk-Cyrl"' });

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isKnownLanguage(subtag: string): boolean {
  return subtag === 'und' || languageNames.of(subtag) !== undefined;
}

/** In canonical form, and of a language that Unicode CLDR knows. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && isKnownLanguage(tag.split('-')[0] ?? '');
  } catch {
    return false;
  }
}

const period = z.string().refine((value) => daysOf(value) !== null, {
  error: 'must be a date or period of EDTF level 1, like "2017-11-09", "2011/2013" or "2004-04/.."',
});

/** One text in one or more languages: `{ en: …, tr: … }`. */
const localised = z.record(language, text).refine((texts) => Object.keys(texts).length > 0, {
  error: 'must hold the text in at least one language',
});

const otherNames = z
  .array(
    z.strictObject({
      text,
      language,
      kind: z.enum(['OFFICIAL', 'COMMON', 'ACRONYM', 'VARIANT', 'TRANSLITERATION', 'FORMER']),
    }),
  )
  .default([]);

const passage = z.strictObject({
  /** A few words of the document, exactly as they stand there. */
  quote: text.max(300, 'must be a few words, at most 300 characters').optional(),
  /** The field of the thing that the passage supports, as the API calls it; the whole thing where it is left out. */
  supports: z
    .string()
    .regex(/^[a-z][A-Za-z]*$/, 'must be the name of a field of the API, like "adoptedAt"')
    .optional(),
  /** What a reader should know: how the words were read, what they leave open, where they contradict others. */
  note: text.optional(),
  /** The language of the passage where it is not the document's. */
  language: language.optional(),
});

/**
 * The words that a thing rests on: a quotation, a passage, or several of them. Left out, the document is cited as a
 * whole, as is right where nobody has its text at hand.
 */
const passageOrQuote = z.union(
  [text.max(300, 'must be a few words, at most 300 characters').transform((quote) => ({ quote })), passage],
  {
    error: 'must be a few words of the document in quotes, or { quote, supports, note, language }',
  },
);
const evidence = z.union([passageOrQuote.transform((one) => [one]), z.array(passageOrQuote).min(1)]).default([{}]);

const named = { name: localised, otherNames, evidence };

const participant = z.union(
  [
    z.strictObject({ country: countryCode }),
    z.strictObject({ organisation: slug }),
    z.strictObject({ subGroup: slug }),
    z.strictObject({ official: slug }),
  ],
  { error: 'must be one of { country: CODE }, { organisation: SLUG }, { subGroup: SLUG }, { official: SLUG }' },
);

const member = z.union([z.strictObject({ country: countryCode }), z.strictObject({ organisation: slug })], {
  error: 'must be { country: CODE } or { organisation: SLUG }',
});

const topics = z.array(slug).default([]);
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

interface MeasureInput {
  number: string;
  title: Record<string, string>;
  heading: boolean;
  topics: string[];
  evidence: z.output<typeof evidence>;
  items: MeasureInput[];
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
    return z.array(measure).default([]) as unknown as z.ZodDefault<z.ZodArray<z.ZodType<MeasureInput>>>;
  },
});

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

const facts = {
  memberships: z
    .array(
      z.strictObject({
        member,
        organisation: slug,
        role: z.enum(['MEMBER', 'OBSERVER', 'PARTNER']),
        period: period.optional(),
        /** Counts the times that it joined in the same role; 1 where it never left. */
        spell: z.int().positive().default(1),
        evidence,
      }),
    )
    .default([]),
  offices: z
    .array(
      z.strictObject({
        official: slug,
        /** Tells the posts of one official apart; chosen in the record. */
        post: slug,
        /** The post as the source writes it, and translations of it. */
        title: localised,
        organisation: slug.optional(),
        country: countryCode.optional(),
        period: period.optional(),
        evidence,
      }),
    )
    .default([]),
  attendances: z
    .array(
      z
        .strictObject({
          meeting: slug,
          official: slug.optional(),
          subGroup: slug.optional(),
          /** In whose name the official came, or, where no official is named, who was there. */
          organisation: slug.optional(),
          country: countryCode.optional(),
          /** The official's post in which they came: a `post` of the record's or the graph's offices. */
          post: slug.optional(),
          roles: z
            .array(z.enum(['OPENED', 'CHAIRED', 'CO_CHAIRED', 'HOSTED', 'SPOKE', 'SIGNED', 'ATTENDED']))
            .min(1)
            .default(['ATTENDED']),
          status: z.enum(['INVITED', 'PRESENT', 'ABSENT']).default('PRESENT'),
          evidence,
        })
        .refine((it) => it.official ?? it.subGroup ?? it.organisation ?? it.country, {
          error: 'must name an official, a subGroup, an organisation or a country',
        })
        .refine((it) => !it.post || it.official, { path: ['post'], error: 'needs an official who holds it' }),
    )
    .default([]),
  participations: z
    .array(z.strictObject({ initiative: slug, participant, role: text.optional(), evidence }))
    .default([]),
  statements: z
    .array(
      z.strictObject({
        meeting: slug,
        /** Tells the statements of one meeting apart; chosen in the record. */
        slug,
        speaker: participant.optional(),
        summary: localised,
        topics,
        /** Others of whom the statement speaks. */
        mentions: z.array(participant).default([]),
        figures: z
          .array(
            z.strictObject({
              label: text,
              value: z.number(),
              /** An ISO 4217 code for money, a unit of UCUM or a plain word for the rest. */
              unit: text.max(80),
              period: period.optional(),
              expected: z.boolean().default(false),
            }),
          )
          .default([]),
        evidence,
      }),
    )
    .default([]),
  decisions: z
    .array(
      z.strictObject({
        meeting: slug,
        /** Tells the decisions of one meeting apart; chosen in the record. */
        slug,
        summary: localised,
        assignees: z.array(participant).default([]),
        due: period.optional(),
        evidence,
      }),
    )
    .default([]),
  responsibilities: z
    .array(
      z.strictObject({
        initiative: slug,
        /** The path of numbers of the measure that it concerns, like "II.3.c"; the whole initiative where left out. */
        measure: z.string().optional(),
        /** Tells the responsibilities of one initiative apart; chosen in the record. */
        slug,
        role: z.enum(['IMPLEMENTS', 'MONITORS', 'REPORTS_TO', 'CONVENES', 'COORDINATES', 'REVISES']),
        body: participant.optional(),
        /** The office that acts where the source names an office and no body. */
        office: text.optional(),
        to: z.array(slug).default([]),
        evidence,
      }),
    )
    .default([]),
};

export const recordSchema = z.strictObject({
  /** The version of this format. */
  record: z.literal(1, { error: 'must be 1, the version of the format' }),
  document,
  ...entities,
  ...facts,
});

/** A checked record, its defaults filled in. */
export type DocumentRecord = z.output<typeof recordSchema>;
/** A passage as it stands in a record. */
export type Passage = z.output<typeof passage>;
/** A text in several languages as it stands in a record, by BCP 47 tag. */
export type Localised = z.output<typeof localised>;
/** A numbered item as it stands in a record. */
export type MeasureRecord = MeasureInput;
/** Who takes part, as it stands in a record. */
export type ParticipantRecord = z.output<typeof participant>;
