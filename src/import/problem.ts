/** One thing that is wrong with a record: where, what, and what instead. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; null where the problem is with the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** The path of the field, like `meetings[0].when`; empty for the record as a whole. */
  readonly field: string;
  /** What it must be, to follow the field's name. */
  readonly reason: string;
  /** What stands there, as JSON cut short; null where nothing does, or nothing that helps. */
  readonly found: string | null;
}

/** The problem on one line, in the form that editors and terminals make a link of. */
export function describeProblem({ file, line, column, field, reason, found }: Problem): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  const what = found === null ? reason : `${reason}; found ${found}`;
  return field === '' ? `${place}: ${what}` : `${place}: ${field} ${what}`;
}

/** The problem with a file as a whole. */
export function problemWith(file: string, reason: string): Problem {
  return { file, line: null, column: null, field: '', reason, found: null };
}

/** A record does not fit, or could not be written, and nothing of it was. */
export class RecordRefused extends Error {
  readonly problems: readonly Problem[];
  /** The slug of the document that it is about, where so much could be read. */
  readonly document: string | null;

  constructor(problems: readonly Problem[], document: string | null = null, options?: ErrorOptions) {
    super(problems.map(describeProblem).join('\n'), options);
    this.name = 'RecordRefused';
    this.problems = problems;
    this.document = document;
  }
}

/** A path of keys and indexes as one text: `meetings[0].when`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`),
    '',
  );
}

const longestFound = 60;

/** A value as a problem shows it: JSON on one line, long ones cut short; null for what holds others or is not there. */
export function foundText(value: unknown): string | null {
  if (value === undefined || (typeof value === 'object' && value !== null)) return null;
  // By characters, so that none is cut in two.
  const characters = [...String(JSON.stringify(value) ?? value).slice(0, 4 * longestFound)];
  return characters.length > longestFound ? `${characters.slice(0, longestFound).join('')}…` : characters.join('');
}
