import type { DocumentRow } from '../document/rows.ts';

export interface EvidenceRow {
  readonly document: DocumentRow;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  readonly language?: string;
  readonly note?: string;
  readonly supports?: string;
}
