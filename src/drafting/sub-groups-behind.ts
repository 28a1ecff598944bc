import { quotationBehind } from './quotations.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { type DraftSubGroup, type GroupHead, groupAt, headOf, type Span, written } from './sub-group.ts';
import { numberBefore, numbersBehind, titleBehind } from './sub-group-labels.ts';
import { isMark, type Token } from './tokens.ts';

/* Sub-groups of languages where what a group is about stands behind it: `Sub-Group 2 on Tariffs`, `подгруппа по учениям`. */

const longestSubject = 10;

/** The sub-groups that are named at a word for one; none where it only speaks of some. */
export function subGroupsBehind(
  reading: Reading,
  sentence: ReadSentence,
  head: GroupHead,
  bound: number,
): DraftSubGroup[] {
  const { tokens } = sentence;
  const name = headOf(reading, sentence, head);
  const { numbers, to } = numbersBehind(reading, tokens, head);
  if (numbers.length > 1)
    return numbers.map((number) => groupAt(reading, sentence, [head.at, to], `${name} ${number}`, number));
  const before = numbers.length === 0 ? numberBefore(reading, tokens, head.at) : undefined;
  const number = numbers[0] ?? (before && before.from >= bound ? before.number : null);
  const quoted = quotationsFrom(tokens, to);
  if (head.isSeveral && quoted.length > 1)
    return quoted.map((span) => groupAt(reading, sentence, span, `${name} ${written(reading, sentence, span)}`, null));
  const title = titleBehind(reading, sentence, to, number !== null);
  if (title) {
    // "First sub-group (Fibre)" keeps its ordinal, "technical sub-group “Fibre”" its adjective.
    const from = number === null ? adjectivesBefore(reading, sentence, head, bound) : (before?.from ?? head.at);
    const whole = headOf(reading, sentence, head, false, from) + (numbers[0] ? ` ${numbers[0]}` : '');
    const shown = isMark(tokens[title[0] - 1], '«“"„')
      ? written(reading, sentence, [title[0] - 1, title[1] + 1])
      : `(${written(reading, sentence, title)})`;
    const own = before?.isInWords ? null : number;
    return [groupAt(reading, sentence, [from, title[1]], `${whole} ${shown}`, own)];
  }
  const subjects = subjectsBehind(reading, sentence, head, to);
  if (subjects.length > 1)
    return subjects.map(([tie, span]) =>
      groupAt(reading, sentence, span, `${name} ${tie} ${written(reading, sentence, span)}`, null, 0.95),
    );
  const [subject] = subjects;
  const from = adjectivesBefore(reading, sentence, head, bound);
  if (subject) {
    const [, span] = subject;
    const tail = written(reading, sentence, [head.next, span[1]]);
    const whole = headOf(reading, sentence, head, false, from);
    return [groupAt(reading, sentence, [from, span[1]], `${whole} ${tail}`, numbers[0] ?? null)];
  }
  if (numbers.length === 1)
    return [groupAt(reading, sentence, [head.at, to], `${name} ${numbers[0]}`, numbers[0] as string)];
  return [...byAdjectives(reading, sentence, head, from), ...adjectivesBehind(reading, sentence, head)];
}

/** Quotations one behind another, parted by commas and "and". */
function quotationsFrom(tokens: readonly Token[], from: number): Span[] {
  const found: Span[] = [];
  let at = from;
  for (let close = quotationBehind(tokens, at); close > at && found.length < 20; close = quotationBehind(tokens, at)) {
    found.push([at, close]);
    at = close;
    if (isMark(tokens[at], ',')) at += 1;
    if (quotationBehind(tokens, at) === at) at += 1;
  }
  return found;
}

/** What a group is about, with the word that ties it to the group; several where the word means several and a list follows. */
function subjectsBehind(
  reading: Reading,
  sentence: ReadSentence,
  head: GroupHead,
  from: number,
): (readonly [tie: string, span: Span])[] {
  const { words } = reading;
  const { tokens } = sentence;
  const direct = words.groupAbout.at(tokens, from);
  const isOne = !head.isSeveral || (head.mayBeOne && !isListed(reading, tokens, from));
  if (direct && isOne) {
    const to = subjectEnd(reading, tokens, direct.next, false);
    return to > direct.next ? [[written(reading, sentence, [from, direct.next]), [direct.next, to]]] : [];
  }
  if (!head.isSeveral) return [];
  // "(e.g. on A, B)", ": A, B and C", "— one on A and one on B".
  const opening = direct ? undefined : openingFrom(tokens, from);
  if (!direct && opening === undefined) return [];
  const start = opening === undefined ? from : tieWithin(reading, tokens, opening + 1);
  if (start === undefined) return [];
  const found: (readonly [string, Span])[] = [];
  let tie = '';
  for (let at = start; at < tokens.length && found.length < 20; ) {
    const met = words.groupAbout.at(tokens, at);
    if (met) tie = written(reading, sentence, [at, met.next]);
    const begin = met?.next ?? at;
    const to = subjectEnd(reading, tokens, begin, true);
    if (to === begin || sentence.placeAt(begin)?.to === to) break;
    found.push([tie, [begin, to]]);
    const next = bracketEnd(tokens, to);
    at = next;
    while (isMark(tokens[at], ',;') || words.and.of(tokens[at]) || words.numbers.has(tokens[at]?.key ?? '')) at += 1;
    if (at === next) break;
  }
  return found;
}

