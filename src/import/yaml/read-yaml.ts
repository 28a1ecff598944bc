import { Composer, type Document, isMap, isNode, isScalar, Lexer, type ParsedNode, Parser, visit } from 'yaml';
import { type Piece, piecesOf } from './pieces.ts';

/** What a text of YAML holds. */
export interface ReadYaml {
  readonly value: unknown;
  /** Where in the text the field at a path stands; the nearest field above it where it is missing. */
  offsetOf(path: readonly PropertyKey[]): number | undefined;
}

/** A text is no YAML as records may be written in. */
export class NotYaml extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ reason }) => reason).join('\n'));
    this.name = 'NotYaml';
    this.faults = faults;
  }
}

/** One thing that is wrong. */
interface Fault {
  /** Undefined where it is wrong with the text as a whole. */
  readonly offset: number | undefined;
  readonly reason: string;
}

/** The length of text whose tree takes little: about 80 bytes for each character. */
const longestWhole = 250_000;
/** Garbage of this size is swept away before it takes room. */
const usualPiece = 4_000;

/** How deep lists and maps may stand in each other; a record needs not half of it. */
const deepest = 100;

/**
 * Reads a text of YAML or JSON that holds one document. Its tree is not kept: a long text is read piece by piece, and
 * a piece again where a place in it is asked for.
 *
 * @throws {NotYaml} with everything that is wrong.
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > longestWhole) {
    const read = readInPieces(text, usualPiece);
    if (read) return read;
  }
  return join(text, [{ start: 0, end: text.length }]);
}

/**
 * Reads a text piece by piece; undefined where a piece cannot be read for itself, be it that it is wrong, or that it is
 * written as few records are.
 */
export function readInPieces(text: string, length: number): ReadYaml | undefined {
  const pieces = piecesOf(text, length);
  try {
    return pieces.length > 1 ? join(text, pieces) : undefined;
  } catch (error) {
    if (error instanceof NotYaml) return undefined;
    throw error;
  }
}

/** One piece is the whole of it, and may hold anything; of several each has a part of one map. */
function join(text: string, pieces: readonly Piece[]): ReadYaml {
  const isWhole = pieces.length === 1;
  const fields = new Map<string, unknown>();
  const places: Place[] = [];
  let whole: unknown;
  for (const piece of pieces) {
    const parsed = parse(text, piece, isWhole);
    // No function below may hold it: places outlive it.
    const value = jsOf(parsed);
    const { field } = piece;
    if (isWhole) {
      whole = value;
      places.push({ piece, holds: () => true, within: (path) => path });
    } else if (field !== undefined) {
      if (!Array.isArray(value)) throw notInPieces();
      const items = (fields.get(field) ?? []) as unknown[];
      const first = items.length;
      const end = first + value.length;
      // Not all at once: arguments of a call have to find room on the stack.
      for (const one of value) items.push(one);
      fields.set(field, items);
      places.push({
        piece,
        holds: ([name, index]) => name === field && Number(index) >= first && Number(index) < end,
        within: ([, index, ...path]) => [Number(index) - first, ...path],
      });
    } else {
      if (!isMap(parsed.contents)) throw notInPieces();
      for (const [name, one] of Object.entries(value as object)) {
        if (fields.has(name)) throw notInPieces();
        fields.set(name, one);
      }
      const names = new Set<PropertyKey | undefined>(Object.keys(value as object));
      places.push({ piece, holds: ([name]) => names.has(name), within: (path) => path });
    }
  }

  let last: { readonly piece: Piece; readonly parsed: ParsedDocument } | undefined;
  return {
    value: isWhole ? whole : Object.fromEntries(fields),
    offsetOf(path) {
      // Items stand below their field: what has no item of its own is at the field.
      const place = places.findLast(({ holds }) => holds(path));
      if (!place) return undefined;
      const { piece, within } = place;
      if (last?.piece !== piece) last = { piece, parsed: parse(text, piece, isWhole) };
      const offset = offsetIn(last.parsed, within(path));
      return offset === undefined ? undefined : piece.start + offset;
    },
  };
}

/** What of the text a piece holds. */
interface Place {
  readonly piece: Piece;
  holds(path: readonly PropertyKey[]): boolean;
  /** The path of the same within the piece. */
  within(path: readonly PropertyKey[]): readonly PropertyKey[];
}

type ParsedDocument = Document.Parsed<ParsedNode, true>;

function parse(text: string, { start, end }: Piece, isWhole: boolean): ParsedDocument {
  const [document, ...others] = documentsIn(text.slice(start, end), isWhole);
  if (!document || others.length > 0)
    throw new NotYaml([{ offset: undefined, reason: 'must hold exactly one record' }]);
  const faults = [...document.errors, ...document.warnings].map(({ pos: [offset], message }) => ({ offset, message }));
  faults.push(...repeatedKeys(document));
  if (faults.length > 0) {
    throw new NotYaml(
      faults.map(({ offset, message }) => ({ offset: start + offset, reason: `is not right as YAML: ${message}` })),
    );
  }
  return document;
}

/** The documents in a text of YAML. What is nested without end is refused before the parser descends into it. */
function documentsIn(text: string, isWhole: boolean): ParsedDocument[] {
  const documents: ParsedDocument[] = [];
  const parser = new Parser();
  // What is odd is told as a problem, or is harmless: standard error is for people.
  const composer = new Composer<ParsedNode, true>({ version: '1.2', logLevel: 'error', uniqueKeys: false });
  let brackets = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets -= 1;
    // Items of lists within lists, begun on one line.
    if (lexeme === '-' || lexeme === '?') dashes += 1;
    else if (lexeme.trim() !== '') dashes = 0;
    if (brackets > deepest || dashes > deepest) {
      throw new NotYaml([{ offset: undefined, reason: `must be nested at most ${deepest} deep` }]);
    }
    // What is named in one piece may be meant in another.
    if (!isWhole && (lexeme[0] === '&' || lexeme[0] === '*')) throw notInPieces();
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents;
}

function notInPieces(): NotYaml {
  return new NotYaml([]);
}

/** Keys that a map holds twice. The parser would compare each with each, which takes minutes where there are many. */
function repeatedKeys(document: ParsedDocument): { offset: number; message: string }[] {
  const repeated: { offset: number; message: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push({ offset: key.range?.[0] ?? 0, message: 'Map keys must be unique' });
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

function jsOf(document: ParsedDocument): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new NotYaml([{ offset: undefined, reason: `is not right as YAML: ${(error as Error).message}` }]);
  }
}

function offsetIn(document: Document, path: readonly PropertyKey[]): number | undefined {
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
