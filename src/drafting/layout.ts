import { type ItemWords, type Marker, markerAt } from './markers.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What taking a text apart asks of its language. */
export interface LayoutWords extends ItemWords {
  isAbbreviation(key: string): boolean;
}

/** A sentence, or what stands on a line of its own. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The block that it is in, counted from 0. */
  readonly block: number;
}

/** A paragraph, a heading, an item of a list or a row of a table. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What numbers it or marks it as an item. */
  readonly marker: Marker | null;
  /** The texts of its cells with their places, where it is a row of a table. */
  readonly cells: readonly Cell[] | null;
  /** Whether an empty line, or nothing, stands before it. */
  readonly isApart: boolean;
  readonly sentences: readonly Sentence[];
}

/** A cell of a table. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly isApart: boolean;
}

/** Takes a text apart into blocks and sentences. */
export function layoutOf(text: string, words: LayoutWords): Block[] {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const rows = semicolonRows(lines);
  const blocks: Block[] = [];
  const digits = new Set([0]);
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as Line;
    const cells = rows.has(at) ? partedBy(first, /;/g) : cellsOf(first);
    let last = at;
    if (!cells)
      while (last + 1 < lines.length && goesOn(lines[last] as Line, lines[last + 1] as Line, width, words, last < 8))
        last += 1;
    const end = (lines[last] as Line).start + (lines[last] as Line).text.length;
    at = last + 1;
    if (/^[\s|:+=_-]*$/.test(first.text) && last === at - 1 && first.start + first.text.length === end) continue;
    const marker = cells ? null : followed(markerAt(first.text, first.start, words), digits);
    const start = marker?.end ?? first.start + first.text.search(/\S/);
    const sentences = (cells ?? [{ start, text: text.slice(start, end) }]).flatMap((part) =>
      sentencesOf(text, part.start, part.start + part.text.length, blocks.length, words.isAbbreviation),
    );
    blocks.push({ start, end, text: text.slice(start, end), marker, cells, isApart: first.isApart, sentences });
  }
  return blocks;
}

/** Where Roman numbers are kept beside others. */
const romans = 1e6;

/** A number that follows upon none is no item's: "3. Toplantı" at the beginning of a paragraph is the third meeting. */
function followed(marker: Marker | null, digits: Set<number>): Marker | null {
  const [reading] = marker?.readings ?? [];
  const isRoman = reading?.kind === 'Roman' && reading.number.length > 1;
  if (!reading || (reading.kind !== 'digit' && !isRoman && reading.number !== 'I')) return marker;
  const [value, base] = reading.kind === 'digit' ? [reading.value, 0] : [reading.value + romans, romans];
  if (value > base + 1 && !digits.has(value - 1)) return null;
  if (value === 1 && !digits.has(0)) return null;
  digits.add(value);
  return marker;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isApart = true;
  for (const line of text.split('\n')) {
    if (line.trim() === '') isApart = true;
    else {
      lines.push({ start, text: line.trimEnd(), isApart });
      isApart = false;
    }
    start += line.length + 1;
  }
  return lines;
}

/** The width to which lines were broken; infinite where they were not. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (wide < 40 || wide > 130) return Number.POSITIVE_INFINITY;
  // Where lines were broken, most of those that another follows at once had no room for its first word.
  const followed = lines.filter((_, index) => lines[index + 1]?.isApart === false);
  const full = followed.filter(({ text }) => text.length >= wide * 0.75);
  return full.length >= followed.length * 0.5 ? wide : Number.POSITIVE_INFINITY;
}

/** Whether a line goes on in the next, because it had no room for its first word or because it cannot end there. */
function goesOn(line: Line, next: Line, width: number, words: LayoutWords, isHead: boolean): boolean {
  if (next.isApart || cellsOf(next) || markerAt(next.text, 0, words)) return false;
  const start = next.text.trimStart();
  // `Georgia – Somebody Else`: an entry of a list begins.
  if (/^\p{Lu}[^.,;–—]{1,40} [–—] /u.test(start)) return false;
  if (/[(«“-]$/.test(line.text) || (/,$/.test(line.text) && line.text.length >= 30)) return true;
  // A label and the list below it; the lines of a list that begin alike.
  if (/[:：]$/.test(line.text) || firstWord(start) === firstWord(line.text.trimStart())) return false;
  if (/^[\p{Ll},;)]/u.test(start) && !/,$/.test(line.text)) return true;
  // A heading of several lines, unless the next is a place and a date.
  if (
    isHead &&
    line.text.trim().length >= 60 &&
    /\p{Ll}$/u.test(line.text) &&
    !/\d{4}/.test(next.text) &&
    /^\p{L}/u.test(start) &&
    !/^#/.test(line.text) &&
    !/^[^:]{2,40}:\s/.test(start) &&
    !/^[^:]{2,40}:\s/.test(line.text)
  )
    return true;
  const room = line.text.length + 1 + firstWord(start).length;
  return room >= width * 0.85 && !/^#/.test(line.text) && !isUpperCase(line.text);
}

