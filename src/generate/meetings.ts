import { blankRecord } from '../import/blank-record.ts';
import type { DocumentRecord } from '../import/record.ts';
import type { Passage } from '../import/record-fields.ts';
import { dayOf } from './days.ts';
import { adoptInitiative } from './initiatives.ts';
import { languages } from './languages.ts';
import { type Meeting, quotation } from './meeting.ts';
import type { Organisation, Series, World } from './organisations.ts';
import { lastYear } from './proportions.ts';
import type { Random } from './random.ts';
import type { Country } from './registers.ts';
import { inventWord } from './scripts.ts';
import { holderOn, type Seat } from './seats.ts';

/** How many attend the first meeting of a series; at all others it is a few. */
const largeMeeting = 50;

type Attendance = DocumentRecord['attendances'][number];

/** The meetings of a series from its first to its last, each told of by a document of its own. */
export function* meetingsOf(
  random: Random,
  world: World,
  organisation: Organisation,
  series: Series,
): Generator<DocumentRecord> {
  const apart = Math.floor(365 / series.perYear);
  const state = { initiative: undefined as string | undefined };
  let ordinal = 0;
  for (let year = organisation.founded; year <= lastYear; year += 1) {
    for (let turn = 0; turn < series.perYear; turn += 1) {
      ordinal += 1;
      const day = dayOf(year, turn * apart + random.whole(0, apart - 1));
      const slug = `${series.slug}-${ordinal}`;
      const meeting: Meeting = { slug, ordinal, day, organisation, series, participants: [] };
      yield meetingRecord(random, world, meeting, state);
    }
  }
}

function meetingRecord(
  random: Random,
  world: World,
  meeting: Meeting,
  state: { initiative: string | undefined },
): DocumentRecord {
  const { slug, ordinal, day, organisation, series } = meeting;
  const { language } = organisation;
  const wording = languages[language];
  const native = `${wording.meeting(ordinal)}: ${series.native}`;
  const record = blankRecord({
    slug: `${slug}-record`,
    kind: random.pick(['MINUTES', 'MINUTES', 'NEWS', 'DECLARATION', 'REPORT']),
    title: `Generated record: ${native}`,
    language,
    url: random.oneIn(3) ? `https://records.example/${slug}` : undefined,
    publisher: organisation.secretariat,
    publishedOn: day,
    meetings: [slug],
  });
  const host = random.pick(organisation.members);
  const inEnglish = `Meeting ${ordinal} of the ${series.title}`;
  const topics = random.sample(series.topics, random.whole(1, 2));
  record.meetings.push({
    slug,
    title: language === 'en' ? { en: inEnglish } : { en: inEnglish, [language]: native },
    when: random.oneIn(10) ? day.slice(0, 7) : day,
    series: series.slug,
    ordinal,
    place: random.pick(host.places),
    organiser: series.body,
    host: { country: host.code },
    topics,
    evidence: [
      { quote: wording.meeting(ordinal), supports: 'ordinal' },
      { quote: day, supports: 'when' },
    ],
  });
  if (ordinal % 20 === 0) writePart(record, meeting);
  writeAttendances(random, world, record, meeting);
  writeStatements(random, record, meeting, topics);
  writeDecisions(random, record, meeting, topics);
  if (ordinal % 25 === 1) state.initiative = adoptInitiative(random, world, record, meeting, state.initiative);
  return record;
}

/** A meeting within the meeting, on the day before. */
function writePart(record: DocumentRecord, { slug, day, series }: Meeting): void {
  record.meetings.push({
    slug: `${slug}-preparation`,
    title: { en: `Preparation of a meeting of the ${series.title}` },
    when: new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10),
    partOf: slug,
    organiser: series.body,
    topics: [],
    evidence: [{ quote: day, note: 'Read as the day before.' }],
  });
}

