/** What came of one fault. */
export interface Row {
  readonly fault: string;
  readonly sent: number;
  /** Requests sent in a second. */
  readonly asked: number;
  /** Requests answered rightly in a second, before the fault. */
  readonly perSecond: number;
  /** How long the load lasted. */
  readonly seconds: number;
  readonly answered: number;
  /** How often requests were refused as they should be, by the code of the error. */
  readonly clean: Readonly<Record<string, number>>;
  readonly unclean: number;
  readonly unanswered: number;
  readonly wrong: number;
  /** Documents that were said to be in, and how many of them are, whole and once. */
  readonly acknowledged: number;
  readonly found: number;
  /** The longest that a request waited, in seconds. */
  readonly slowest: number;
  readonly faultSeconds: number;
  /** From the end of the fault; null where it took too long. */
  readonly healthySeconds: number | null;
  readonly notes: readonly string[];
  /** What should not be; none where the row is right. */
  readonly problems: readonly string[];
}
