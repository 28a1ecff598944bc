import { type Found, foundAt, lessSure } from './found.ts';
import type { MeetingKind } from './languages/words.ts';
import { nameOf } from './meeting-names.ts';
import { ordinalAt } from './ordinals.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A meeting where it is named. */
export interface MeetingMention extends Found {
  readonly kind: MeetingKind;
  /** As written, in the nominative, without the ordinal. */
  readonly name: string;
  readonly ordinal: (Found & { readonly value: number }) | null;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Whether the words speak of another meeting than the document's: the next, the previous one. */
  readonly isOther: boolean;
}

const widest = 24;

/** The meetings that a sentence names. */
export function meetingsIn({ text, words }: Reading, sentence: ReadSentence, index: number): MeetingMention[] {
  const found: MeetingMention[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const met = words.meetings.at(sentence.tokens, at);
    if (!met || words.venues.of(sentence.tokens[met.next])) continue;
    const mention = mentionAt(text, sentence, index, at, met.next - 1, met.value, words, found.at(-1)?.to ?? 0);
    found.push(mention);
    at = Math.max(at, mention.to - 1);
  }
  return found;
}

function mentionAt(
  text: string,
  sentence: ReadSentence,
  index: number,
  first: number,
  head: number,
  kind: MeetingKind,
  words: Vocabulary,
  bound: number,
): MeetingMention {
  const { tokens } = sentence;
  const from = phraseStart(sentence, first, words, bound);
  const to = words.words.postComplement === 'after' ? phraseEnd(sentence, head + 1, words) : head + 1;
  const ordinal =
    ordinalIn(text, tokens, from, first, words) ??
    ordinalBehind(text, tokens, to, words) ??
    timesIn(text, tokens, words);
  const isOther = tokens.slice(Math.max(0, from - 1), head).some((token) => words.otherMeeting.of(token) === true);
  const start = (tokens[from] as Token).start;
  return {
    ...foundAt(text, start, (tokens[to - 1] as Token).stemEnd, 'meeting-phrase'),
    kind,
    name: nameOf(text, sentence, from, to, head, ordinal, words),
    ordinal,
    sentence: index,
    from,
    to,
    head,
    isOther,
  };
}

function phraseStart(sentence: ReadSentence, head: number, words: Vocabulary, bound: number): number {
  const { tokens } = sentence;
  let from = head;
  for (let at = head - 1; at >= Math.max(bound, head - widest); at -= 1) {
    const token = tokens[at] as Token;
    if (sentence.dateAt(at)) break;
    if (token.kind === 'mark') {
      // "2.", "12’nci", "(ABC)" and a hyphen stand within.
      const before = tokens[at - 1];
      const isNumber = before?.kind === 'number' || /^[IVXL]{1,6}$/.test(before?.text ?? '');
      if (isMark(token, '.') && isNumber && !token.isApart) continue;
      const isListed = isMark(token, ',') && words.meetingAdjectives.of(before) && at > bound + 1;
      if (!isListed && !isMark(token, '-–‑\'’‘`“”"«»()') && !isCounted(tokens, at)) break;
      continue;
    }
    if (token.kind === 'number') {
      if (token.text.length > 3) break;
      from = at;
      continue;
    }
    const isOrdinal = words.ordinals.of(token) !== undefined || !token.isApart || /^[IVXL]{1,6}$/.test(token.text);
    const isTie = words.small.of(token) !== undefined || words.and.of(token) !== undefined;
    if (words.words.postComplement === 'after') {
      const isAdjective = words.declension?.isAdjective(token.key) ?? false;
      if (
        !isOrdinal &&
        !isAdjective &&
        !(token.key === 'счету' || tokens[at + 1]?.key === 'счету') &&
        !(
          words.isByOrder &&
          (token.isCapital || words.portfolio.of(token) || words.meetingAdjectives.of(token)) &&
          !words.common.of(token)
        )
      )
        break;
      if (words.isByOrder && words.small.of(token)) break;
    } else {
      const isInside =
        token.isCapital ||
        words.portfolio.of(token) ||
        words.posts.of(token) ||
        words.organisations.of(token) ||
        words.meetingAdjectives.of(token) ||
        // "kibertəhlükəsizlik üzrə": what it is about stands right before.
        (words.isOne('about', tokens[at + 1]) && token.kind === 'word');
      if (!isInside && !isOrdinal && !isTie) break;
      if (isTie && !token.isCapital) continue;
      if (isMark(tokens[at + 1], ',')) break;
    }
    from = at;
  }
  return words.isByOrder ? fromOrdinal(tokens, from, bound, words) : from;
}

