import type { NameSpan } from './names.ts';
import type { PostSpan } from './posts.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** The words of a name in the nominative, by the words around it. */
export function nominativeOf(
  { words, writtenNames }: Reading,
  tokens: readonly Token[],
  name: NameSpan,
  post: PostSpan | null | undefined,
  honorific: string | null,
): readonly string[] {
  const { nominative } = words.words;
  if (!nominative) return name.words;
  const isBefore = post && post.to <= name.from;
  const form = honorific?.toLowerCase().split(/\s/)[0] ?? '';
  const agreeing = isBefore
    ? { key: tokens[post.coreFrom]?.key ?? '', isOblique: post.isOblique }
    : form !== ''
      ? { key: form, isOblique: !words.isDictionaryHonorific(form) }
      : null;
  return nominative(name.words, {
    before: tokens[name.from - 1]?.key ?? '',
    behind: tokens[name.to]?.key ?? '',
    agreeing,
    isWritten: (word, before) => writtenNames.has(word, before),
  });
}
