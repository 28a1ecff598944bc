import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/*
 * A key looks like ictg_ab12cd34_…: its mark, by which scanners of leaked secrets know it, its id, by which people know
 * it, 256 random bits, and a checksum, so that what is cut off or mistyped is refused without asking the database.
 */

const form = /^ictg_([0-9a-f]{8})_([0-9a-f]{64})([0-9a-f]{8})$/;

/** What begins all keys. */
export const mark = 'ictg_';

/** A key with the id by which it is known. */
export interface KeyText {
  readonly id: string;
  readonly key: string;
}

/** Makes up a key. */
export function newKeyText(): KeyText {
  const id = `${mark}${randomBytes(4).toString('hex')}`;
  const text = `${id}_${randomBytes(32).toString('hex')}`;
  return { id, key: `${text}${checksumOf(text)}` };
}

/** The id of what may be a key; null for what is none. */
export function idIn(text: string): string | null {
  const [, id, , checksum] = form.exec(text) ?? [];
  return id !== undefined && checksum === checksumOf(text.slice(0, -8)) ? `${mark}${id}` : null;
}

function checksumOf(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
