import { blankRecord } from '../import/blank-record.ts';
import { daysOf } from '../import/period.ts';
import type { DocumentRecord } from '../import/record.ts';
import { slugFor } from '../import/sheets/slugs.ts';
import type { Draft } from './draft.ts';
import type { Found } from './found.ts';
import type { Recogniser } from './known.ts';
import { measureRecords } from './measure-records.ts';
import { peopleRecords } from './people-records.ts';
import { oneLine } from './reading.ts';

/** What stands as a comment beside a part of a record. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly lines: readonly string[];
}

/** A record made of a draft, with what a person has to know of each part. */
export interface DraftedRecord {
  readonly record: DocumentRecord;
  readonly remarks: readonly Remark[];
}

/** A record in the making. */
export class RecordWriter {
  readonly draft: Draft;
  readonly record: DocumentRecord;
  readonly remarks: Remark[] = [];
  readonly recogniser: Recogniser;
  readonly language: string;
  /** The slugs of organisations by their names and acronyms. */
  readonly organisations = new Map<string, string>();
  meeting: string | null = null;

  constructor(draft: Draft, record: DocumentRecord, recogniser: Recogniser) {
    this.draft = draft;
    this.record = record;
    this.recogniser = recogniser;
    this.language = record.document.language;
  }

  /** Notes beside the last item of a list where it was found, and what is asked of it. */
  remark(field: keyof DocumentRecord, found: Found | null, ...further: readonly (string | null | undefined)[]): void {
    const list = this.record[field] as readonly unknown[];
    const lines = [...(found ? [foundText(found)] : []), ...further.filter((line): line is string => Boolean(line))];
    if (lines.length > 0) this.remarks.push({ path: [field, list.length - 1], lines });
  }

  /** A name or a title in the language of the document. */
  localised(text: string): Record<string, string> {
    return { [this.language]: cut(text, 1_900) };
  }
}

/** `person-post-before 0.97, sure, 120-180`: by which rule, how certain, and where. */
export function foundText({ rule, confidence, sure, start, end }: Found): string {
  return `${rule} ${confidence.toFixed(2)}${sure ? ', sure' : ''}, ${start}-${end}`;
}

/** A question, as it stands in a comment. */
export function asked(text: string): string {
  return `? ${oneLine(text)}`;
}

/** The words that something rests on, few enough for a record. */
export function quoteOf(found: Pick<Found, 'quote'>, most = 120): string {
  return cut(oneLine(found.quote), most);
}

/** The beginning of a text, up to the end of a word. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most).replace(/\s\S*$/u, '');
  return short.length > 0 && !/[\ud800-\udbff]$/.test(short) ? short : text.slice(0, most - 1);
}

/**
 * Makes a record of a draft: what was found, in the fields of the importer, and beside each part where and by which rule.
 * What a record cannot do without and the text does not say is left out and asked for.
 *
 * @param name what the document is called where the text has no title, such as the name of its file
 */
export async function recordOf(
  draft: Draft,
  name: string,
  slug: string,
  recogniser: Recogniser,
): Promise<DraftedRecord> {
  const { language, title, source, publishedOn, kind } = draft;
  const isAddress = source !== null && /^https?:\/\/[^\s]+$/.test(source.value) && URL.canParse(source.value);
  const record = blankRecord({
    slug,
    kind: kind as DocumentRecord['document']['kind'],
    title: cut(title?.value ?? name, 500),
    language: language.value,
    ...(isAddress ? { url: source.value } : {}),
    ...(publishedOn ? { publishedOn: publishedOn.value } : {}),
  });
  const writer = new RecordWriter(draft, record, recogniser);
  documentRemarks(writer);
  for (const country of draft.countries) {
    record.countries.push({ code: country.code, otherNames: [], evidence: [{ quote: quoteOf(country) }] });
    writer.remark('countries', country);
  }
  for (const topic of draft.topics) {
    record.topics.push({
      slug: topic.slug,
      name: { ...topic.name },
      otherNames: [],
      evidence: [{ quote: quoteOf(topic) }],
    });
    writer.remark('topics', topic);
  }
  await organisationRecords(writer);
  subGroupRecords(writer);
  meetingRecords(writer);
  measureRecords(writer);
  await peopleRecords(writer);
  return { record, remarks: writer.remarks };
}

function documentRemarks({ draft, remarks }: RecordWriter): void {
  const { title, publishedOn, source, notes, questions, mentionedMeetings } = draft;
  remarks.push({
    path: ['document'],
    lines: [
      `kind by the words of the heading; language ${foundText(draft.language)}`,
      ...(title ? [`title ${foundText(title)}`] : []),
      ...(publishedOn ? [`publishedOn ${foundText(publishedOn)}`] : []),
      ...(source ? [`source ${foundText(source)}: ${quoteOf(source)}`] : []),
      ...mentionedMeetings.map((one) => `another meeting, ${foundText(one)}: ${quoteOf(one)}`),
      ...notes.map(
        (one) =>
          `! ${one.note} ${foundText(one)}: "${quoteOf(one)}" and, ${one.other.start}-${one.other.end}: "${quoteOf(one.other)}"`,
      ),
      ...questions
        .filter(({ about }) => !about.startsWith('officials') && !about.startsWith('meetings['))
        .map(({ text }) => asked(text)),
    ],
  });
}

