import type { Page } from '../../database/batch.ts';
import type { NodeType, TimelineEvent } from '../../graphql/types.generated.ts';
import type { FactRow, NodeRow } from '../node/rows.ts';
import type { TextMatch } from './best-match.ts';

export type { SnippetRow } from './snippet.ts';

export interface SearchHitRow {
  readonly node: NodeRow;
  readonly score: number;
  /** Finds the text that fits the search best, once for all who ask. */
  readonly match: () => Promise<TextMatch>;
}

/** A page of hits. */
export interface SearchPage extends Page<SearchHitRow> {
  /** Counts by type what fits the text; asks the database. */
  readonly countTypes: () => Promise<{ type: NodeType; count: number }[]>;
}

export interface PathStepRow {
  readonly from: NodeRow;
  readonly to: NodeRow;
  readonly relation: string;
  /** The fact between the two; null where a field of one names the other. */
  readonly fact: FactRow | null;
  /** The thing whose evidence the step rests on: the fact, or the entity whose field it is. */
  readonly source: NodeRow;
  /** The field that the evidence must support; null where all of it counts. */
  readonly field: string | null;
}

export interface PathRow {
  readonly nodes: readonly NodeRow[];
  readonly steps: readonly PathStepRow[];
}

export interface SubgraphRow {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly PathStepRow[];
  readonly truncated: boolean;
}

export interface TimelineEntryRow {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly event: TimelineEvent;
  readonly node: NodeRow;
}
