import { Unreadable } from './unreadable.ts';

/** What Turkish has beyond ASCII, with the quotation marks, dashes and the like that programs put in. */
const turkish = /^[\p{ASCII}ÇĞİÖŞÜçğıöşüÂÎÛâîû\u00a0‘’‚“”„–—…•«»°·´§№€]*$/u;

/**
 * The text of bytes in UTF-8, in UTF-16 with its mark, in Windows-1254, which a Turkish Excel writes, or of Russian in
 * Windows-1251 or KOI8-R, where its letters leave no doubt. Of other bytes nobody can say which letters they mean: they
 * are refused rather than read wrong.
 *
 * @param declared the encoding that the file itself names, as HTML does
 * @throws {Unreadable} when they are in another encoding.
 */
export function decodeText(bytes: Buffer, declared?: string): string {
  const text = decode(bytes, declared);
  if (text.includes('\0')) {
    throw new Unreadable('holds NUL characters, as no text does; save it anew as text in UTF-8');
  }
  return text;
}

function decode(bytes: Buffer, declared: string | undefined): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return decodeAs('utf-16le', bytes) ?? refuse('UTF-16');
  if (mark === 'feff') return decodeAs('utf-16be', bytes) ?? refuse('UTF-16');
  const text = decodeAs('utf-8', bytes);
  if (text !== null) return text;
  if (bytes.subarray(0, 3).toString('hex') === 'efbbbf') return refuse('UTF-8');
  const asDeclared = declared === undefined ? null : decodeAs(declared, bytes);
  if (asDeclared !== null) return asDeclared;
  const legacy = decodeAs('windows-1254', bytes);
  if (legacy !== null && turkish.test(legacy)) return legacy;
  const russian = decodeRussian(bytes);
  if (russian !== null) return russian;
  throw new Unreadable(
    'must be text in UTF-8, UTF-16 or (Turkish) Windows-1254, or Russian in Windows-1251 or KOI8-R that is long enough to be told; save it anew as text in UTF-8',
  );
}

/** The letters that make up more than half of any Russian text. */
const frequent = /[оеаинтсрвл]/g;
const cyrillic = /[а-яё]/gi;
/** Fewer letters than that tell nothing. */
const leastLetters = 40;

/** Russian in the one of its two old encodings in which it reads as Russian; null where neither does, or both may. */
function decodeRussian(bytes: Buffer): string | null {
  const readings = ['windows-1251', 'koi8-r'].flatMap((encoding) => {
    const text = decodeAs(encoding, bytes);
    if (text === null) return [];
    // What is read in the wrong one of the two has its case turned round, and letters that are seldom used.
    const sample = text.slice(0, 100_000);
    const letters = sample.match(cyrillic)?.length ?? 0;
    const others = sample.match(/[^\p{ASCII}а-яё«»“”„–—…№°§€\u00a0]/giu)?.length ?? 0;
    if (letters < leastLetters || others > letters * 0.02) return [];
    return [{ text, share: (sample.match(frequent)?.length ?? 0) / letters }];
  });
  const [best, other] = readings.sort((a, b) => b.share - a.share);
  return best && best.share > 0.45 && (other?.share ?? 0) < 0.3 ? best.text : null;
}

function decodeAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(encoding: string): never {
  throw new Unreadable(`begins as ${encoding} and holds bytes that are none; save it anew as text in UTF-8`);
}
