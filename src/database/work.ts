import { WorkBrokenOff } from './errors.ts';
import { now } from './now.ts';
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

const nobody: readonly Work[] = [];

/**
 * Those for whom something is read just now, which holds until whoever reads waits for the first time. An
 * `AsyncLocalStorage` would hold longer, and costs a quarter of the time that a nested question takes.
 */
let underWay = nobody;

/** The work under way: one request's, or that of all whose keys go to the database together. */
export function worksUnderWay(): readonly Work[] {
  return underWay;
}

/** Begins something for a request, or for several at once. */
export function workingFor<Result>(works: readonly Work[], begin: () => Result): Result {
  const before = underWay;
  underWay = works;
  try {
    return begin();
  } finally {
    underWay = before;
  }
}

/** What begins more for those for whom something is read just now, whenever it is begun: after a wait nobody is under way. */
export function carryOn(): <Result>(begin: () => Result) => Result {
  const works = underWay;
  return (begin) => workingFor(works, begin);
}

/** Begins something that outlives the request in which it begins: its end must not break it off. */
export function forNobody<Result>(begin: () => Result): Result {
  return workingFor(nobody, begin);
}

/** The same readers, all whose functions begin what they do for a request. */
export function readingFor<Readers extends object>(works: readonly Work[], readers: Readers): Readers {
  const views = new Map<PropertyKey, unknown>();
  return new Proxy(readers, {
    get(target, name) {
      if (views.has(name)) return views.get(name);
      const value: unknown = Reflect.get(target, name);
      const view =
        typeof value === 'function'
          ? (...args: unknown[]) => workingFor(works, () => Reflect.apply(value, target, args))
          : typeof value === 'object' && value !== null
            ? readingFor(works, value)
            : value;
      views.set(name, view);
      return view;
    },
  });
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
  // By a clock that nobody sets.
  const present = now();
  const left = Math.max(...waiting.map(({ deadline }) => deadline - present));
  if (left < 1) throw new WorkBrokenOff('late');
  return Math.min(left, most);
}