async function organisationRecords(writer: RecordWriter): Promise<void> {
  const { draft, record, recogniser, organisations } = writer;
  const described = new Set<string>();
  for (const organisation of draft.organisations) {
    const { slug, isKnown, remarks } = await recogniser.organisation(organisation);
    for (const name of [organisation.name, organisation.acronym])
      if (name && !organisations.has(name)) organisations.set(name, slug);
    if (slug === '' || described.has(slug)) continue;
    described.add(slug);
    // What the graph knows needs no description, but its country and its kind are not this text's to change.
    if (isKnown) continue;
    record.organisations.push({
      slug,
      kind: organisation.kind,
      name: writer.localised(organisation.name),
      otherNames: [],
      ...(organisation.acronym ? { acronym: organisation.acronym.slice(0, 40) } : {}),
      ...(organisation.kind === 'MINISTRY' && organisation.country ? { country: organisation.country } : {}),
      evidence: [{ quote: quoteOf(organisation) }],
    });
    writer.remark('organisations', organisation, ...remarks);
  }
}

function subGroupRecords(writer: RecordWriter): void {
  const { draft, record } = writer;
  const organiser = draft.meeting?.organiser;
  const parent =
    (organiser && writer.organisations.get(organiser)) ||
    record.organisations.find(
      ({ kind }) => kind === 'INTERGOVERNMENTAL' || kind === 'WORKING_GROUP' || kind === 'COUNCIL',
    )?.slug;
  if (!parent) {
    const names = draft.subgroups.map((one) => `${one.name} (${foundText(one)})`);
    if (names.length > 0)
      writer.remarks.push({
        path: ['document'],
        lines: [asked(`Of which body are these sub-groups: ${names.join('; ')}?`)],
      });
    return;
  }
  for (const group of draft.subgroups) {
    const slug = slugFor(`${parent.slice(0, 40)} ${group.name}`);
    if (slug === null || record.subGroups.some((one) => one.slug === slug)) continue;
    record.subGroups.push({
      slug,
      name: writer.localised(group.name),
      otherNames: [],
      status: 'ACTIVE',
      parent,
      topics: [],
      evidence: [{ quote: quoteOf(group) }],
    });
    writer.remark(
      'subGroups',
      group,
      asked('Is it at work, proposed or dissolved, and is this the body that it is a part of?'),
    );
  }
}

function meetingRecords(writer: RecordWriter): void {
  const { draft, record } = writer;
  const { meeting } = draft;
  const { start, end, ordinal, place } = meeting ?? {};
  if (!meeting || !start || !end) {
    const lines = [
      ...(meeting ? [`a meeting, ${foundText(meeting.found)}: ${quoteOf(meeting.found)}`] : []),
      asked('Which meeting is it about, and when was it held? Without a day no record can hold it, nor who was there.'),
    ];
    writer.remarks.push({ path: ['document'], lines });
    return;
  }
  const when = start.value === end.value ? start.value : `${start.value}/${end.value}`;
  if (daysOf(when) === null) return;
  const slug = slugFor(`${cut(meeting.name, 48)} ${ordinal?.value ?? ''} ${start.value}`) ?? `meeting-${start.value}`;
  const organiser = meeting.organiser === null ? undefined : writer.organisations.get(meeting.organiser);
  const placeSlug = place ? slugFor(place.name) : null;
  if (place && placeSlug) {
    record.places.push({
      slug: placeSlug,
      name: writer.localised(place.name),
      ...(meeting.country ? { country: meeting.country } : {}),
      otherNames: [],
      evidence: [{ quote: quoteOf(place) }],
    });
    writer.remark('places', place);
    // That a place is in a country is knowledge of the list, and the country has to be described for it.
    if (meeting.country && !record.countries.some(({ code }) => code === meeting.country))
      record.countries.push({ code: meeting.country, otherNames: [], evidence: [{}] });
  }
  const series = meeting.series === null ? null : slugFor(meeting.series);
  if (series) {
    record.meetingSeries.push({
      slug: series,
      name: writer.localised(meeting.series ?? ''),
      otherNames: [],
      ...(organiser ? { organisation: organiser } : {}),
      evidence: [{ quote: quoteOf(meeting.found) }],
    });
    writer.remark('meetingSeries', meeting.found);
  }
  record.meetings.push({
    slug,
    title: writer.localised(`${meeting.name}${ordinal ? ` (${ordinal.value})` : ''}, ${when}`),
    evidence: [
      { quote: quoteOf(meeting.found) },
      { quote: quoteOf(start), supports: 'when' },
      ...(ordinal ? [{ quote: quoteOf(ordinal), supports: 'ordinal' }] : []),
      ...(place && placeSlug ? [{ quote: quoteOf(place), supports: 'place' }] : []),
    ],
    when,
    ...(series ? { series } : {}),
    ...(ordinal ? { ordinal: ordinal.value } : {}),
    ...(placeSlug ? { place: placeSlug } : {}),
    ...(organiser ? { organiser } : {}),
    topics: record.topics.slice(0, 20).map((topic) => topic.slug),
  });
  record.document.meetings.push(slug);
  writer.meeting = slug;
  writer.remark(
    'meetings',
    meeting.found,
    `when ${foundText(start)}`,
    place ? `place ${foundText(place)}` : null,
    ...draft.questions.filter(({ about }) => about.startsWith('meetings[')).map(({ text }) => asked(text)),
  );
}
