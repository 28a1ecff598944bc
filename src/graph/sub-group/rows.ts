import type { SubGroupStatus } from '../../graphql/types.generated.ts';
import type { NodeRow } from '../node/rows.ts';

export interface SubGroupRow extends NodeRow {
  readonly slug: string;
  readonly status: SubGroupStatus;
}
