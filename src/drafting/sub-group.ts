import type { Found } from './found.ts';

/** A sub-group that a text names or counts. */
export interface DraftSubGroup extends Found {
  readonly name: string;
  /** Its number or letter, as written. */
  readonly number: string | null;
}
