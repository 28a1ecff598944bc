/** A day so many days after the first of a year, as `YYYY-MM-DD`. */
export function dayOf(year: number, days: number): string {
  return new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);
}

/** A period in EDTF; open where it has no end. */
export function periodOf(start: string, end: string | undefined): string {
  return `${start}/${end ?? '..'}`;
}
