import type { DocumentRecord } from '../import/record.ts';
import { dayOf, periodOf } from './days.ts';
import { type Language, languages } from './languages.ts';
import { lastYear } from './proportions.ts';
import type { Random } from './random.ts';
import { inLatin, inventName, inventWord, slugOf } from './scripts.ts';

/** Somebody in a post for a time. */
export interface Holder {
  readonly official: string;
  /** Their name as documents in their language write it. */
  readonly name: string;
  readonly language: Language;
  readonly post: string;
  readonly start: string;
  readonly end: string | undefined;
}

/** A post of a body, with those who held it, one after the other. */
export interface Seat {
  readonly organisation: string;
  readonly country: string | undefined;
  readonly holders: readonly Holder[];
}

/** Posts from the lowest to the highest; those at the top were often held by people from below. */
const posts = [
  ['adviser', 'Adviser'],
  ['head-of-department', 'Head of Department'],
  ['director', 'Director'],
  ['deputy-minister', 'Deputy Minister'],
  ['minister', 'Minister'],
] as const;
const secretariatPosts = [
  ['project-director', 'Project Director'],
  ['secretary-general', 'Secretary General'],
] as const;

/** Counts officials over the whole graph, so that two with one name are still two. */
export interface Counter {
  officials: number;
}

interface Body {
  readonly organisation: string;
  readonly country?: string;
  readonly language: Language;
  readonly seats: number;
  readonly firstYear: number;
}

/** Fills the posts of a body from its first year to the last, and writes officials and offices into a record. */
export function fillSeats(random: Random, counter: Counter, record: DocumentRecord, body: Body): Seat[] {
  const { organisation, country, language } = body;
  const titles = country === undefined ? secretariatPosts : posts;
  const seats: Seat[] = [];
  for (const [post, title] of titles.slice(-body.seats)) {
    const below = seats.at(-1)?.holders ?? [];
    const holders: Holder[] = [];
    for (const [start, end] of terms(random, body.firstYear)) {
      const risen = below.find(
        (one) =>
          one.end !== undefined && one.end <= start && !holders.some(({ official }) => official === one.official),
      );
      const somebody = risen && random.percent(40) ? risen : newOfficial(random, counter, record, language);
      holders.push({ official: somebody.official, name: somebody.name, language, post, start, end });
      record.offices.push({
        official: somebody.official,
        post,
        title: { en: title },
        organisation,
        country,
        period: periodOf(start, end),
        evidence: [
          { quote: somebody.name, language },
          { quote: start, supports: 'period' },
        ],
      });
    }
    seats.push({ organisation, country, holders });
  }
  return seats;
}

/** Who holds a seat on a day; undefined before the first. */
export function holderOn(seat: Seat, day: string): Holder | undefined {
  return seat.holders.find(({ start, end }) => start <= day && (end === undefined || day < end));
}

/** Terms of office without gaps, two to six years each, the last one still going on. */
function terms(random: Random, firstYear: number): [start: string, end: string | undefined][] {
  const changes = [dayOf(firstYear, 0)];
  for (let year = firstYear + random.whole(2, 6); year < lastYear; year += random.whole(2, 6)) {
    changes.push(dayOf(year, random.whole(0, 364)));
  }
  return changes.map((start, index) => [start, changes[index + 1]]);
}

function newOfficial(random: Random, counter: Counter, record: DocumentRecord, language: Language) {
  const { script } = languages[language];
  const name = `${inventName(random, script, random.whole(2, 3))} ${inventName(random, script, random.whole(2, 4))}`;
  counter.officials += 1;
  const official = `${slugOf(name)}-${counter.officials}`;
  record.officials.push({
    slug: official,
    name: language === 'en' ? { en: name } : { [language]: name, en: inLatin(name) },
    otherNames: random.oneIn(10)
      ? [{ text: `${name} ${inventWord(random, script, 2)}`, language, kind: 'VARIANT' }]
      : [],
    honorific: random.oneIn(8) ? 'Dr.' : undefined,
    evidence: [{ quote: name, language }],
  });
  return { official, name };
}
