import type { HandedIn } from './handed-in.ts';
import { type CheckedRecord, largestFile, parseRecord, readBytes, tooLarge } from './read.ts';
import type { DocumentRecord } from './record.ts';

/**
 * Where records come from: a file, a stream, the bytes of a request. It is read twice, to check it and to write it, so
 * that an import of any number of files holds one at a time.
 */
export interface Source {
  /** What people call it, such as the path of a file. */
  readonly name: string;
  /**
   * The records it holds.
   *
   * @throws {RecordRefused} when it cannot be read.
   */
  read(): Promise<readonly Submission[]>;
}

/** One record as it was handed in. */
export interface Submission {
  /** What is kept of it where it is refused. */
  readonly bytes: Buffer;
  /** How the name of a file with these bytes ends, like `.yaml`. */
  readonly extension: string;
  /** What was said of it beside what stands in it. */
  readonly handedIn?: Omit<HandedIn, 'file'>;
  /** Whether to check it asks the database, row by row, so that what it came to is worth its room. */
  readonly isCostly?: true;
  /**
   * Checks it.
   *
   * @param known what the same bytes came to before, which saves parsing them once more
   * @throws {RecordRefused} with everything that is wrong.
   */
  check(known?: DocumentRecord): CheckedRecord | Promise<CheckedRecord>;
}

/** A file of records. */
export function fileSource(file: string): Source {
  return { name: file, read: async () => submissionsIn(file, await readBytes(file)) };
}

/** Bytes at hand, such as those of standard input. */
export function bytesSource(name: string, bytes: Buffer): Source {
  return {
    name,
    read: async () => {
      if (bytes.length > largestFile) throw tooLarge(name);
      return submissionsIn(name, bytes);
    },
  };
}

/**
 * The records in some bytes of YAML or JSON. Several documents of YAML, parted by lines that begin with `---`, are as
 * many records: YAML allows no such line within a document, not even within a text.
 */
function submissionsIn(name: string, bytes: Buffer): Submission[] {
  const extension = /\.json$/i.test(name) ? '.json' : '.yaml';
  const parts = partsOf(bytes);
  // One record keeps its bytes as they are, so that its hash is the file's.
  const [single] = parts.length === 1 ? [{ bytes, linesBefore: 0 }] : [];
  return (single ? [single] : parts).map((part) => ({
    bytes: part.bytes,
    extension,
    check: (known) => parseRecord(name, part.bytes, part.linesBefore, known),
  }));
}

interface Part {
  readonly bytes: Buffer;
  /** How many lines of the whole stand before it. */
  readonly linesBefore: number;
}

/** The documents of a stream of YAML; the whole, where there is no mark between two. */
function partsOf(bytes: Buffer): Part[] {
  // Byte by byte as characters: what is no UTF-8 is told by the check, and no place moves.
  const text = bytes.toString('latin1');
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/^---(?=[ \t\r\n]|$)/gm)) {
    // Comments and directives before a mark belong to the document that it begins.
    if (!holdsContent(text.slice(start, index))) continue;
    parts.push({ start, end: index });
    start = index;
  }
  if (parts.length === 0 || holdsContent(text.slice(start))) parts.push({ start, end: text.length });
  let linesBefore = 0;
  return parts.map((part) => {
    const before = linesBefore;
    linesBefore += text.slice(part.start, part.end).split('\n').length - 1;
    return { bytes: bytes.subarray(part.start, part.end), linesBefore: before };
  });
}

/** Whether more stands there than marks, directives, comments and blanks. */
function holdsContent(text: string): boolean {
  const lines = text.replace(/^\u00ef\u00bb\u00bf/, '').split(/\r?\n/);
  return lines.some((line) => !/^\s*(#.*)?$|^%|^(---|\.\.\.)\s*(#.*)?$/.test(line));
}