function firstWord(line: string): string {
  return line.slice(0, 60).split(/\s/, 1)[0] ?? '';
}

function isUpperCase(text: string): boolean {
  return !/\p{Ll}/u.test(text.slice(0, 200));
}

/** The cells of a row: parted by tabs, by bars, or by three spaces or more. */
function cellsOf(line: Line): Cell[] | null {
  const { text } = line;
  const between = text.includes('\t')
    ? /\t+/g
    : /^\s*\||\S \| \S/.test(text)
      ? /\|/g
      : /\S( {3,})\S/.test(text)
        ? / {3,}/g
        : null;
  if (!between) return null;
  const cells = partedBy(line, between);
  // A label and what it says are no row: `Chair:    Somebody`.
  if (cells.length === 2 && (/[:：]$/.test(cells[0]?.text ?? '') || /^[:：]/.test(cells[1]?.text ?? ''))) return null;
  return cells.filter((cell) => cell.text !== '').length >= 2 ? cells : null;
}

function partedBy({ text, start }: Line, between: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number, isEdge: boolean) => {
    const cell = text.slice(from, to);
    // An empty cell keeps the places of those behind it, but for what stands outside the outer bars.
    const isEmpty = cell.trim() === '';
    if (!isEmpty || !isEdge) cells.push({ text: cell.trim(), start: start + from + Math.max(0, cell.search(/\S/)) });
  };
  for (const match of text.matchAll(between)) {
    push(match.index, from === 0);
    from = match.index + match[0].length;
  }
  push(text.length, true);
  return cells;
}

/** The lines of tables whose cells semicolons part: three or more in a row with as many of them, and none at the end. */
function semicolonRows(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const count = semicolonsIn(lines[at]);
    if (count !== undefined && count === semicolonsIn(lines[from]) && (at === from || lines[at]?.isApart === false))
      continue;
    if (at - from >= 3) for (let row = from; row < at; row += 1) rows.add(row);
    from = at;
    if (count === undefined) from = at + 1;
  }
  return rows;
}

/** How many semicolons part a line; undefined where none does, or where it is prose. */
function semicolonsIn(line: Line | undefined): number | undefined {
  if (!line || line.text.length > 300 || /[;.:]$/.test(line.text)) return undefined;
  return line.text.match(/; /g)?.length;
}

/** Longer ones are no prose: they are cut, so that what rules compare within a sentence stays bounded. */
const longestSentence = 400;

/** Parts at full stops that end a sentence: not those of initials, abbreviations and ordinals. */
function sentencesOf(
  text: string,
  start: number,
  end: number,
  block: number,
  isAbbreviation: (word: string) => boolean,
): Sentence[] {
  const tokens = tokensOf(text, start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const own = tokens.slice(from, to);
    from = to;
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: own, block });
  };
  for (const [index, token] of tokens.entries()) {
    if (index - from >= longestSentence) push(index);
    if (token.kind !== 'mark' || !'.!?;…'.includes(token.text)) continue;
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (!next?.isApart || (next.kind === 'word' && !next.isCapital && token.text !== ';')) continue;
    if (token.text === '.' && before && !token.isApart) {
      // An ordinal (`2. Toplantı`), an initial (`Ö. Pan`) or an abbreviation (`Dr. Pan`).
      if (before.kind === 'number' && before.text.length <= 2) continue;
      if (/^[IVXL]{1,6}$/.test(before.text) && index - from < 12) continue;
      if (before.kind === 'word' && (isInitial(before) || isAbbreviation(before.key))) continue;
    }
    push(index + 1);
  }
  push(tokens.length);
  return sentences;
}

/** Whether a word is the first letter of a name alone. */
export function isInitial(token: Token): boolean {
  return token.isCapital && (token.text.length === 1 || /^(?:Дж|Дз|Sh|Ch|Zh|Kh|Ts|Yu|Ya|Ye)$/.test(token.text));
}
