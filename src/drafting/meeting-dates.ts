import type { DateMention } from './dates.ts';
import { type Found, lessSure } from './found.ts';
import { dayAfter, daysToldIn, type ToldDays } from './meeting-days.ts';
import { type Closeness, closenessOf, heading } from './meeting-sentences.ts';
import type { MeetingMention } from './meetings.ts';
import type { Reading, ReadSentence } from './reading.ts';

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

/** Days that may be the meeting's, and how much speaks for them. */
interface Candidate extends ToldDays {
  /** The index of the sentence; -1 for several. */
  readonly sentence: number;
  readonly closeness: number;
  readonly score: number;
}

/** The longest that a meeting is taken to last, in days. */
const longest = 14;

/**
 * The days on which a meeting was held. Every day that a sentence about the meeting tells is weighed: by where it stands,
 * by what else stands there, and by the days that say the same. What is said of the meetings before and to come is none.
 *
 * @param near the sentence that names the meeting, and those that may tell more of it, the nearest first
 */
export function daysOf(
  reading: Reading,
  mention: MeetingMention,
  mentions: readonly MeetingMention[],
  near: readonly ReadSentence[],
  published: Published,
  kind: string,
): Days | undefined {
  // The day at the head of minutes is the meeting's, and not that of a report.
  const closeness = closenessOf(reading, mention, mentions, near, kind === 'MINUTES');
  const reports = kind === 'MINUTES' && !published?.isLabelled ? null : published;
  const all = candidates(reading, mention, closeness, near, reports);
  const best = bestOf(all);
  if (best) return lasting(reading, best, all, near, closeness);
  const month = near.map(monthOf).find((one) => one !== undefined);
  return month ?? (published?.hasYear && !published.isLabelled ? spanOf(published, published, 0.7) : undefined);
}

function candidates(
  reading: Reading,
  mention: MeetingMention,
  closeness: Closeness,
  near: readonly ReadSentence[],
  published: Published,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = closeness.of(index);
    if (own === 0) continue;
    for (const days of daysToldIn(reading, sentence, published, near)) {
      const isPublished = !days.isRelative && days.found.start === published?.start;
      // Beside no name of the meeting the day of the report is the report's.
      const isReports = isPublished || (own < 3 && days.last === published?.first && !days.isRelative);
      if ((isPublished && published?.isLabelled) || closeness.isOfOther(index, days)) continue;
      const distance = index === mention.sentence ? Math.min(1, Math.abs(days.from - mention.head) * 0.03) : 0;
      const hasCity = sentence.places.some(({ kind }) => kind === 'city');
      const isFar = published?.hasYear === true && Math.abs(yearsBetween(days.first, published.first)) > 1;
      const score =
        (isReports ? Math.min(own, 1) : own) +
        (hasCity ? 0.4 : 0) +
        (days.first < days.last ? 0.3 : 0) -
        distance -
        (isFar ? 2 : 0) -
        (days.isLimit ? 2.5 : 0) -
        (days.isPapers ? 2 : 0);
      found.push({ ...days, sentence: index, closeness: isReports ? 1 : own, score });
    }
  }
  return [...found, ...dayHeadings(reading, published, near)].slice(0, 200);
}

function yearsBetween(one: string, other: string): number {
  return (Date.parse(one) - Date.parse(other)) / (365 * 24 * 3600e3);
}

/** The days that stand above the parts of a programme, where one follows upon the other. */
function dayHeadings(reading: Reading, published: Published, near: readonly ReadSentence[]): Candidate[] {
  const days = reading.sentences.flatMap((sentence) => {
    const [date] = sentence.dates;
    if (!date || date.from > 6 || sentence.tokens.length > date.to + 6 || date.isLimit) return [];
    const isHeading = reading.byBlock[sentence.block]?.[0] === sentence && reading.dates.weekdayIn(sentence.tokens);
    return isHeading ? daysToldIn(reading, sentence, published, near).slice(0, 1) : [];
  });
  const [first] = days;
  let last = first;
  for (const day of days) if (last && day.first > last.last && day.first <= dayAfter(last.last, 2)) last = day;
  if (!first || !last || first === last) return [];
  return [{ ...first, last: last.last, sentence: -1, role: 'whole', closeness: 3, score: 2.5 }];
}

