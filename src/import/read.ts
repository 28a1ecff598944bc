import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';
import { fieldName, foundText, type Problem, problemWith, RecordRefused } from './problem.ts';
import { type DocumentRecord, recordSchema } from './record.ts';
import { slug } from './record-fields.ts';
import type { DocumentText } from './texts/document-text.ts';
import { NotYaml, type ReadYaml, readYaml } from './yaml/read-yaml.ts';

/** The most that one file may hold. */
export const largestFile = 20_000_000;
/** The most that a list, or the text of a document, may hold. */
export const largestAttachment = 50_000_000;

/** A record that fits its description, and where it came from. */
export interface CheckedRecord {
  readonly file: string;
  readonly record: DocumentRecord;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The text of the document, where it came along. */
  readonly text?: DocumentText;
  /** True where it is kept as a draft, and is to go in as long as it still is. */
  readonly isKept?: true;
  /** The problem with the field at this path, where `found` stands. */
  problemAt(path: readonly PropertyKey[], reason: string, found?: unknown): Problem;
}

/**
 * Reads the bytes of a file.
 *
 * @param largest the most that it may hold
 * @throws {RecordRefused} when it cannot be read, or is too large to be a record.
 */
export async function readBytes(file: string, largest: number = largestFile): Promise<Buffer> {
  try {
    // Before reading it: a file of any size must not fill the memory.
    if ((await stat(file)).size > largest) throw tooLarge(file, largest);
    return await readFile(file);
  } catch (error) {
    if (error instanceof RecordRefused) throw error;
    throw new RecordRefused([problemWith(file, `cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}`)]);
  }
}

/** The refusal of what is too large. */
export function tooLarge(file: string, largest: number = largestFile): RecordRefused {
  return new RecordRefused([problemWith(file, `must be at most ${largest / 1e6} MB large`)]);
}

/**
 * Reads and checks the record in a file of YAML or JSON.
 *
 * @throws {RecordRefused} with everything that is wrong.
 */
export async function readRecord(file: string): Promise<CheckedRecord> {
  return parseRecord(file, await readBytes(file));
}

/**
 * Checks the record in some bytes; see `readRecord`.
 *
 * @param file what problems call it
 * @param linesBefore how many lines of the file stand before these bytes
 * @param known what these very bytes came to when they were checked before; then they are read for problems alone
 */
export function parseRecord(file: string, bytes: Buffer, linesBefore = 0, known?: DocumentRecord): CheckedRecord {
  // What is found is kept for further problems; the value itself is not, next to the record that is made of it.
  let places: Places | undefined;
  const problemAt = (path: readonly PropertyKey[], reason: string, found?: unknown) => {
    places ??= readPlaces(file, bytes, linesBefore).places;
    return places.problem(places.offsetOf(path), fieldName(path), reason, foundText(found));
  };
  const read = () => {
    const now = readPlaces(file, bytes, linesBefore);
    places = now.places;
    return now.value;
  };
  const record = known ?? recordOf(read(), problemAt, file);
  return { file, record, sha256: createHash('sha256').update(bytes).digest('hex'), problemAt };
}

/** Where in a file its fields stand. */
interface Places {
  readonly offsetOf: ReadYaml['offsetOf'];
  problem(offset: number | undefined, field: string, reason: string, found?: string | null): Problem;
}

/** @throws {RecordRefused} when the bytes are no YAML. */
function readPlaces(file: string, bytes: Buffer, linesBefore: number): { value: unknown; places: Places } {
  let text = '';
  let lines: readonly number[] | undefined;
  const problem: Places['problem'] = (offset, field, reason, found = null) => {
    if (offset === undefined) return { file, line: null, column: null, field, reason, found };
    lines ??= linesOf(text);
    const line = lines.findLastIndex((start) => start <= offset);
    const column = offset - (lines[line] ?? 0) + 1;
    return { file, line: linesBefore + line + 1, column, field, reason, found };
  };
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RecordRefused([problem(undefined, '', 'must be encoded in UTF-8')]);
  }
  try {
    const { value, offsetOf } = readYaml(text);
    return { value, places: { offsetOf, problem } };
  } catch (error) {
    if (!(error instanceof NotYaml)) throw error;
    throw new RecordRefused([problem(error.offset, '', error.message)]);
  }
}

/** Where the lines of a text begin. */
function linesOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** @throws {RecordRefused} when the value is no record. */
function recordOf(value: unknown, problemAt: CheckedRecord['problemAt'], file: string): DocumentRecord {
  const checked = recordSchema.safeParse(value);
  if (checked.success) return checked.data;
  const foundAt = (path: readonly PropertyKey[]) => path.reduce(inside, value);
  const found = checked.error.issues.flatMap((issue) => problemsOf(issue, []));
  const problems = found.slice(0, mostProblems).map(({ path, reason }) => problemAt(path, reason, foundAt(path)));
  const others = found.length - problems.length;
  if (others > 0) problems.push(problemWith(file, `has ${others} more problems like these`));
  throw new RecordRefused(problems, slugIn(value));
}

/** More problems than anybody reads; to find the place of each takes time. */
const mostProblems = 200;

/** Something wrong with the field at a path. */
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** What an object or a list holds under a key of its own. */
function inside(value: unknown, key: PropertyKey): unknown {
  const isContainer = typeof value === 'object' && value !== null;
  return isContainer && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}

/** The slug of a record that does not fit, where that much is right. */
function slugIn(value: unknown): string | null {
  return slug.safeParse(inside(inside(value, 'document'), 'slug')).data ?? null;
}

type Issue = z.core.$ZodIssue;

/** What zod found, with the field that is meant and in our words where its own speak of types. */
function problemsOf(issue: Issue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], reason: 'is no field of a record here' }));
  }
  if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue.errors);
    return meant ? meant.flatMap((one) => problemsOf(one, path)) : [{ path, reason: issue.message }];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message)) {
    return [{ path, reason: 'is missing' }];
  }
  return [{ path, reason: wording(issue) }];
}

/**
 * Of the shapes that may stand in one place, the one that was meant: the only one of the right type, or the one whose
 * fields are all there. Undefined where none stands out: then the problem is with the place as a whole.
 */
function branchMeant(branches: readonly Issue[][]): readonly Issue[] | undefined {
  const ofType = branches.filter(
    (branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  if (ofType.length === 1) return ofType[0];
  return ofType.find((branch) => branch.every((one) => one.path.length > 0 && one.code !== 'invalid_type'));
}

function wording(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string'
        ? 'must be a text; put a number or a date in quotes'
        : `must be of type ${issue.expected}`;
    case 'invalid_value':
      return /^must/.test(issue.message) ? issue.message : `must be one of ${issue.values.join(', ')}`;
    default:
      return issue.message;
  }
}
