import { DateParts, dayText, monthText, type YearPart } from './date-parts.ts';
import { type Found, foundAt } from './found.ts';
import { wordsIn } from './languages/words.ts';
import { numericDateAt } from './numeric-dates.ts';
import type { RuleName } from './rules.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A date or a range of days where it stands. */
export interface DateMention extends Found {
  /** EDTF; without the year where the text leaves it out: `--05-03`. */
  readonly first: string;
  readonly last: string;
  readonly precision: 'day' | 'month';
  readonly hasYear: boolean;
  /** How many years from that of the text, where words say so: last year. */
  readonly yearShift: number | null;
  /** Whether it is no more than an end of a time: by, until, from. */
  readonly isLimit: boolean;
  readonly from: number;
  readonly to: number;
}

/** A day, with or without the month and the year that stand beside it. */
interface Point {
  readonly day: number;
  readonly month: number | null;
  readonly year: YearPart | undefined;
  readonly isMonthFirst: boolean;
  /** Whether an ending says that a time begins here: `martın 28-dən`. */
  readonly isFrom: boolean;
  readonly next: number;
}

/** Reads the dates of a sentence, whatever the order of day, month and year. */
export class DateReader {
  readonly #vocabulary: Vocabulary;
  readonly #words: Vocabulary['words']['dates'];
  readonly #parts: DateParts;
  readonly #from: ReadonlySet<string>;
  readonly #until: ReadonlySet<string>;

  constructor(language: string, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#words = vocabulary.words.dates;
    this.#parts = new DateParts(language, vocabulary);
    this.#from = new Set(wordsIn(this.#words.fromSuffixes));
    this.#until = new Set(wordsIn(this.#words.untilSuffixes));
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

  /** Whether a word is the name of a month. */
  isMonth(token: Token): boolean {
    return this.#parts.monthAt([token], 0) !== undefined;
  }

  /** The day of the week that a word names, from 1 for Monday. */
  weekdayAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
    return this.#parts.weekdayAt(tokens, at);
  }

  /** Whether a token ties two days. */
  isTie(tokens: readonly Token[], at: number): boolean {
    return this.#parts.tieAt(tokens, at) !== undefined;
  }

  /** The day of the week that a sentence names, from 1 for Monday. */
  weekdayIn(tokens: readonly Token[]): { readonly value: number; readonly token: Token } | undefined {
    for (const [at, token] of tokens.entries()) {
      const weekday = this.#parts.weekdayAt(tokens, at);
      if (weekday) return { value: weekday.value, token };
    }
    return undefined;
  }

