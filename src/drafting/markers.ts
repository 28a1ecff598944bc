import { keyOf } from './tokens.ts';

/** What stands before an item of a list. */
export interface Marker {
  /** The ways in which it may be read: `c)` is a letter, or a hundred. */
  readonly readings: readonly Reading[];
  readonly start: number;
  /** Where the text of the item begins. */
  readonly end: number;
}

/** One way to read what numbers an item. */
export interface Reading {
  readonly kind: 'Roman' | 'roman' | 'Letter' | 'letter' | 'digit' | 'path' | 'bullet';
  /** What stands with the number, which lists within each other differ in: `)`, `.`, or the word for an article. */
  readonly style: string;
  /** As a record writes it, without full stop or bracket. */
  readonly number: string;
  /** Its place in its list, counted from 1; 0 for bullets. */
  readonly value: number;
}

/** Anchored, and every part of bounded length. */
const plain =
  /^\s{0,40}(?:#{1,6}\s{1,4}|[-•*]\s{1,4}(?=\*{0,2}\d))?(?:\*\*)?(?:(?:(\d{1,3}(?:\.\d{1,3}){1,7}|\p{Lu}[.-]?\d{1,3}(?:\.\d{1,3}){0,6}|\d{1,3}[.-]?\p{Lu}(?:\.\d{1,3}){0,6}(?=[.)]))[.)]?|(\d{1,3})[.)]|\(?([IVXLC]{1,8}|[ivxlc]{1,8}|\p{L})\)|([IVXLC]{1,8}|\p{Lu}|[a-z])\.|\((\d{1,3})\))(?:\*\*)?[\s\u00a0]{1,20}|([•‣▪▫■□‒·●○◦➢►✓*–—-])[\s\u00a0]{1,10})(?=\S)/u;
/** `Article 1.`, `§ 2`, `Madde 3 –`, `Tədbir 1.1.`; which words do so the language says. */
const worded =
  /^\s{0,40}(?:#{1,6}\s{1,4})?(?:\*\*)?(§|\p{L}{3,20})\s{0,3}(?:№|[Nn]o\.?)?\s{0,3}(\d{1,3}(?:\.\d{1,3}){0,7}|\d{1,3}[.-]?\p{Lu}(?:\.\d{1,3}){0,6}|[IVXLC]{1,8}|\p{Lu})(?:\*\*)?(?:\s{0,3}[.:)](?:\s{0,3}[–—-])?|\s{1,3}[–—-])(?:\*\*)?\s{1,20}(?=\S)/u;
/** `I istiqamət.`, `1. Bölüm:`, `1-ci tədbir –`. */
const wordedBehind =
  /^\s{0,40}(?:#{1,6}\s{1,4})?(?:\*\*)?(\d{1,3}|[IVX]{1,6})(?:\.|[-'’]\p{Ll}{1,4})?\s{1,3}(\p{L}{3,20})\s{0,3}(?:[.:)]|[–—-])\s{1,10}(?=\S)/u;

/** `BİRİNCİ BÖLÜM:`, `Раздел первый.`, `Part One –`. */
const spelledOut = /^\s{0,40}(\p{L}{2,20})\s{1,3}(\p{L}{2,20})\s{0,3}[.:–—-]\s{1,10}(?=\S)/u;

/** Which words number items. */
export interface ItemWords {
  /** Whether a word, by its key, numbers items together with its number: article, section, measure. */
  isItemWord(key: string): boolean;
  /** The number that a word is, by its key: one, first. */
  numberOf(key: string): number | undefined;
}

/** The marker at the beginning of a line, if any. */
export function markerAt(line: string, start: number, words: ItemWords): Marker | null {
  const named = worded.exec(line);
  if (named?.[1] && named[2] && words.isItemWord(keyOf(named[1])))
    return marked(line, start, named[0], named[2], keyOf(named[1]));
  const behind = wordedBehind.exec(line);
  if (behind?.[1] && behind[2] && words.isItemWord(keyOf(behind[2])))
    return marked(line, start, behind[0], behind[1], keyOf(behind[2]));
  const spelled = spelledOut.exec(line);
  for (const [number, word] of [
    [spelled?.[1], spelled?.[2]],
    [spelled?.[2], spelled?.[1]],
  ]) {
    const value = number && word && words.isItemWord(keyOf(word)) ? words.numberOf(keyOf(number)) : undefined;
    if (spelled && word && value !== undefined) return marked(line, start, spelled[0], String(value), keyOf(word));
  }
  const match = plain.exec(line);
  if (!match) return null;
  const [whole, path, digits, bracketed, dotted, inBrackets, bullet] = match;
  if (!bullet)
    return marked(
      line,
      start,
      whole,
      path ?? digits ?? bracketed ?? dotted ?? inBrackets ?? '',
      /\)/.test(whole) ? ')' : '.',
    );
  const reading = { kind: 'bullet', style: '', number: bullet, value: 0 } as const;
  return { readings: [reading], start: start + whole.search(/\S/), end: start + whole.length };
}

function marked(line: string, start: number, whole: string, number: string, style: string): Marker | null {
  const readings = readingsOf(number, style);
  return readings.length === 0 ? null : { readings, start: start + line.search(/\S/), end: start + whole.length };
}

/** The ways to read a number: `1.2` and `A1` are paths, `c` a letter or a hundred. */
export function readingsOf(number: string, style: string): Reading[] {
  if (/^\d+$/.test(number)) return [{ kind: 'digit', style, number, value: Number(number) }];
  if (/\d/.test(number)) {
    const path = number.replace(/^(\p{L})[.-]?/u, '$1.').replace(/^(\d+)[.-]?(?=\p{L})/u, '$1.');
    const last = path.split('.').at(-1) ?? '';
    return [{ kind: 'path', style, number: path, value: placeInAlphabet(last.toLowerCase()) ?? Number(last) }];
  }
  const isUpper = number === number.toUpperCase();
  const roman = romanValue(number.toUpperCase());
  const readings: Reading[] = [];
  if (roman !== null) readings.push({ kind: isUpper ? 'Roman' : 'roman', style, number, value: roman });
  const place = placeInAlphabet(number.toLowerCase());
  if (place !== null) readings.push({ kind: isUpper ? 'Letter' : 'letter', style, number, value: place });
  return readings;
}

/** Lists go by the alphabet of their language, or by that of English. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'abcçdefgğhıijklmnoöprsştuüvyz',
  'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
];

function placeInAlphabet(letter: string): number | null {
  if ([...letter].length !== 1) return null;
  for (const alphabet of alphabets) {
    const at = alphabet.indexOf(letter);
    if (at !== -1) return at + 1;
  }
  return null;
}

const romanLetters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman number; null where it is none. */
export function romanValue(text: string): number | null {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const [own, next] = [romanLetters[text.charAt(at)] ?? 0, romanLetters[text.charAt(at + 1)] ?? 0];
    value += own < next ? -own : own;
  }
  return value;
}
