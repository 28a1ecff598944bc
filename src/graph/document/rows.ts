import type { DocumentKind } from '../../graphql/types.generated.ts';
import type { NodeRow } from '../node/rows.ts';

export interface DocumentRow extends NodeRow {
  readonly slug: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly language: string;
  readonly url?: string;
  readonly publishedOn?: string;
}

/** What is known of a text that is held, without the text. */
export interface TextFileRow {
  readonly sha256: string;
  readonly mediaType: string;
}
