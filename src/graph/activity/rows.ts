/** An import or a retraction of a document. */
export interface ActivityRow {
  readonly id: string;
  readonly kind: 'IMPORT' | 'RETRACT';
  /** Who did it. */
  readonly agent: string;
  /** When, in ISO 8601. */
  readonly at: string;
  /** The id of the document, which may be gone. */
  readonly document: string;
  /** What its record was called; null for a retraction. */
  readonly file: string | null;
  /** Hash of the record; null for a retraction. */
  readonly sha256: string | null;
  /** How many things it made, changed and removed, and left as they were. */
  readonly counts: { readonly new: number; readonly changed: number; readonly removed: number; readonly same: number };
  /** Its place among all activities: the last has the least. */
  readonly sort: string;
}

/** What an activity does to a thing. */
export interface ChangeRow {
  /** The id of the thing. */
  readonly thing: string;
  readonly kind: 'MADE' | 'CHANGED' | 'REMOVED';
  /** The fields that change, as they were, by their names in the API; null where none held anything. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** The same as they are since; null where they hold nothing any more, and for what was made: see the thing. */
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Null where nothing was done. */
  readonly activity: ActivityRow | null;
}
