import { useEffect } from 'react';
import { hasMoved, useAddress } from '../address.ts';

/**
 * Brings what the address names after its `#` into sight, as soon as it is there: a browser does so once, and early. Who
 * works by keyboard goes on from there, unless they have gone on already.
 */
export function useArrival(id: string, isThere: boolean): void {
  const { hash, pathname } = useAddress();
  const wanted = isThere && decodeURIComponent(hash.slice(1)) === id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: again on every page
  useEffect(() => {
    const place = wanted && document.getElementById(id);
    if (!place) return;
    place.scrollIntoView();
    if (!hasMoved() || !document.activeElement?.matches('body, h1')) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }, [id, wanted, pathname]);
}
