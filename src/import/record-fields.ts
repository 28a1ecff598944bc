import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { daysOf } from './period.ts';

/*
 * What the parts of a record are made of. A message says what a value must be, to follow the field's name; a description
 * says what it means, and comes to editors by way of the JSON Schema (see `record-schema.ts`).
 */

export const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(2_000, 'must be at most 2,000 characters long')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must be one line without control characters');

export const slug = z
  .string()
  .max(120, 'must be at most 120 characters long')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters a to z, digits and single hyphens, like "bsec-wg-ict"')
  .describe('A short readable name for use in addresses and references, the same in every record.');

const isNoCountry = 'must be an ISO 3166-1 alpha-2 code in upper case, like "TR"';
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: isNoCountry, abort: true })
  .refine((code) => countries.isValid(code), { error: isNoCountry })
  .describe('A country by its code of ISO 3166-1 alpha-2, in upper case, like "TR".');

export const language = z
  .string()
  .refine(isLanguageTag, { error: 'must be a BCP 47 language tag, like "tr" or "kk-Cyrl"' })
  .describe(
    'A language by its tag of BCP 47, like "tr" or "kk-Cyrl"; "zxx" says that there are no words, as in a photograph, ' +
      '"und" that no source says which language it is.',
  );

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

export const period = z
  .string()
  .refine((value) => daysOf(value) !== null, {
    error: 'must be a date or period of EDTF level 1, like "2017-11-09", "2011/2013" or "2004-04/.."',
  })
  .describe(
    'A date or period in EDTF, in quotes: "2017-11-09", "2011/2013", "2004-04/.." (still holds), "2017-11~" (about).',
  );

export const localised = z
  .record(language, text)
  .refine((texts) => Object.keys(texts).length > 0, { error: 'must hold the text in at least one language' })
  .describe('One text in one or more languages: { en: …, tr: … }.');

export const otherNames = z
  .array(
    z.strictObject({
      text: text.describe('The name as the document writes it.'),
      language: language.describe('The language of the name.'),
      kind: z
        .enum(['OFFICIAL', 'COMMON', 'ACRONYM', 'VARIANT', 'TRANSLITERATION', 'FORMER'])
        .describe('What sort of name it is.'),
    }),
  )
  .default([])
  .meta({ id: 'otherNames', description: 'Further names: acronyms, former names, other ways of writing.' });

const quotation = text
  .max(300, 'must be a few words, at most 300 characters')
  .describe('A few words of the document, exactly as they stand there.');

export const passage = z.strictObject({
  quote: quotation.optional(),
  supports: z
    .string()
    .regex(/^[a-z][A-Za-z]*$/, 'must be the name of a field of the API, like "adoptedAt"')
    .optional()
    .describe('The field of the thing that the passage supports, as the API calls it; the whole thing where left out.'),
  note: text
    .optional()
    .describe(
      'What a reader should know: how the words were read, what they leave open, where they contradict others.',
    ),
  language: language.optional().describe("The language of the passage where it is not the document's."),
});

const passageOrQuote = z.union([quotation.transform((quote) => ({ quote })), passage], {
  error: 'must be a few words of the document in quotes, or { quote, supports, note, language }',
});
export const evidence = z
  .union([passageOrQuote.transform((one) => [one]), z.array(passageOrQuote).min(1)])
  .default([{}])
  .meta({
    id: 'evidence',
    description:
      'The words that it rests on: a quotation, a passage, or a list of these. Left out, the document is cited as a ' +
      'whole, as is right where nobody has its text at hand.',
  });

export const named = {
  name: localised.describe('The name, in each language that the document or common use has: { en: …, tr: … }.'),
  otherNames,
  evidence,
};

export const participant = z
  .union(
    [
      z.strictObject({ country: countryCode }),
      z.strictObject({ organisation: slug }),
      z.strictObject({ subGroup: slug }),
      z.strictObject({ official: slug }),
    ],
    { error: 'must be one of { country: CODE }, { organisation: SLUG }, { subGroup: SLUG }, { official: SLUG }' },
  )
  .describe('Who takes part: { country: CODE }, { organisation: SLUG }, { subGroup: SLUG } or { official: SLUG }.');

export const member = z
  .union([z.strictObject({ country: countryCode }), z.strictObject({ organisation: slug })], {
    error: 'must be { country: CODE } or { organisation: SLUG }',
  })
  .describe('Who belongs to it: { country: CODE } or { organisation: SLUG }.');

export const topics = z.array(slug).default([]).describe('What it is about: slugs of topics.');

/** A passage as it stands in a record. */
export type Passage = z.output<typeof passage>;
/** A text in several languages as it stands in a record, by BCP 47 tag. */
export type Localised = z.output<typeof localised>;
/** Who takes part, as it stands in a record. */
export type ParticipantRecord = z.output<typeof participant>;
