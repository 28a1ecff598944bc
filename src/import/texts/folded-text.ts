/** What becomes of a hyphen at the end of a line: parts a word, belongs to it, or is followed by a space. */
export type LineEnd = 'joined' | 'hyphen' | 'space';

const quotationMarks: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'‘’‚‛′`´ʼʻ＇'].map((mark) => [mark, "'"]),
  ...[...'“”„‟″«»＂'].map((mark) => [mark, '"']),
  ...[...'‐‑‒–—―−﹣－'].map((dash) => [dash, '-']),
]);

/** Marks that show nothing: soft hyphens, joiners, directions. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A hyphen at the end of a line between two letters, and the white space behind it. */
const hyphenAtLineEnd = /(?<=\p{L})([-‐‑\u00ad])[ \t]*\n\s*(?=\p{L})/gu;

/** Whether a text has hyphens at the ends of lines, so that it can be read in more than one way. */
export function hasHyphensAtLineEnds(text: string): boolean {
  return text.search(hyphenAtLineEnd) !== -1;
}

/**
 * A text as quotations are compared with it: compatible letters composed (NFKC), white space as one space, quotation
 * marks and dashes of one sort, without marks that show nothing. It knows where each of its characters comes from.
 */
export class FoldedText {
  readonly folded: string;
  readonly #source: string;
  /** Where in the source the character at each place begins and ends. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(source: string, lineEnd: LineEnd = 'space') {
    const skipped = new Map<number, number>();
    if (lineEnd !== 'space') {
      for (const match of source.matchAll(hyphenAtLineEnd)) {
        const kept = lineEnd === 'hyphen' ? 1 : 0;
        skipped.set(match.index + kept, match.index + match[0].length);
      }
    }
    const pieces: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let wasSpace = true;
    for (let start = 0; start < source.length; ) {
      const skippedTo = skipped.get(start);
      if (skippedTo !== undefined) {
        start = skippedTo;
        continue;
      }
      const end = endOfLetter(source, start);
      const letter = foldLetter(source.slice(start, end));
      const piece = letter === ' ' && wasSpace ? '' : letter;
      for (let place = 0; place < piece.length; place += 1) {
        starts.push(start);
        ends.push(end);
      }
      pieces.push(piece);
      if (letter !== '') wasSpace = letter === ' ';
      start = end;
    }
    this.folded = pieces.join('');
    this.#source = source;
    this.#starts = Int32Array.from(starts);
    this.#ends = Int32Array.from(ends);
  }

  /** Where a part of the folded text stands in the source, in UTF-16 code units. */
  place(start: number, length: number): { readonly start: number; readonly end: number } {
    return { start: this.#starts[start] ?? 0, end: this.#ends[start + length - 1] ?? this.#source.length };
  }
}

/** A quotation brought to the form of folded texts. */
export function foldQuotation(quotation: string): string {
  return new FoldedText(quotation).folded.trim();
}

/** A letter ends with the marks that stand on it. */
function endOfLetter(source: string, start: number): number {
  const code = source.codePointAt(start) ?? 0;
  let end = start + (code > 0xffff ? 2 : 1);
  // Nothing below the first combining mark can be one: most texts are done with here.
  while (end < source.length && source.charCodeAt(end) >= 0x300 && /^\p{M}/u.test(source.slice(end, end + 2))) {
    end += (source.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}

function foldLetter(letter: string): string {
  const mark = quotationMarks[letter];
  if (mark !== undefined) return mark;
  if (/^\s$/.test(letter)) return ' ';
  if (letter.length === 1 && letter < '\u0080') return letter;
  return letter.replaceAll(invisible, '').normalize('NFKC').replaceAll(/\s+/g, ' ');
}
