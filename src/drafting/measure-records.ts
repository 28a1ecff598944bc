import type { MeasureRecord } from '../import/record.ts';
import { slugFor } from '../import/sheets/slugs.ts';
import type { Measure } from './measures.ts';
import type { RecordWriter } from './record-of-draft.ts';
import { asked, noted, placed, quoteOf, type RemarkLine } from './remarks.ts';

/** The deepest that a record lets items stand under each other. */
const deepest = 8;

/** Puts the items of a plan into a record, each under the one that it stands under in the text. */
export function measureRecords(writer: RecordWriter): void {
  const { draft, record } = writer;
  if (draft.measures.length === 0) return;
  const slug = slugFor(`${record.document.title.slice(0, 70)} plan`) ?? 'plan';
  const organiser = draft.meeting?.organiser;
  const organisation = organiser ? writer.organisations.get(organiser) : undefined;
  const items: MeasureRecord[] = [];
  const index = record.initiatives.length;
  const open: { level: number; items: MeasureRecord[]; path: (string | number)[] }[] = [
    { level: -1, items, path: ['initiatives', index, 'measures'] },
  ];
  for (const measure of draft.measures) {
    while ((open.at(-1)?.level ?? -1) >= measure.level) open.pop();
    const under = open.at(-1);
    if (!under || open.length > deepest) continue;
    const lines = [placed('', measure)];
    const number = numberOf(measure, under.items, lines);
    const made: MeasureRecord = {
      number,
      title: writer.localised(measure.text || quoteOf(measure)),
      heading: measure.isHeading,
      topics: [],
      evidence: [{ quote: quoteOf(measure) }],
      items: [],
    };
    under.items.push(made);
    const path = [...under.path, under.items.length - 1];
    writer.remarks.push({ path, lines });
    open.push({ level: measure.level, items: made.items, path: [...path, 'items'] });
  }
  record.initiatives.push({
    slug,
    kind: 'ACTION_PLAN',
    title: writer.localised(record.document.title),
    evidence: draft.title ? [{ quote: quoteOf(draft.title) }] : [{}],
    ...(organisation ? { organisation } : {}),
    ...(writer.meeting ? { adoptedAt: writer.meeting } : {}),
    topics: record.topics.slice(0, 20).map((topic) => topic.slug),
    measures: items,
  });
  writer.remark('initiatives', draft.title, asked('For which time is it made, and which meeting adopted it?'));
}

/** The number of an item, which no other beside it may have. */
function numberOf({ number }: Measure, beside: readonly MeasureRecord[], lines: RemarkLine[]): string {
  const taken = new Set(beside.map((one) => one.number));
  if (number !== null && /^[\p{L}\p{N}]{1,10}$/u.test(number) && !taken.has(number)) return number;
  let place = beside.length + 1;
  while (taken.has(String(place))) place += 1;
  lines.push(
    number === null
      ? noted('a bullet in the text: the number is ours')
      : asked(`The text numbers it ${number}, as another before it. Which is it?`),
  );
  return String(place);
}
