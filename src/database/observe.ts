/** One run of a statement that only reads, after its end. */
export interface StatementRun {
  /** The name of its file, or of what it was composed for. */
  readonly name: string;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly records: number;
  /** How many requests it was for; 0 where it was for none. */
  readonly requests: number;
  readonly isRetried: boolean;
  /** The name of what it ended with; null where it was answered. */
  readonly error: string | null;
  /** What it touched in the database; null where nobody wanted it counted. */
  readonly dbHits: number | null;
}

/** Is told of every statement that was read, for figures. */
export type StatementObserver = (run: StatementRun) => void;
