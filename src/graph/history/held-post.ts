import type { Period } from '../../graphql/types.generated.ts';
import type { OfficeRow } from '../official/rows.ts';
import { certainlyOverlap, dayAfter, dayBefore } from './certain-days.ts';
import type { HeldPostRow } from './rows.ts';

/** Posts held in the order of their beginning, those without one last. */
export function byBeginning(one: OfficeRow, other: OfficeRow): number {
  return sortOf(one) < sortOf(other) ? -1 : 1;
}

function sortOf({ start, order = '', id }: OfficeRow): string {
  return `${start ?? '9999-99-99'} ${order} ${id}`;
}

/** The one that began last before it; null where it has no beginning itself. */
export function before(held: HeldPostRow): OfficeRow | null {
  return earlier(held).at(-1) ?? null;
}

/** The one that began first after it; null where it has no beginning itself. */
export function after({ office, same }: HeldPostRow): OfficeRow | null {
  if (office.start === undefined) return null;
  const next = same[same.indexOf(office) + 1];
  return next?.start === undefined ? null : next;
}

/** The days between the last end of those before and its beginning; null where there are none or an end is unknown. */
export function gapBefore(held: HeldPostRow): Period | null {
  const ends = earlier(held).map(({ end }) => end);
  const known = ends.filter((end) => end !== undefined);
  const last = known.sort().at(-1);
  if (last === undefined || known.length < ends.length) return null;
  const [first, until] = [dayAfter(last), dayBefore(String(held.office.start))];
  return first > until ? null : { text: `${first}/${until}`, start: first, end: until };
}

/** Others that were certainly held at the same time. */
export function overlapsWith({ office, same }: HeldPostRow): OfficeRow[] {
  return same.filter((other) => other !== office && certainlyOverlap(office, other));
}

/** Others that have no beginning on record. */
export function undated({ office, same }: HeldPostRow): OfficeRow[] {
  return same.filter((other) => other !== office && other.start === undefined);
}

function earlier({ office, same }: HeldPostRow): readonly OfficeRow[] {
  return office.start === undefined ? [] : same.slice(0, same.indexOf(office));
}
