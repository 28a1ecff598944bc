import type { Name } from '../../graphql/types.generated.ts';

/** What every thing of the graph has: what is stored of it as one text, see `readThing`. */
export interface NodeRow {
  /** `Type:key`, see `nodeId`. */
  readonly id: string;
  /** Names, titles or summaries, in the order of preference of the sources. */
  readonly names?: Name[];
  /** Its place in the lists of its source, as a text that sorts; missing where it has none. */
  readonly order?: string;
  /** When this database first held it, in ISO 8601. */
  readonly recordedAt: string;
  /** Where its links lead, if the statement that read it brought them along. */
  readonly links?: readonly Link[];
  /** The types of links that were brought along; missing for all. */
  readonly linkTypes?: readonly string[];
}

/** A link from a thing: its type and the thing it leads to, unread. */
export type Link = readonly [type: string, target: string];

/** The properties of what has a period; all are missing where it has none. */
export interface PeriodColumns {
  /** EDTF. */
  readonly period?: string;
  /** `YYYY-MM-DD` */
  readonly start?: string;
  readonly end?: string;
}

/** What every fact has. */
export interface FactRow extends NodeRow {}
