import { AsyncLocalStorage } from 'node:async_hooks';
import { WorkBrokenOff } from './errors.ts';
import type { StatementRun } from './observe.ts';

/** What is read for one request: how long that may go on, and what it came to. */
export interface Work {
  /** The instant from which nothing more is read, in milliseconds since 1970; Infinity for no such. */
  deadline: number;
  /** Whether whoever asked has gone: then nothing more is read either. */
  isOver: boolean;
  /** Whether the database is to count what its statements touch, which makes them slower. */
  isProfiled: boolean;
  /** How many statements were read, those among them that were shared with other requests. */
  statements: number;
  /** How many records the database gave for them. */
  records: number;
  /** The statements themselves, where somebody wants to see them. */
  readonly kept: StatementRun[] | null;
}

/** Those for whom something is read just now: one request, or all whose keys go to the database together. */
const underWay = new AsyncLocalStorage<readonly Work[]>();
const nobody: readonly Work[] = [];

/** The work under way. */
export function worksUnderWay(): readonly Work[] {
  return underWay.getStore() ?? nobody;
}

/** Does something for a request, or for several at once. */
export function workingFor<Result>(works: readonly Work[], run: () => Result): Result {
  return underWay.run(works, run);
}

/** Does something that outlives the request in which it begins: its end must not break it off. */
export function forNobody<Result>(run: () => Result): Result {
  return underWay.run(nobody, run);
}

/**
 * How many milliseconds a statement may take: what is left to the one of those waiting for it that has most time left.
 *
 * @throws {WorkBrokenOff} when none of them has any, or all have gone.
 */
export function timeFor(works: readonly Work[], most: number): number {
  if (works.length === 0) return most;
  const waiting = works.filter(({ isOver }) => !isOver);
  if (waiting.length === 0) throw new WorkBrokenOff('gone');
  const now = Date.now();
  const left = Math.max(...waiting.map(({ deadline }) => deadline - now));
  if (left < 1) throw new WorkBrokenOff('late');
  return Math.min(left, most);
}
