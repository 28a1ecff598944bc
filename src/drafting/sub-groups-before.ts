import { isAdverbial } from './name-limits.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { type DraftSubGroup, type GroupHead, groupAt, headOf, type Span, written } from './sub-group.ts';
import { numberBefore, numbersBehind, titleBehind } from './sub-group-labels.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/* Sub-groups of languages where what a group is about stands before it: `Siber Güvenlik Alt Grubu`, `tranzit üzrə alt qrup`. */

const longestSubject = 8;

/** The sub-groups that are named at a word for one; none where it only speaks of some. */
export function subGroupsBefore(
  reading: Reading,
  sentence: ReadSentence,
  head: GroupHead,
  bound: number,
): DraftSubGroup[] {
  const { tokens } = sentence;
  const { words } = reading;
  const numbered = numberedGroup(reading, sentence, head, bound);
  if (numbered) return numbered;
  let end = head.at;
  while (end > bound && (words.groupPlain.of(tokens[end - 1]) || words.numbers.has(tokens[end - 1]?.key ?? '')))
    end -= 1;
  // "Named A", "on A": what stands between a group and what it is about.
  const named = [1, 2].find((length) => words.named.at(tokens, end - length)?.next === end);
  const quotes = quotationsTo(reading, tokens, end - (named ?? 0), bound);
  if (quotes.length > 0) {
    const own = headOf(reading, sentence, head, true);
    return quotes.map((span) => groupAt(reading, sentence, span, `${written(reading, sentence, span)} ${own}`, null));
  }
  const isTie = (length: number) => end - length > bound && words.groupAbout.at(tokens, end - length)?.next === end;
  const about = named ?? [2, 1].find(isTie);
  const to = end - (about ?? 0);
  const spans = about
    ? subjectsTo(reading, sentence, to, bound, head.isSeveral)
    : capitalsTo(reading, sentence, to, bound, head);
  if (about && spans.length === 0) return [];
  if (spans.length === 0) return titled(reading, sentence, head);
  const tie = about && named === undefined ? ` ${written(reading, sentence, [to, end])}` : '';
  const own = headOf(reading, sentence, head, tie === '');
  return spans.map((span) =>
    groupAt(
      reading,
      sentence,
      spans.length === 1 ? [span[0], head.next] : span,
      `${written(reading, sentence, span)}${tie} ${own}${spans.length === 1 ? bracketTitle(reading, sentence, head) : ''}`,
      null,
    ),
  );
}

/** `1. Alt Grup (Kimlik)`, `1 No’lu Alt Grup: Ölçüm`, `Birinci Alt Komite (Tarifeler)`, `Alt qrup 2: Xidmətlər`. */
function numberedGroup(
  reading: Reading,
  sentence: ReadSentence,
  head: GroupHead,
  bound: number,
): DraftSubGroup[] | undefined {
  const { tokens } = sentence;
  const before = numberBefore(reading, tokens, head.at);
  const { numbers, to } = before ? { numbers: [], to: head.next } : numbersBehind(reading, tokens, head);
  if (numbers.length > 1)
    return numbers.map((number) =>
      groupAt(reading, sentence, [head.at, to], `${headOf(reading, sentence, head)} ${number}`, number),
    );
  const number = before && before.from >= bound ? before.number : numbers[0];
  if (number === undefined) return undefined;
  const title = titleBehind(reading, sentence, to, true);
  if (before?.isInWords && !title) return [];
  const from = before ? before.from : head.at;
  const label = written(reading, sentence, [from, to]);
  const own = before
    ? `${written(reading, sentence, [from, head.at])} ${headOf(reading, sentence, head, before.isInWords === false && /^\p{L}$/u.test(number))}`
    : label;
  const name = title ? `${own} (${quotesKept(reading, sentence, title)})` : own;
  return [groupAt(reading, sentence, [from, title?.[1] ?? to], name, before?.isInWords ? null : number)];
}

function quotesKept(reading: Reading, sentence: ReadSentence, [from, to]: Span): string {
  const isQuoted = isMark(sentence.tokens[from - 1], '«“"„');
  return written(reading, sentence, isQuoted ? [from - 1, to + 1] : [from, to]);
}

/** `alt qrup (“Turbinlər”)`: a title alone. */
function titled(reading: Reading, sentence: ReadSentence, head: GroupHead): DraftSubGroup[] {
  const title = titleBehind(reading, sentence, head.next, false);
  if (!title || head.isSeveral) return [];
  return [
    groupAt(
      reading,
      sentence,
      [head.at, title[1]],
      `${headOf(reading, sentence, head)} (${quotesKept(reading, sentence, title)})`,
      null,
      0.9,
    ),
  ];
}

function bracketTitle(reading: Reading, sentence: ReadSentence, head: GroupHead): string {
  const title = isMark(sentence.tokens[head.next], '(') ? titleBehind(reading, sentence, head.next, false) : undefined;
  return title ? ` (${quotesKept(reading, sentence, title)})` : '';
}

/** Quotations that end at a place, one before another, parted by commas and "and". */
function quotationsTo({ words }: Reading, tokens: readonly Token[], end: number, bound: number): Span[] {
  const found: Span[] = [];
  let to = end;
  while (found.length < 20 && isMark(tokens[to - 1], '”»"“') && to - 1 > bound) {
    let open = to - 2;
    while (open > bound && open > to - 14 && !isMark(tokens[open], '“«"„')) open -= 1;
    if (!isMark(tokens[open], '“«"„') || open < bound) break;
    found.unshift([open, to]);
    to = open;
    if (isMark(tokens[to - 1], ',') || words.and.of(tokens[to - 1])) to -= 1;
    else break;
  }
  return found;
}

