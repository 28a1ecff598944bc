import type { NodeType } from '../graphql/graphql';

/** The kinds of things that have a page, or a place on one. */
export const searchable: NodeType[] = [
  'COUNTRY',
  'ORGANISATION',
  'SUB_GROUP',
  'OFFICIAL',
  'MEETING',
  'INITIATIVE',
  'MEASURE',
  'TOPIC',
  'DOCUMENT',
  'STATEMENT',
  'DECISION',
];