/** `third steering committee meeting`: nouns in small letters between an ordinal and the word for a meeting. */
function fromOrdinal(tokens: readonly Token[], from: number, bound: number, words: Vocabulary): number {
  for (let at = from - 1; at >= Math.max(bound, from - 5); at -= 1) {
    const token = tokens[at];
    if (words.ordinals.of(token) || (token?.kind === 'number' && ordinalAt(tokens, at, words))) return at;
    const isSuffix = token?.isApart === false;
    if (token?.kind !== 'word' || (!isSuffix && (words.common.of(token) || words.small.of(token)))) return from;
  }
  return from;
}

/** `восемнадцатое по счёту, заседание`: the comma behind words that only say that it is counted. */
function isCounted(tokens: readonly Token[], comma: number): boolean {
  return isMark(tokens[comma], ',') && tokens[comma - 1]?.key === 'счету';
}

function phraseEnd(sentence: ReadSentence, start: number, words: Vocabulary): number {
  const { tokens } = sentence;
  let to = start;
  for (let at = start; at < Math.min(tokens.length, start + widest); at += 1) {
    const token = tokens[at] as Token;
    if (sentence.dateAt(at) || sentence.placeAt(at)?.kind === 'city') break;
    if (words.declension !== undefined && at === start && isMark(token, '«“')) {
      const close = tokens.findIndex((one, place) => place > at && isMark(one, '»”'));
      if (close !== -1 && close < at + 10) {
        to = close + 1;
        at = close;
        continue;
      }
    }
    if (isMark(token, '-–‑“”"«»()') && to > start) continue;
    if (token.kind !== 'word') break;
    if (words.declension) {
      if (words.isOne('nameTies', token)) continue;
      const isGenitive = words.declension.isGoverned(token.key, tokens[at - 1]?.key);
      if (!isGenitive && !/^\p{Lu}{2,}$/u.test(token.text)) break;
    } else {
      if (words.isOne('nameTies', token)) {
        if (
          words.isOne('placeBefore', token) &&
          !words.portfolio.of(tokens[at + 1]) &&
          !words.common.of(tokens[at + 1])
        )
          break;
        continue;
      }
      if (
        !token.isCapital &&
        !(to > start && words.portfolio.of(token)) &&
        !words.posts.of(token) &&
        !words.organisations.of(token) &&
        !/^(?:responsible|charge)$/.test(token.key)
      )
        break;
    }
    to = at + 1;
  }
  return to;
}

function ordinalIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  head: number,
  words: Vocabulary,
): (Found & { value: number }) | null {
  for (let at = head - 1; at >= from; at -= 1) {
    const met = ordinalAt(tokens, at, words);
    // A letter that may be a Roman number, or a number of something else, is none.
    if (!met || met.next > head || (tokens[at]?.text.length === 1 && !isRomanLetter(tokens, at, head, words))) continue;
    if (met.value < 1 || met.value > 300) continue;
    const [first, last] = [tokens[at] as Token, tokens[met.next - 1] as Token];
    // "Yirmi birinci", "двадцать первая": tens stand before it.
    const tens = met.value < 10 ? words.tens.get(tokens[at - 1]?.key ?? '') : undefined;
    const begin = tens === undefined ? first : (tokens[at - 1] as Token);
    return { ...foundAt(text, begin.start, last.end, 'meeting-ordinal'), value: met.value + (tens ?? 0) };
  }
  return null;
}

/** `Toplantısı’nın yedincisi`: an ordinal in words right behind, where a possessor stands before what it has. */
function ordinalBehind(
  text: string,
  tokens: readonly Token[],
  to: number,
  words: Vocabulary,
): (Found & { value: number }) | null {
  const [head, token] = [tokens[to - 1], tokens[to]];
  const value = token?.kind === 'word' ? words.ordinals.of(token) : undefined;
  const isPossessor = /n[iuü]n$/.test(head?.suffix || head?.key || '');
  if (!token || value === undefined || !isPossessor || words.words.postComplement !== 'before') return null;
  return { ...foundAt(text, token.start, token.stemEnd, 'meeting-ordinal'), value };
}

/** `met for the fifth time`: how often it was. */
function timesIn(text: string, tokens: readonly Token[], words: Vocabulary): (Found & { value: number }) | null {
  const at = tokens.findIndex((token) => words.times.of(token));
  const ordinal = at > 0 ? ordinalIn(text, tokens, Math.max(0, at - 4), at, words) : null;
  return ordinal && ordinal.value > 1 && ordinal.end >= (tokens[at - 1] as Token).start ? lessSure(ordinal, 0.9) : null;
}

/** Whether one letter is a number: Latin among Cyrillic ones, or with a full stop right before the word for a meeting. */
function isRomanLetter(tokens: readonly Token[], at: number, head: number, words: Vocabulary): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return true;
  if (!token || !/^[IVX]$/.test(token.text)) return false;
  return words.declension !== undefined || (isMark(tokens[at + 1], '.') ? at + 2 : at + 1) === head;
}
