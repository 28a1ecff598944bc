import { posix } from 'node:path';
import type { SaxesTagPlain } from 'saxes';
import { type Archive, openArchive } from '../archive.ts';
import { Unreadable } from '../unreadable.ts';
import { cellText, mostColumns, type SheetRow } from './row.ts';
import { xmlEvents } from './xml-events.ts';

/** A sheet of a workbook: its name, and its rows when they are read. */
export interface Worksheet {
  readonly name: string;
  rows(): AsyncGenerator<SheetRow>;
}

/**
 * The sheets of an Excel workbook, in their order. Rows are read as the file is unpacked, one at a time.
 *
 * Of a formula the value counts that Excel stored with it, which is what people see.
 *
 * @throws {Unreadable} when it is no workbook.
 */
export async function worksheets(bytes: Buffer): Promise<Worksheet[]> {
  const archive = await openArchive(bytes);
  const files = await filesOf(archive);
  const texts = archive.names.includes('xl/sharedStrings.xml') ? await sharedTexts(archive) : [];
  const sheets: Worksheet[] = [];
  for await (const event of xmlEvents(archive, 'xl/workbook.xml')) {
    if (event.kind !== 'open' || event.name !== 'sheet') continue;
    const file = files.get(event.tag.attributes['r:id'] ?? '');
    const name = event.tag.attributes['name'] ?? '';
    if (file?.includes('worksheets/')) sheets.push({ name, rows: () => rowsOf(archive, file, texts) });
  }
  return sheets;
}

/** Which file of the archive each relation of the workbook leads to. */
async function filesOf(archive: Archive): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const event of xmlEvents(archive, 'xl/_rels/workbook.xml.rels')) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue;
    const { Id = '', Target = '', TargetMode } = event.tag.attributes;
    if (TargetMode !== 'External') files.set(Id, posix.resolve('/xl', Target).slice(1));
  }
  return files;
}

/** The texts that cells share, by their place. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let text: string | null = null;
  // How a text is pronounced stands beside it in `rPh`.
  let aside = 0;
  let inText = false;
  for await (const event of xmlEvents(archive, 'xl/sharedStrings.xml')) {
    if (event.kind === 'text') {
      if (inText && aside === 0 && text !== null) text += event.text;
    } else {
      const step = event.kind === 'open' ? 1 : -1;
      if (event.name === 'si' && event.kind === 'open') text = '';
      else if (event.name === 'si') texts.push(cellText(unescaped(text ?? '')));
      else if (event.name === 'rPh') aside += step;
      else if (event.name === 't') inText = event.kind === 'open';
    }
  }
  return texts;
}

interface Cell {
  readonly column: number;
  readonly type: string;
  value: string;
  isFormula: boolean;
}

async function* rowsOf(archive: Archive, file: string, texts: readonly string[]): AsyncGenerator<SheetRow> {
  let line = 0;
  let cells: string[] = [];
  let faults: { column: number; reason: string }[] = [];
  let cell: Cell | null = null;
  let lastColumn = 0;
  let within = '';
  for await (const event of xmlEvents(archive, file)) {
    if (event.kind === 'text') {
      if (cell && (within === 'v' || within === 't')) cell.value += event.text;
      continue;
    }
    within = event.kind === 'open' ? event.name : '';
    if (event.kind === 'open') {
      if (event.name === 'row') {
        line = wholeNumber(event.tag.attributes['r']) ?? line + 1;
        cells = [];
        faults = [];
        lastColumn = 0;
      } else if (event.name === 'c') {
        lastColumn = columnOf(event.tag.attributes['r']) ?? lastColumn + 1;
        cell = { column: lastColumn, type: event.tag.attributes['t'] ?? 'n', value: '', isFormula: false };
      } else if (event.name === 'f' && cell) {
        cell.isFormula = true;
      } else if (event.name === 'mergeCell') {
        yield* mergedDown(event.tag);
      }
    } else if (event.name === 'c' && cell) {
      const read = textOf(cell, texts);
      if ('reason' in read) faults.push({ column: cell.column, reason: read.reason });
      else if (read.text !== '' && cell.column > mostColumns) {
        faults.push({ column: cell.column, reason: `stands beyond the ${mostColumns} columns that a list may have` });
      } else if (read.text !== '') {
        while (cells.length < cell.column - 1) cells.push('');
        cells[cell.column - 1] = read.text;
      }
      cell = null;
    } else if (event.name === 'row' && (cells.length > 0 || faults.length > 0)) {
      yield { line, cells, faults };
    }
  }
}

/** A cell that is merged with those below it has its value in the first row alone: the others would lose it unseen. */
function* mergedDown({ attributes }: SaxesTagPlain): Generator<SheetRow> {
  const [, column, first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attributes['ref'] ?? '') ?? [];
  if (first === undefined || first === last) return;
  const reason = `is merged with the cells below it (${attributes['ref']}); unmerge them and fill in each`;
  yield { line: Number(first), cells: [], faults: [{ column: columnOf(column) ?? 1, reason }] };
}

function textOf({ type, value, isFormula }: Cell, texts: readonly string[]): { text: string } | { reason: string } {
  switch (type) {
    case 'e':
      return { reason: `holds the error ${value}; put in what is meant` };
    case 's': {
      const text = texts[wholeNumber(value) ?? -1];
      return text === undefined ? { reason: 'names a text that the workbook does not hold; save it anew' } : { text };
    }
    default:
      if (isFormula && value === '') return { reason: 'holds a formula without a value; put in the text itself' };
      return { text: cellText(unescaped(value)) };
  }
}

/** Excel writes characters that XML does not allow as `_x000D_`. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The number of the column that a reference such as `B5` is in; null where it is none. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? '')?.[1];
  return letters ? [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

/** The sheet that is meant: the one of this name, or the first whose first row fits. */
export async function chooseSheet(
  sheets: readonly Worksheet[],
  name: string | undefined,
  fits: (headings: readonly string[]) => boolean,
): Promise<Worksheet> {
  const named = sheets.find((sheet) => sheet.name === name);
  if (named) return named;
  const names = sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  if (name !== undefined) throw new Unreadable(`has no sheet "${name}"; it has ${names || 'none'}`);
  const [first] = sheets;
  if (!first) throw new Unreadable('has no sheet');
  for (const sheet of sheets) {
    for await (const { cells } of sheet.rows()) {
      if (fits(cells)) return sheet;
      break;
    }
  }
  return first;
}
