import { dayText, isYear } from './date-parts.ts';
import { romanValue } from './markers.ts';
import { isMark, type Token } from './tokens.ts';

/** A day or a range of days that is written in numbers alone. */
export interface NumericDate {
  readonly first: string;
  readonly last: string;
  /** The token behind it. */
  readonly next: number;
  /** Whether nobody can say which of its numbers is the month. */
  readonly isOpen: boolean;
}

/** Reads `2024-03-05`, `05.03.2024`, `14.VI.2019`, `05.03.2024 – 07.03.2024`, `28.09–02.10.2020`, `14-16.10.2019`. */
export function numericDateAt(tokens: readonly Token[], at: number, isDayFirst: boolean): NumericDate | undefined {
  const first = wholeAt(tokens, at, isDayFirst);
  if (first) {
    const second = isRange(tokens[first.next]) ? wholeAt(tokens, first.next + 1, isDayFirst) : undefined;
    const isLast = second && second.first > first.first && !first.isOpen;
    return isLast ? { ...second, first: first.first } : first;
  }
  // What a range leaves out at its beginning stands at its end.
  const parts = partsAt(tokens, at);
  if (!parts || !isRange(tokens[parts.next])) return undefined;
  const last = wholeAt(tokens, parts.next + 1, isDayFirst);
  if (!last || last.isOpen) return undefined;
  const [year, month] = last.first.split('-').map(Number) as [number, number];
  const begin = dayText(year, parts.month ?? month, parts.day);
  return begin && begin < last.first ? { ...last, first: begin } : undefined;
}

function isRange(token: Token | undefined): boolean {
  return isMark(token, '-–—‑/');
}

/** `14`, `14.`, `28.09`, `28.09.`. */
function partsAt(tokens: readonly Token[], at: number): { day: number; month?: number; next: number } | undefined {
  const [day, stop, month, again] = tokens.slice(at, at + 4);
  if (day?.kind !== 'number' || day.text.length > 2) return undefined;
  const isMonth = isMark(stop, './') && month?.kind === 'number' && month.text.length <= 2 && !month.isApart;
  if (isMonth) return { day: Number(day.text), month: Number(month.text), next: isMark(again, '.') ? at + 4 : at + 3 };
  return { day: Number(day.text), next: isMark(stop, '.') ? at + 2 : at + 1 };
}

function wholeAt(tokens: readonly Token[], at: number, isDayFirst: boolean): NumericDate | undefined {
  const [one, mark, two, again, three] = tokens.slice(at, at + 5);
  if (one?.kind !== 'number' || !mark || !two || !three || !again || mark.isApart) return undefined;
  if (!isMark(mark, '.-/') || !isMark(again, '.-/') || three.kind !== 'number') return undefined;
  if (two.isApart || three.isApart) return undefined;
  const roman = two.kind === 'word' ? romanValue(two.text) : null;
  if (roman === null && (two.kind !== 'number' || mark.text !== again.text)) return undefined;
  const values = [Number(one.text), roman ?? Number(two.text), Number(three.text)] as const;
  const [year, month, day] = one.text.length === 4 ? values : [values[2], values[1], values[0]];
  const date = isYear(year) ? dayText(year, month, day) : null;
  if (!date) return undefined;
  const isOpen = mark.text === '/' && day <= 12 && day !== month && !isDayFirst;
  return { first: date, last: date, next: at + 5, isOpen };
}
