/** One thing that is wrong with a record: where, what, and what instead. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; null where the problem is with the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** The path of the field, like `meetings[0].when`; empty for the record as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** The problem on one line, in the form that editors and terminals make a link of. */
export function describeProblem({ file, line, column, field, reason }: Problem): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  return field === '' ? `${place}: ${reason}` : `${place}: ${field} ${reason}`;
}

/** A record does not fit and nothing of it was written. */
export class RecordRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'RecordRefused';
    this.problems = problems;
  }
}

/** A path of keys and indexes as one text: `meetings[0].when`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`),
    '',
  );
}
