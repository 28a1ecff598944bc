/** Milliseconds since 1970 with fractions: what took less than one can be told from what took none. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
