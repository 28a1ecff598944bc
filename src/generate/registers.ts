import { blankRecord } from '../import/blank-record.ts';
import type { DocumentRecord } from '../import/record.ts';
import { countries, type Language, languages, subjects } from './languages.ts';
import type { Proportions } from './proportions.ts';
import type { Random } from './random.ts';
import { inLatin, inventName, slugOf } from './scripts.ts';
import { type Counter, fillSeats, type Seat } from './seats.ts';

/** A country with what is needed of it later. */
export interface Country {
  readonly code: string;
  readonly language: Language;
  readonly seats: Seat[];
  readonly ministries: string[];
  readonly places: string[];
}

/** Posts that one ministry has at most. */
const seatsOfMinistry = 5;

/** The subjects, in one document. */
export function* topicRegister(count: number): Generator<DocumentRecord, string[]> {
  const record = blankRecord({
    slug: 'subjects',
    kind: 'REGISTER',
    title: 'Generated list of subjects',
    language: 'en',
  });
  // Fields before aspects: a small graph has many fields rather than one field to its last aspect.
  const chosen = [...subjects].sort((a, b) => Number(a.broader !== undefined) - Number(b.broader !== undefined));
  for (const { name, broader } of chosen.slice(0, count)) {
    record.topics.push({
      slug: topicSlug(name),
      name: { en: name },
      otherNames: [],
      broader: broader && topicSlug(broader),
      evidence: [{ quote: name }],
    });
  }
  yield record;
  return record.topics.map(({ slug }) => slug);
}

function topicSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The countries: a register of each, and one of each of its ministries with all who held its posts. */
export function* countryRegisters(
  random: Random,
  counter: Counter,
  proportions: Proportions,
): Generator<DocumentRecord, Country[]> {
  const all: Country[] = [];
  for (const [code, language] of countries.slice(0, proportions.countries)) {
    const country: Country = { code, language, seats: [], ministries: [], places: [] };
    yield countryRegister(random, country);
    for (let left = proportions.seats; left > 0; left -= seatsOfMinistry) {
      yield ministryRegister(random, counter, country, Math.min(left, seatsOfMinistry), proportions.firstYear);
    }
    all.push(country);
  }
  return all;
}

function countryRegister(random: Random, country: Country): DocumentRecord {
  const { code, language } = country;
  const record = blankRecord({
    slug: `register-${code.toLowerCase()}`,
    kind: 'REGISTER',
    title: `Generated register of places: ${code}`,
    language,
  });
  record.countries.push({ code, otherNames: [], evidence: [{ quote: code }] });
  for (let index = 1; index <= 3; index += 1) {
    const name = inventName(random, languages[language].script, 3);
    const slug = `${slugOf(name)}-${code.toLowerCase()}-${index}`;
    country.places.push(slug);
    record.places.push({
      slug,
      name: language === 'en' ? { en: name } : { [language]: name, en: inLatin(name) },
      otherNames: [],
      country: code,
      latitude: random.whole(-6_000, 6_000) / 100,
      longitude: random.whole(-18_000, 18_000) / 100,
      evidence: [{ quote: name }],
    });
  }
  return record;
}

function ministryRegister(
  random: Random,
  counter: Counter,
  country: Country,
  seats: number,
  firstYear: number,
): DocumentRecord {
  const { code, language } = country;
  const wording = languages[language];
  const name = inventName(random, wording.script, 3);
  const organisation = `${code.toLowerCase()}-ministry-${country.ministries.length + 1}`;
  const record = blankRecord({
    slug: `register-${organisation}`,
    kind: 'REGISTER',
    title: `Generated register of officials: ${wording.ministry(name)}`,
    language,
    publisher: organisation,
    publishedOn: '2026',
  });
  const inEnglish = { en: languages.en.ministry(inLatin(name)) };
  record.organisations.push({
    slug: organisation,
    kind: 'MINISTRY',
    name: language === 'en' ? inEnglish : { [language]: wording.ministry(name), ...inEnglish },
    otherNames: [],
    country: code,
    evidence: [{ quote: wording.ministry(name) }],
  });
  country.ministries.push(organisation);
  country.seats.push(
    ...fillSeats(random, counter, record, { organisation, country: code, language, seats, firstYear }),
  );
  return record;
}
