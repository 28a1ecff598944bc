import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Leads those who work by keyboard into a panel and back: its heading has the focus once it shows what they opened, and
 * when it goes, so does what had the focus before. Who points with a mouse stays where they are.
 *
 * @param of the id of what the panel shows
 * @param isReady whether it shows it
 */
export function useFocusWithin(panel: RefObject<HTMLElement | null>, of: string, isReady: boolean): void {
  const opener = useRef<Element | null>(null);
  /** Whether somebody opened it just now: it may also have been there from the start. */
  const hasOpened = useRef(false);
  const wanted = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: again for everything that is opened
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (!active || panel.current?.contains(active)) return;
    opener.current = active;
    hasOpened.current = active !== document.body;
    // Who walks a picture by its arrow keys is to stay in it.
    wanted.current = hasOpened.current && active.matches(':focus-visible:not([role="application"])');
  }, [of]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: again for everything that is opened
  useEffect(() => {
    if (!isReady) return;
    // Below a long view it would open out of sight.
    const { top = 0 } = panel.current?.getBoundingClientRect() ?? {};
    if (hasOpened.current && top > innerHeight) panel.current?.scrollIntoView();
    hasOpened.current = false;
    if (!wanted.current) return;
    wanted.current = false;
    // Who has gone on meanwhile is not called back.
    if (document.activeElement === opener.current) panel.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [of, isReady]);

  useLayoutEffect(() => {
    const shown = panel.current;
    return () => {
      const before = opener.current;
      if (shown?.contains(document.activeElement) && before instanceof HTMLElement && before.isConnected)
        before.focus();
    };
  }, [panel]);
}
