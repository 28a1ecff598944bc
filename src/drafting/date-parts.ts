import { isMark, keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A day, a month or a year. */
export interface Part {
  readonly value: number;
  readonly next: number;
  /** What is written behind it and a mark, by its key. */
  readonly suffix?: string;
}

/** A year; or how many years from that of the text, of which the text is to be asked: this year, last year. */
export interface YearPart {
  readonly year: number | null;
  readonly shift: number | null;
  readonly next: number;
}

/** What ties two days: the ends of a range, or several of which one is named after the other. */
export interface Tie {
  readonly isRange: boolean;
  readonly next: number;
}

/** Reads days, months and years as a language writes them. */
export class DateParts {
  readonly #vocabulary: Vocabulary;
  readonly #months = new Map<string, number>();
  readonly #weekdays = new Map<string, number>();
  /** The first letters of their names: most words are out by those alone. */
  readonly #weekdayStarts: ReadonlySet<string>;
  readonly #rangeTo: ReadonlySet<string>;
  readonly #filler: ReadonlySet<string>;
  readonly #suffixes: ReadonlySet<string>;
  readonly #monthOf = new Map<string, number>();

  constructor(language: string, vocabulary: Vocabulary) {
    const { words } = vocabulary;
    this.#vocabulary = vocabulary;
    for (const tag of new Set([language, words.tag])) {
      if (tag === 'und') continue;
      const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long' });
      // 1 January 2024 was a Monday.
      for (let day = 1; day <= 7; day += 1) {
        const name = keyOf(weekday.format(new Date(2024, 0, day)));
        for (const key of [name, ...(name.includes(' ') ? [] : [vocabulary.base(name)])]) this.#weekdays.set(key, day);
      }
      for (let month = 0; month < 12; month += 1) {
        const day = new Date(2024, month, 5);
        for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
          const name = new Intl.DateTimeFormat(tag, options).formatToParts(day).find(({ type }) => type === 'month');
          if (!name || /\d/.test(name.value)) continue;
          for (const key of [keyOf(name.value), vocabulary.base(keyOf(name.value))]) this.#months.set(key, month + 1);
        }
      }
    }
    this.#weekdayStarts = new Set([...this.#weekdays.keys()].map((name) => name.slice(0, 2)));
    for (const [index, short] of words.dates.shortMonths.split(' ').entries()) {
      for (const form of short.split('|').map(keyOf)) if (!this.#months.has(form)) this.#months.set(form, index + 1);
    }
    this.#rangeTo = new Set(words.dates.rangeTo.split(' ').map(keyOf));
    this.#filler = new Set(words.dates.filler.split(' ').map(keyOf));
    this.#suffixes = new Set(words.ordinalSuffixes.split(' ').flatMap((one) => keyOf(one).split('-')));
  }

  /** A day of a month with what is written behind its digits, also in quotation marks, or in words before a month. */
  dayAt(tokens: readonly Token[], at: number): Part | undefined {
    const token = tokens[at];
    if (isMark(token, '«“"„') && isMark(tokens[at + 2], '»”"“')) {
      const day = this.dayAt(tokens, at + 1);
      return day && { ...day, next: at + 3 };
    }
    if (token?.kind === 'word') {
      const tens = this.#vocabulary.tens.get(token.key) ?? 0;
      const spelled = this.#vocabulary.ordinals.at(tokens, tens > 0 ? at + 1 : at);
      if (!spelled || tens + spelled.value > 31) return undefined;
      const isDay = this.monthAt(tokens, this.skipFiller(tokens, spelled.next)) !== undefined;
      return isDay ? { value: tens + spelled.value, next: spelled.next } : undefined;
    }
    const value = Number(token?.text);
    if (token?.kind !== 'number' || token.text.length > 2 || value < 1 || value > 31) return undefined;
    const next = this.#behindDigits(tokens, at + 1);
    return { value, next, suffix: next > at + 1 ? (tokens[next - 1]?.key ?? '') : '' };
  }

  /** A year of four digits, or words that tell it from that of the text. */
  yearAt(tokens: readonly Token[], at: number): YearPart | undefined {
    const token = tokens[at];
    if (token?.kind === 'word') {
      const met = this.#vocabulary.relativeYears.at(tokens, at);
      return met && { year: null, shift: met.value, next: met.next };
    }
    if (token?.kind !== 'number' || token.text.length !== 4 || !isYear(Number(token.text))) return undefined;
    return { year: Number(token.text), shift: null, next: this.#behindDigits(tokens, at + 1) };
  }

  /** The name of a month in any case. */
  monthAt(tokens: readonly Token[], at: number): Part | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.key.length > 20) return undefined;
    if (this.#vocabulary.words.dates.areMonthsCapital && !token.isCapital) return undefined;
    const value = this.#monthNamed(token.key);
    if (value === 0) return undefined;
    const isShort = token.key.length <= 4 && isMark(tokens[at + 1], '.') && !tokens[at + 1]?.isApart;
    return { value, next: isShort ? at + 2 : at + 1, suffix: token.suffix };
  }

  /** The month that a word names; 0 for none. */
  #monthNamed(key: string): number {
    const known = this.#monthOf.get(key);
    if (known !== undefined) return known;
    const form = this.#vocabulary.formsOf(key).find((one) => this.#months.has(one));
    const value = form === undefined ? 0 : (this.#months.get(form) ?? 0);
    // What is kept must not grow with what a text holds.
    if (this.#monthOf.size > 20_000) this.#monthOf.clear();
    this.#monthOf.set(key, value);
    return value;
  }

  /** The day of the week that a word names, from 1 for Monday. */
  weekdayAt(tokens: readonly Token[], at: number): Part | undefined {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== 'word' || !this.#weekdayStarts.has(token.key.slice(0, 2))) return undefined;
    const two = next?.kind === 'word' ? this.#weekdayNamed(`${token.key} ${next.key}`) : undefined;
    if (two !== undefined) return { value: two, next: at + 2 };
    const one = this.#weekdayNamed(token.key);
    return one === undefined ? undefined : { value: one, next: at + 1 };
  }

  #weekdayNamed(key: string): number | undefined {
    const form = key.length <= 30 ? this.#vocabulary.formsOf(key).find((one) => this.#weekdays.has(one)) : undefined;
    return form === undefined ? undefined : this.#weekdays.get(form);
  }

  /** Behind the digits of a number: a suffix, with or without a mark before it. */
  #behindDigits(tokens: readonly Token[], at: number): number {
    const [mark, word] = [tokens[at], tokens[at + 1]];
    if (mark?.kind === 'word' && !mark.isApart && this.#suffixes.has(mark.key)) return at + 1;
    const isSuffix = word?.kind === 'word' && !word.isApart && !word.isCapital && word.text.length <= 6;
    if (mark && !mark.isApart && isMark(mark, "-'’‘`´‑") && isSuffix) return at + 2;
    return at;
  }

  /** What ties two days: a dash or a word. */
  tieAt(tokens: readonly Token[], at: number): Tie | undefined {
    const token = tokens[at];
    // "Monday, 5, to Wednesday, 7 June".
    if (isMark(token, ',') && this.#isRangeWord(tokens[at + 1]))
      return { isRange: true, next: this.skipWeekday(tokens, at + 2) };
    const isSlash = isMark(token, '/') && token?.isApart === false && tokens[at + 1]?.kind === 'number';
    const isRange = isMark(token, '-–—‑') || isSlash || this.#isRangeWord(token);
    const isList = isMark(token, ',') || this.#vocabulary.and.of(token) !== undefined;
    return isRange || isList ? { isRange, next: this.skipWeekday(tokens, at + 1) } : undefined;
  }

  #isRangeWord(token: Token | undefined): boolean {
    return token?.kind === 'word' && this.#rangeTo.has(token.key);
  }

  /** Behind the day of the week and the comma that it may have. */
  skipWeekday(tokens: readonly Token[], at: number): number {
    const weekday = this.weekdayAt(tokens, at);
    if (!weekday) return at;
    return isMark(tokens[weekday.next], ',') ? weekday.next + 1 : weekday.next;
  }

  /** Behind words within a date that say nothing. */
  skipFiller(tokens: readonly Token[], from: number, marks = ''): number {
    let at = from;
    while (at < from + 3 && tokens[at] && (this.#filler.has(tokens[at]?.key ?? '') || isMark(tokens[at], marks)))
      at += 1;
    return at;
  }
}

/** Whether a number may be a year. */
export function isYear(value: number): boolean {
  return value >= 1850 && value <= 2150;
}

/** A month as EDTF. */
export function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The day as a text; null where the calendar has none. */
export function dayText(year: number | null, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1) return null;
  return `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
