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

/** Whether the reader has gone anywhere since the page was loaded: only then may the focus be moved. */
export function hasMoved(): boolean {
  return moves > 0;
}
