import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** One process, and not another one that got its number after it ended. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in whatever words the system has for it; empty on Windows, where the pid has to do. */
  readonly started: string;
}

/** The mark of a process that runs now. */
export function markOf(pid: number): ProcessMark {
  return { pid, started: startOf(pid) ?? '' };
}

/** Whether the process still runs. */
export function lives(mark: ProcessMark): boolean {
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(mark.pid) === mark.started;
}

/**
 * Ends a process in order, so that Neo4j can close its files; by force when it does not end within `grace`.
 * On Windows it always ends by force, and Neo4j recovers at its next start.
 */
export async function end(mark: ProcessMark, grace = 60_000): Promise<void> {
  for (const [name, patience] of [
    ['SIGTERM', grace],
    ['SIGKILL', 10_000],
  ] as const) {
    if (!lives(mark)) return;
    try {
      process.kill(mark.pid, name);
    } catch {
      // It ended meanwhile.
    }
    const deadline = Date.now() + patience;
    while (lives(mark) && Date.now() < deadline) await sleep(50);
  }
}

/** When a process started; undefined when it is gone, or ended and only its parent has not noticed yet. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'win32') return '';
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      // The name, in brackets, may hold anything; state is the first field after it, start time the 20th.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    }
    const [state, ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\s+/);
    return state?.startsWith('Z') ? undefined : started.join(' ');
  } catch {
    return undefined;
  }
}
