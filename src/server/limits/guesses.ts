import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';

/** Wrong keys of one address in a minute. Whoever mistypes one, or goes on with one that was revoked, has fewer. */
export const mostGuesses = 20;
const interval = 60_000;
/** Of so many addresses it is known how often they were wrong. */
const mostAddresses = 10_000;

/** An address has been wrong too often for another of its keys to be looked at. */
export class TooManyGuesses extends Error {
  /** Seconds after which one is. */
  readonly pause: number;

  constructor(pause: number) {
    super('Too many wrong keys');
    this.pause = pause;
  }
}

/** Counts wrong keys, each of which costs a statement and perhaps a slow hash, by the address that they come from. */
export class Guesses {
  readonly #lately = new Map<string, { readonly until: number; count: number }>();

  /**
   * Begins to look at a key, which counts until it turns out to be right: many at once are no way around.
   *
   * @returns what to do when it is right, or nobody can tell
   * @throws {TooManyGuesses} when the address was wrong too often.
   */
  begin(request: Request): () => void {
    const address = ipKeyGenerator(request.ip ?? '');
    let its = this.#lately.get(address);
    if (!its || its.until <= Date.now()) {
      if (this.#lately.size >= mostAddresses) this.#lately.clear();
      its = { until: Date.now() + interval, count: 0 };
      this.#lately.set(address, its);
    }
    if (its.count >= mostGuesses) throw new TooManyGuesses(Math.ceil((its.until - Date.now()) / 1_000));
    const counted = its;
    counted.count += 1;
    return () => {
      counted.count -= 1;
    };
  }
}
