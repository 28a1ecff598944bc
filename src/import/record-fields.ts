import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { daysOf } from './period.ts';

/* What the parts of a record are made of. A message says what a value must be, to follow the field's name. */

export const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(2_000, 'must be at most 2,000 characters long')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must be one line without control characters');

/** A short readable name for use in addresses and references, the same in every record. */
export const slug = z
  .string()
  .max(120, 'must be at most 120 characters long')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters a to z, digits and single hyphens, like "bsec-wg-ict"',
  );

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = z
  .string()
  .refine((code) => code === code.toUpperCase() && code.length === 2 && countries.isValid(code), {
    error: 'must be an ISO 3166-1 alpha-2 code in upper case, like "TR"',
  });

/** BCP 47. `zxx` says that there are no words, as in a photograph; `und` that no source says which language it is. */
export const language = z
  .string()
  .refine(isLanguageTag, { error: 'must be a BCP 47 language tag, like "tr" or "kk-Cyrl"' });

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

export const period = z.string().refine((value) => daysOf(value) !== null, {
  error: 'must be a date or period of EDTF level 1, like "2017-11-09", "2011/2013" or "2004-04/.."',
});

/** One text in one or more languages: `{ en: …, tr: … }`. */
export const localised = z.record(language, text).refine((texts) => Object.keys(texts).length > 0, {
  error: 'must hold the text in at least one language',
});

export const otherNames = z
  .array(
    z.strictObject({
      text,
      language,
      kind: z.enum(['OFFICIAL', 'COMMON', 'ACRONYM', 'VARIANT', 'TRANSLITERATION', 'FORMER']),
    }),
  )
  .default([]);

export const passage = z.strictObject({
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
export const evidence = z
  .union([passageOrQuote.transform((one) => [one]), z.array(passageOrQuote).min(1)])
  .default([{}]);

export const named = { name: localised, otherNames, evidence };

export const participant = z.union(
  [
    z.strictObject({ country: countryCode }),
    z.strictObject({ organisation: slug }),
    z.strictObject({ subGroup: slug }),
    z.strictObject({ official: slug }),
  ],
  { error: 'must be one of { country: CODE }, { organisation: SLUG }, { subGroup: SLUG }, { official: SLUG }' },
);

export const member = z.union([z.strictObject({ country: countryCode }), z.strictObject({ organisation: slug })], {
  error: 'must be { country: CODE } or { organisation: SLUG }',
});

export const topics = z.array(slug).default([]);

/** A passage as it stands in a record. */
export type Passage = z.output<typeof passage>;
/** A text in several languages as it stands in a record, by BCP 47 tag. */
export type Localised = z.output<typeof localised>;
/** Who takes part, as it stands in a record. */
export type ParticipantRecord = z.output<typeof participant>;
