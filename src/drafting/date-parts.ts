import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A day, a month or a year. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

/** Reads days, months and years as a language writes them. */
export class DateParts {
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

  /** A day of a month, with what is written behind its digits. */
  dayAt(tokens: readonly Token[], at: number): Part | undefined {
    const token = tokens[at];
    const value = Number(token?.text);
    if (token?.kind !== 'number' || token.text.length > 2 || value < 1 || value > 31) return undefined;
    return { value, next: this.#behindDigits(tokens, at + 1) };
  }

  /** A year of four digits. */
  yearAt(tokens: readonly Token[], at: number): Part | undefined {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.text.length !== 4 || !isYear(Number(token.text))) return undefined;
    return { value: Number(token.text), next: this.#behindDigits(tokens, at + 1) };
  }

  /** The name of a month in any case. */
  monthAt(tokens: readonly Token[], at: number): Part | undefined {
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

  /** Behind what ties the two ends of a range, and the day of the week. */
  rangeAt(tokens: readonly Token[], at: number): number | undefined {
    const token = tokens[at];
    const isRange = isMark(token, '-–—‑') || (token?.kind === 'word' && this.#rangeTo.has(token.key));
    if (!isRange) return undefined;
    if (!this.#weekdays.has(tokens[at + 1]?.key ?? '')) return at + 1;
    return isMark(tokens[at + 2], ',') ? at + 3 : at + 2;
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
