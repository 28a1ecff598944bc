import type { NodeRow } from '../node/rows.ts';

export interface CountryRow extends NodeRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}
