import { blankRecord } from '../import/blank-record.ts';
import type { DocumentRecord } from '../import/record.ts';
import type { Draft } from './draft.ts';
import type { Found } from './found.ts';
import type { Recogniser } from './known.ts';
import { measureRecords } from './measure-records.ts';
import { meetingRecords, subGroupRecords } from './meeting-records.ts';
import { peopleRecords } from './people-records.ts';
import { asked, cut, foundText, noted, placed, quoteOf, type Remark, type RemarkLine } from './remarks.ts';

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
  remark(field: keyof DocumentRecord, found: Found | null, ...further: readonly (RemarkLine | null)[]): void {
    const list = this.record[field] as readonly unknown[];
    const lines = [...(found ? [placed('', found)] : []), ...further.filter((line) => line !== null)];
    if (lines.length > 0) this.remarks.push({ path: [field, list.length - 1], lines });
  }

  /** A name or a title in the language of the document. */
  localised(text: string): Record<string, string> {
    return { [this.language]: cut(text, 1_900) };
  }
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
      noted(`kind by the words of the heading; language ${foundText(draft.language)}`),
      ...(title ? [placed('title', title)] : []),
      ...(publishedOn ? [placed('publishedOn', publishedOn)] : []),
      ...(source ? [placed('source', source, quoteOf(source))] : []),
      ...mentionedMeetings.map((one) => placed('another meeting,', one, quoteOf(one))),
      ...notes.map((one) => ({ kind: 'contradiction', text: one.note, found: one, other: one.other }) as const),
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
    if (isKnown) {
      writer.remarks.push({ path: ['document'], lines: remarks.map((text) => placed('body', organisation, text)) });
      continue;
    }
    record.organisations.push({
      slug,
      kind: organisation.kind,
      name: writer.localised(organisation.name),
      otherNames: [],
      ...(organisation.acronym ? { acronym: organisation.acronym.slice(0, 40) } : {}),
      ...(organisation.kind === 'MINISTRY' && organisation.country ? { country: organisation.country } : {}),
      evidence: [{ quote: quoteOf(organisation) }],
    });
    writer.remark('organisations', organisation, ...remarks.map(noted));
  }
}
