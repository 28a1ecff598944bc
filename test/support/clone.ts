import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The checkout that the tests belong to. */
export const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** A run of the program as somebody at a terminal has it. */
export interface Run {
  /** Also the number of its process group. */
  readonly pid: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The exit code; null for a process that a signal ended. */
  readonly ended: Promise<number | null>;
  /** Waits until standard output has this; fails with all that was said when the run ends before, or takes too long. */
  until(pattern: RegExp, milliseconds?: number): Promise<string>;
  /** Sends a signal to the process alone, or to its whole group as a terminal does on Ctrl-C. */
  signal(name: NodeJS.Signals, to: 'process' | 'group'): void;
}

/** What the program reads from the environment, and what npm and vitest leave in it for those that they start. */
const notForChildren =
  /^(NEO4J_.*|AUTH_TOKENS|GRAPH_TOKEN|READ_REQUIRES_TOKEN|JWT_.*|HOST|PORT|LOG_LEVEL|STATEMENT_TIMEOUT_MS|NODE_ENV|VITEST.*|INIT_CWD|npm_(?!config_).*|npm_config_local_prefix)$/;

/** The environment of a user who has set nothing but `variables`. */
export function environment(variables: Record<string, string>): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: children get what is left of it
  const inherited = Object.entries(process.env).filter(([name]) => !notForChildren.test(name));
  return { ...Object.fromEntries(inherited), ...variables };
}

const runs = new Map<Run, string>();

/** Runs a command in a process group of its own, as a shell in a terminal does. */
export function run(command: readonly string[], folder: string, variables: Record<string, string> = {}): Run {
  const [program = '', ...words] = command;
  const child = spawn(program, words, {
    cwd: folder,
    env: environment(variables),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  let over = false;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => {
      over = true;
      // What others that it started still say is not waited for: that none are left is for the tests to show.
      setTimeout(() => resolve(code), 50);
    });
  });
  ended.catch(() => {
    over = true;
  });
  const it: Run = {
    pid: child.pid ?? 0,
    get stdout() {
      return said.stdout;
    },
    get stderr() {
      return said.stderr;
    },
    ended,
    async until(pattern, milliseconds = 120_000) {
      const deadline = Date.now() + milliseconds;
      for (;;) {
        const found = pattern.exec(said.stdout + said.stderr);
        if (found) return found[1] ?? found[0];
        if (over || Date.now() > deadline) {
          const what = over ? 'It ended' : `${milliseconds} ms went by`;
          throw new Error(`${what} before it said ${pattern}. It said:\n${said.stdout}${said.stderr}`);
        }
        await sleep(50);
      }
    },
    signal(name, to) {
      process.kill(to === 'group' ? -it.pid : it.pid, name);
    },
  };
  runs.set(it, folder);
  return it;
}

/** A process that the system tells of. */
export interface Found {
  readonly pid: number;
  readonly command: string;
}

/** The processes that belong to a run: those of its group, and those that name its folder. */
export function processesOf({ pid: group }: Run, folder: string): Found[] {
  return allProcesses().filter(({ group: its, command }) => its === group || command.includes(folder));
}

/** Asks the system. A process that ended and waits for its parent's notice is not one any more. */
function allProcesses(): (Found & { readonly group: number })[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,pgid=,state=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, group, state, command] = /^ *(\d+) +(\d+) +(\S+) +(.*)$/.exec(line) ?? [];
    return command === undefined || state?.startsWith('Z') ? [] : [{ pid: Number(pid), group: Number(group), command }];
  });
}

/** Ends by force what runs started here have left, for the sake of what comes next: a test that failed has said so. */
export async function endRuns(): Promise<void> {
  for (const [it, folder] of runs) {
    // The checkout's own processes are others' too.
    const left = () => processesOf(it, folder === checkout ? '\0' : folder);
    const deadline = Date.now() + 10_000;
    while (left().length > 0 && Date.now() < deadline) {
      for (const { pid } of left()) kill(pid);
      await sleep(50);
    }
  }
  runs.clear();
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

/** The folder of a clone, and how to be rid of it. */
export interface Clone {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * A clone of the checkout as it stands, in an otherwise empty folder: what git knows or would add, and so neither
 * packages nor a database.
 */
export async function makeClone(): Promise<Clone> {
  const around = await realpath(await mkdtemp(join(tmpdir(), 'graph-clone-')));
  const folder = join(around, 'clone');
  const listed = await execute('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: checkout });
  for (const file of new Set(listed.stdout.split('\0'))) {
    // A file that is removed and not yet committed is listed all the same.
    if (file !== '' && existsSync(join(checkout, file))) await cp(join(checkout, file), join(folder, file));
  }
  return { folder, remove: () => rm(around, { recursive: true, force: true }) };
}
