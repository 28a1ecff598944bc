import type { PlaceMention } from './countries.ts';
import { oneLine, type ReadSentence } from './reading.ts';
import { isMark, keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a token is an acronym. */
export function isLetters(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}{2,8}$/u.test(token.text);
}

/** The title of a post: its words without countries and their ties. */
export function titleOf(
  text: string,
  sentence: ReadSentence,
  span: { from: number; to: number; coreFrom: number; coreTo: number },
  places: readonly PlaceMention[],
  head: string,
  headAt: number,
  words: Vocabulary,
): string {
  const { tokens } = sentence;
  const keepsCountry = tokens
    .slice(span.from, span.to)
    .some((_, index) => words.delegations.at(tokens, span.from + index) !== undefined);
  const dropped = new Set<number>();
  if (!keepsCountry) {
    for (const place of places) {
      for (let at = place.from; at < place.to; at += 1) dropped.add(at);
      // "of the" before it.
      for (
        let at = place.from - 1;
        at >= span.coreTo && words.ties.of(tokens[at]) && !words.and.of(tokens[at]);
        at -= 1
      )
        dropped.add(at);
    }
  }
  if (words.former.of(tokens[span.from])) dropped.add(span.from);
  for (let at = span.from; at + 2 < span.to; at += 1) {
    if (isMark(tokens[at], '(') && isLetters(tokens[at + 1]) && isMark(tokens[at + 2], ')'))
      for (const place of [at, at + 1, at + 2]) dropped.add(place);
  }
  // Without its country a post of one word loses the possessor, too: "Macarıstan naziri" is a nazir.
  const isBare =
    dropped.size > 0 && span.to - span.from - dropped.size === 1 && words.words.postComplement === 'before';
  let title = '';
  let last: Token | undefined;
  for (let at = span.from; at < span.to; at += 1) {
    const token = tokens[at] as Token;
    if (dropped.has(at)) continue;
    const isHeadToken = at === headAt;
    const isAdjective =
      words.declension !== undefined &&
      head.toLowerCase() !== tokens[headAt]?.key &&
      at < headAt &&
      at >= span.coreFrom;
    const own = isHeadToken
      ? isBare
        ? bareForm(head, words)
        : head
      : isAdjective
        ? (words.declension?.adjectiveFor(token.text, head) ?? token.text)
        : text.slice(token.start, at === span.to - 1 ? token.stemEnd : token.end);
    title += last && (token.isApart || dropped.has(at - 1)) ? ` ${own}` : own;
    last = token;
  }
  return oneLine(title).replace(/^[,\s]+|[,\s]+$/g, '');
}

/** A word for a post as dictionaries have it, with the letters as they are written. */
function bareForm(head: string, words: Vocabulary): string {
  const forms = words.formsOf(keyOf(head));
  const shortest = forms.findLast(
    (form) =>
      words.posts.of({
        kind: 'word',
        text: form,
        key: form,
        suffix: '',
        start: 0,
        stemEnd: 0,
        end: 0,
        isApart: true,
        isCapital: false,
      }) !== undefined && form.length < head.length,
  );
  return shortest === undefined ? head : head.slice(0, shortest.length);
}