/** What stands before a tie to what a group is about, several where it is of several. */
function subjectsTo(reading: Reading, sentence: ReadSentence, end: number, bound: number, isSeveral: boolean): Span[] {
  const { tokens } = sentence;
  const { words } = reading;
  const found: Span[] = [];
  let to = end;
  let from = end;
  for (let at = end - 1; at >= Math.max(bound, to - longestSubject); at -= 1) {
    const token = tokens[at] as Token;
    const isParting = isMark(token, ',') || isAnd(words, token) || (isSeveral && words.and.of(token) !== undefined);
    if (isParting && isSeveral && from < to) {
      found.unshift([from, to]);
      to = at;
      from = at;
    } else if (isAnd(words, token) && from < to && isWithin(reading, sentence, at - 1)) continue;
    else if (isMark(token, '-–’') && !token.isApart) continue;
    else if (!isWithin(reading, sentence, at, at === end - 1)) break;
    else from = at;
  }
  return from < to ? [[from, to], ...found] : found;
}

/** Whether a word ties two of a kind, and nothing with which something is done. */
function isAnd({ words }: Vocabulary, token: Token): boolean {
  return token.key === words.and.split(' ', 1)[0];
}

function isWithin(reading: Reading, sentence: ReadSentence, at: number, isTied = false): boolean {
  const { words } = reading;
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || token.suffix !== '' || words.common.of(token) || words.groupPlain.of(token))
    return false;
  if (words.ordinals.of(token) || words.numbers.has(token.key)) return false;
  if (words.subGroups.of(token) || words.held.of(token) || words.isWhere(token.key)) return false;
  // Whose group it is, and where: "Komissiyanın tranzit üzrə alt qrupu", "Bakıda tranzit üzrə".
  const isOwner = words.organisations.of(token) !== undefined && /n[iuüı]n$/.test(token.key);
  const isPlace = sentence.placeAt(at) !== undefined && /(?:n[iuüı]n|[dt][aeə]n?)$/.test(token.key);
  if (isOwner || isPlace || (at === 0 && isAdverbial(token, words) && !/n[iuüı]n$/.test(token.key))) return false;
  // Right before a tie a word has the case that the tie asks for.
  return isTied || words.words.groups.goesOn(sentence.tokens, at, at);
}

/** `5G`: digits that a letter follows. */
function isWithDigits(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.isApart === false;
}

/** Whether somebody is named right before a place: `sədri Ad Soyad və Monitorinq alt qrupu`. */
function isBehindPerson({ words }: Reading, { tokens }: ReadSentence, end: number): boolean {
  let from = end;
  while (tokens[from - 1]?.isCapital && from > end - 4) from -= 1;
  return words.posts.of(tokens[from - 1]) !== undefined || words.honorifics.of(tokens[from - 1]) !== undefined;
}

/** Capital words right before a group; or small ones that fill the place from a mark or the sentence's beginning on. */
function capitalsTo(
  reading: Reading,
  sentence: ReadSentence,
  end: number,
  bound: number,
  { isSeveral, next }: GroupHead,
): Span[] {
  const isPossessed = reading.words.words.groups.isPossessed?.(sentence.tokens[next - 1]?.key ?? '') === true;
  const { tokens } = sentence;
  const { words } = reading;
  const isName = (at: number) => {
    const token = tokens[at];
    if (!token?.isCapital || token.suffix !== '' || words.ordinals.of(token)) return false;
    const isOwner = words.organisations.of(token) !== undefined && /n[iuüı]n$/.test(token.key);
    // "Üç alt grup": at the beginning a number has a capital, too.
    if (at === 0 && words.numbers.has(token.key)) return false;
    return !isOwner && !(at === 0 && isAdverbial(token, words)) && !(at === 0 && words.common.of(token));
  };
  const found: Span[] = [];
  let to = end;
  let from = end;
  for (let at = end - 1; at >= Math.max(bound, to - longestSubject); at -= 1) {
    const token = tokens[at] as Token;
    const isAnd = words.and.of(token) !== undefined;
    if (isName(at) || isWithDigits(tokens, at)) from = at;
    else if (isMark(token, '-–') && !token.isApart) continue;
    else if (from < to && (isAnd || isMark(token, ',')) && isName(at - 1)) {
      if (!isSeveral && (!isAnd || !words.small.of(token) || isBehindPerson(reading, sentence, at))) break;
      if (!isSeveral) continue;
      found.unshift([from, to]);
      to = at;
      from = at;
    } else break;
  }
  if (from < to) found.unshift([from, to]);
  if (found.length > 0) return found;
  // `Tibbi məlumatların qorunması alt qrupu`: it begins in a capital behind a mark, or is one of several.
  const spans = subjectsTo(reading, sentence, end, bound, isSeveral);
  const [first] = spans;
  // "yapay zekâ alt grubu": what is possessed has what it is about right before it.
  const isOwned = isPossessed && !isSeveral && !/n[iuüı]n$/.test(tokens[end - 1]?.key ?? '');
  if (isOwned && first && first[1] - first[0] <= 5) return spans;
  const begin = first && tokens[first[0] - 1];
  const isFilled = first && tokens[first[0]]?.isCapital && (!begin || isMark(begin, ',:;(–—') || words.and.of(begin));
  if (isFilled && first[1] - first[0] <= 5) return spans;
  return spans.length > 1 ? spans : [];
}
