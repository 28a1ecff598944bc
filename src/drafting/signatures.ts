import { foundAt } from './found.ts';
import { nameAt } from './names.ts';
import { nominativeOf } from './nominative.ts';
import type { PersonMention } from './persons.ts';
import { type PostSpan, postAt } from './posts.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { attend, type NamedHere } from './roles.ts';
import { isMark, type Token } from './tokens.ts';

/** Names that stand alone on a line, with a post on the next: signatures. */
export function signedNames(reading: Reading): Map<number, PersonMention> {
  const { text, sentences, words } = reading;
  const found = new Map<number, PersonMention>();
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.tokens.length > 12) continue;
    if (reading.byBlock[sentence.block]?.length !== 1 || reading.blocks[sentence.block]?.cells) continue;
    let from = isMark(sentence.tokens[0], '(') ? sentence.tokens.findIndex((token) => isMark(token, ')')) + 1 : 0;
    const honorific = words.honorifics.at(sentence.tokens, from) ? (sentence.tokens[from]?.text ?? null) : null;
    from = words.honorifics.at(sentence.tokens, from)?.next ?? from;
    if (isMark(sentence.tokens[from], '.')) from += 1;
    const name = nameAt(sentence, from, words);
    if (!name || name.to !== sentence.tokens.length) continue;
    // The post stands on the line below, or on the one right above.
    const [below, above] = [sentences[index + 1], sentences[index - 1]];
    const isRightBelow = below?.block === sentence.block + 1 && below.tokens.length <= 20;
    const isRightAbove =
      above?.block === sentence.block - 1 && above.tokens.length <= 20 && !reading.blocks[sentence.block]?.isApart;
    const next = isRightBelow && postFrom(text, below, words) ? below : isRightAbove ? above : undefined;
    const post = next && postFrom(text, next, words);
    if (!next || !post || (next === above && post.to < next.tokens.length - 1)) continue;
    const place = next.places.find(({ kind }) => kind !== 'city');
    const [first, last] =
      next === above ? [next.start, sentence.end] : [(sentence.tokens[from] as Token).start, next.end];
    const at = foundAt(text, first, last, 'person-post-behind');
    const country = post.place?.code ?? place?.code ?? null;
    found.set(index, {
      ...at,
      words: nominativeOf(reading, sentence.tokens, name, null, honorific),
      honorific: null,
      post,
      country,
      organisation: null,
      sentence: index,
      from,
      to: name.to,
    });
  }
  return found;
}

/** The post that begins a line. */
function postFrom(text: string, sentence: ReadSentence, words: Reading['words']): PostSpan | undefined {
  for (let at = 0; at < Math.min(sentence.tokens.length, 12); at += 1) {
    const post = postAt(text, sentence, at, 0, words);
    if (post) return post.from <= 1 ? post : undefined;
  }
  return undefined;
}

/** How many sentences at the end may be signatures and the posts below them. */
const farthest = 60;

/** Those whose names stand alone on the last lines, where the text speaks of signing or is a declaration, signed it. */
export function signatures(
  reading: Reading,
  named: ReadonlyMap<number, readonly NamedHere[]>,
  isDeclaration: boolean,
): void {
  const { sentences, words } = reading;
  const isSigned = sentences
    .slice(-farthest)
    .some(({ tokens }) =>
      [words.rolesBefore, words.rolesAfter].some((cues) => cues.within(tokens)?.value.role === 'signed'),
    );
  for (let index = sentences.length - 1; index >= Math.max(0, sentences.length - farthest); index -= 1) {
    const sentence = sentences[index] as ReadSentence;
    // Above the signatures stands prose.
    if (sentence.tokens.length > 24) return;
    for (const { person, from, to } of named.get(index) ?? []) {
      const line = reading.byBlock[sentence.block] ?? [];
      if (line.some(({ tokens }) => isMarkedSigned(reading, tokens))) attend(reading, person, sentence, 'signed');
      const isLabelled = sentence.tokens.some((token, at) => at < from && isMark(token, ':'));
      const isAlone =
        !isLabelled && sentence.tokens.every(({ kind }, at) => kind === 'mark' || (at >= from && at < to) || at < from);
      if ((isSigned || isDeclaration) && isAlone && sentence.tokens.length <= to - from + 4)
        attend(reading, person, sentence, 'signed');
    }
  }
}

/** `(signed)`: a word for a signature in brackets. */
function isMarkedSigned({ words }: Reading, tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => words.isOne('signature', token) && isMark(tokens[at - 1], '(') && isMark(tokens[at + 1], ')'),
  );
}
