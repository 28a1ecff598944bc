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

interface Part {
  readonly value: number;
  readonly next: number;
}

/** Reads the dates of a sentence, whatever the order of day, month and year. */
export class DateReader {
  readonly #vocabulary: Vocabulary;
  readonly #months = new Map<string, number>();
  readonly #weekdays = new Set<string>();
  readonly #rangeTo: ReadonlySet<string>;
  readonly #filler: ReadonlySet<string>;
  readonly #suffixes: ReadonlySet<string>;

  constructor(language: string, vocabulary: Vocabulary) {
    const { words } = vocabulary;
    this.#vocabulary = vocabulary;
    for (const tag of new Set([language, words.tag])) {
      if (tag === 'und') continue;
      const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long' });
      for (let day = 1; day <= 7; day += 1)
        this.#weekdays.add(
          weekday
            .format(new Date(2024, 0, day))
            .toLowerCase()
            .replaceAll('ı', 'i'),
        );
      for (let month = 0; month < 12; month += 1) {
        const day = new Date(2024, month, 5);
        for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
          const name = new Intl.DateTimeFormat(tag, options).formatToParts(day).find(({ type }) => type === 'month');
          if (name && !/\d/.test(name.value))
            this.#months.set(name.value.toLowerCase().replaceAll('ı', 'i'), month + 1);
        }
      }
    }
    for (const [index, short] of words.shortMonths.split(' ').entries()) {
      if (!this.#months.has(short)) this.#months.set(short.replaceAll('ı', 'i'), index + 1);
    }
    this.#rangeTo = new Set(words.rangeTo.split(' '));
    this.#filler = new Set(words.dateFiller.split(' ').map((word) => word.replaceAll('ı', 'i')));
    this.#suffixes = new Set(words.ordinalSuffixes.split(' ').flatMap((one) => one.replaceAll('ı', 'i').split('-')));
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
    const year = this.#yearAt(tokens, at);
    if (!year) return undefined;
    const from = this.#skipFiller(tokens, year.next);
    if (from === year.next && !isMark(tokens[from], ',')) {
      const month = this.#monthAt(tokens, from);
      if (!month) return undefined;
    }
    const month = this.#monthAt(tokens, from);
    if (month) {
      const dayAt = this.#skipFiller(tokens, month.next);
      const day = this.#dayAt(tokens, dayAt);
      const date = day && dayText(year.value, month.value, day.value);
      if (day && date && !this.#monthAt(tokens, day.next)) {
        return this.#found(text, tokens, at, day.next, 'date-day', date, date, 'day', true);
      }
      const whole = monthText(year.value, month.value);
      return this.#found(text, tokens, at, month.next, 'date-month', whole, whole, 'month', true);
    }
    return undefined;
  }

  /** `5 March 2024`, `5–6 March`, `30 April – 2 May 2024`. */
  #dayFirst(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const day = this.#dayAt(tokens, at);
    if (!day) return undefined;
    const secondAt = this.#rangeAt(tokens, day.next);
    const second = secondAt === undefined ? undefined : this.#dayAt(tokens, secondAt);
    const monthOfTwo = second && this.#monthAt(tokens, this.#skipFiller(tokens, second.next));
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
    const month = this.#monthAt(tokens, this.#skipFiller(tokens, day.next));
    if (!month) return undefined;
    const year = this.#yearAt(tokens, this.#skipFiller(tokens, month.next, ','));
    const otherAt = this.#rangeAt(tokens, year?.next ?? month.next);
    const otherDay = otherAt === undefined ? undefined : this.#dayAt(tokens, otherAt);
    const otherMonth = otherDay && this.#monthAt(tokens, this.#skipFiller(tokens, otherDay.next));
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
    const month = this.#monthAt(tokens, at);
    if (!month || !tokens[at]?.isCapital) {
      if (!month || this.#vocabulary.words.tag === 'en') return undefined;
    }
    const filled = this.#skipFiller(tokens, month.next);
    const year = this.#yearAt(tokens, filled);
    if (year) {
      const whole = monthText(year.value, month.value);
      return this.#found(text, tokens, at, year.next, 'date-month', whole, whole, 'month', true);
    }
    const day = this.#vocabulary.words.isMonthFirst ? this.#dayAt(tokens, month.next) : undefined;
    if (!day) return undefined;
    const secondAt = this.#rangeAt(tokens, day.next);
    const second = secondAt === undefined ? undefined : this.#dayAt(tokens, secondAt);
    const last = second && second.value > day.value ? second : day;
    // `noyabrın 6-da`: what stands behind the digits tells the day from a count.
    const isDay = this.#vocabulary.words.tag === 'en' || tokens[last.next - 1]?.kind === 'word';
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
    const year = this.#yearAt(tokens, this.#skipFiller(tokens, yearAt, ','));
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

  /** A day of a month, with what is written behind its digits. */
  #dayAt(tokens: readonly Token[], at: number): Part | undefined {
    const token = tokens[at];
    const value = Number(token?.text);
    if (token?.kind !== 'number' || token.text.length > 2 || value < 1 || value > 31) return undefined;
    return { value, next: this.#behindDigits(tokens, at + 1) };
  }

  #yearAt(tokens: readonly Token[], at: number): Part | undefined {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.text.length !== 4 || !isYear(Number(token.text))) return undefined;
    return { value: Number(token.text), next: this.#behindDigits(tokens, at + 1) };
  }

  #monthAt(tokens: readonly Token[], at: number): Part | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.key.length > 20) return undefined;
    for (const form of this.#vocabulary.formsOf(token.key)) {
      const value = this.#months.get(form);
      if (value === undefined) continue;
      const isShort = form.length <= 4 && isMark(tokens[at + 1], '.') && !tokens[at + 1]?.isApart;
      return { value, next: isShort ? at + 2 : at + 1 };
    }
    return undefined;
  }

  /** Behind the digits of a number: a suffix, with or without a mark before it. */
  #behindDigits(tokens: readonly Token[], at: number): number {
    const [mark, word] = [tokens[at], tokens[at + 1]];
    if (mark?.kind === 'word' && !mark.isApart && this.#suffixes.has(mark.key)) return at + 1;
    const isSuffix = word?.kind === 'word' && !word.isApart && !word.isCapital && word.text.length <= 6;
    if (mark && !mark.isApart && isMark(mark, "-'’‘`´‑") && isSuffix) return at + 2;
    return at;
  }

  #rangeAt(tokens: readonly Token[], at: number): number | undefined {
    const token = tokens[at];
    const isRange = isMark(token, '-–—‑') || (token?.kind === 'word' && this.#rangeTo.has(token.key));
    if (!isRange) return undefined;
    if (!this.#weekdays.has(tokens[at + 1]?.key ?? '')) return at + 1;
    return isMark(tokens[at + 2], ',') ? at + 3 : at + 2;
  }

  #skipFiller(tokens: readonly Token[], from: number, marks = ''): number {
    let at = from;
    while (at < from + 3 && tokens[at] && (this.#filler.has(tokens[at]?.key ?? '') || isMark(tokens[at], marks)))
      at += 1;
    return at;
  }
}

function isYear(value: number): boolean {
  return value >= 1850 && value <= 2150;
}

function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The day as a text; null where the calendar has none. */
export function dayText(year: number | null, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1) return null;
  return `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
