/**
 * Milliseconds since 1970 with fractions: what took less than one can be told from what took none. It goes on evenly when
 * somebody sets the clock of the machine, so spans of time are measured by it; `Date.now()` is for what is told to others.
 */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
