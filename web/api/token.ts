import { useSyncExternalStore } from 'react';

/** In this tab alone, and no longer than it is open. */
const key = 'ict-cooperation-graph:token';
const changed = new EventTarget();

/** What the API says to readers whom it does not take for such; else undefined. */
let denied: string | undefined;
let showsDrafts = false;

/** The token of who asks. */
export function keptToken(): string | undefined {
  return sessionStorage.getItem(key) ?? undefined;
}

/** Makes a token known to this tab. */
export function keepToken(token: string): void {
  sessionStorage.setItem(key, token);
  denyReading(undefined);
}

/** Forgets the token. */
export function dropToken(): void {
  sessionStorage.removeItem(key);
  denyReading(undefined);
}

/** Notes that nothing can be read without a token, or with this one. */
export function denyReading(reason: string | undefined): void {
  denied = reason;
  tell();
}

/** Notes that an answer showed what is not published, as editors get it. */
export function noteDrafts(): void {
  if (showsDrafts) return;
  showsDrafts = true;
  tell();
}

function tell(): void {
  changed.dispatchEvent(new Event('change'));
}

function subscribe(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}

/** The token of who asks, as it changes. */
export function useToken(): string | undefined {
  return useSyncExternalStore(subscribe, keptToken);
}

/** Why nothing can be read; undefined where something can, or nobody has tried. */
export function useDenied(): string | undefined {
  return useSyncExternalStore(subscribe, () => denied);
}

/** Whether what is not published is shown. */
export function useDrafts(): boolean {
  return useSyncExternalStore(subscribe, () => showsDrafts);
}
