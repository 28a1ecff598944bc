import type { NameKind } from '../../graphql/types.generated.ts';

/** A value of a date or an instant as the driver hands it over; its text is ISO 8601. */
export interface Temporal {
  toString(): string;
}

/** What every thing of the graph has: the properties of its node, as they are stored. */
export interface NodeRow {
  /** `Type:key`, see `nodeId`. */
  readonly id: string;
  /** Names, titles or summaries, and beside each its language and kind, in the order of preference of the sources. */
  readonly names?: readonly string[];
  readonly nameLanguages?: readonly string[];
  readonly nameKinds?: readonly NameKind[];
  /** Its place in the lists of its source, as a text that sorts; missing where it has none. */
  readonly order?: string;
  /** Where its links lead, if the statement that read it brought them along. */
  readonly links?: readonly Link[];
}

/** A link from a thing: its type and the thing it leads to. */
export type Link = readonly [type: string, target: NodeRow];

/** The properties of what has a period; all are missing where it has none. */
export interface PeriodColumns {
  /** EDTF. */
  readonly period?: string;
  readonly start?: Temporal;
  readonly end?: Temporal;
}

/** What every fact has. */
export interface FactRow extends NodeRow {
  readonly recordedAt: Temporal;
}
