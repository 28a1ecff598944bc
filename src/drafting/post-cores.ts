import type { ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The dictionary form of the post that a token is, with what is tied to it by a hyphen. */
export function postWord(tokens: readonly Token[], at: number, words: Vocabulary): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const whole = words.posts.at([token], 0)?.value;
  if (whole !== undefined) return whole;
  const hyphen = token.text.lastIndexOf('-');
  if (hyphen < 1) return undefined;
  const last = words.posts.of({ ...token, key: token.key.slice(hyphen + 1), text: token.text.slice(hyphen + 1) });
  return last === undefined ? undefined : token.text.slice(0, hyphen + 1) + last;
}

/** The core of a post that begins at a token: its words and those that belong to it. */
export function coreAt(sentence: ReadSentence, from: number, words: Vocabulary): number | undefined {
  const { tokens } = sentence;
  let to = from;
  let posts = 0;
  while (to < tokens.length && to < from + 6) {
    const isPost = postWord(tokens, to, words) !== undefined;
    const modifier = words.modifiers.at(tokens, to);
    // "Ambassador" behind another post is a form of address.
    if (posts > 0 && isExactHonorific(tokens[to], words)) break;
    if (!isPost && !modifier) break;
    if (isPost) posts += 1;
    to = isPost ? to + 1 : (modifier?.next ?? to + 1);
    if (tokens[to - 1]?.suffix && !isGenitive(tokens[to - 1])) break;
  }
  // A modifier at the end belongs to what follows, unless the core needs it: Secretary General.
  while (to > from && postWord(tokens, to - 1, words) === undefined && !words.isOne('finalModifiers', tokens[to - 1]))
    to -= 1;
  if (posts === 0 || to <= from) return undefined;
  return words.actingBehind.at(tokens, to)?.next ?? to;
}

function isExactHonorific(token: Token | undefined, words: Vocabulary): boolean {
  return token !== undefined && words.isOne('titles', token) && words.honorifics.of(token) === true;
}

function isGenitive(token: Token | undefined): boolean {
  return /^n?[iuü]n$/.test(token?.suffix ?? '');
}
