/** Something that was done, or refused. */
export interface AuditEntryRow {
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly action: string;
  readonly agent: string;
  readonly subject: string;
  /** Null where it was done. */
  readonly problem: string | null;
  readonly message: string | null;
  readonly folded: number | null;
  /** Whether it is an import or a retraction, which has the same id. */
  readonly isActivity: boolean;
}
