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
  /** As a record writes it, without full stop or bracket. */
  readonly number: string;
  /** Its place in its list, counted from 1; 0 for bullets. */
  readonly value: number;
}

/** Anchored, and every part of bounded length. */
const marker =
  /^\s{0,40}(?:#{1,6}\s{1,4})?(?:\*\*)?(?:(?:section|part|chapter|article|раздел|часть|глава|bölüm|fəsil)\s{1,3})?(?:(?:(\d{1,3}(?:\.\d{1,3}){1,7})[.)]?|(\d{1,3})[.)]|\(?([IVXLC]{1,8}|[ivxlc]{1,8}|\p{L})\)|([IVXLC]{1,8}|\p{Lu}|[a-z])\.|\((\d{1,3})\)|([IVX]{1,6})\s(?:istiqamət|fəsil|bölmə|bölüm|hissə|direction|направление)[.:])(?:\*\*)?[\s\u00a0]{1,20}|([•‣▪·●○◦*–—-])[\s\u00a0]{1,10})(?=\S)/u;

/** The marker at the beginning of a line, if any. */
export function markerAt(line: string, start: number): Marker | null {
  const match = marker.exec(line);
  if (!match) return null;
  const [whole, path, digits, bracketed, dotted, inBrackets, named, bullet] = match;
  const readings = bullet
    ? [{ kind: 'bullet' as const, number: bullet, value: 0 }]
    : path
      ? [{ kind: 'path' as const, number: path, value: Number(path.split('.').at(-1)) }]
      : readingsOf(digits ?? bracketed ?? dotted ?? inBrackets ?? named ?? '');
  return readings.length === 0 ? null : { readings, start: start + whole.search(/\S/), end: start + whole.length };
}

function readingsOf(number: string): Reading[] {
  if (/^\d/.test(number)) return [{ kind: 'digit', number, value: Number(number) }];
  const isUpper = number === number.toUpperCase();
  const roman = romanValue(number.toUpperCase());
  const readings: Reading[] = [];
  if (roman !== null) readings.push({ kind: isUpper ? 'Roman' : 'roman', number, value: roman });
  const place = placeInAlphabet(number.toLowerCase());
  if (place !== null) readings.push({ kind: isUpper ? 'Letter' : 'letter', number, value: place });
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
