import { type NameSpan, nameAt } from './names.ts';
import type { ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/* What stands right before a name and is no part of it. */

/** The forms of address that begin at a token, and where they end. */
export function honorificsAt(
  text: string,
  tokens: readonly Token[],
  words: Vocabulary,
  from: number,
): { next: number; text: string } | undefined {
  let at = from;
  while (at < tokens.length && at < from + 12) {
    const met = words.honorifics.at(tokens, at);
    // "İnstitutunun professoru": with a possessor it is a post.
    const isOwned =
      words.words.postComplement === 'before' &&
      !words.isDictionaryHonorific(tokens[at]?.key ?? '') &&
      words.posts.of(tokens[at]) !== undefined;
    if (!met || isOwned) break;
    at = isMark(tokens[met.next], '.') ? met.next + 1 : met.next;
  }
  if (at === from) return undefined;
  const last = tokens[at - 1] as Token;
  return { next: at, text: text.slice((tokens[from] as Token).start, last.end).replaceAll(/\s+/g, ' ') };
}

/** "Министр связи Татарстана Ренат Свияжский": of three words without a patronymic the first is where the post is. */
export function withoutPlace(
  sentence: ReadSentence,
  words: Vocabulary,
  name: NameSpan | undefined,
  hasHonorific: boolean,
): NameSpan | undefined {
  const { mayBePlace } = words.words;
  if (!name || hasHonorific || !mayBePlace?.(name.words)) return name;
  return nameAt(sentence, name.from + 1, words, 2) ?? name;
}

/** Whether a word ends as one does that tells where, when or whose, in languages that say so by endings. */
export function isAdverbial({ key }: Token, { words }: Vocabulary): boolean {
  return words.postComplement === 'before' && /(?:[dt][aeə]n?|n[iuü]n|[iuü]n)$/.test(key);
}