/** Whether what follows is a list: three subjects, or two of which each has its own tie. */
function isListed({ words }: Reading, tokens: readonly Token[], from: number): boolean {
  const ands = tokens.slice(from, from + 24).flatMap((token, place) => (words.and.of(token) ? [from + place] : []));
  const [and] = ands;
  if (and === undefined) return false;
  return (
    words.groupAbout.at(tokens, and + 1) !== undefined || tokens.slice(from, and).some((token) => isMark(token, ','))
  );
}

/** The mark that opens a list, behind a few words at most: `sub-groups within the Working Group (…)`. */
function openingFrom(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at];
    if (isMark(token, ':(') || (at === from && isMark(token, '–—,'))) return at;
    if (token?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Where the first tie to what groups are about stands behind a mark that opens a list. */
function tieWithin({ words }: Reading, tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) if (words.groupAbout.at(tokens, at)) return at;
  return undefined;
}

function bracketEnd(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return at;
  const close = tokens.findIndex((token, place) => place > at && place < at + 20 && isMark(token, ')'));
  return close === -1 ? at : close + 1;
}

/** Where what a group is about ends; of one among several at the next "and". */
function subjectEnd({ words }: Reading, tokens: readonly Token[], from: number, isOneOfSeveral: boolean): number {
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + longestSubject); at += 1) {
    const token = tokens[at] as Token;
    const isAnd = words.and.of(token) !== undefined;
    if (isAnd && (isOneOfSeveral || at === from)) break;
    if (words.subGroups.at(tokens, at) || (isAnd && words.subGroups.within(tokens, at + 1, at + 4))) break;
    if (!words.words.groups.goesOn(tokens, at, from)) break;
    const isTie = token.kind === 'mark' || isAnd || words.small.of(token) || words.isOne('determiners', token);
    if (!isTie) to = at + 1;
  }
  return to;
}

/** Where the adjectives before a word for a group begin that may tell what it is about: `technical sub-group`. */
function adjectivesBefore({ words }: Reading, sentence: ReadSentence, { at }: GroupHead, bound: number): number {
  const { isAdjective } = words.words.groups;
  let from = at;
  for (let place = at - 1; place >= Math.max(bound, at - 3); place -= 1) {
    const token = sentence.tokens[place] as Token;
    if (token.kind !== 'word' || token.suffix !== '' || words.groupPlain.of(token) || sentence.placeAt(place)) break;
    const isName = token.isCapital && words.isByOrder && place > 0 && !words.organisations.of(token);
    if (!(isAdjective?.(token.key) || isName) || words.common.of(token) || words.ordinals.of(token)) break;
    from = place;
  }
  return from;
}

/** `Legal Sub-Group`, `юридическая подгруппа`, `юридическая и техническая подгруппы`. */
function byAdjectives(reading: Reading, sentence: ReadSentence, head: GroupHead, from: number): DraftSubGroup[] {
  const { words } = reading;
  const told = sentence.tokens.slice(from, head.at).filter((token) => !words.groupSorts.of(token));
  if (told.length === 0) return [];
  const own = groupAt(reading, sentence, [from, head.next], headOf(reading, sentence, head, false, from), null, 0.95);
  if (!head.isSeveral || !words.and.of(sentence.tokens[from - 1])) return [own];
  const other = adjectivesBefore(reading, sentence, { ...head, at: from - 1 }, 0);
  if (other === from - 1) return [own];
  return [pairOf(reading, sentence, head, [other, from - 1]), own];
}

/** `две подгруппы — лабораторную и юридическую`. */
function adjectivesBehind(reading: Reading, sentence: ReadSentence, head: GroupHead): DraftSubGroup[] {
  const { tokens } = sentence;
  const { words } = reading;
  if (!head.isSeveral || !isMark(tokens[head.next], ':–—-(')) return [];
  const found: DraftSubGroup[] = [];
  for (let at = head.next + 1; at < Math.min(tokens.length, head.next + 16); at += 1) {
    const token = tokens[at] as Token;
    if (isMark(token, ',') || words.and.of(token)) continue;
    if (!words.words.groups.isAdjective?.(token.key) || words.groupPlain.of(token)) break;
    found.push(pairOf(reading, sentence, head, [at, at + 1]));
  }
  return found.length > 1 ? found : [];
}

/** A group of which the adjective and the word stand apart. */
function pairOf(reading: Reading, sentence: ReadSentence, head: GroupHead, span: Span): DraftSubGroup {
  const { groups } = reading.words.words;
  const words = `${written(reading, sentence, span)} ${written(reading, sentence, [head.at, head.next])}`;
  return groupAt(reading, sentence, span, groups.one(words, false), null, 0.9);
}
