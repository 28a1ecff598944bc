import { save } from './save.ts';

/** Cells of a table as they are to be saved. */
export type Cells = readonly (string | number | null | undefined)[];

/** What spreadsheets take for the beginning of a formula, in either width. */
const formula = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';

/** Places within a cell where a formula could begin although the cell does not, as in the files at /export. */
const within = new RegExp(`(^\\s|[;\\t\\r\\n])([\\s"]*)(?=${formula})`, 'g');

/** Saves a table as CSV: with a byte order mark, and without a cell that a spreadsheet would calculate. */
export async function saveTable(name: string, rows: readonly Cells[]): Promise<void> {
  // By the library that the server writes its tables with; it is large, and few visitors save anything.
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const harmless = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replaceAll(within, "$1$2'") : cell)),
  );
  save(
    `${name}.csv`,
    stringify(harmless, { bom: true, record_delimiter: 'windows', escape_formulas: true }),
    'text/csv;charset=utf-8',
  );
}
