/** A row of a sheet as it stands in the file. */
export interface SheetRow {
  /** Counted from 1: the line that the row begins on in CSV, the number of the row in Excel. */
  readonly line: number;
  /** The texts of its cells, white space folded; '' where a cell is empty. */
  readonly cells: readonly string[];
  /** What is wrong with single cells; columns are counted from 1. */
  readonly faults?: readonly { readonly column: number; readonly reason: string }[];
}

/** The most columns that a sheet may have. */
export const mostColumns = 200;

/** The text of a cell as it is compared and kept: a line break within a cell is a space like others. */
export function cellText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
