import { setTimeout as sleep } from 'node:timers/promises';
import { NoAnswer } from './errors.ts';
import { now } from './now.ts';

/** As many statements as Neo4j keeps plans of. */
const mostKnown = 1_000;

/** Lets statements go to the database alone that it has to plan first. */
export interface FirstRuns {
  /**
   * Runs a statement: at once where it was answered before, else alone.
   *
   * @param timeout milliseconds for which it waits for another run of the same statement at most
   * @throws {NoAnswer} when that is over.
   */
  run<Result>(text: string, timeout: number, work: () => Promise<Result>): Promise<Result>;
  /** All have to be planned anew: the database may have been started again. */
  forget(): void;
}

/**
 * A statement that Neo4j has not seen takes up to half a second to plan, and seconds in a server that has just been started.
 * Those that come meanwhile are planned each for themselves, all at the same time, and under load none comes to its end.
 */
export function firstRuns(): FirstRuns {
  let known = new Set<string>();
  const underWay = new Map<string, Promise<unknown>>();

  async function first<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
    const knownThen = known;
    const running = work();
    const note = () => {
      // Rather than looking which was asked for last: it costs one run of each that goes alone.
      if (knownThen.size >= mostKnown) knownThen.clear();
      knownThen.add(text);
    };
    const ended = running.then(note, () => {});
    underWay.set(text, ended);
    try {
      return await running;
    } finally {
      if (underWay.get(text) === ended) underWay.delete(text);
    }
  }

  return {
    async run(text, timeout, work) {
      const deadline = now() + timeout;
      for (;;) {
        if (known.has(text)) return work();
        const before = underWay.get(text);
        if (!before) return first(text, work);
        const over = new AbortController();
        const left = sleep(deadline - now(), 'late', { signal: over.signal }).catch(() => {});
        if ((await Promise.race([before, left])) === 'late') {
          throw new NoAnswer(`No answer in ${timeout} ms to the same statement, which went before`);
        }
        over.abort();
      }
    },
    forget: () => {
      known = new Set();
    },
  };
}
