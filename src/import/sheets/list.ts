import { createHash } from 'node:crypto';
import type { Database } from '../../database/database.ts';
import { lastImport } from '../../graph/identity/last-import.ts';
import { blankRecord } from '../blank-record.ts';
import { fieldName, type Problem, RecordRefused } from '../problem.ts';
import type { CheckedRecord } from '../read.ts';
import type { DocumentRecord } from '../record.ts';
import { text } from '../record-fields.ts';
import { Unreadable } from '../unreadable.ts';
import { attendanceList } from './attendance-list.ts';
import { csvRows } from './csv.ts';
import { areHeadings, type Columns, findColumns, type Headings } from './headings.ts';
import { measureList } from './measure-list.ts';
import type { SheetRow } from './row.ts';
import { chooseSheet, worksheets } from './xlsx.ts';

/** The kinds of lists that come as sheets. */
export const listKinds = ['attendance', 'measures'] as const;

/** What a list is and what it is about: what a record says at its beginning, and a sheet cannot. */
export interface ListOptions {
  readonly kind: (typeof listKinds)[number];
  /** Slug of the meeting or the initiative. */
  readonly about: string;
  /** Slug of the list as a document. */
  readonly document?: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string | undefined;
}

/** A kind of list: its columns, and how its rows become a record. */
export interface ListKind<Column extends string> {
  readonly headings: Headings<Column>;
  readonly required: readonly Column[];
  /** The column that may be there several times, each in a language that its heading names: `Title (tr)`. */
  readonly translated?: Column;
  /** The slug and title of the list as a document, where nobody gives others. */
  document(about: string): { readonly slug: string; readonly title: string };
  /** Adds what the rows say to the record, and tells of the cells that do not fit. */
  read(list: List<Column>, rows: AsyncIterable<ListRow<Column>>): Promise<void>;
}

/** The first and the last of some days, as `YYYY-MM-DD`; null where it is not known. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

/** A list that is being read. */
export interface List<Column extends string> {
  readonly database: Database;
  readonly about: string;
  /** The record that is made of it. */
  readonly record: DocumentRecord;
  readonly columns: Columns<Column>;
  /** The language of its cells. */
  readonly language: string;
  /** Notes that a part of the record was read from this cell, for whoever finds it wrong later. */
  place(path: readonly PropertyKey[], row: ListRow<Column>, column?: Column): void;
  /** Notes that a cell does not fit. */
  refuse(row: ListRow<Column>, column: Column | null, reason: string): void;
}

/** A row of a list. */
export interface ListRow<Column extends string> {
  readonly line: number;
  /** The text of the cell in a column; '' where it is empty or the list has no such column. */
  cell(column: Column): string;
  /** The texts in the columns that name a language, by language; empty cells are left out. */
  translations(): Record<string, string>;
}

/** More problems than that are told of by the first of them. */
const mostProblems = 500;

/** What lists came to, and when an importer had last written: for as long as somebody holds the record. */
const readBefore = new WeakMap<DocumentRecord, { readonly checked: CheckedRecord; readonly at: string | null }>();

/**
 * Reads a list in CSV or XLSX as the record of one document.
 *
 * @param known what these very bytes came to before. It holds while nobody wrote: whom a row means follows from the graph
 * @throws {RecordRefused} with everything that is wrong with its cells.
 */
export async function readList(
  database: Database,
  file: string,
  bytes: Buffer,
  options: ListOptions,
  known?: DocumentRecord,
): Promise<CheckedRecord> {
  const at = await lastImport(database);
  const before = known && readBefore.get(known);
  if (before && before.at === at) return before.checked;
  const checked =
    options.kind === 'attendance'
      ? await readAs(attendanceList, database, file, bytes, options)
      : await readAs(measureList, database, file, bytes, options);
  readBefore.set(checked.record, { checked, at });
  return checked;
}

