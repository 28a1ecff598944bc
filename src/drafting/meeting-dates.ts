import type { DateMention } from './dates.ts';
import { type Found, foundAt, lessSure } from './found.ts';
import type { MeetingMention } from './meetings.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** A day or some days in EDTF. */
export interface FoundDate extends Found {
  readonly value: string;
}

/** The first and the last day of a meeting. */
export interface Days {
  readonly start: FoundDate;
  readonly end: FoundDate;
}

/** The day of publication, and whether a label says that it is. */
export type Published = (DateMention & { readonly isLabelled: boolean }) | null;

/** How far from the beginning a heading may be, in blocks. */
export const heading = 8;

/**
 * The days on which a meeting was held: those beside its name, in the other sentences about it, or in the heading. Ends
 * of terms, and what is said of the meetings before and to come, are none.
 *
 * @param near the sentence that names the meeting, and those that may tell more of it, the nearest first
 */
export function daysOf(
  reading: Reading,
  mention: MeetingMention,
  near: readonly ReadSentence[],
  published: Published,
): Days | undefined {
  const own = reading.sentences[mention.sentence] as ReadSentence;
  const days =
    relativeDays(reading, own, published) ??
    writtenDays(reading, mention, near, published) ??
    monthOf(own) ??
    weekdayOf(reading, own, published) ??
    headingDays(reading, published);
  return days && lasting(reading, own, days, published);
}

