import type { ReactNode } from 'react';
import { restate, useAddress } from '../address.ts';

/** Opens the panel on a thing or a fact, which the address then names. */
export function Look({ at, children }: { at: string; children: ReactNode }) {
  const isShown = useAddress().searchParams.get('of') === at;
  return (
    <button
      type="button"
      className="look"
      aria-pressed={isShown}
      onClick={() => restate({ of: isShown ? undefined : at })}
    >
      {children}
    </button>
  );
}
