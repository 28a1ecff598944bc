import { useEffect } from 'react';
import { useAddress } from '../address.ts';

/** Brings what the address names after its `#` into sight, as soon as it is there: a browser does so once, and early. */
export function useArrival(id: string, isThere: boolean): void {
  const { hash, pathname } = useAddress();
  const wanted = isThere && decodeURIComponent(hash.slice(1)) === id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: again on every page
  useEffect(() => {
    if (wanted) document.getElementById(id)?.scrollIntoView();
  }, [id, wanted, pathname]);
}
