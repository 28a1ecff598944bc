/** A word, a number or a mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As it stands, without a suffix behind an apostrophe: `Arslan` of `Arslan'ın`. */
  readonly text: string;
  /** By which it is looked up; see `keyOf`. */
  readonly key: string;
  /** The suffix behind an apostrophe, by its key; '' where there is none. */
  readonly suffix: string;
  readonly start: number;
  /** The end of `text`. */
  readonly stemEnd: number;
  /** The end of the whole word, its suffix included. */
  readonly end: number;
  /** Whether white space stands before it. */
  readonly isApart: boolean;
  /** Whether a word begins with a capital letter. */
  readonly isCapital: boolean;
}

const apostrophe = /['’‘`´ʼ]/u;
/** Letters with hyphens and apostrophes within; digits; or one other mark. No part can begin where another could go on. */
const piece = /(\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-‐‑'’‘`´ʼ]\p{L}[\p{L}\p{M}\p{Nd}]*)*)|(\p{Nd}+)|[^\s]/gu;

const capital = /^(?:e-)?\p{Lu}/u;
const unlike = /İ|ı|ё|Ё|‑|‐|\u0307/;

/**
 * The form in which words are compared: lower case, with one letter for the dotted and the dotless i, which upper case
 * does not keep apart across languages.
 */
export function keyOf(text: string): string {
  if (!unlike.test(text)) return text.toLowerCase();
  return text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('\u0307', '')
    .replaceAll('ё', 'е')
    .replaceAll('‑', '-')
    .replaceAll('‐', '-');
}

/** The tokens of a part of a text, with their places in the whole. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let last = from;
  for (const match of text.slice(from, to).matchAll(piece)) {
    const [whole, word, number] = match;
    const start = from + match.index;
    const end = start + whole.length;
    const isApart = start > last || tokens.length === 0;
    last = end;
    if (word === undefined) {
      const kind = number === undefined ? 'mark' : 'number';
      tokens.push({ kind, text: whole, key: whole, suffix: '', start, stemEnd: end, end, isApart, isCapital: false });
      continue;
    }
    const { stem, suffix } = takenApart(word);
    tokens.push({
      kind: 'word',
      text: stem,
      key: sharedKey(stem),
      suffix: suffix === '' ? '' : keyOf(suffix),
      start,
      stemEnd: start + stem.length,
      end,
      isApart,
      isCapital: capital.test(stem),
    });
  }
  return tokens;
}

/** The keys of words met before: one text each for all their places, which is compared by where it lies. */
const keys = new Map<string, string>();

function sharedKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = keyOf(word);
  // What is kept must not grow with what a text holds.
  if (keys.size > 50_000) keys.clear();
  if (word.length <= 40) keys.set(word, key);
  return key;
}

/** A word and the suffix behind its last apostrophe; what goes on with a capital (`O'Connor`) is no suffix. */
function takenApart(word: string): { stem: string; suffix: string } {
  const at = word.search(apostrophe);
  if (at < 1) return { stem: word, suffix: '' };
  const suffix = word.slice(at + 1);
  // "Ulug'bek", "O'g'li": no suffix begins so.
  if (suffix.length > 12 || /^(?:\p{Lu}\p{Ll}|[bfghjoöprvzxq])/u.test(suffix)) return { stem: word, suffix: '' };
  return { stem: word.slice(0, at), suffix };
}

/** Whether a token is one of some marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}
