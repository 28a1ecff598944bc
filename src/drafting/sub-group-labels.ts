import { romanValue } from './markers.ts';
import { ordinalAt } from './ordinals.ts';
import { quotationBehind } from './quotations.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { GroupHead, Span } from './sub-group.ts';
import { isMark, type Token } from './tokens.ts';

/* Numbers and titles beside the word for a sub-group. */

/** A number before the word for a group; in words it may only point to a group that was named before. */
export interface NumberBefore {
  readonly number: string;
  readonly from: number;
  readonly isInWords: boolean;
}

/** The number before a word for a group: `1.`, `2-ci`, `1 No’lu`, `Birinci`, `A`. */
export function numberBefore({ words }: Reading, tokens: readonly Token[], at: number): NumberBefore | undefined {
  const [before, last] = [tokens[at - 2], tokens[at - 1]];
  if (words.isOne('numbered', last) && before && isNumber(before))
    return { number: before.text, from: at - 2, isInWords: false };
  for (let from = at - 1; from >= Math.max(0, at - 4); from -= 1) {
    const met = ordinalAt(tokens, from, words);
    if (met?.next !== at) continue;
    const token = tokens[from] as Token;
    return { number: token.kind === 'number' ? token.text : String(met.value), from, isInWords: token.kind === 'word' };
  }
  const isLetter = last?.kind === 'word' && last.suffix === '' && /^\p{Lu}$/u.test(last.text);
  return isLetter ? { number: last.text, from: at - 1, isInWords: false } : undefined;
}

function isNumber(token: Token): boolean {
  if (token.kind === 'number') return token.text.length <= 2;
  return /^\p{Lu}$/u.test(token.text) || (/^[IVX]{1,5}$/.test(token.text) && romanValue(token.text) !== null);
}

/** The numbers behind a word for a group, and where they end: `2`, `№ 1`, `A`, `1, 2 and 4`. */
export function numbersBehind(
  { words }: Reading,
  tokens: readonly Token[],
  head: GroupHead,
): { numbers: string[]; to: number } {
  const numbers: string[] = [];
  let to = head.next;
  let at = head.next;
  if (isMark(tokens[at], '№') || words.isOne('numbered', tokens[at])) at += isMark(tokens[at + 1], '.') ? 2 : 1;
  for (let token = tokens[at]; token && isNumber(token) && numbers.length < 20; token = tokens[at]) {
    numbers.push(token.text);
    at += 1;
    to = at;
    if (!head.isSeveral) break;
    const [dash, last] = [tokens[at], tokens[at + 1]];
    const [first, final] = [Number(token.text), Number(last?.text)];
    // "1–3" are three.
    if (isMark(dash, '-–—') && final > first && final - first < 20) {
      for (let number = first + 1; number < final; number += 1) numbers.push(String(number));
      at += 1;
    }
    while (isMark(tokens[at], ',') || words.and.of(tokens[at])) at += 1;
  }
  return { numbers, to };
}

/**
 * The title behind a word for a group or its number: in quotation marks or brackets, or behind a colon, a dash or a comma.
 *
 * @param hasNumber whether a number stands beside the word; without one less is taken for a title
 */
export function titleBehind(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
  hasNumber: boolean,
): Span | undefined {
  const { tokens } = sentence;
  const quoted = quotationBehind(tokens, at);
  if (quoted > at) return [at + 1, quoted - 1];
  if (isMark(tokens[at], '(')) {
    const close = tokens.findIndex((token, place) => place > at && place < at + 12 && isMark(token, ')'));
    return close > at + 1 && isTitle(reading, sentence, at + 1, close, hasNumber)
      ? unquoted(tokens, at + 1, close)
      : undefined;
  }
  if (!hasNumber || !isMark(tokens[at], ':–—,-') || (isMark(tokens[at], '-') && !tokens[at]?.isApart)) return undefined;
  let to = at + 1;
  while (to < tokens.length && to < at + 14 && !isEnd(tokens, to)) to += 1;
  const isOwn = isMark(tokens[at], ',') ? to <= at + 6 && (to >= tokens.length || isMark(tokens[to], '.;(')) : true;
  return isOwn && isTitle(reading, sentence, at + 1, to, false) ? unquoted(tokens, at + 1, to) : undefined;
}

/** Whether what a title is of ends at a mark; hyphens and apostrophes stand within. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || isMark(token, '&/“”«»"')) return false;
  return !(isMark(token, "-’'") && !tokens[at + 1]?.isApart);
}

/** Whether some words are a title, and no place, person, number of people or day. */
function isTitle({ words }: Reading, sentence: ReadSentence, from: number, to: number, mayBeSmall: boolean): boolean {
  const { tokens } = sentence;
  const first = tokens[from];
  if (to <= from || !first || sentence.placeAt(from)?.to === to || sentence.dateAt(from)) return false;
  const isBegun = first.isCapital || isMark(first, '«“"„') || (mayBeSmall && first.kind === 'word');
  if (!isBegun || words.honorifics.of(first) || (words.posts.of(first) && to > from + 1)) return false;
  if (to === from + 1 && /^\p{Lu}{2,}$/u.test(first.text) && !mayBeSmall) return false;
  return !tokens.slice(from, to).some((token) => isMark(token, ':;') || words.meetings.of(token));
}

function unquoted(tokens: readonly Token[], from: number, to: number): Span {
  return isMark(tokens[from], '«“"„') && isMark(tokens[to - 1], '»”"“') ? [from + 1, to - 1] : [from, to];
}