/** One day with what the text says of how long the meeting lasts: `until 8 November`, `двухдневный`. */
function lasting(reading: Reading, own: ReadSentence, days: Days, published: Published): Days {
  const { words } = reading;
  if (days.start.value !== days.end.value || days.start.value.length !== 10) return days;
  for (const { tokens, dates, block } of reading.sentences) {
    if (block > heading * 3) break;
    const until = words.lasts.within(tokens) && dates.find(({ precision }) => precision === 'day');
    if (until) {
      const whole = until.hasYear ? until : withYear(reading, until, reading.sentences.slice(0, 20), published);
      // A day that ends no time may be another's: it has to be near.
      const farthest = dayAfter(days.start.value, until.isLimit ? 60 : 7);
      if (whole && whole.first > days.start.value && whole.first <= farthest)
        return { start: days.start, end: spanOf(whole, 0.95).end };
    }
    const duration = words.durations.within(tokens);
    if (!duration || block > heading) continue;
    const isEnd = [tokens, own.tokens].some((one) => words.ended.within(one) !== undefined);
    const other = dayAfter(days.start.value, (isEnd ? -1 : 1) * (duration.value - 1));
    const found = { ...lessSure(days.start, 0.9), value: other };
    return isEnd ? { start: found, end: days.end } : { start: days.start, end: found };
  }
  return days;
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function writtenDays(
  reading: Reading,
  mention: MeetingMention,
  near: readonly ReadSentence[],
  published: Published,
): Days | undefined {
  const [own] = near;
  for (const sentence of near) {
    const head = sentence === own ? mention.head : headIn(reading, mention, sentence);
    const isOther = reading.words.otherMeeting.within(sentence.tokens) !== undefined;
    if (sentence !== own && isOther) continue;
    const all = daysIn(sentence).filter((one) => !published?.isLabelled || one.start !== published.start);
    // A dateline in the same sentence is the report's.
    const others = all.filter((one) => one.start !== published?.start);
    const days = others.length > 0 ? others : all;
    const whole = days.filter(({ hasYear }) => hasYear);
    const [date] =
      head === undefined
        ? whole
        : [...(whole.length > 0 ? whole : days)].sort((a, b) => distance(a, head) - distance(b, head));
    if (!date) continue;
    // The day at the head of a report is more often its own than the meeting's.
    const isOwn = sentence === own || isOfSame(reading, mention, sentence);
    if (date.hasYear) return spanOf(date, date.start === published?.start ? 0.9 : isOwn ? 1 : 0.98);
    const inYear = withYear(reading, date, near, published);
    if (inYear) return spanOf(inYear, isOwn ? 1 : 0.98);
  }
  return undefined;
}

/** The days of a sentence, without those that only begin or end a time. */
function daysIn({ dates }: ReadSentence): DateMention[] {
  return dates.filter(({ precision, isLimit }) => precision === 'day' && !isLimit);
}

/** A day without a year in that in which it is nearest to the day of the report, else in one that is named near it. */
function withYear(
  reading: Reading,
  date: DateMention,
  near: readonly ReadSentence[],
  published: Published,
): DateMention | undefined {
  const year = published?.hasYear ? Number(published.first.slice(0, 4)) : yearNear(reading, near);
  if (year === undefined) return undefined;
  const years =
    date.yearShift !== null ? [year + date.yearShift] : published?.hasYear ? [year, year - 1, year + 1] : [year];
  const spans = years.map((one) => ({
    first: date.first.replace(/^--?/, `${one}-`),
    last: date.last.replace(/^--?/, `${one}-`),
  }));
  const [nearest] = spans.sort((a, b) => daysFrom(published, a.first) - daysFrom(published, b.first));
  return nearest && { ...date, ...nearest };
}

function daysFrom(published: Published, day: string): number {
  return published?.hasYear ? Math.abs(Date.parse(day) - Date.parse(published.first)) : 0;
}

function yearNear({ sentences }: Reading, near: readonly ReadSentence[]): number | undefined {
  for (const list of [near, sentences]) {
    for (const { dates } of list) {
      const date = dates.find(({ hasYear, isLimit, precision }) => hasYear && !isLimit && precision === 'day');
      if (date) return Number(date.first.slice(0, 4));
    }
  }
  return undefined;
}

/** Where another sentence names the meeting by the same word; undefined where it does not. */
export function headIn(reading: Reading, mention: MeetingMention, { tokens }: ReadSentence): number | undefined {
  const key = headKey(reading, mention).slice(0, 5);
  const at = tokens.findIndex((token) => token.key.startsWith(key));
  return at === -1 ? undefined : at;
}

/** Whether another sentence of the paragraph speaks of the meeting, too. */
export function isOfSame(reading: Reading, mention: MeetingMention, other: ReadSentence): boolean {
  const own = reading.sentences[mention.sentence] as ReadSentence;
  if (other === own || other.block !== own.block || other.dates.length === 0) return false;
  return headIn(reading, mention, other) !== undefined && !reading.words.otherMeeting.within(other.tokens);
}

function distance(date: DateMention, head: number): number {
  return date.from > head ? date.from - head : head - date.to;
}

function spanOf(date: DateMention, factor: number): Days {
  const { quote, start, end, confidence, sure, rule } = date;
  const found = lessSure({ quote, start, end, confidence, sure, rule }, factor);
  return { start: { ...found, value: date.first }, end: { ...found, value: date.last } };
}

/** The days from the report's own day that a sentence speaks of: yesterday. */
export function relativeDay(
  { words }: Reading,
  sentence: ReadSentence,
): { readonly days: number; readonly token: Token } | undefined {
  const met = words.relativeDays.within(sentence.tokens);
  return met && { days: met.value, token: sentence.tokens[met.at] as Token };
}

function relativeDays(reading: Reading, own: ReadSentence, published: Published): Days | undefined {
  const relative = relativeDay(reading, own);
  const isWritten = daysIn(own).some(({ start }) => start !== published?.start);
  if (!relative || isWritten) return undefined;
  return dayFrom(reading, published, relative.days, relative.token, 1.4);
}

/** The last day of the week of that name before the report: on Tuesday. */
function weekdayOf(reading: Reading, own: ReadSentence, published: Published): Days | undefined {
  const weekday = reading.dates.weekdayIn(own.tokens);
  if (!weekday || !published?.hasYear || published.precision !== 'day') return undefined;
  const today = new Date(`${published.first}T00:00:00Z`).getUTCDay() || 7;
  return dayFrom(reading, published, -((today - weekday.value + 7) % 7), weekday.token, 1.1);
}

function dayFrom(
  { text }: Reading,
  published: Published,
  days: number,
  token: Token,
  factor: number,
): Days | undefined {
  if (!published?.hasYear || published.precision !== 'day') return undefined;
  const value = dayAfter(published.first, days);
  const found = { ...foundAt(text, token.start, token.end, 'date-relative', factor), value };
  return { start: found, end: found };
}

/** The month of a meeting of which no day is named. */
function monthOf({ dates }: ReadSentence): Days | undefined {
  const month = dates.find(({ precision, isLimit }) => precision === 'month' && !isLimit);
  return month && spanOf(month, 0.9);
}

/** A day at the head of the document, where the sentence about the meeting has none. */
function headingDays(reading: Reading, published: Published): Days | undefined {
  if (published?.isLabelled) return undefined;
  for (const sentence of reading.sentences) {
    if (sentence.block > heading) break;
    if (reading.words.otherMeeting.within(sentence.tokens)) continue;
    const [date] = daysIn(sentence).filter(({ start }) => start !== published?.start);
    const whole = date && (date.hasYear ? date : withYear(reading, date, reading.sentences.slice(0, 20), published));
    if (whole) return spanOf(whole, 0.8);
  }
  return published?.hasYear ? spanOf(published, 0.7) : undefined;
}

/** The word for a meeting that a mention has, whatever its case. */
export function headKey({ sentences, words }: Reading, { sentence, head }: MeetingMention): string {
  const key = sentences[sentence]?.tokens[head]?.key ?? '';
  return words.formsOf(key).at(-1) ?? key;
}
