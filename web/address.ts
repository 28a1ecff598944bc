import { useSyncExternalStore } from 'react';

const changed = new EventTarget();
let moves = 0;

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', count);
  window.addEventListener('popstate', listener);
  changed.addEventListener('change', listener);
  return () => {
    window.removeEventListener('popstate', count);
    window.removeEventListener('popstate', listener);
    changed.removeEventListener('change', listener);
  };
}

function count(): void {
  moves += 1;
}

/** The address within this origin, which changes with every step forth and back. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href));
}

/** Goes to another address of this page, without loading it anew. */
export function go(to: string): void {
  history.pushState(null, '', to);
  count();
  window.scrollTo(0, 0);
  changed.dispatchEvent(new Event('change'));
}

/**
 * Changes what the address says of the present view, such as its filters, and leaves the reader where they are.
 *
 * @param values what each parameter says from now on; undefined takes it out
 * @param step whether going back leads to what was before; else it is as if it had been so all along
 */
export function restate(values: Readonly<Record<string, string | undefined>>, step = true): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (address.href === location.href) return;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  changed.dispatchEvent(new Event('change'));
}

/** Whether the reader has gone anywhere since the page was loaded: only then may the focus be moved. */
export function hasMoved(): boolean {
  return moves > 0;
}
