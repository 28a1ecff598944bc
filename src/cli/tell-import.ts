import type { WriteStream } from 'node:tty';
import type { Outcome, Planned } from '../import/import.ts';
import { isAddition, type Plan } from '../import/plan.ts';
import { describeProblem, type Problem } from '../import/problem.ts';
import { conflictText, countsText, planText, thingsIn } from './import-text.ts';
import { shortPath } from './paths.ts';
import { showProgress } from './progress.ts';

/** How many records there were, and what became of them: received = in (or planned) + already in + refused. */
export interface Tally {
  readonly received: number;
  readonly in: number;
  readonly planned: number;
  readonly alreadyIn: number;
  readonly refused: number;
  /** Whether some were refused only because the database was not there. */
  readonly unavailable: boolean;
}

/** Tells people or machines what becomes of records. */
export interface Teller {
  /** Something that is about no record. */
  say(line: string): void;
  /** So many sources have been checked. */
  checked(read: number, total: number): void;
  /** What would become of a record. */
  show(planned: Planned): void;
  /** What became of a record, of how many there are. */
  tell(outcome: Outcome, total: number): void;
  /** Tells and gives what became of all. */
  finish(): Tally;
}

type Out = Pick<WriteStream, 'write' | 'isTTY'>;

/** For machines: one JSON object a line. */
export function tellInLines(out: Out): Teller {
  const count = tally();
  const line = (value: object) => out.write(`${JSON.stringify(value)}\n`);
  const tell = (outcome: Outcome | Planned) => {
    count.add(outcome);
    line(lineOf(outcome));
  };
  return {
    say() {},
    checked() {},
    show: tell,
    tell,
    finish() {
      const { unavailable: _, ...counts } = count.all();
      line({ outcome: 'summary', ...counts });
      return count.all();
    },
  };
}

function lineOf(it: Outcome | Planned): object {
  const { outcome, name: file, slug: document } = it;
  switch (it.outcome) {
    case 'in':
      return { outcome, file, document, ...told(it.plan), problems: [] };
    case 'planned': {
      const { made, changes } = it.plan;
      return { outcome, file, document, ...told(it.plan), problems: [], new: made, changes };
    }
    case 'already in':
      return { outcome, file, document, visibility: it.visibility, problems: [] };
    case 'refused':
      return { outcome, file, document, problems: it.problems, kept: it.kept };
  }
}

function told({ visibility, counts, conflicts }: Plan): object {
  return { visibility, counts, conflicts };
}

/** For people: a line for each record; on a terminal only for those that need attention, above a share in place. */
export function tellInText(out: Out): Teller {
  const count = tally();
  const progress = showProgress(out);
  const isTerminal = out.isTTY;
  let isChecking = false;
  let isWriting = false;
  const say = (text: string) => progress.say(text.trimEnd());
  return {
    say: (line) => out.write(`${line}\n`),
    checked(read, total) {
      if (!isTerminal || total < 100) return;
      if (!isChecking) progress.begin(`Checking ${total} files …`);
      isChecking = true;
      progress.at(read / total);
    },
    show(planned) {
      count.add(planned);
      say(plannedText(planned));
    },
    tell(outcome, total) {
      count.add(outcome);
      if (isTerminal && !isWriting) progress.begin(`Writing ${total} records …`);
      isWriting = true;
      if (!isTerminal || needsAttention(outcome)) say(outcomeText(outcome));
      if (isTerminal) progress.at(count.all().received / total);
    },
    finish() {
      const all = count.all();
      const went = all.planned > 0 ? `${all.planned} would go in` : `${all.in} in`;
      out.write(
        `${isTerminal && isWriting ? '\n' : ''}Received ${all.received}: ${went}, ${all.alreadyIn} already in, ${all.refused} refused.\n`,
      );
      return all;
    },
  };
}

function needsAttention(outcome: Outcome): boolean {
  return (
    outcome.outcome === 'refused' ||
    (outcome.outcome === 'in' &&
      (outcome.plan.conflicts.length > 0 || outcome.plan.changes.some((change) => !isAddition(change))))
  );
}

function outcomeText(it: Outcome): string {
  const file = shortPath(it.name);
  if (it.outcome === 'refused') return refusedText(file, it.problems);
  if (it.outcome === 'already in') return `${file}: already in`;
  const where = it.plan.visibility === 'DRAFT' ? 'kept as a draft' : 'in';
  return [`${file}: ${where}, ${howMany(it.plan)}`, ...it.plan.conflicts.map(conflictText)].join('\n');
}

function plannedText(it: Planned): string {
  const file = shortPath(it.name);
  if (it.outcome === 'refused') return refusedText(file, it.problems);
  if (it.outcome === 'already in') return `${file}: already in`;
  return `${file}: ${howMany(it.plan)}\n${planText(it.plan)}`;
}

function howMany(plan: Plan): string {
  return `${thingsIn(plan)} entities and facts (${countsText(plan.counts)})`;
}

function refusedText(file: string, problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `  ${describeProblem({ ...problem, file: shortPath(problem.file) })}`);
  return [`${file}: refused`, ...lines].join('\n');
}

/** Counts what becomes of records. */
function tally() {
  const counts = { in: 0, planned: 0, 'already in': 0, refused: 0 };
  let unavailable = false;
  return {
    add(it: Outcome | Planned) {
      counts[it.outcome] += 1;
      unavailable ||= it.outcome === 'refused' && it.unavailable;
    },
    all: (): Tally => ({
      received: counts.in + counts.planned + counts['already in'] + counts.refused,
      in: counts.in,
      planned: counts.planned,
      alreadyIn: counts['already in'],
      refused: counts.refused,
      unavailable,
    }),
  };
}
