import type { Name, NameKind } from '../../graphql/types.generated.ts';
import type { NodeRow } from './rows.ts';

/** Which of several names in one language is meant when somebody asks for the name. */
const preference: readonly NameKind[] = ['OFFICIAL', 'COMMON', 'TRANSLITERATION', 'VARIANT', 'ACRONYM', 'FORMER'];

/** All names of a thing. */
export function namesOf({ names = [] }: Pick<NodeRow, 'names'>): Name[] {
  return names;
}

/**
 * The name that fits a language tag best, by the lookup of RFC 4647 section 3.4: the tag, then the tag cut short from
 * the right; then English; then what the source has. The id where the thing has no name at all.
 */
export function bestName(row: Pick<NodeRow, 'id' | 'names'>, language: string): string {
  const names = namesOf(row);
  for (const range of [...lookupRanges(language), 'en']) {
    const wanted = range.toLowerCase();
    const name = mostPreferred(names.filter((one) => one.language.toLowerCase() === wanted));
    if (name) return name.text;
  }
  return mostPreferred(names)?.text ?? row.id;
}

/** The first of those whose kind is preferred most. */
function mostPreferred(names: readonly Name[]): Name | undefined {
  let best = names[0];
  for (const name of names) {
    if (best && preference.indexOf(name.kind) < preference.indexOf(best.kind)) best = name;
  }
  return best;
}

/** A tag, and the tag cut short subtag by subtag; a single letter left at the end (`zh-Hant-x`) goes with its subtag. */
function lookupRanges(language: string): string[] {
  const subtags = language.split('-');
  const ranges: string[] = [];
  for (let length = subtags.length; length > 0; length -= 1) {
    if (length > 1 && subtags[length - 1]?.length === 1) continue;
    ranges.push(subtags.slice(0, length).join('-'));
  }
  return ranges;
}
