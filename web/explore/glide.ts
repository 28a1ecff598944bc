import type { Places } from './layout.ts';

/** Long enough for the eye to follow, in milliseconds. */
const duration = 600;

/** Whether the reader's system says so. */
export function wantsNoMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Leads things from where they are to where they belong, so that the eye can follow; at once for who wants no motion. */
export function glide(from: Places, to: Places, show: (places: Places) => void, signal: AbortSignal): void {
  if (wantsNoMotion()) {
    show(to);
    return;
  }
  const began = performance.now();
  const step = (now: number) => {
    if (signal.aborted) return;
    const part = Math.min(1, Math.max(0, now - began) / duration);
    const eased = part * part * (3 - 2 * part);
    show(part === 1 ? to : between(from, to, eased));
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function between(from: Places, to: Places, part: number): Places {
  return new Map(
    [...to].map(([id, end]) => {
      const start = from.get(id) ?? end;
      return [id, { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }];
    }),
  );
}
