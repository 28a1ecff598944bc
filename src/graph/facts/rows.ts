import type { DocumentRow } from '../document/rows.ts';

export interface EvidenceRow {
  readonly document: DocumentRow;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly supports: string | null;
}
