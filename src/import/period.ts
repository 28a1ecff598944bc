import edtf from 'edtf';

/** The days that an EDTF expression covers; null at an end that it leaves open or unknown. */
export interface Days {
  /** The first day that may be meant, `YYYY-MM-DD`. */
  readonly start: string | null;
  /** The last day that may be meant, `YYYY-MM-DD`. */
  readonly end: string | null;
}

/**
 * Reads an Extended Date/Time Format expression (ISO 8601-2:2019, levels 0 and 1), such as `2017-11-09`, `2011/2013`,
 * `2004-04/..` or `2017-11~`. An approximate or uncertain date covers the days of the date itself.
 *
 * Null when the text is no such expression, has a time of day, or ends before it starts.
 */
export function daysOf(text: string): Days | null {
  let value: ReturnType<typeof edtf>;
  try {
    value = edtf(text, { level: 1 });
  } catch {
    return null;
  }
  if (value.type === 'Interval') {
    const start = dayOf(value.lower, 'min');
    const end = dayOf(value.upper, 'max');
    return start && end && start > end ? null : { start, end };
  }
  if (value.type === 'Date' && text.includes('T')) return null;
  return { start: dayOf(value, 'min'), end: dayOf(value, 'max') };
}

/** The first or last day of one end of an interval; `..` (open) arrives as infinity and an unknown end as null. */
function dayOf(value: { min: number; max: number } | number | null | undefined, end: 'min' | 'max'): string | null {
  if (value === null || value === undefined || typeof value === 'number') return null;
  const day = new Date(value[end]);
  const year = day.getUTCFullYear();
  // Four digits of year are what a calendar date of the API can hold; beyond them (or NaN) the end stays unknown.
  return year >= 1 && year <= 9999 ? day.toISOString().slice(0, 10) : null;
}
