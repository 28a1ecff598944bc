import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExitCode, Failure } from '../../failure.ts';
import { lives, markOf, type ProcessMark } from './process.ts';

/** The right of one process to start, use and stop the database of a folder. It ends with `release` or its holder. */
export interface Lock {
  release(): void;
}

/** Who holds the lock. */
export interface Holder extends ProcessMark {
  /** Whether it is held as long as its holder runs (a server), or only for a while (a command). */
  readonly lasting: boolean;
}

/**
 * Takes the lock on `folder`; waits for one that is held only for a while.
 *
 * @throws {Failure} naming the process, when a live one holds a lasting lock.
 */
export async function takeLock(
  folder: string,
  lasting: boolean,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<Lock> {
  const path = join(folder, 'lock.json');
  const mine = JSON.stringify({ ...markOf(process.pid), lasting } satisfies Holder);
  let waiting = false;
  for (;;) {
    if (create(path, mine)) return { release: () => read(path) === mine && rmSync(path, { force: true }) };
    const holder = holderOf(folder);
    if (!holder) await removeStale(path);
    else if (holder.lasting) throw inUse(folder, holder.pid);
    else {
      if (!waiting) report(`Waiting for process ${holder.pid}, which is starting or stopping the database …`);
      waiting = true;
      await sleep(250);
      if (signal?.aborted) throw new Failure(ExitCode.noDatabase, 'Interrupted while waiting for the local database.');
    }
  }
}

/** The live process that holds the lock on `folder`, if any. */
export function holderOf(folder: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8'));
    return lives(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, pid: number): Failure {
  return new Failure(
    ExitCode.noDatabase,
    `The local database in ${folder} is in use by process ${pid}, which started it for itself.\n` +
      'End that process first. To keep one database for several runs, start it by `npm run db -- start`.',
  );
}

/**
 * Removes a lock whose holder is dead. A guard file lets one process at a time do so: else a slower one, which judged
 * the same dead lock, could remove the new lock of a faster one.
 */
async function removeStale(path: string): Promise<void> {
  const guard = `${path}.removing`;
  const judged = read(path);
  // Longer than it takes to write a lock that was only just created, and is still empty.
  await sleep(50);
  if (!create(guard, '')) {
    // Its maker does no more than the two lines below; a guard that is a while old outlived its maker.
    if (age(guard) > 5_000) rmSync(guard, { force: true });
    return;
  }
  try {
    if (read(path) === judged) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Failure(ExitCode.noDatabase, `${path} cannot be written: ${(error as Error).message}`);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function age(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
