import type { Name, Period } from '../../graphql/types.generated.ts';
import type { DocumentRow } from '../document/rows.ts';
import type { OfficeRow } from '../official/rows.ts';

export interface HeldPostRow {
  readonly office: OfficeRow;
  /** All who held the same post, this one among them, in the order of their beginning, those without one last. */
  readonly same: readonly OfficeRow[];
}

export interface PostSourceRow {
  /** The post that it speaks of. */
  readonly office: OfficeRow;
  readonly document: DocumentRow;
  readonly titles: readonly Name[];
  readonly period: Period | null;
}
