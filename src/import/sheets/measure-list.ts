import { readStatement } from '../../database/statement.ts';
import { fold } from '../../graph/explore/fold.ts';
import { nodeId } from '../../graph/node/id.ts';
import { deepestMeasure, type MeasureRecord, measureNumber } from '../record.ts';
import { slug } from '../record-fields.ts';
import { Unreadable } from '../unreadable.ts';
import type { Headings } from './headings.ts';
import type { List, ListKind, ListRow } from './list.ts';
import { slugFor } from './slugs.ts';

const isDescribed = readStatement('./is-described.cypher', import.meta.url);

type Column = 'number' | 'title' | 'heading' | 'topics';
type Row = ListRow<Column>;

const headings: Headings<Column> = {
  number: { en: ['Number', 'No', 'No.', 'Code'], tr: ['Numara', 'Numarası', 'Madde', 'Madde No', 'Sıra No'] },
  title: { en: ['Title', 'Measure', 'Action'], tr: ['Başlık', 'Tedbir', 'Eylem'] },
  heading: { en: ['Heading', 'Is heading'], tr: ['Ara başlık', 'Ara başlık mı'] },
  topics: { en: ['Topics', 'Topic'], tr: ['Konular', 'Konu'] },
};

const yes = ['yes', 'true', '1', 'x', 'evet', 'doğru'].map(fold);
const no = ['', 'no', 'false', '0', 'hayır', 'yanlış'].map(fold);
const longestQuote = 300;
/** The numbered items of an initiative, one row for each; an item's parents are rows of the list, too. */
export const measureList: ListKind<Column> = {
  headings,
  required: ['number'],
  translated: 'title',
  document: (initiative) => ({ slug: slugFor(`measure list ${initiative}`) ?? '', title: `Measures of ${initiative}` }),

  async read(list, rows) {
    const { database, about, record } = list;
    const document = nodeId('Document', record.document.slug);
    const initiative = await database.read(isDescribed, { id: nodeId('Initiative', about), document });
    if (initiative.length === 0) {
      throw new Unreadable(
        `is about the initiative ${about}, which the graph does not know; import a record of it first`,
      );
    }
    const items = new Map<string, Item>();
    for await (const row of rows) {
      const item = itemIn(list, row);
      if (!item) continue;
      const other = items.get(item.code);
      if (other) list.refuse(row, 'number', `stands in line ${other.row.line} already; give every item one row`);
      else items.set(item.code, item);
    }
    const top: MeasureRecord[] = [];
    for (const item of items.values()) {
      const parent = item.parent === '' ? undefined : items.get(item.parent);
      if (item.parent !== '' && !parent) {
        list.refuse(item.row, 'number', `stands under ${item.parent}, for which the list has no row`);
      } else {
        const siblings = parent ? parent.measure.items : top;
        siblings.push(item.measure);
      }
    }
    if (top.length > 0) record.measures.push({ initiative: about, items: top });
    const rowsByItem = new Map([...items.values()].map(({ measure, row }) => [measure, row]));
    const place = (siblings: readonly MeasureRecord[], path: readonly PropertyKey[]) => {
      for (const [index, measure] of siblings.entries()) {
        const row = rowsByItem.get(measure);
        if (row) list.place([...path, index], row, 'number');
        place(measure.items, [...path, index, 'items']);
      }
    };
    place(top, ['measures', 0, 'items']);
  },
};

interface Item {
  readonly row: Row;
  readonly code: string;
  /** The code of the item that it stands under; '' at the top. */
  readonly parent: string;
  readonly measure: MeasureRecord;
}

/** The item in a row; undefined where it does not fit, which is told. */
function itemIn(list: List<Column>, row: Row): Item | undefined {
  let fits = true;
  const refuse = (column: Column, reason: string) => {
    fits = false;
    list.refuse(row, column, reason);
  };
  // "1." and "a)" are ways of writing 1 and a.
  const numbers = row
    .cell('number')
    .replace(/[.)]+$/, '')
    .split('.')
    .map((number) => number.trim());
  if (!numbers.every((number) => measureNumber.test(number))) {
    refuse('number', 'must be the numbers down to the item, parted by dots, like "II.3.c"');
  } else if (numbers.length > deepestMeasure) refuse('number', `must be at most ${deepestMeasure} numbers deep`);
  const title = titleOf(list, row);
  if (Object.keys(title).length === 0) refuse('title', 'is missing');
  const heading = fold(row.cell('heading'));
  if (!yes.includes(heading) && !no.includes(heading)) refuse('heading', 'must be yes or no (evet or hayır)');
  const topics = row
    .cell('topics')
    .split(/[,;\s]+/)
    .filter((topic) => topic !== '');
  for (const topic of topics) {
    if (!slug.safeParse(topic).success) refuse('topics', `must be slugs of topics, not "${topic.slice(0, 60)}"`);
  }
  if (!fits) return undefined;
  const [own = ''] = numbers.slice(-1);
  const words = title[list.language];
  return {
    row,
    code: numbers.join('.'),
    parent: numbers.slice(0, -1).join('.'),
    measure: {
      number: own,
      title,
      heading: yes.includes(heading),
      topics: [...new Set(topics)],
      // Titles in other languages are translations; a long one is no quotation of a few words.
      evidence: [words !== undefined && words.length <= longestQuote ? { quote: words } : {}],
      items: [],
    },
  };
}

/** The title in each language that has a column for it and a text in the row. */
function titleOf({ language }: List<Column>, row: Row): Record<string, string> {
  const own = row.cell('title');
  return { ...(own === '' ? {} : { [language]: own }), ...row.translations() };
}
