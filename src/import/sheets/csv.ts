import { CsvError, parse } from 'csv-parse';
import { decodeText } from '../decode.ts';
import { Unreadable } from '../unreadable.ts';
import { cellText, type SheetRow } from './row.ts';

const delimiters = [',', ';', '\t'];

/**
 * The rows of a CSV file, empty ones left out. What parts the cells is found in the first line: a Turkish Excel writes
 * semicolons, others commas or tabs. A cell that begins with `=` is a text like any other.
 *
 * @throws {Unreadable} when it is no CSV or no text at all.
 */
export async function* csvRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const text = decodeText(bytes);
  const { delimiter, skipped } = delimiterOf(text);
  const parser = parse(skipped === 0 ? text : text.slice(text.indexOf('\n') + 1), {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // A quotation mark that is never closed would otherwise take the rest of the file for one cell.
    max_record_size: 1_000_000,
  });
  let width: number | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.every((cell) => cell.trim() === '')) continue;
      // The parser says where a row ends; cells may hold line breaks.
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      width ??= record.length;
      const reason = `must have ${width} cells, as the first row has; it ends after ${record.length}`;
      const faults = record.length < width ? [{ column: record.length, reason }] : [];
      yield { line: info.lines + skipped - breaks, cells: record.map(cellText), faults };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] + skipped : null;
    throw new Unreadable(`is not right as CSV: ${reasonOf(error)}`, line);
  }
}

function reasonOf({ code, message }: CsvError): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return 'a quotation mark opens a cell and none closes it';
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'a quotation mark within a cell; put the cell in quotation marks and write those within it twice';
    default:
      return message;
  }
}

/** What parts the cells, and how many lines at the beginning only say so, as Excel's `sep=;` does. */
function delimiterOf(text: string): { delimiter: string; skipped: 0 | 1 } {
  const said = /^sep=([,;\t])\r?\n/i.exec(text)?.[1];
  if (said) return { delimiter: said, skipped: 1 };
  const [first = ''] = /\S.*/.exec(text) ?? [];
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return { delimiter: delimiters[counts.indexOf(Math.max(...counts))] ?? ',', skipped: 0 };
}
