import { vi } from 'vitest';

/** Lets so much time pass at once, by the clock that nobody sets; `vi.restoreAllMocks()` takes it back. */
export function letPass(milliseconds: number): void {
  const real = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => real() + milliseconds);
}

/** Sets the clock of the machine back, as this process sees it; `vi.restoreAllMocks()` takes it back. */
export function setClockBack(milliseconds: number): void {
  const real = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => real() - milliseconds);
}
