/** The line that fits some values best. */
export interface Trend {
  /** The value in the middle. */
  readonly median: number;
  /** By how much the line rises from the first value to the last. */
  readonly rise: number;
  /** How far the values lie from it, as a standard deviation. */
  readonly scatter: number;
  /** Whether it rises by less than twice the scatter, or by less than a hundredth: more cannot be told from noise. */
  readonly isFlat: boolean;
}

/**
 * Fits a line to values over time. Its slope is the median of the slopes between any two of them (Theil and Sen): a burst
 * of requests, which takes memory for as long as it lasts, does not turn it.
 */
export function trendOf(values: readonly (readonly [time: number, value: number])[]): Trend {
  const slopes = values.flatMap(([time, value], index) =>
    values.slice(index + 1).map(([later, other]) => (other - value) / (later - time)),
  );
  const slope = median(slopes);
  const level = median(values.map(([time, value]) => value - slope * time));
  // Of values that scatter as chance does, the median distance is two thirds of the standard deviation.
  const scatter = 1.4826 * median(values.map(([time, value]) => Math.abs(value - level - slope * time)));
  const rise = slope * ((values.at(-1)?.[0] ?? 0) - (values[0]?.[0] ?? 0));
  const middle = median(values.map(([, value]) => value));
  return { median: middle, rise, scatter, isFlat: rise < Math.max(2 * scatter, middle / 100) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
}
