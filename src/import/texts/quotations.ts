import { FoldedText, foldQuotation, hasHyphensAtLineEnds, type LineEnd } from './folded-text.ts';

/** Where a quotation stands in a text: UTF-16 code units, the end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How much of a passage must be alike for people to recognise it: nearer to nothing it would only confuse. */
const leastAlike = 0.45;

/** A text in which quotations are looked up. */
export class QuotedText {
  readonly #text: string;
  readonly #ways: readonly LineEnd[];
  readonly #folded = new Map<LineEnd, FoldedText>();

  constructor(text: string) {
    this.#text = text;
    this.#ways = hasHyphensAtLineEnds(text) ? ['space', 'joined', 'hyphen'] : ['space'];
  }

  /** Where a quotation stands: the first place where it is whole words, or else the first; null where it does not. */
  find(quotation: string): Place | null {
    const wanted = foldQuotation(quotation);
    if (wanted === '') return null;
    for (const way of this.#ways) {
      const { folded } = this.#in(way);
      const first = folded.indexOf(wanted);
      if (first === -1) continue;
      for (let at = first; at !== -1; at = folded.indexOf(wanted, at + 1)) {
        if (isWholeWords(folded, at, wanted.length)) return this.#in(way).place(at, wanted.length);
      }
      return this.#in(way).place(first, wanted.length);
    }
    return null;
  }

  /** The passage of about that length which has most in common with a quotation; null where none has much. */
  nearest(quotation: string): string | null {
    const wanted = lowerCase(foldQuotation(quotation));
    const { folded } = this.#in('space');
    const text = lowerCase(folded);
    const open = new Map<string, number>();
    for (let at = 0; at + 3 <= wanted.length; at += 1) {
      const three = wanted.slice(at, at + 3);
      open.set(three, (open.get(three) ?? 0) + 1);
    }
    const size = Math.max(wanted.length - 2, 0);
    let alike = 0;
    let best = { alike: Math.max(1, size * leastAlike), start: -1 };
    // A window moves over the text; of the groups of three letters that it holds, those of the quotation count.
    for (let at = 0; at + 3 <= text.length; at += 1) {
      alike += take(open, text.slice(at, at + 3), -1);
      if (at >= size) alike -= take(open, text.slice(at - size, at - size + 3), 1);
      if (alike > best.alike) best = { alike, start: Math.max(0, at - size + 1) };
    }
    if (best.start === -1) return null;
    const start = folded.lastIndexOf(' ', best.start) + 1;
    const behind = folded.indexOf(' ', best.start + wanted.length);
    return folded.slice(start, behind === -1 ? undefined : behind).trim();
  }

  #in(way: LineEnd): FoldedText {
    const known = this.#folded.get(way);
    if (known) return known;
    const folded = new FoldedText(this.#text, way);
    this.#folded.set(way, folded);
    return folded;
  }
}

/**
 * Takes a group of letters out of those still to be met, or gives it back.
 *
 * @returns 1 where that changes how many were met, else 0
 */
function take(open: Map<string, number>, letters: string, step: 1 | -1): 0 | 1 {
  const left = open.get(letters);
  if (left === undefined) return 0;
  open.set(letters, left + step);
  return (step === -1 ? left > 0 : left >= 0) ? 1 : 0;
}

function isWholeWords(text: string, start: number, length: number): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  const opens = !isLetter(start) || !isLetter(start - 1);
  const closes = !isLetter(start + length - 1) || !isLetter(start + length);
  return opens && closes;
}

/** Small letters, one for each: `İ` would become two. */
function lowerCase(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
