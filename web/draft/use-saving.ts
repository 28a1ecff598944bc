import { useEffect, useRef } from 'react';
import type { Item } from './model.ts';
import { type Kept, keep } from './store.ts';

/** Keeps what is decided as it is decided. */
export function useSaving(items: readonly Item[], { key, name, items: before }: Kept, imported: string | null): void {
  const last = useRef({ items: before, imported });
  useEffect(() => {
    const { items: former, imported: wasImported } = last.current;
    if (former === items && wasImported === imported) return;
    last.current = { items, imported };
    // What was imported is not what is there any more.
    const isAsImported = former === items || wasImported !== imported;
    void keep({ key, name, items, imported: isAsImported ? imported : null, changed: new Date().toISOString() });
  }, [items, imported, key, name]);
}
