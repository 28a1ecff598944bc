import { isInitial } from './layout.ts';
import type { ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name of a person among tokens. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Its words, initials with their full stops. */
  readonly words: readonly string[];
  readonly hasInitials: boolean;
}

const mostWords = 4;

/** The name that begins at a token: two to four words, or initials with a family name on either side. */
export function nameAt(sentence: ReadSentence, from: number, words: Vocabulary, least = 2): NameSpan | undefined {
  const { tokens } = sentence;
  const parts: string[] = [];
  let whole = 0;
  let initials = 0;
  let at = from;
  while (at < tokens.length && parts.length < mostWords + initials) {
    const token = tokens[at] as Token;
    if (parts.length > 0 && endsBefore(tokens, at)) break;
    const initial = initialAt(tokens, at);
    if (initial !== undefined) {
      // A family name takes its initials on one side alone.
      if (whole > 0 && initials > 0 && !endsInInitial(parts)) break;
      parts.push(`${token.text}.`);
      initials += 1;
      at = initial;
      continue;
    }
    if (whole > 0 && !token.isCapital && token.kind === 'word' && words.isChildWord(token.key)) {
      parts.push(token.text);
      at += 1;
      continue;
    }
    // "Arslan M. Example": where family names stand last, one initial may stand within.
    const isWithin = words.isByOrder && parts.length === 2 && isMark(tokens[at - 1], '.');
    if (whole > 0 && endsInInitial(parts) && initials > 0 && !startsWithInitial(parts) && !isWithin) break;
    if (!isNamePart(sentence, at, words) && !(whole > 0 && isShortFamilyName(tokens, at, words))) break;
    parts.push(token.text);
    whole += 1;
    at += 1;
    if (token.suffix !== '') break;
  }
  if (whole === 0 || whole + initials < least) return undefined;
  return { from, to: at, words: withoutCopula(parts, words, tokens[at]), hasInitials: initials > 0 };
}

/** "… naziri Ad Soyaddır.": the verb at the end of a sentence is no part of the name. */
function withoutCopula(parts: readonly string[], { words }: Vocabulary, next: Token | undefined): readonly string[] {
  if (words.postComplement !== 'before' || !isMark(next, '.;')) return parts;
  return parts.map((part, index) =>
    index < parts.length - 1 ? part : part.replace(/(?<=\p{Ll}{3})[dt][ıiuü]r$/u, ''),
  );
}

/** `Ms Example LEKA,`: a family name in capitals behind a name in small letters, with nothing behind it. */
function isShortFamilyName(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^\p{Lu}{3,5}$/u.test(token.text) || !/\p{Ll}/u.test(before?.text ?? '')) return false;
  return (next === undefined || isMark(next, ',;(')) && !words.knows(token);
}

/** A mark or a paragraph ends a name. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind !== 'word';
}

function startsWithInitial(parts: readonly string[]): boolean {
  return /^\p{L}\.$/u.test(parts[0] ?? '');
}

function endsInInitial(parts: readonly string[]): boolean {
  return /^\p{L}\.$/u.test(parts.at(-1) ?? '');
}

/** The index behind an initial and its full stop. */
function initialAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const stop = tokens[at + 1];
  if (!token || !isInitial(token) || token.kind !== 'word') return undefined;
  // "A.Ş." behind a name is a company's.
  const isCompany =
    at > 0 && /^A$/.test(token.text) && /^[ŞS]$/.test(tokens[at + 2]?.text ?? '') && isMark(tokens[at + 3], '.');
  return isMark(stop, '.') && !stop?.isApart && !isCompany ? at + 2 : undefined;
}

/** Whether a token may be a word of a name: a capital one that means nothing that the rules know. */
export function isNamePart(sentence: ReadSentence, at: number, words: Vocabulary): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || !token.isCapital || token.text.length < 2 || token.text.length > 40) return false;
  if (sentence.placeAt(at) || sentence.dateAt(at) || words.subGroups.at(sentence.tokens, at)) return false;
  // Letters that stand for a body are no name; a family name in capitals has more of them.
  if (token.text.length <= 5 && !/\p{Ll}/u.test(token.text)) return false;
  return !words.knows(token);
}
