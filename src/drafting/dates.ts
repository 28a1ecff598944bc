import { DateParts, dayText, isYear, monthText } from './date-parts.ts';
import { type Found, foundAt } from './found.ts';
import type { RuleName } from './rules.ts';
import type { Token } from './tokens.ts';
import { isMark } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A date or a range of days where it stands. */
export interface DateMention extends Found {
  /** EDTF; without the year where the text leaves it out: `--05-03`. */
  readonly first: string;
  readonly last: string;
  readonly precision: 'day' | 'month';
  readonly hasYear: boolean;
  readonly from: number;
  readonly to: number;
}

/** Reads the dates of a sentence, whatever the order of day, month and year. */
export class DateReader {
  readonly #words: Vocabulary['words'];
  readonly #parts: DateParts;

  constructor(language: string, vocabulary: Vocabulary) {
    this.#words = vocabulary.words;
    this.#parts = new DateParts(language, vocabulary);
  }

  /** The dates of some tokens, from left to right. */
  datesIn(text: string, tokens: readonly Token[]): DateMention[] {
    const found: DateMention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const date = this.#dateAt(text, tokens, at);
      if (date) found.push(date);
      at = date ? Math.max(date.to, at + 1) : at + 1;
    }
    return found;
  }

  #dateAt(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const token = tokens[at];
    if (token?.kind === 'number') {
      return this.#numeric(text, tokens, at) ?? this.#yearFirst(text, tokens, at) ?? this.#dayFirst(text, tokens, at);
    }
    return token?.kind === 'word' ? this.#monthFirst(text, tokens, at) : undefined;
  }

  /** `2024-03-05`, `05.03.2024`. */
  #numeric(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const [one, mark, two, again, three] = tokens.slice(at, at + 5);
    if (!one || !mark || !two || !three || mark.text !== again?.text || !isMark(mark, '.-/') || mark.isApart)
      return undefined;
    if (two.kind !== 'number' || three.kind !== 'number' || two.isApart || three.isApart) return undefined;
    const values = [one, two, three].map(({ text }) => Number(text)) as [number, number, number];
    const [year, month, day] = one.text.length === 4 ? values : [values[2], values[1], values[0]];
    // Which of two small numbers is the month nobody can say of "05/03/2024".
    if (mark.text === '/' && day <= 12) return undefined;
    const date = dayText(isYear(year) ? year : null, month, day);
    return date && isYear(year)
      ? this.#found(text, tokens, at, at + 5, 'date-day', date, date, 'day', true)
      : undefined;
  }

  /** `2024-cü il 5–6 mart`, `2024-cü ilin mart ayının 5-də`, `2018-ci ilin noyabrı`. */
  #yearFirst(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const year = this.#parts.yearAt(tokens, at);
    if (!year) return undefined;
    const from = this.#parts.skipFiller(tokens, year.next);
    if (from === year.next && !isMark(tokens[from], ',')) {
      const month = this.#parts.monthAt(tokens, from);
      if (!month) return undefined;
    }
    const month = this.#parts.monthAt(tokens, from);
    if (month) {
      const dayAt = this.#parts.skipFiller(tokens, month.next);
      const day = this.#parts.dayAt(tokens, dayAt);
      const date = day && dayText(year.value, month.value, day.value);
      const otherAt = day && this.#parts.rangeAt(tokens, day.next);
      const other = otherAt === undefined ? undefined : this.#parts.dayAt(tokens, otherAt);
      const last = other && other.value > (day?.value ?? 31) ? dayText(year.value, month.value, other.value) : null;
      if (date && last && other)
        return this.#found(text, tokens, at, other.next, 'date-range', date, last, 'day', true);
      if (day && date && !this.#parts.monthAt(tokens, day.next)) {
        return this.#found(text, tokens, at, day.next, 'date-day', date, date, 'day', true);
      }
      const whole = monthText(year.value, month.value);
      return this.#found(text, tokens, at, month.next, 'date-month', whole, whole, 'month', true);
    }
    return undefined;
  }

  /** `5 March 2024`, `5–6 March`, `30 April – 2 May 2024`. */
  #dayFirst(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const day = this.#parts.dayAt(tokens, at);
    if (!day) return undefined;
    const secondAt = this.#parts.rangeAt(tokens, day.next);
    const second = secondAt === undefined ? undefined : this.#parts.dayAt(tokens, secondAt);
    const monthOfTwo = second && this.#parts.monthAt(tokens, this.#parts.skipFiller(tokens, second.next));
    if (second && monthOfTwo && second.value > day.value) {
      return this.#ended(
        text,
        tokens,
        at,
        monthOfTwo.next,
        monthOfTwo.value,
        day.value,
        monthOfTwo.value,
        second.value,
      );
    }
    const month = this.#parts.monthAt(tokens, this.#parts.skipFiller(tokens, day.next));
    if (!month) return undefined;
    const year = this.#parts.yearAt(tokens, this.#parts.skipFiller(tokens, month.next, ','));
    const otherAt = this.#parts.rangeAt(tokens, year?.next ?? month.next);
    const otherDay = otherAt === undefined ? undefined : this.#parts.dayAt(tokens, otherAt);
    const otherMonth = otherDay && this.#parts.monthAt(tokens, this.#parts.skipFiller(tokens, otherDay.next));
    if (otherDay && otherMonth) {
      const ended = this.#ended(
        text,
        tokens,
        at,
        otherMonth.next,
        month.value,
        day.value,
        otherMonth.value,
        otherDay.value,
        year?.value,
      );
      if (ended) return ended;
    }
    return this.#ended(text, tokens, at, month.next, month.value, day.value);
  }

  /** `March 5, 2024`, `March 5–6, 2024`, `March 2024`. */
  #monthFirst(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const month = this.#parts.monthAt(tokens, at);
    if (!month || !tokens[at]?.isCapital) {
      if (!month || this.#words.tag === 'en') return undefined;
    }
    const filled = this.#parts.skipFiller(tokens, month.next);
    const year = this.#parts.yearAt(tokens, filled);
    if (year) {
      const whole = monthText(year.value, month.value);
      return this.#found(text, tokens, at, year.next, 'date-month', whole, whole, 'month', true);
    }
    const day = this.#words.isMonthFirst ? this.#parts.dayAt(tokens, month.next) : undefined;
    if (!day) return undefined;
    const secondAt = this.#parts.rangeAt(tokens, day.next);
    const second = secondAt === undefined ? undefined : this.#parts.dayAt(tokens, secondAt);
    const last = second && second.value > day.value ? second : day;
    // `noyabrın 6-da`: what stands behind the digits tells the day from a count.
    const isDay = this.#words.tag === 'en' || tokens[last.next - 1]?.kind === 'word';
    if (!isDay) return undefined;
    return this.#ended(text, tokens, at, last.next, month.value, day.value, month.value, last.value);
  }

  /** A day or a range whose last month has been read: a year may follow. */
  #ended(
    text: string,
    tokens: readonly Token[],
    from: number,
    next: number,
    month: number,
    day: number,
    lastMonth = month,
    lastDay = day,
    firstYear?: number,
  ): DateMention | undefined {
    const yearAt = isMark(tokens[next], '.') && tokens[next + 1]?.kind === 'number' ? next + 1 : next;
    const year = this.#parts.yearAt(tokens, this.#parts.skipFiller(tokens, yearAt, ','));
    const first = dayText(firstYear ?? year?.value ?? null, month, day);
    const last = dayText(year?.value ?? null, lastMonth, lastDay);
    if (!first || !last || (year && first > last)) return undefined;
    const rule = year ? (first === last ? 'date-day' : 'date-range') : 'date-without-year';
    return this.#found(text, tokens, from, year?.next ?? next, rule, first, last, 'day', year !== undefined);
  }

  #found(
    text: string,
    tokens: readonly Token[],
    from: number,
    to: number,
    rule: RuleName,
    first: string,
    last: string,
    precision: 'day' | 'month',
    hasYear: boolean,
  ): DateMention {
    const [begin, end] = [tokens[from] as Token, tokens[to - 1] as Token];
    return { ...foundAt(text, begin.start, end.stemEnd, rule), first, last, precision, hasYear, from, to };
  }
}
