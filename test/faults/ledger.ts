import type { Paper } from './paper.ts';

/** When a document was handed in for the first time, and when it was said to be in for the first time. */
interface Course {
  readonly paper: Paper;
  readonly handedIn: number;
  acknowledged: number | null;
}

/** What became of all that was asked and handed in while something failed. Instants are those of `performance.now()`. */
export class Ledger {
  sent = 0;
  answered = 0;
  /** Requests that were refused as they should be, by the code of the error. */
  readonly clean = new Map<string, number>();
  /** Errors that say nothing a client could go by, or too much. */
  readonly unclean: string[] = [];
  /** Requests that nothing came back for, by why. */
  readonly unanswered: string[] = [];
  /** Answers that are not what the graph says. */
  readonly wrong: string[] = [];
  /** How many requests were not answered rightly, and when the last of them was sent. */
  failures = 0;
  lastFailure = Number.NEGATIVE_INFINITY;
  lastWhy = '';
  /** Milliseconds that any request waited at most for whatever came. */
  slowest = 0;
  readonly #courses = new Map<string, Course>();

  fail(why: string, sentAt: number): void {
    this.failures += 1;
    if (sentAt <= this.lastFailure) return;
    this.lastFailure = sentAt;
    this.lastWhy = why;
  }

  /** An error by which a client knows what to do. */
  failCleanly(code: string, sentAt: number): void {
    this.clean.set(code, (this.clean.get(code) ?? 0) + 1);
    this.fail(code, sentAt);
  }

  handIn(paper: Paper): void {
    if (!this.#courses.has(paper.slug)) {
      this.#courses.set(paper.slug, { paper, handedIn: performance.now(), acknowledged: null });
    }
  }

  acknowledge(slug: string): void {
    const course = this.#courses.get(slug);
    if (course) course.acknowledged ??= performance.now();
  }

  get handedIn(): readonly Paper[] {
    return [...this.#courses.values()].map(({ paper }) => paper);
  }

  get acknowledged(): readonly Paper[] {
    return [...this.#courses.values()].flatMap(({ paper, acknowledged }) => (acknowledged === null ? [] : [paper]));
  }

  /** Whether a document was said to be in before an instant: from then on everybody must find it. */
  mustBeIn(slug: string, at: number): boolean {
    const acknowledged = this.#courses.get(slug)?.acknowledged ?? null;
    return acknowledged !== null && acknowledged < at;
  }

  /** The meetings of a person that must be found by who asked at `from`, and those that may be found by `to`. */
  meetingsOf(official: string, from: number, to: number): { must: ReadonlySet<string>; may: ReadonlySet<string> } {
    const [must, may] = [new Set<string>(), new Set<string>()];
    for (const { paper, handedIn, acknowledged } of this.#courses.values()) {
      if (!paper.officials.includes(official)) continue;
      if (acknowledged !== null && acknowledged < from) must.add(paper.meeting);
      if (handedIn < to) may.add(paper.meeting);
    }
    return { must, may };
  }
}
