import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Document, isMap, isNode, LineCounter, parseAllDocuments } from 'yaml';
import type { z } from 'zod';
import { fieldName, type Problem, RecordRefused } from './problem.ts';
import { type DocumentRecord, recordSchema } from './record.ts';
import type { DocumentText } from './texts/document-text.ts';

/** The most that one file may hold. */
const largestFile = 20_000_000;

/** A record that fits its description, and where it came from. */
export interface CheckedRecord {
  readonly file: string;
  readonly record: DocumentRecord;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The text of the document, where it came along. */
  readonly text?: DocumentText;
  /** The problem with the field at this path. */
  problemAt(path: readonly PropertyKey[], reason: string): Problem;
}

/**
 * Reads and checks the record in a file of YAML or JSON.
 *
 * @throws {RecordRefused} with everything that is wrong.
 */
export async function readRecord(file: string): Promise<CheckedRecord> {
  const whole = (reason: string) => new RecordRefused([{ file, line: null, column: null, field: '', reason }]);
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw whole(`cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
  if (bytes.length > largestFile) throw whole(`must be at most ${largestFile / 1e6} MB large`);
  return parseRecord(file, bytes);
}

/** Checks the record in the bytes of a file; see `readRecord`. */
export function parseRecord(file: string, bytes: Buffer): CheckedRecord {
  const lines = new LineCounter();
  const at = (offset: number | undefined, field: string, reason: string): Problem => {
    const place = offset === undefined ? null : lines.linePos(offset);
    return { file, line: place?.line ?? null, column: place?.col ?? null, field, reason };
  };

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RecordRefused([at(undefined, '', 'must be encoded in UTF-8')]);
  }
  const documents = parseAllDocuments(text, { lineCounter: lines, version: '1.2', prettyErrors: false });
  const [document] = documents;
  if (!('length' in documents && document) || documents.length !== 1) {
    throw new RecordRefused([at(undefined, '', 'must hold exactly one record')]);
  }
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new RecordRefused(faults.map((fault) => at(fault.pos[0], '', `is not right as YAML: ${fault.message}`)));
  }

  const problemAt = (path: readonly PropertyKey[], reason: string) =>
    at(offsetOf(document, path), fieldName(path), reason);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new RecordRefused([at(undefined, '', `is not right as YAML: ${(error as Error).message}`)]);
  }
  const checked = recordSchema.safeParse(value);
  if (!checked.success) {
    throw new RecordRefused(checked.error.issues.flatMap((issue) => problemsOf(issue, [], problemAt)));
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, record: checked.data, sha256, problemAt };
}

type Issue = z.core.$ZodIssue;

/** What zod found, with the field that is meant and in our words where its own speak of types. */
function problemsOf(issue: Issue, above: readonly PropertyKey[], problemAt: CheckedRecord['problemAt']): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt([...path, key], 'is no field of a record here'));
  }
  if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue.errors);
    return meant ? meant.flatMap((one) => problemsOf(one, path, problemAt)) : [problemAt(path, issue.message)];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message)) {
    return [problemAt(path, 'is missing')];
  }
  return [problemAt(path, wording(issue))];
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
