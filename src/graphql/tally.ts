import { GraphQLError } from 'graphql';

/** How much an answer holds, and how much it may. */
export interface Tally {
  rows: number;
  readonly most: number;
}

/**
 * Counts the items of a page that goes into the answer.
 *
 * @throws {GraphQLError} ANSWER_TOO_LARGE when the answer holds more than it may.
 */
export function countRows(tally: Tally, rows: number): void {
  tally.rows += rows;
  if (tally.rows <= tally.most) return;
  throw new GraphQLError(`The answer would hold more than ${tally.most} items; ask for smaller pages, or in parts.`, {
    extensions: { code: 'ANSWER_TOO_LARGE', limit: tally.most, http: { status: 400 } },
  });
}
