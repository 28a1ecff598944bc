import type { DateMention } from './dates.ts';
import { type Found, foundAt } from './found.ts';
import type { Published } from './meeting-dates.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';

/** Days that a sentence tells, with their year. */
export interface ToldDays {
  readonly first: string;
  readonly last: string;
  readonly found: Found;
  /** Whether a verb beside it says that something began or ended on that day. */
  readonly role: 'whole' | 'start' | 'end';
  /** Whether it is told from the day of the report: yesterday, on Friday. */
  readonly isRelative: boolean;
  /** Whether it is written as no more than an end of a time: until, since. */
  readonly isLimit: boolean;
  /** Whether it is the day of a letter, an order or a version. */
  readonly isPapers: boolean;
  readonly from: number;
  readonly to: number;
}

/** How far from a day the verb may stand that says what began or ended on it, in tokens. */
const farthestVerb = 25;

/**
 * The days that a sentence tells: written out, or from the day of the report. Ends of terms are none.
 *
 * @param years the sentences to look in for the year that a day leaves out, the nearest first
 */
export function daysToldIn(
  reading: Reading,
  sentence: ReadSentence,
  published: Published,
  years: readonly ReadSentence[],
): ToldDays[] {
  const written = sentence.dates.flatMap((date) => writtenDays(reading, sentence, date, published, years));
  const all = [...written, ...relativeDays(reading, sentence, published)].sort((a, b) => a.from - b.from);
  return all.map((days) => ({ ...days, role: roleOf(reading, sentence, days) }));
}

function writtenDays(
  reading: Reading,
  sentence: ReadSentence,
  date: DateMention,
  published: Published,
  years: readonly ReadSentence[],
): ToldDays[] {
  if (date.precision !== 'day') return [];
  const { tokens } = sentence;
  // "It lasts until 8 November" tells the end, "by 8 November" tells nothing.
  const isEnd = date.isLimit && reading.words.lasts.within(tokens) !== undefined;
  const isStart = date.isLimit && reading.words.began.within(tokens) !== undefined;
  if (date.isLimit && !isEnd && !isStart) return [];
  const whole = date.hasYear ? date : withYear(reading, sentence, date, published, years);
  if (!whole) return [];
  const { first, last, quote, start, end, confidence, sure, rule, from, to } = whole;
  const found = { quote, start, end, confidence, sure, rule };
  return [
    {
      first,
      last,
      found,
      isPapers: isOfPaper(reading, sentence, date),
      role: isEnd ? 'end' : isStart ? 'start' : 'whole',
      isRelative: false,
      isLimit: date.isLimit,
      from,
      to,
    },
  ];
}

/** Whether it is the day of a letter, an order or a version, and of no meeting. */
function isOfPaper({ words }: Reading, { tokens }: ReadSentence, { from, to }: DateMention): boolean {
  const isBehind = [0, 1, 2].some((offset) => words.papersBehind.at(tokens, to + offset) !== undefined);
  return isBehind || [1, 2, 3].some((length) => words.papersBefore.at(tokens, from - length)?.next === from);
}

/** Days told from that of the report: yesterday, today, Friday; two that are tied are the ends of one time. */
function relativeDays(reading: Reading, sentence: ReadSentence, published: Published): ToldDays[] {
  if (!published?.hasYear || published.precision !== 'day') return [];
  const { words, text, dates } = reading;
  const { tokens } = sentence;
  const isAhead = words.ahead.within(tokens) !== undefined;
  const today = new Date(`${published.first}T00:00:00Z`).getUTCDay() || 7;
  const found: ToldDays[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const relative = words.relativeDays.at(tokens, at);
    const weekday = relative ? undefined : dates.weekdayAt(tokens, at);
    const met = relative ?? weekday;
    if (!met) continue;
    // Beside a day that is written out the weekday only says it again.
    const isAgain = [-4, -3, -2, -1, 0, 1, 2].some((offset) => sentence.dateAt(at + offset) !== undefined);
    if (relative || !isAgain) {
      // "Last Friday" is not today.
      const isPast = words.otherMeeting.of(tokens[at - 1]) === true;
      const back = (today - met.value + 7) % 7 || (isPast ? 7 : 0);
      const value = dayAfter(published.first, relative ? relative.value : isAhead ? 7 - back : -back);
      const [begin, end] = [tokens[at] as Token, tokens[met.next - 1] as Token];
      found.push({
        ...{
          first: value,
          last: value,
          role: 'whole',
          isRelative: true,
          isLimit: false,
          isPapers: false,
          from: at,
          to: met.next,
        },
        found: foundAt(text, begin.start, end.stemEnd, 'date-relative', relative ? 1.4 : 1.1),
      });
    }
    at = met.next - 1;
  }
  return found.reduce<ToldDays[]>((all, next) => tied(reading, tokens, all, next), []);
}

function tied({ text, dates }: Reading, tokens: readonly Token[], all: ToldDays[], next: ToldDays): ToldDays[] {
  const before = all.at(-1);
  if (!before || next.from - before.to > 3) return [...all, next];
  const tie = [0, 1].some((offset) => dates.isTie(tokens, before.to + offset));
  // "From Thursday to Monday": the weekdays are those of one stretch of days.
  const first = before.first > next.last ? dayAfter(before.first, -7) : before.first;
  if (!tie || first >= next.last) return [...all, next];
  const found = foundAt(text, before.found.start, next.found.end, 'date-relative', 1.4);
  return [...all.slice(0, -1), { ...next, first, found, from: before.from }];
}

/** What a verb beside a single day says of it. */
function roleOf({ words }: Reading, sentence: ReadSentence, days: ToldDays): ToldDays['role'] {
  if (days.first !== days.last || days.role !== 'whole') return days.role;
  const { tokens } = sentence;
  const isOther = (at: number) =>
    sentence.dateAt(at) !== undefined ||
    isMark(tokens[at], ';') ||
    (isMark(tokens[at], ':') && tokens[at + 1]?.isApart !== false);
  const near = (step: 1 | -1): { role: ToldDays['role']; distance: number } | undefined => {
    const edge = step === 1 ? days.to : days.from - 1;
    for (let distance = 0; distance < farthestVerb; distance += 1) {
      const at = edge + step * distance;
      if (!tokens[at] || isOther(at)) return undefined;
      if (words.ended.at(tokens, at) || words.lasts.at(tokens, at)) return { role: 'end', distance };
      if (words.began.at(tokens, at)) return { role: 'start', distance };
    }
    return undefined;
  };
  // Where verbs close the sentence they stand behind their day.
  const [behind, before] = [near(1), words.words.postComplement === 'before' ? undefined : near(-1)];
  if (behind && before) return behind.distance < before.distance ? behind.role : before.role;
  return behind?.role ?? before?.role ?? 'whole';
}

/** A day without a year in that in which it is nearest to the day of the report, else in one that is named near it. */
function withYear(
  reading: Reading,
  sentence: ReadSentence,
  date: DateMention,
  published: Published,
  years: readonly ReadSentence[],
): DateMention | undefined {
  const year = published?.hasYear ? Number(published.first.slice(0, 4)) : yearNear(reading, [sentence, ...years]);
  if (year === undefined) return undefined;
  const all =
    date.yearShift !== null ? [year + date.yearShift] : published?.hasYear ? [year, year - 1, year + 1] : [year];
  const spans = all.map((one) => ({
    first: date.first.replace(/^--?/, `${one}-`),
    last: date.last.replace(/^--?/, `${one + (date.last < date.first ? 1 : 0)}-`),
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

/** The day some days after another. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
