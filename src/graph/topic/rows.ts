import type { NodeRow } from '../node/rows.ts';

export interface TopicRow extends NodeRow {
  readonly slug: string;
}
