import type { Typename } from '../graph/node/id.ts';
import type { Name } from '../graphql/types.generated.ts';

/** A number that a statement names. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly period?: string;
  readonly expected: boolean;
}

export type Value = string | number | boolean | readonly string[] | readonly Figure[];

/** The name of a thing beside its id. */
export interface Named {
  readonly id: string;
  /** Its name, title or summary, in English if there is one; undefined for facts, most of which have none. */
  readonly name: string | undefined;
  /** When the database first held it, in milliseconds since 1970. */
  readonly recorded: number;
}

/** A link from a thing to another. */
export interface Link {
  /** Such as `IN_SERIES`. */
  readonly type: string;
  /** The field of the API that it stands for, such as `series`. */
  readonly field: string;
  readonly to: Named;
}

/** A passage that a thing rests on. */
export interface Passage {
  /** The id of the document. */
  readonly document: string;
  /** Missing where the document is cited as a whole. */
  readonly quote?: string;
  readonly language: string;
  readonly note?: string;
  /** The field that the passage supports; missing where it supports the whole. */
  readonly supports?: string;
}

/** A thing of the graph, an entity or a fact, with all that formats may write of it. */
export interface Thing extends Named {
  readonly type: Typename;
  readonly names: readonly Name[];
  /** What is known of those that `propertiesOf` lists for its type, in that order. */
  readonly properties: Readonly<Record<string, Value>>;
  readonly links: readonly Link[];
  readonly evidence: readonly Passage[];
}

/** What ties two things in a drawing of the graph. */
export interface Edge {
  readonly from: Named;
  readonly to: Named;
  /** The type of the link, such as `IN_SERIES`; in a neighbourhood the relation, such as `Membership`. */
  readonly type: string;
  /** The fact that it stands for, where facts are drawn as lines. */
  readonly fact?: Thing;
  readonly evidence: readonly Passage[];
}