function writeAttendances(random: Random, world: World, record: DocumentRecord, meeting: Meeting): void {
  const { ordinal, organisation, series } = meeting;
  const isLarge = ordinal === 1;
  const opener = random.pick(organisation.seats);
  attend(random, record, meeting, opener, undefined, ['OPENED', 'SPOKE']);
  if (isLarge) {
    // Members first, then guests, until the hall is full.
    const guests = world.countries.filter((country) => !organisation.members.includes(country));
    const seatsOf = (countries: readonly Country[]) => {
      const seats = countries.flatMap((country) => country.seats.map((seat) => ({ seat, country })));
      return random.sample(seats, largeMeeting);
    };
    for (const { seat, country } of [...seatsOf(organisation.members), ...seatsOf(guests)]) {
      if (record.attendances.length >= largeMeeting) return;
      attend(random, record, meeting, seat, country, rolesOf(random));
    }
    return;
  }
  for (const country of random.sample(organisation.members, random.whole(1, 7))) {
    if (random.percent(85)) {
      attend(random, record, meeting, random.pick(country.seats), country, rolesOf(random));
    } else {
      const evidence = [{ quote: country.code, supports: 'participant' }];
      const status = random.pick(['INVITED', 'PRESENT', 'PRESENT', 'ABSENT'] as const);
      record.attendances.push({ meeting: meeting.slug, country: country.code, roles: ['ATTENDED'], status, evidence });
      if (status === 'PRESENT') meeting.participants.push({ country: country.code });
    }
  }
  if (series.subGroups.length > 0 && random.oneIn(4)) {
    const subGroup = random.pick(series.subGroups);
    const evidence = [{ quote: inventWord(random, languages[organisation.language].script, 3) }];
    record.attendances.push({ meeting: meeting.slug, subGroup, roles: ['SPOKE'], status: 'PRESENT', evidence });
    meeting.participants.push({ subGroup });
  }
}

function attend(
  random: Random,
  record: DocumentRecord,
  meeting: Meeting,
  seat: Seat,
  country: Country | undefined,
  roles: Attendance['roles'],
): void {
  const holder = holderOn(seat, meeting.day);
  if (!holder || record.attendances.some(({ official }) => official === holder.official)) return;
  const { official, post, name, language } = holder;
  const evidence: Passage[] = [{ quote: name, language }];
  if (!roles.includes('ATTENDED')) evidence.push({ quote: inventWord(random, 'latin', 4), supports: 'roles' });
  const forWhom = country ? { country: country.code } : { organisation: seat.organisation };
  record.attendances.push({ meeting: meeting.slug, official, post, ...forWhom, roles, status: 'PRESENT', evidence });
  meeting.participants.push({ official });
}

function rolesOf(random: Random): Attendance['roles'] {
  return random.percent(75) ? ['ATTENDED'] : random.pick([['SPOKE'], ['CHAIRED', 'SPOKE'], ['SIGNED'], ['CO_CHAIRED']]);
}

function writeStatements(random: Random, record: DocumentRecord, meeting: Meeting, topics: readonly string[]): void {
  const said = ['Reported progress on', 'Proposed closer work on', 'Welcomed plans for', 'Gave figures on'] as const;
  for (let number = 1; number <= random.whole(0, 2); number += 1) {
    const what = random.pick(said);
    const topic = random.pick(topics);
    const quote = quotation(random, meeting);
    const year = meeting.day.slice(0, 4);
    const value = random.whole(1, 900) * 100_000;
    const figure = { label: topic.replaceAll('-', ' '), value, unit: 'USD', period: year, expected: random.oneIn(3) };
    record.statements.push({
      meeting: meeting.slug,
      slug: `statement-${number}`,
      speaker: random.pick(meeting.participants),
      summary: { en: `${what} ${topic.replaceAll('-', ' ')}` },
      topics: [topic],
      mentions: random.oneIn(3) ? [{ country: random.pick(meeting.organisation.members).code }] : [],
      figures: what === 'Gave figures on' ? [figure] : [],
      evidence: [{ quote }],
    });
  }
}

function writeDecisions(random: Random, record: DocumentRecord, meeting: Meeting, topics: readonly string[]): void {
  const decided = ['Prepare a study on', 'Hold a workshop on', 'Exchange experts on', 'Draft a protocol on'] as const;
  for (let number = 1; number <= random.whole(0, 2); number += 1) {
    record.decisions.push({
      meeting: meeting.slug,
      slug: `decision-${number}`,
      summary: { en: `${random.pick(decided)} ${random.pick(topics).replaceAll('-', ' ')}` },
      assignees: random.sample(meeting.participants, random.whole(0, 2)),
      due: random.oneIn(2) ? String(Number(meeting.day.slice(0, 4)) + 1) : undefined,
      evidence: [{ quote: quotation(random, meeting) }],
    });
  }
}
