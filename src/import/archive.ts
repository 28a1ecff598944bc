import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.ts';

/** The most that an archive may hold when unpacked, and the most files. */
const largest = 200_000_000;
const mostFiles = 5_000;

/** A ZIP archive, as Word and Excel write their files, of which nothing was unpacked yet. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of one file, unpacked as they are read; never more than the archive's directory says. */
  open(name: string): Promise<Readable>;
}

/**
 * Opens an archive in memory. What it would unpack to is known beforehand, so that a small file cannot fill the memory.
 *
 * @throws {Unreadable} when it is damaged, encrypted, too large or names files outside of itself.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  // Where an encrypted or older Office file begins: it is no ZIP archive but a compound file.
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
    throw new Unreadable(
      'is protected by a password or in an old format; save it anew as .xlsx or .docx, without a password',
    );
  }
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true });
    if (zip.entryCount > mostFiles) throw new Unreadable(`holds more than ${mostFiles} files; save it anew`);
    let size = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Unreadable('is encrypted; save it without a password');
      size += entry.uncompressedSize;
      if (size > largest)
        throw new Unreadable(`would unpack to more than ${largest / 1e6} MB; save it anew or in parts`);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw damaged(error);
  }
  return {
    names: [...entries.keys()],
    async open(name) {
      const entry = entries.get(name);
      if (!entry) throw new Unreadable(`lacks ${name}, without which it cannot be read; save it anew`);
      try {
        return await zip.openReadStreamPromise(entry);
      } catch (error) {
        throw damaged(error);
      }
    },
  };
}

/** An error met while unpacking, in our words. */
export function damaged(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  return new Unreadable(`is damaged: ${(error as Error).message}; save it anew`);
}
