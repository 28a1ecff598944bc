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
}

/** What an activity did to a thing. */
export interface ThingChangeRow {
  readonly activity: ActivityRow;
  readonly kind: 'MADE' | 'CHANGED' | 'REMOVED';
  /** The fields that changed, as they were, by their names in the API; null where none held anything. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** The same as they are since; null where they hold nothing any more, and for what was made: see the thing. */
  readonly after: Readonly<Record<string, unknown>> | null;
}
