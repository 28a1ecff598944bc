import { createHash } from 'node:crypto';
import type { NodeClaim } from '../claim.ts';
import { claimsOf } from '../claims.ts';
import { type Problem, RecordRefused } from '../problem.ts';
import type { CheckedRecord } from '../read.ts';
import type { DocumentText } from './document-text.ts';
import { type Place, QuotedText } from './quotations.ts';

/** Where the quotation of a passage stands; a thing's passages are counted from 0. */
export interface PassagePlace extends Place {
  readonly id: string;
  readonly position: number;
}

/**
 * A record together with the text of its document, in which every quotation is found.
 *
 * @throws {RecordRefused} with every quotation that is not in the text.
 */
export function withText(checked: CheckedRecord, text: DocumentText): CheckedRecord {
  placesOf(claimsOf(checked.record), text.text, checked);
  // Another text makes another import of the same record.
  const sha256 = createHash('sha256').update(checked.sha256).update(text.sha256).digest('hex');
  return { ...checked, text, sha256 };
}

/**
 * Where the quotations of claims stand in a text.
 *
 * @throws {RecordRefused} with every quotation that is not in it.
 */
export function placesOf(
  claims: Iterable<NodeClaim>,
  text: string,
  { record, problemAt }: Pick<CheckedRecord, 'record' | 'problemAt'>,
): PassagePlace[] {
  const quoted = new QuotedText(text);
  const problems: Problem[] = [];
  const places = [...claims].flatMap(({ id, path, evidence }) =>
    evidence.flatMap(({ quote }, position) => {
      if (quote === undefined) return [];
      const place = quoted.find(quote);
      if (place) return [{ id, position, ...place }];
      const nearest = quoted.nearest(quote);
      const instead = nearest === null ? 'and nothing like it is' : `where the nearest is "${nearest}"`;
      const tell = (field: readonly PropertyKey[]) =>
        problemAt([...path, ...field], `must quote the document's text; "${quote}" is not in it, ${instead}`);
      problems.push(further(tell(['evidence', 'quote']), tell(['evidence', position, 'quote'])));
      return [];
    }),
  );
  if (problems.length > 0) throw new RecordRefused(problems, record.document.slug);
  return places;
}

/** Evidence may be one passage or a list of them: of the two ways to its quotation, the one that leads all the way. */
function further(one: Problem, other: Problem): Problem {
  const isFurther = (other.line ?? 0) - (one.line ?? 0) || (other.column ?? 0) - (one.column ?? 0);
  return isFurther > 0 ? other : one;
}
