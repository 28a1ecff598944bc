import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { decodeText } from '../decode.ts';
import { largestAttachment } from '../read.ts';
import { Unreadable } from '../unreadable.ts';

/** The text of a document, as it is kept. */
export interface DocumentText {
  /** Composed letters (NFC), lines ended by LF. */
  readonly text: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** The media type of the file that it was taken from. */
  readonly mediaType: string;
}

// What reads the larger formats takes memory, and is brought in where one comes.
const html = async (bytes: Buffer) => (await import('./html.ts')).htmlText(bytes);

const formats: Readonly<Record<string, { readonly mediaType: string; read(bytes: Buffer): string | Promise<string> }>> =
  {
    '.txt': { mediaType: 'text/plain', read: (bytes) => decodeText(bytes) },
    '.md': { mediaType: 'text/markdown', read: (bytes) => decodeText(bytes) },
    '.html': { mediaType: 'text/html', read: html },
    '.htm': { mediaType: 'text/html', read: html },
    '.docx': {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      read: async (bytes) => (await import('./docx.ts')).docxText(bytes),
    },
    '.pdf': { mediaType: 'application/pdf', read: async (bytes) => (await import('./pdf.ts')).pdfText(bytes) },
  };

/** The most characters that a text may have. */
const longestText = 5_000_000;

/**
 * Takes the text out of a file, whose name says what it is.
 *
 * @throws {Unreadable} when there is none to take, with what to do about it.
 */
export async function textIn(file: string, bytes: Buffer): Promise<DocumentText> {
  const format = formats[extname(file).toLowerCase()];
  if (!format) throw new Unreadable(`must be a file of text: ${Object.keys(formats).join(', ')}`);
  if (bytes.length > largestAttachment) throw new Unreadable(`must be at most ${largestAttachment / 1e6} MB large`);
  if (bytes.length === 0) throw new Unreadable('is empty');
  const isText = format.mediaType.startsWith('text/');
  const other = isText ? binaryFormat(bytes) : null;
  if (other) throw new Unreadable(`is not text but ${other}; give it the ending that fits`);
  const text = (await format.read(bytes)).normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  if (text === '') throw new Unreadable('holds no text');
  if (text.length > longestText) throw new Unreadable(`must hold at most ${longestText / 1e6} million characters`);
  if (/\p{Cs}/u.test(text)) throw new Unreadable('holds halves of characters; save it anew');
  return { text, sha256: createHash('sha256').update(text).digest('hex'), mediaType: format.mediaType };
}

function binaryFormat(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 5).toString('latin1');
  if (start.startsWith('%PDF')) return 'a PDF (.pdf)';
  if (start.startsWith('PK\x03\x04')) return 'a ZIP archive, as Word writes them (.docx)';
  return null;
}
