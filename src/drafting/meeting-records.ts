import { daysOf } from '../import/period.ts';
import { slugFor } from '../import/sheets/slugs.ts';
import type { RecordWriter } from './record-of-draft.ts';
import { asked, cut, foundText, placed, quoteOf } from './remarks.ts';

/** Puts the sub-groups of a draft into a record, where the body is known that they are parts of. */
export function subGroupRecords(writer: RecordWriter): void {
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

/** Puts the meeting of a draft into a record with its series and its place. */
export function meetingRecords(writer: RecordWriter): void {
  const { draft, record } = writer;
  const { meeting } = draft;
  const { start, end, ordinal, place } = meeting ?? {};
  if (!meeting || !start || !end) {
    const lines = [
      ...(meeting ? [placed('a meeting,', meeting.found, quoteOf(meeting.found))] : []),
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
    placed('when', start),
    place ? placed('place', place) : null,
    ...draft.questions.filter(({ about }) => about.startsWith('meetings[')).map(({ text }) => asked(text)),
  );
}