async function readAs<Column extends string>(
  kind: ListKind<Column>,
  database: Database,
  file: string,
  bytes: Buffer,
  options: ListOptions,
): Promise<CheckedRecord> {
  const problems: Problem[] = [];
  const problem = (line: number | null, column: number | null, field: string, reason: string): Problem => ({
    file,
    line,
    column,
    field,
    reason,
    found: null,
  });
  const tell = (...what: Parameters<typeof problem>) => {
    if (problems.length === mostProblems) throw new RecordRefused(problems);
    problems.push(problem(...what));
  };
  try {
    const rows = await rowsOf(kind, bytes, options.sheet);
    const first = await rows.next();
    if (first.done) throw new Unreadable('holds no rows');
    const columns = findColumns(kind, first.value.cells, first.value.line);
    const usual = kind.document(options.about);
    const document = {
      slug: options.document ?? usual.slug,
      kind: 'OTHER' as const,
      title: options.title ?? usual.title,
      language: options.language ?? columns.language,
    };
    const places = new Map<string, readonly [line: number, column: number]>();
    const columnOf = (column: Column | null | undefined) => (column ? (columns.at[column] ?? 0) : 0) + 1;
    const list: List<Column> = {
      database,
      about: options.about,
      record: blankRecord(document),
      columns,
      language: document.language,
      place: (path, { line }, column) => places.set(fieldName(path), [line, columnOf(column)]),
      refuse: ({ line }, column, reason) => {
        const index = column ? columns.at[column] : undefined;
        tell(line, columnOf(column), index === undefined ? (column ?? '') : (columns.headings[index] ?? ''), reason);
      },
    };
    await kind.read(list, checkedRows(rows, columns, tell));
    if (problems.length > 0) throw new RecordRefused(problems);
    return {
      file,
      record: list.record,
      sha256: createHash('sha256')
        .update(bytes)
        .update(JSON.stringify([document, options.about]))
        .digest('hex'),
      problemAt: (path, reason) => {
        const [line, column] = nearest(places, path) ?? [null, null];
        return problem(line, column, fieldName(path), reason);
      },
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new RecordRefused([...problems, problem(error.line, null, '', error.message)]);
  }
}

/** Where the part of the record at this path was read from, or the part that holds it. */
function nearest<Place>(places: ReadonlyMap<string, Place>, path: readonly PropertyKey[]): Place | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(fieldName(path.slice(0, length)));
    if (place) return place;
  }
  return undefined;
}

async function rowsOf<Column extends string>(
  { headings }: ListKind<Column>,
  bytes: Buffer,
  sheet: string | undefined,
): Promise<AsyncGenerator<SheetRow>> {
  const isOffice = /^(504b0304|504b0506|d0cf11e0)/.test(bytes.subarray(0, 4).toString('hex'));
  if (isOffice) {
    return (await chooseSheet(await worksheets(bytes), sheet, (cells) => areHeadings(headings, cells))).rows();
  }
  if (sheet !== undefined) throw new Unreadable('is no Excel workbook (.xlsx), so it has no sheets');
  return csvRows(bytes);
}

/** The rows below the headings; what stands where it belongs to no column is told of. */
async function* checkedRows<Column extends string>(
  rows: AsyncIterable<SheetRow>,
  { at, translations, headings }: Columns<Column>,
  tell: (line: number, column: number, field: string, reason: string) => void,
): AsyncGenerator<ListRow<Column>> {
  for await (const { line, cells, faults = [] } of rows) {
    for (const { column, reason } of faults) tell(line, column, headings[column - 1] ?? '', reason);
    for (const [index, cell] of cells.entries()) {
      if (cell && !headings[index])
        tell(line, index + 1, '', `holds "${cell.slice(0, 60)}" in a column without heading`);
      const checked = text.safeParse(cell);
      if (cell && !checked.success)
        tell(line, index + 1, headings[index] ?? '', checked.error.issues[0]?.message ?? '');
    }
    if (cells.some((cell) => cell)) {
      yield {
        line,
        cell: (column) => {
          const index = at[column];
          return index === undefined ? '' : (cells[index] ?? '');
        },
        translations: () =>
          Object.fromEntries(
            [...translations].map(([language, index]) => [language, cells[index] ?? '']).filter(([, it]) => it),
          ),
      };
    }
  }
}
