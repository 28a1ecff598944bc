/** How many shades there are at most. */
const most = 5;

/** Counts from one to another, both included, that have the same shade. */
export interface Shade {
  readonly from: number;
  readonly to: number;
}

/**
 * Shades for counts from 1 to the largest: one for each count where there are few, else each as many times as large as
 * the one before, since a few count much more than all others.
 */
export function shadesTo(largest: number): Shade[] {
  if (largest <= most) return Array.from({ length: largest }, (_, index) => ({ from: index + 1, to: index + 1 }));
  const ends = Array.from({ length: most }, (_, index) => Math.round(largest ** ((index + 1) / most)));
  const distinct = ends.map((end, index) => Math.max(end, index + 1));
  return distinct.map((to, index) => ({ from: (distinct[index - 1] ?? 0) + 1, to }));
}

/** The class of a count among these shades, from `shade-1` to `shade-5`: with few shades, those far apart. */
export function shadeOf(count: number, shades: readonly Shade[]): string {
  const index = shades.findIndex(({ to }) => count <= to);
  return classOf(index < 0 ? shades.length - 1 : index, shades);
}

function classOf(index: number, shades: readonly Shade[]): string {
  return `shade-${shades.length <= 1 ? 3 : 1 + Math.round((index * (most - 1)) / (shades.length - 1))}`;
}

/** The shades with their classes, for a legend. */
export function legendOf(shades: readonly Shade[]): readonly { readonly className: string; readonly shade: Shade }[] {
  return shades.map((shade, index) => ({ className: classOf(index, shades), shade }));
}
