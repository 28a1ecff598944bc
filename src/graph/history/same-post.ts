import { fold } from '../explore/fold.ts';
import { namesOf } from '../node/names.ts';
import type { OfficeRow } from '../official/rows.ts';

/**
 * Of posts in one place, those that are the same as some post: a title is the same in one of its languages, or the same
 * as one of a post that is. So two sources that write a post in different languages meet by a third that has both.
 *
 * @param titles what the post is called
 */
export function samePost(offices: readonly OfficeRow[], titles: readonly string[]): OfficeRow[] {
  const known = new Set(folded(titles));
  const left = new Map(offices.map((office) => [office, folded(titlesOf(office))]));
  const same: OfficeRow[] = [];
  for (let grown = true; grown; ) {
    grown = false;
    for (const [office, own] of left) {
      if (!own.some((title) => known.has(title))) continue;
      for (const title of own) known.add(title);
      same.push(office);
      left.delete(office);
      grown = true;
    }
  }
  return same;
}

/** All titles of a post, in whatever language. */
export function titlesOf(office: OfficeRow): string[] {
  return namesOf(office).map(({ text }) => text);
}

function folded(titles: readonly string[]): string[] {
  return titles.map(fold).filter((title) => title !== '');
}
