import { useEffect, useSyncExternalStore } from 'react';

/** Something that the reader opened: a page or a search. */
export interface Opened {
  /** Its address, without the language. */
  readonly to: string;
  readonly text: string;
  /** The language of the text. */
  readonly language: string;
}

/** Other programs are served at localhost:4000 too, and the browser keeps one storage for all. */
const key = 'ict-cooperation-graph:opened';
const most = 8;
const changed = new EventTarget();

/** What the reader opened lately, the last first; it is kept in this browser alone. */
export function useOpened(): readonly Opened[] {
  const text = useSyncExternalStore(
    (listener) => {
      changed.addEventListener('change', listener);
      return () => changed.removeEventListener('change', listener);
    },
    () => localStorage.getItem(key) ?? '[]',
  );
  return read(text);
}

/** Keeps in mind that the reader opened this; undefined while it is not known what it is. */
export function useOpening({ to, text, language }: Partial<Opened>): void {
  useEffect(() => {
    if (to === undefined || text === undefined || language === undefined) return;
    const others = read(localStorage.getItem(key) ?? '[]').filter((one) => one.to !== to);
    write([{ to, text, language }, ...others].slice(0, most));
  }, [to, text, language]);
}

/** Forgets all of it. */
export function forgetOpened(): void {
  write([]);
}

function write(opened: readonly Opened[]): void {
  if (opened.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(opened));
  changed.dispatchEvent(new Event('change'));
}

/** What is kept; nothing where somebody or another version kept something else. */
function read(text: string): Opened[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isOpened) : [];
  } catch {
    return [];
  }
}

function isOpened(value: Partial<Opened> | null): value is Opened {
  return (
    typeof value?.to === 'string' &&
    /^\/(?!\/)/.test(value.to) &&
    typeof value.text === 'string' &&
    typeof value.language === 'string'
  );
}
