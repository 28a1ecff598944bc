import type { NameSpan } from './names.ts';
import type { PostSpan } from './posts.ts';
import type { RuleName } from './rules.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Somebody named in a sentence, while what stands beside the name is read. */
export interface PersonDraft {
  name: NameSpan;
  honorific: string | null;
  post: PostSpan | null;
  country: string | null;
  organisation: string | null;
  /** The index behind all that belongs to the person. */
  end: number;
  rule: RuleName | null;
}

/** A name in a list of others of whom is known that they are people. */
export function tellNeighbours(drafts: readonly PersonDraft[], tokens: readonly Token[], words: Vocabulary): void {
  for (const [index, draft] of drafts.entries()) {
    const [before, behind] = [drafts[index - 1], drafts[index + 1]];
    const isNeighbour =
      draft.rule === null &&
      ((before?.rule && isListed(before, draft.name, tokens, words)) ||
        (behind?.rule && isListed(draft, behind.name, tokens, words)));
    if (isNeighbour) draft.rule = 'person-neighbour';
  }
}

/** Whether no more than a comma, "and" or a form of address stands between somebody and a name. */
export function isListed(before: PersonDraft, name: NameSpan, tokens: readonly Token[], words: Vocabulary): boolean {
  const gap = tokens.slice(before.end, name.from);
  return (
    gap.length > 0 &&
    gap.length <= 3 &&
    gap.every((token) => isMark(token, ',') || words.and.of(token) || words.honorifics.of(token) || isMark(token, '.'))
  );
}
