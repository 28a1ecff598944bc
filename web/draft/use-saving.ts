import { useEffect, useRef } from 'react';
import type { Item } from './model.ts';
import { keep, keptOf, type Source } from './store.ts';

/** Keeps what is decided as it is decided. */
export function useSaving(source: Source, name: string, items: readonly Item[], imported: string | null): void {
  const last = useRef({ items, imported });
  useEffect(() => {
    const { items: former, imported: wasImported } = last.current;
    if (former === items && wasImported === imported) return;
    last.current = { items, imported };
    // What was imported is not what is there any more.
    const isAsImported = former === items || wasImported !== imported;
    void keep(keptOf(source, name, items, isAsImported ? imported : null));
  }, [source, name, items, imported]);
}