  #dateAt(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const token = tokens[at] as Token;
    if (token.kind === 'number') return this.#numeric(text, tokens, at) ?? this.#written(text, tokens, at);
    if (token.kind === 'word' || isMark(token, '«“"„')) return this.#written(text, tokens, at);
    return undefined;
  }

  /** A date or a range in numbers alone. */
  #numeric(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const date = numericDateAt(tokens, at, this.#words.isDayFirst);
    if (!date) return undefined;
    const isRange = date.first < date.last;
    // Which of two small numbers is the month nobody can say of an English "05/03/2024".
    const rule = date.isOpen ? 'date-slashes' : isRange ? 'date-range' : 'date-day';
    const isLimit = !isRange && this.#isLimit(tokens, at, date.next);
    return this.#found(text, tokens, at, date.next, rule, date.first, date.last, { isLimit });
  }

  /** A date with its month in letters. */
  #written(text: string, tokens: readonly Token[], at: number): DateMention | undefined {
    const before = this.#parts.yearAt(tokens, at);
    const from = before ? this.#parts.skipFiller(tokens, before.next, ',') : at;
    const first = this.#pointAt(tokens, from, before === undefined);
    const last = first && this.#lastOf(tokens, first);
    const month = first?.month ?? last?.month ?? null;
    if (!first || month === null) return this.#month(text, tokens, at, from, before);
    const end = last ?? first;
    const year = end.year ?? first.year ?? before;
    const own = first.year ?? before ?? end.year;
    const begin = dayText(own?.year ?? null, month, first.day);
    const finish = dayText(year?.year ?? null, end.month ?? month, end.day);
    if (!begin || !finish || (year?.year && begin > finish)) return undefined;
    const rule = !year?.year ? 'date-without-year' : last ? 'date-range' : 'date-day';
    const isLimit = !last && (first.isFrom || this.#isLimit(tokens, at, first.next));
    return this.#found(text, tokens, at, Math.max(end.next, first.next), rule, begin, finish, {
      hasYear: typeof year?.year === 'number',
      yearShift: year?.shift ?? null,
      isLimit,
    });
  }

  /** `5 March 2024`, `March 5, 2024`, `noyabrın 6-da`; where another day may follow, a day alone. */
  #pointAt(tokens: readonly Token[], at: number, mayHaveYear: boolean): Point | undefined {
    const parts = this.#parts;
    const month = parts.monthAt(tokens, at);
    if (!month) {
      const day = parts.dayAt(tokens, at);
      if (!day) return undefined;
      const behind = parts.monthAt(tokens, parts.skipFiller(tokens, day.next));
      if (!behind) return this.#point(day.value, null, undefined, false, day.suffix, day.next);
      const stop = isMark(tokens[behind.next], '.') && tokens[behind.next + 1]?.kind === 'number';
      const yearAt = parts.skipFiller(tokens, stop ? behind.next + 1 : behind.next, ',');
      const year = mayHaveYear ? parts.yearAt(tokens, yearAt) : undefined;
      return this.#point(day.value, behind.value, year, false, behind.suffix, year?.next ?? behind.next);
    }
    if (!this.#words.isMonthFirst) return undefined;
    const dayAt = parts.skipFiller(tokens, month.next);
    const day = parts.monthAt(tokens, dayAt + 1) ? undefined : parts.dayAt(tokens, dayAt);
    // What stands behind the digits tells the day from a count, where it may.
    const tie = day && parts.tieAt(tokens, day.next);
    const isDay = day && (!this.#words.hasDaySuffix || day.next > dayAt + 1 || (tie && parts.dayAt(tokens, tie.next)));
    if (!isDay) return undefined;
    const year = mayHaveYear ? parts.yearAt(tokens, parts.skipFiller(tokens, day.next, ',')) : undefined;
    return this.#point(day.value, month.value, year, true, day.suffix, year?.next ?? day.next);
  }

  #point(
    day: number,
    month: number | null,
    year: YearPart | undefined,
    isMonthFirst: boolean,
    suffix: string | undefined,
    next: number,
  ): Point {
    return { day, month, year, isMonthFirst, isFrom: this.#from.has(suffix ?? ''), next };
  }

  /** The last day where a first one is followed by more: the end of a range, or of a list of days of one month. */
  #lastOf(tokens: readonly Token[], first: Point): Point | undefined {
    let last: Point | undefined;
    let point = first;
    for (let count = 0; count < 4; count += 1) {
      const tie = this.#parts.tieAt(
        tokens,
        this.#parts.skipWeekday(tokens, this.#parts.skipFiller(tokens, point.next, '.')),
      );
      const isTied = tie !== undefined;
      if (!isTied && !(count === 0 && first.isFrom)) break;
      const next = this.#pointAt(tokens, isTied ? tie.next : first.next, true);
      if (!next || (next.month === null && point.month !== null && !first.isMonthFirst)) break;
      // "3 April and 5 May" are two dates, "April 3 and 5" is one, and so is "31 January and 1 February".
      if (isTied && !tie.isRange && next.month !== null && point.month !== null && !isNext(point, next)) break;
      if (next.month === null && next.day <= point.day) break;
      point = this.#withYear(tokens, next, first);
      if (point.month !== null || first.month !== null) last = point;
      if (tie?.isRange || (point.month !== null && !first.month)) break;
    }
    return last;
  }

  /** The year behind `April 3–5, 2017`. */
  #withYear(tokens: readonly Token[], point: Point, first: Point): Point {
    if (point.year || point.month !== null || first.month === null) return point;
    const year = this.#parts.yearAt(tokens, this.#parts.skipFiller(tokens, point.next, ','));
    return year ? { ...point, year, next: year.next } : point;
  }

  /** `March 2024`, `2018-ci ilin noyabrı`, `апрель – май 2018 года`. */
  #month(
    text: string,
    tokens: readonly Token[],
    at: number,
    from: number,
    before: YearPart | undefined,
  ): DateMention | undefined {
    const first = this.#parts.monthAt(tokens, from);
    // "31 February": what looks like a day is none.
    if (!first || (!before && tokens[from - 1]?.kind === 'number')) return undefined;
    const tie = this.#parts.tieAt(tokens, first.next);
    const second = tie && (tie.isRange || before) ? this.#parts.monthAt(tokens, tie.next) : undefined;
    const last = second && second.value > first.value ? second : first;
    const year = before ?? this.#parts.yearAt(tokens, this.#parts.skipFiller(tokens, last.next, ','));
    if (!year?.year) return undefined;
    const to = Math.max(last.next, before ? 0 : year.next);
    const [begin, end] = [monthText(year.year, first.value), monthText(year.year, last.value)];
    return this.#found(text, tokens, at, to, 'date-month', begin, end, {
      precision: 'month',
      isLimit: this.#isLimit(tokens, at, to),
    });
  }

  /** Whether a word beside a date makes it an end of a time: by, until, from. */
  #isLimit(tokens: readonly Token[], from: number, to: number): boolean {
    if (this.#until.has(tokens[to - 1]?.key ?? '')) return true;
    const { limitsBefore, limitsBehind } = this.#vocabulary;
    return (
      [1, 2, 3].some((length) => limitsBefore.at(tokens, from - length)?.next === from) ||
      [to, to + 1].some((at) => limitsBehind.at(tokens, at) !== undefined && !isMark(tokens[at - 1], ',.;'))
    );
  }

  #found(
    text: string,
    tokens: readonly Token[],
    from: number,
    to: number,
    rule: RuleName,
    first: string,
    last: string,
    rest: Partial<Pick<DateMention, 'precision' | 'hasYear' | 'yearShift' | 'isLimit'>>,
  ): DateMention {
    const [begin, end] = [tokens[from] as Token, tokens[to - 1] as Token];
    const usual = { precision: 'day', hasYear: true, yearShift: null, isLimit: false } as const;
    return { ...foundAt(text, begin.start, end.stemEnd, rule), first, last, ...usual, ...rest, from, to };
  }
}

/** Whether a day is the one behind another. */
function isNext(one: Point, other: Point): boolean {
  const of = ({ month, day }: Point) => Date.UTC(2023, (month ?? 1) - 1, day);
  return of(other) - of(one) === 24 * 3600e3;
}
