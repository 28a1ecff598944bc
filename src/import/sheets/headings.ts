import { fold } from '../../graph/explore/fold.ts';
import { language as languageTag } from '../record-fields.ts';
import { Unreadable } from '../unreadable.ts';

/** The headings by which the columns of a kind of list are known, by column and by language. */
export type Headings<Column extends string> = Readonly<
  Record<Column, { readonly en: readonly string[]; readonly tr: readonly string[] }>
>;

/** Headings of columns that only count the rows: they say nothing of what they number. */
const running = ['No', 'No.', 'Nr', '#', 'S.No', 'Sıra', 'Sıra No'].map(fold);

/** Which column of a list holds what. */
export interface Columns<Column extends string> {
  /** Where a column is, from 0; undefined where the list has none. */
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** Where the columns are that name a language, from 0, by its tag. */
  readonly translations: ReadonlyMap<string, number>;
  /** The headings as they stand in the file. */
  readonly headings: readonly string[];
  /** The language that most of the headings are in. */
  readonly language: 'en' | 'tr';
}

/** Whether a row looks like the headings of such a list: used to find the sheet that is meant. */
export function areHeadings<Column extends string>(known: Headings<Column>, cells: readonly string[]): boolean {
  return cells.filter((cell) => columnOf(known, cell) !== null).length >= 2;
}

/** What a list must be told of its kind to find its columns. */
interface Kind<Column extends string> {
  readonly headings: Headings<Column>;
  readonly required: readonly Column[];
  readonly translated?: Column;
}

/**
 * Finds the columns by their headings, in whatever order they come.
 *
 * @throws {Unreadable} when a heading is not known or stands twice, or a column is missing.
 */
export function findColumns<Column extends string>(
  { headings: known, required, translated }: Kind<Column>,
  headings: readonly string[],
  line: number,
): Columns<Column> {
  const at = new Map<string, number>();
  const translations = new Map<string, number>();
  const languages = { en: 0, tr: 0 };
  for (const [index, heading] of headings.entries()) {
    const column = columnOf(known, heading);
    const inLanguage = column ? null : languageIn(known, translated, heading);
    if (!column && !inLanguage) {
      if (heading === '' || running.includes(fold(heading))) continue;
      throw new Unreadable(
        `has a column "${heading.slice(0, 60)}", which is none of ${expected(known, translated)}`,
        line,
      );
    }
    const places = column ? at : translations;
    const key = column ?? inLanguage ?? '';
    const other = headings[places.get(key) ?? -1];
    if (other !== undefined) {
      throw new Unreadable(`has two columns for one thing: "${other}" and "${heading}"`, line);
    }
    places.set(key, index);
    for (const language of ['en', 'tr'] as const) {
      if (column && known[column][language].some((one) => fold(one) === fold(heading))) languages[language] += 1;
    }
  }
  const missing = required.filter((column) => !at.has(column));
  if (missing.length > 0) {
    throw new Unreadable(
      `has no column for ${missing.join(' and ')}; its first row must hold headings of ${expected(known, translated)}`,
      line,
    );
  }
  return {
    at: Object.fromEntries(at) as Columns<Column>['at'],
    translations,
    headings,
    language: languages.tr > languages.en ? 'tr' : 'en',
  };
}

/** The language that a heading such as `Title (tr)` names. */
function languageIn<Column extends string>(
  known: Headings<Column>,
  translated: Column | undefined,
  heading: string,
): string | null {
  const [, text, tag] = /^(.+?)\s*\(([A-Za-z0-9-]+)\)$/.exec(heading) ?? [];
  if (translated === undefined || text === undefined || columnOf(known, text) !== translated) return null;
  return languageTag.safeParse(tag).data ?? null;
}

function columnOf<Column extends string>(known: Headings<Column>, heading: string): Column | null {
  const folded = fold(heading);
  const found = (Object.keys(known) as Column[]).find((column) =>
    [...known[column].en, ...known[column].tr].some((one) => fold(one) === folded),
  );
  return folded === '' ? null : (found ?? null);
}

function expected<Column extends string>(known: Headings<Column>, translated?: Column): string {
  return (Object.keys(known) as Column[])
    .map((column) => {
      const others = [...known[column].en, ...known[column].tr].slice(1);
      if (column === translated) others.push(`${known[column].en[0]} (en), ${known[column].en[0]} (tr) …`);
      return `${known[column].en[0]} (or ${others.join(', ')})`;
    })
    .join('; ');
}
