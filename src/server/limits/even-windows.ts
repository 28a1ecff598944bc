import type { Store } from 'express-rate-limit';
import { now } from '../../database/now.ts';

/**
 * Counts the requests of each client from its first one on, anew after so many milliseconds. The store that comes with the
 * library goes by the clock of the machine: where that is set back by an hour, whoever was refused stays so for an hour.
 */
export function evenWindows(milliseconds: number): Store {
  const clients = new Map<string, { hits: number; readonly until: number }>();
  let swept = now();

  /** Forgets those who ask no more. */
  function sweep(present: number): void {
    if (present - swept < milliseconds) return;
    swept = present;
    for (const [key, { until }] of clients) if (until <= present) clients.delete(key);
  }

  return {
    localKeys: true,
    increment(key) {
      const present = now();
      sweep(present);
      let client = clients.get(key);
      if (!client || client.until <= present) {
        client = { hits: 0, until: present + milliseconds };
        clients.set(key, client);
      }
      client.hits += 1;
      return { totalHits: client.hits, resetTime: new Date(Date.now() + client.until - present) };
    },
    decrement(key) {
      const client = clients.get(key);
      if (client) client.hits -= 1;
    },
    resetKey: (key) => void clients.delete(key),
  };
}
