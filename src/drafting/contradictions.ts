import { type Found, foundAt } from './found.ts';
import type { DraftMeeting } from './meeting.ts';
import type { MeetingMention } from './meetings.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';

/** Where a text says two things that cannot both be, with both passages. */
export interface Contradiction extends Found {
  /** What does not fit. */
  readonly note: string;
  readonly other: { readonly quote: string; readonly start: number; readonly end: number };
}

/** The contradictions of a text: counts that their lists do not bear out, and two dates for its meeting. */
export function contradictionsIn(
  reading: Reading,
  meeting: DraftMeeting | null,
  mentions: readonly MeetingMention[],
): Contradiction[] {
  return [
    ...reading.sentences.flatMap((sentence) => countsIn(reading, sentence)),
    ...datesOf(reading, meeting, mentions),
  ];
}

/** `five directions: A, B, C and D`. */
function countsIn({ text, words }: Reading, sentence: ReadSentence): Contradiction[] {
  const { tokens } = sentence;
  const found: Contradiction[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const count = countAt(tokens, at, words);
    if (count === undefined || count < 2 || count > 40) continue;
    const counted = [at + 1, at + 2].map((place) => words.counted.at(tokens, place)).find((one) => one !== undefined);
    if (!counted) continue;
    const colon = [0, 1, 2, 3].map((offset) => counted.next + offset).find((place) => isMark(tokens[place], ':(–—'));
    if (colon === undefined) continue;
    const items = itemsBehind(tokens, colon + 1, words);
    if (items.count < 2 || items.count === count) continue;
    const [first, last] = [tokens[at] as Token, tokens[counted.next - 1] as Token];
    const [begin, end] = [tokens[colon + 1] as Token, tokens[items.to - 1] as Token];
    const other = { quote: text.slice(begin.start, end.end), start: begin.start, end: end.end };
    found.push({
      ...foundAt(text, first.start, last.end, 'count-of-list'),
      note: `The text counts ${count}, and the list has ${items.count}.`,
      other,
    });
    at = items.to;
  }
  return found;
}

function countAt(tokens: readonly Token[], at: number, words: Reading['words']): number | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return token.text.length <= 2 ? Number(token.text) : undefined;
  if (token.kind !== 'word') return undefined;
  return words
    .formsOf(token.key)
    .map((form) => words.numbers.get(form))
    .find((one) => one !== undefined);
}

/** How many items a list within a sentence has: parts between commas, semicolons and the last "and". */
function itemsBehind(tokens: readonly Token[], from: number, words: Reading['words']): { count: number; to: number } {
  let count = 1;
  let commas = 0;
  let to = from;
  let sinceComma = 0;
  let ands = 0;
  for (let at = from; at < Math.min(tokens.length, from + 200); at += 1) {
    const token = tokens[at] as Token;
    if (isMark(token, '.)–—:') && (token.isApart || at + 1 >= tokens.length || isMark(token, ')–—:'))) break;
    to = at + 1;
    if (isMark(token, ',;')) {
      commas += 1;
      count += 1;
      sinceComma = 0;
      ands = 0;
    } else {
      sinceComma += 1;
      if (words.and.of(token) && sinceComma > 1) ands += 1;
    }
  }
  // "A, B and C": the last comma and the "and" part items alike.
  return { count: count + (ands > 0 ? 1 : 0), to: commas === 0 && ands === 0 ? from : to };
}

/** Another date where the meeting is named again by its ordinal. */
function datesOf(
  { text, sentences }: Reading,
  meeting: DraftMeeting | null,
  mentions: readonly MeetingMention[],
): Contradiction[] {
  const { start, end } = meeting ?? {};
  if (!meeting?.ordinal || !start || !end) return [];
  const found: Contradiction[] = [];
  const others = new Set(
    mentions
      .filter(
        ({ ordinal, sentence, kind, isOther }) =>
          !isOther &&
          kind === meeting.kind &&
          ordinal?.value === meeting.ordinal?.value &&
          sentence !== meeting.sentence,
      )
      .map(({ sentence }) => sentence),
  );
  for (const index of others) {
    for (const date of sentences[index]?.dates ?? []) {
      if (!date.hasYear || date.precision !== 'day' || (date.first <= end.value && date.last >= start.value)) continue;
      const other = { quote: start.quote, start: start.start, end: start.end };
      const note = `The meeting is dated ${dates(date.first, date.last)} here, and ${dates(start.value, end.value)} elsewhere.`;
      found.push({ ...foundAt(text, date.start, date.end, 'dates-of-meeting'), note, other });
    }
  }
  return found;
}

function dates(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}
