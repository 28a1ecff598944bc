import { blankRecord } from '../import/blank-record.ts';
import type { DocumentRecord } from '../import/record.ts';
import { dayOf, periodOf } from './days.ts';
import { type Language, languages } from './languages.ts';
import { lastYear, type Proportions } from './proportions.ts';
import type { Random } from './random.ts';
import type { Country } from './registers.ts';
import { inLatin, inventName, slugOf } from './scripts.ts';
import { type Counter, fillSeats, type Seat } from './seats.ts';

/** A series of meetings that a body holds. */
export interface Series {
  readonly slug: string;
  readonly body: string;
  /** What the series is called, in English and in the language of its documents. */
  readonly title: string;
  readonly native: string;
  readonly perYear: number;
  readonly subGroups: readonly string[];
  readonly topics: readonly string[];
}

/** An organisation of several countries. */
export interface Organisation {
  readonly slug: string;
  readonly secretariat: string;
  readonly language: Language;
  readonly founded: number;
  readonly members: readonly Country[];
  readonly seats: readonly Seat[];
  readonly series: readonly Series[];
}

/** What all organisations are made from. */
export interface World {
  readonly proportions: Proportions;
  readonly counter: Counter;
  readonly countries: readonly Country[];
  readonly topics: readonly string[];
}

/** Founds an organisation with its bodies and members, and gives it with its charter. */
export function foundOrganisation(
  random: Random,
  world: World,
  number: number,
): { readonly organisation: Organisation; readonly charter: DocumentRecord } {
  const { countries, counter, proportions } = world;
  const members = membersOf(random, countries);
  const [host] = members as [Country];
  const { language } = host;
  const wording = languages[language];
  const name = inventName(random, wording.script, 3);
  const latin = inLatin(name);
  const slug = `${slugOf(name)}-${number}`;
  const founded = random.whole(proportions.firstYear, Math.min(proportions.firstYear + 12, lastYear - 6));
  const secretariat = `${slug}-secretariat`;
  const acronym = `${latin.slice(0, 2).toUpperCase()}CO${number}`;
  const charter = blankRecord({
    slug: `${slug}-charter`,
    kind: 'CHARTER',
    title: `Generated charter: ${wording.organisation(name)}`,
    language,
    publisher: secretariat,
    publishedOn: dayOf(founded, 0),
  });
  const native = wording.organisation(name);
  const inEnglish = languages.en.organisation(latin);
  charter.organisations.push(
    {
      slug,
      kind: 'INTERGOVERNMENTAL',
      name: language === 'en' ? { en: inEnglish } : { [language]: native, en: inEnglish },
      otherNames: [{ text: acronym, language: 'en', kind: 'ACRONYM' }],
      acronym,
      evidence: [{ quote: native }, { quote: acronym, language: 'en' }],
    },
    {
      slug: secretariat,
      kind: 'SECRETARIAT',
      name: { en: `Secretariat of ${acronym}` },
      otherNames: [],
      parent: slug,
      country: host.code,
      evidence: [{ quote: acronym }, { quote: host.code, supports: 'country' }],
    },
  );
  for (const { code } of members) charter.countries.push({ code, otherNames: [], evidence: [{ quote: code }] });
  writeMemberships(random, charter, slug, members, countries, founded);
  const firstYear = founded;
  const seats = fillSeats(random, counter, charter, { organisation: secretariat, language, seats: 2, firstYear });
  const council = writeBody(random, world, charter, { slug, native, latin, acronym, index: 0, parent: slug });
  const groups = [1, 2, 3].map((index) =>
    writeBody(random, world, charter, { slug, native, latin, acronym, index, parent: council.body }),
  );
  return {
    organisation: { slug, secretariat, language, founded, members, seats, series: [council, ...groups] },
    charter,
  };
}

/** Some countries belong to many organisations, most to a few. */
function membersOf(random: Random, countries: readonly Country[]): Country[] {
  const wanted = random.whole(Math.min(5, countries.length), Math.min(20, countries.length));
  const members = new Set<Country>();
  while (members.size < wanted) members.add(random.pickEarly(countries));
  return [...members];
}

function writeMemberships(
  random: Random,
  charter: DocumentRecord,
  organisation: string,
  members: readonly Country[],
  countries: readonly Country[],
  founded: number,
): void {
  const evidence = (period: string, code: string) => [{ quote: code }, { quote: period, supports: 'period' }];
  const foundation = dayOf(founded, 0);
  for (const { code } of members) {
    const joined = random.percent(60) ? foundation : dayOf(founded + random.whole(1, 5), random.whole(0, 364));
    const left = random.oneIn(15) ? dayOf(founded + random.whole(7, 9), random.whole(0, 364)) : undefined;
    const membership = { member: { country: code }, organisation, role: 'MEMBER' as const };
    const period = periodOf(joined, left);
    charter.memberships.push({ ...membership, period, spell: 1, evidence: evidence(period, code) });
    if (left !== undefined && random.percent(50)) {
      const again = periodOf(dayOf(Number(left.slice(0, 4)) + 2, 0), undefined);
      charter.memberships.push({ ...membership, period: again, spell: 2, evidence: evidence(again, code) });
    }
  }
  const others = countries.filter((country) => !members.includes(country));
  for (const { code } of random.sample(others, random.whole(0, 4))) {
    const role = random.percent(70) ? ('OBSERVER' as const) : ('PARTNER' as const);
    const member = { country: code };
    charter.memberships.push({ member, organisation, role, spell: 1, evidence: [{ quote: code }] });
  }
}

interface BodyNames {
  readonly slug: string;
  readonly native: string;
  readonly latin: string;
  readonly acronym: string;
  /** 0 for the council, others for its working groups. */
  readonly index: number;
  readonly parent: string;
}

/** A council or a working group, with its sub-groups and its series of meetings. */
function writeBody(random: Random, world: World, charter: DocumentRecord, names: BodyNames): Series {
  const { slug, native, latin, acronym, index, parent } = names;
  const isCouncil = index === 0;
  const body = isCouncil ? `${slug}-council` : `${slug}-wg-${index}`;
  const title = isCouncil ? `${latin} Council of Ministers` : `${latin} Working Group ${index}`;
  const topics = random.sample(world.topics, random.whole(2, 4));
  charter.organisations.push({
    slug: body,
    kind: isCouncil ? 'COUNCIL' : 'WORKING_GROUP',
    name: { en: title },
    otherNames: [],
    parent,
    evidence: [{ quote: `${acronym} ${index}` }, { quote: acronym, supports: 'parent' }],
  });
  const subGroups: string[] = [];
  for (let number = 1; number <= (isCouncil ? 0 : random.whole(0, 3)); number += 1) {
    const subGroup = `${body}-sub-${number}`;
    subGroups.push(subGroup);
    charter.subGroups.push({
      slug: subGroup,
      name: { en: `Sub-group ${number} of ${title}` },
      otherNames: [],
      status: random.percent(70) ? 'ACTIVE' : random.pick(['PROPOSED', 'DISSOLVED']),
      parent: body,
      topics: random.sample(topics, 1),
      evidence: [{ quote: `${acronym} ${index}.${number}` }],
    });
  }
  const series = `${body}-meetings`;
  charter.meetingSeries.push({
    slug: series,
    name: { en: `Meetings of the ${title}` },
    otherNames: [],
    organisation: body,
    evidence: [{ quote: `${acronym} ${index}` }],
  });
  return { slug: series, body, title, native, perYear: isCouncil ? 1 : random.whole(2, 3), subGroups, topics };
}
