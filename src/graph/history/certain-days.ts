import edtf from 'edtf';
import type { PeriodColumns } from '../node/rows.ts';

/** What is certain of a period: the days between the latest day on which it may begin and the earliest on which it may end. */
interface CertainDays {
  /** `YYYY-MM-DD`; null where the beginning is not known. */
  readonly latestStart: string | null;
  /** `YYYY-MM-DD`; null where the end is not known. A time that goes on has an end that no date comes after. */
  readonly earliestEnd: string | null;
}

const endless = '9999-12-31';

/** What was read off already: a post is compared with all others of the same title. */
const known = new WeakMap<PeriodColumns, CertainDays>();

/** Reads off an EDTF text how far the days of a period are certain: `2010/2015` may begin on any day of 2010. */
function certainDays(columns: PeriodColumns): CertainDays {
  const days = known.get(columns) ?? readDays(columns);
  known.set(columns, days);
  return days;
}

function readDays({ period = '' }: PeriodColumns): CertainDays {
  const [from = '', to = from] = period.split('/');
  return {
    latestStart: isOpen(from) ? '0001-01-01' : dayOf(from, 'max'),
    earliestEnd: isOpen(to) ? endless : dayOf(to, 'min'),
  };
}

/** Whether two periods certainly share more than the day on which one hands over to the other. */
export function certainlyOverlap(one: PeriodColumns, other: PeriodColumns): boolean {
  const [a, b] = [certainDays(one), certainDays(other)];
  return begins(a, b) && begins(b, a);
}

/** Whether the one certainly begins before the other may end. */
function begins({ latestStart }: CertainDays, { earliestEnd }: CertainDays): boolean {
  return latestStart !== null && earliestEnd !== null && latestStart < earliestEnd;
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isOpen(date: string): boolean {
  return date === '..';
}

/** The first or last day that a date may mean; null where it is unknown, or said to be approximate or uncertain. */
function dayOf(date: string, end: 'min' | 'max'): string | null {
  if (date === '' || /[~?%]/.test(date)) return null;
  const day = new Date((edtf(date, { level: 1 }) as { min: number; max: number })[end]);
  const year = day.getUTCFullYear();
  return year >= 1 && year <= 9999 ? day.toISOString().slice(0, 10) : null;
}
