import { Unreadable } from './unreadable.ts';

/** What Turkish has beyond ASCII, with the quotation marks, dashes and the like that programs put in. */
const turkish = /^[\p{ASCII}ÇĞİÖŞÜçğıöşüÂÎÛâîû\u00a0‘’‚“”„–—…•«»°·´§№€]*$/u;

/**
 * The text of bytes in UTF-8, in UTF-16 with its mark, or in Windows-1254, which a Turkish Excel writes. Of other bytes
 * nobody can say which letters they mean: they are refused rather than read wrong.
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
  throw new Unreadable('must be text in UTF-8, UTF-16 or (Turkish) Windows-1254; save it anew as text in UTF-8');
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
