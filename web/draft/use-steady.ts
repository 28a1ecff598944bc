import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same while what it does is always up to date: who gets it need not be drawn anew. */
export function useSteady<Arguments extends readonly unknown[], Result>(
  act: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...values: Arguments) => latest.current(...values), []);
}
