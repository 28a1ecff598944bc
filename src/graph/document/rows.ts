import type { DocumentKind, DocumentVisibility } from '../../graphql/types.generated.ts';
import type { NodeRow } from '../node/rows.ts';

export interface DocumentRow extends NodeRow {
  readonly slug: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly language: string;
  readonly url?: string;
  readonly publishedOn?: string;
  /** Left out where it is published. */
  readonly visibility?: DocumentVisibility;
}

/** A record that is kept and not published. */
export interface DraftRow {
  readonly slug: string;
  readonly title: string;
  readonly name: string;
  readonly agent: string;
  /** ISO 8601 */
  readonly at: string;
  readonly sha256: string;
  /** JSON */
  readonly record: string;
  /** Why it is not shown. */
  readonly problems: string[];
}

/** What is known of a text that is held, without the text. */
export interface TextFileRow {
  readonly sha256: string;
  readonly mediaType: string;
}
