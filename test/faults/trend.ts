/** The line that fits some values best. */
export interface Trend {
  readonly mean: number;
  /** By how much the line rises from the first value to the last. */
  readonly rise: number;
  /** How far the values lie from it, as a standard deviation. */
  readonly scatter: number;
  /**
   * Whether it does not rise for all that one can tell: by less than twice the scatter, or by less than a hundredth of the
   * mean.
   */
  readonly isFlat: boolean;
}

/** Fits a line to values over time, by least squares. */
export function trendOf(values: readonly (readonly [time: number, value: number])[]): Trend {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const [meanTime, meanValue] = [mean(values.map(([time]) => time)), mean(values.map(([, value]) => value))];
  const spread = values.reduce((sum, [time]) => sum + (time - meanTime) ** 2, 0);
  const slope = values.reduce((sum, [time, value]) => sum + (time - meanTime) * (value - meanValue), 0) / (spread || 1);
  const residuals = values.map(([time, value]) => value - meanValue - slope * (time - meanTime));
  const scatter = Math.sqrt(mean(residuals.map((one) => one ** 2)));
  const rise = slope * ((values.at(-1)?.[0] ?? 0) - (values[0]?.[0] ?? 0));
  return { mean: meanValue, rise, scatter, isFlat: rise < Math.max(2 * scatter, meanValue / 100) };
}