/** The days for which most speaks: every other place that tells the same, or a part of it, adds to it. */
function bestOf(all: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const one of all) {
    const same = all.filter(
      (other) => other !== one && other.closeness > 1 && other.first >= one.first && other.last <= one.last,
    );
    const score = one.score + Math.min(1.5, same.length * 0.6);
    if (score > most) [best, most] = [{ ...one, score }, score];
  }
  if (!best) return undefined;
  const { first, last } = best;
  // A day of a meeting that is said elsewhere to have lasted longer.
  const whole = all
    .filter((one) => one.closeness >= 2 && one.first <= first && one.last >= last && one.first < one.last)
    .filter((one) => one.last <= dayAfter(one.first, longest))
    .sort((a, b) => b.score - a.score)[0];
  return whole ?? best;
}

/** The days with what the text says of when the meeting began, when it ended and how long it lasted. */
function lasting(
  reading: Reading,
  best: Candidate,
  all: readonly Candidate[],
  near: readonly ReadSentence[],
  closeness: Closeness,
): Days {
  const isOpen = all.some(
    (one) => one !== best && one.closeness > 1 && (one.first > best.last || one.last < best.first),
  );
  // Beside the name of the meeting, behind a label or told twice a day is certain.
  const isTwice = all.some(
    (one) => one !== best && one.closeness > 1 && one.first === best.first && one.last === best.last,
  );
  const days = spanOf(best, best.found, (best.closeness >= 4.5 || isTwice) && !isOpen ? 1 : 0.9);
  if (best.first !== best.last) return days;
  const begun = all.find(
    ({ role, first, closeness }) =>
      role === 'start' && closeness >= 2 && first < best.first && best.first <= dayAfter(first, longest),
  );
  const over = all.find(
    ({ role, last, closeness }) =>
      role === 'end' && closeness >= 2 && last > best.last && last <= dayAfter(best.last, longest * 3),
  );
  if (begun || over)
    return {
      start: begun ? { ...lessSure(begun.found, 0.97), value: begun.first } : days.start,
      end: over ? { ...lessSure(over.found, 0.97), value: over.last } : days.end,
    };
  const about = [
    ...near,
    ...reading.sentences.filter((one, index) => one.block < heading * 2 && closeness.of(index) >= 2),
  ];
  const ends = near.filter(({ dates }) => dates.length === 0).some(({ tokens }) => reading.words.ended.within(tokens));
  const isEnd = best.role === 'end' || (best.role === 'whole' && ends);
  // Behind a last day any number of days is how long it took: "in three days 48 papers were heard".
  const beside = isEnd ? reading.sentences.slice(Math.max(0, best.sentence), best.sentence + 2) : [];
  const duration = [
    ...about.map((one) => durationIn(reading, one)),
    ...beside.map((one) => durationIn(reading, one, true)),
  ].find((one) => one !== undefined);
  if (duration === undefined) return days;
  const other = dayAfter(best.first, (isEnd ? -1 : 1) * (duration - 1));
  const found = { ...lessSure(days.start, 0.9), value: other };
  return isEnd ? { start: found, end: days.end } : { start: days.start, end: found };
}

/** How many days a sentence says that a meeting lasts: `a two-day session`, `it lasted three days`. */
function durationIn({ words }: Reading, { tokens }: ReadSentence, isAny = false): number | undefined {
  const met = words.durations.within(tokens);
  if (!met) return undefined;
  const from = Math.max(0, met.at - 4);
  const isOfMeeting =
    isAny ||
    [words.meetings, words.events].some((list) =>
      list.within(tokens, met.next, Math.min(tokens.length, met.next + 8)),
    ) ||
    [words.lasts, words.held].some((list) => list.within(tokens, from, Math.min(tokens.length, met.next + 3)));
  return isOfMeeting ? met.value : undefined;
}

function spanOf({ first, last }: { readonly first: string; readonly last: string }, at: Found, factor: number): Days {
  const { quote, start, end, confidence, sure, rule } = at;
  const found = lessSure({ quote, start, end, confidence, sure, rule }, factor);
  return { start: { ...found, value: first }, end: { ...found, value: last } };
}

/** The month of a meeting of which no day is named. */
function monthOf({ dates }: ReadSentence): Days | undefined {
  const month = dates.find(({ precision, isLimit }) => precision === 'month' && !isLimit);
  return month && spanOf(month, month, 0.9);
}
