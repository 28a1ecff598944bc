import { now } from './database/now.ts';
import type { Logger } from './log.ts';

/** Between two lines in the log that say the same. */
const interval = 60_000;

/**
 * Warns in the log of what strangers can bring about as often as they like: at most once a minute, with how often it
 * happened since the last time.
 */
export function countedWarning(log: Logger, message: string): () => void {
  let count = 0;
  let next = 0;
  return () => {
    count += 1;
    if (now() < next) return;
    log.warn({ count }, message);
    count = 0;
    next = now() + interval;
  };
}
