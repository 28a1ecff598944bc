/** A run of lines that can be read for itself. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The field at the top that these are items of; undefined where they are fields at the top themselves. */
  readonly field?: string;
}

/** A field at the top; alone on its line where its value begins on a line below. */
const fieldLine = /^([A-Za-z]\w*):(?:([ \t]*(?:#.*)?\r?)$|[ \t])/;
const item = /^( *-)(?:[ \t\r]|$)/;

/**
 * The pieces of a record in YAML of some length, so that nobody has to hold the tree of all of it: the fields at its top,
 * and of a field that is a long list some items at a time. They are told by how their lines begin; a text that is not
 * written as records usually are has none, and what each piece comes to tells whether it is one.
 *
 * @param length how long a piece of a list becomes before the next begins
 */
export function piecesOf(text: string, length: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let isBegun = false;
  let opened: string | undefined;
  let list: { readonly field: string; readonly mark: string } | undefined;
  const close = (end: number) => {
    if (end > start) pieces.push({ start, end, ...(list ? { field: list.field } : {}) });
    start = end;
  };
  for (const [at, line] of linesOf(text)) {
    if (/^[ \r]*(#|$)/.test(line)) continue;
    // Tabs indent nothing, whatever the parser makes of them.
    if (/^ *\t/.test(line)) return [];
    if (!/^[ -]/.test(line)) {
      const [, field, alone] = fieldLine.exec(line) ?? [];
      if (field === undefined) return [];
      // Comments before all fields go with the first.
      if (isBegun) close(at);
      isBegun = true;
      list = undefined;
      opened = alone === undefined ? undefined : field;
      continue;
    }
    // What stands in further than all else belongs to nothing.
    if (!isBegun) return [];
    const mark = item.exec(line)?.[1];
    if (opened !== undefined && mark !== undefined) {
      // The line of the field itself goes with what comes before it, where it means that the field is empty.
      close(at);
      list = { field: opened, mark };
    } else if (list && mark === list.mark && at - start >= length) {
      close(at);
    }
    opened = undefined;
  }
  close(text.length);
  return pieces;
}

function* linesOf(text: string): Generator<[at: number, line: string]> {
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end + 1;
    yield [at, text.slice(at, end === -1 ? next : end)];
    at = next;
  }
}
