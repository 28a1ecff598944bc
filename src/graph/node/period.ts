import type { Period } from '../../graphql/types.generated.ts';
import type { PeriodColumns } from './rows.ts';

/** The period of a thing; null where it has none. */
export function periodOf({ period, start, end }: PeriodColumns): Period | null {
  if (period === undefined) return null;
  return { text: period, start: start ?? null, end: end ?? null };
}

/** Whether a period covers a day, `YYYY-MM-DD`; what has no date is not left out. */
export function heldOn({ start, end }: PeriodColumns, day: string): boolean {
  return (start === undefined || start <= day) && (end === undefined || end >= day);
}
