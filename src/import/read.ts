import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import {
  Composer,
  type Document,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { fieldName, foundText, type Problem, problemWith, RecordRefused } from './problem.ts';
import { type DocumentRecord, recordSchema } from './record.ts';
import { slug } from './record-fields.ts';
import type { DocumentText } from './texts/document-text.ts';

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
 * @param known what these very bytes came to when they were checked before; then they are parsed for problems alone
 */
export function parseRecord(file: string, bytes: Buffer, linesBefore = 0, known?: DocumentRecord): CheckedRecord {
  if (!known) return parsedRecord(file, bytes, linesBefore);
  let parsed: CheckedRecord | undefined;
  return {
    file,
    record: known,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    problemAt(path, reason, found) {
      parsed ??= parsedRecord(file, bytes, linesBefore);
      return parsed.problemAt(path, reason, found);
    },
  };
}

function parsedRecord(file: string, bytes: Buffer, linesBefore: number): CheckedRecord {
  const lines = new LineCounter();
  const at = (offset: number | undefined, field: string, reason: string, found: string | null = null): Problem => {
    const place = offset === undefined ? null : lines.linePos(offset);
    return { file, line: place ? place.line + linesBefore : null, column: place?.col ?? null, field, reason, found };
  };

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RecordRefused([at(undefined, '', 'must be encoded in UTF-8')]);
  }
  const [document, ...others] = documentsIn(text, lines, (reason) => new RecordRefused([at(undefined, '', reason)]));
  if (!document || others.length > 0) {
    throw new RecordRefused([at(undefined, '', 'must hold exactly one record')]);
  }
  const faults = [...document.errors, ...document.warnings].map(({ pos: [start], message }) => ({ start, message }));
  faults.push(...repeatedKeys(document));
  if (faults.length > 0) {
    throw new RecordRefused(
      faults.slice(0, mostProblems).map(({ start, message }) => at(start, '', `is not right as YAML: ${message}`)),
    );
  }

  const problemAt = (path: readonly PropertyKey[], reason: string, found?: unknown) =>
    at(offsetOf(document, path), fieldName(path), reason, foundText(found));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new RecordRefused([at(undefined, '', `is not right as YAML: ${(error as Error).message}`)]);
  }
  const checked = recordSchema.safeParse(value);
  if (!checked.success) {
    const foundAt = (path: readonly PropertyKey[]) => path.reduce(inside, value);
    const found = checked.error.issues.flatMap((issue) => problemsOf(issue, []));
    const problems = found.slice(0, mostProblems).map(({ path, reason }) => problemAt(path, reason, foundAt(path)));
    const others = found.length - problems.length;
    if (others > 0) problems.push(at(undefined, '', `has ${others} more problems like these`));
    throw new RecordRefused(problems, slugIn(value));
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, record: checked.data, sha256, problemAt };
}

/** More problems than anybody reads; to find the place of each takes time. */
const mostProblems = 200;

/** Something wrong with the field at a path. */
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** How deep lists and maps may stand in each other; a record needs not half of it. */
const deepest = 100;

/** The documents in a text of YAML. What is nested without end is refused before the parser descends into it. */
function documentsIn(text: string, lines: LineCounter, refusal: (reason: string) => RecordRefused): ParsedDocument[] {
  const documents: ParsedDocument[] = [];
  const parser = new Parser(lines.addNewLine);
  // What is odd is told as a problem, or is harmless: standard error is for people.
  const composer = new Composer<ParsedNode, true>({ version: '1.2', logLevel: 'error', uniqueKeys: false });
  lines.addNewLine(0);
  let brackets = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets -= 1;
    // Items of lists within lists, begun on one line.
    if (lexeme === '-' || lexeme === '?') dashes += 1;
    else if (lexeme.trim() !== '') dashes = 0;
    if (brackets > deepest || dashes > deepest) throw refusal(`must be nested at most ${deepest} deep`);
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents;
}

/** Keys that a map holds twice. The parser would compare each with each, which takes minutes where there are many. */
function repeatedKeys(document: ParsedDocument): { start: number; message: string }[] {
  const repeated: { start: number; message: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push({ start: key.range?.[0] ?? 0, message: 'Map keys must be unique' });
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

type ParsedDocument = Document.Parsed<ParsedNode, true>;

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

/** Where in the file the field at a path stands; the nearest field above it where it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range)
      return length === 0 ? undefined : (keyOffset(document, path.slice(0, length)) ?? node.range[0]);
  }
  return undefined;
}

/** Where the key of a field stands, which is where a reader looks for it. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const map = document.getIn(path.slice(0, -1), true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isNode(key) && key.toJSON() === path.at(-1));
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
