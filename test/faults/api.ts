import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { noted } from '../../bench/undo.ts';
import { checkout, environment } from '../support/clone.ts';

/** What memory a process has, in MB. */
export interface Memory {
  /** Resident: what the system has given it and did not get back. */
  readonly rss: number;
  /** In use on the heap. */
  readonly heap: number;
  /** Resident, but for V8's heap: of that V8 keeps now more, now less ready for what is to come. */
  readonly outside: number;
  /** In use beside the heap, such as for what is sent and received. */
  readonly external: number;
}

/** An API process, as `npm start` is one. */
export interface Api {
  readonly pid: number;
  readonly origin: string;
  readonly url: string;
  /** Whether it runs. */
  lives(): boolean;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Sets its clock so many milliseconds ahead, or behind. */
  shiftClock(milliseconds: number): Promise<void>;
  /** What memory it has after a collection. */
  memory(): Promise<Memory>;
  /** What it logged as unforeseen. */
  unforeseen(): Promise<readonly string[]>;
}

const inside = fileURLToPath(new URL('./inside.js', import.meta.url));

/**
 * Starts an API process, and waits until it answers.
 *
 * @param variables its environment
 * @param log the file for its log
 */
export async function startApi(variables: Readonly<Record<string, string>>, log: string): Promise<Api> {
  const file = openSync(log, 'a');
  const child = spawn(process.execPath, ['--expose-gc', '--import', inside, 'bin/graph.js', 'start'], {
    cwd: checkout,
    env: environment({ PORT: '0', ...variables }),
    stdio: ['ignore', 'pipe', file, 'ipc'],
    // Ctrl-C is for the program that started it, which stops it in order.
    detached: true,
  });
  closeSync(file);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const stop = noted(async () => {
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await end('SIGTERM');
    clearTimeout(late);
  });
  const url = await readyUrl(child, ended, log);
  const asked = async (message: object) => {
    const answer = new Promise<Memory>((resolve) => child.once('message', resolve));
    child.send(message);
    return answer;
  };
  return {
    pid: child.pid ?? 0,
    origin: new URL(url).origin,
    url,
    lives: () => child.exitCode === null && child.signalCode === null,
    async kill() {
      await end('SIGKILL');
      await stop();
    },
    stop,
    shiftClock: async (shift) => void (await asked({ shift })),
    async memory() {
      const { rss, heap, outside, external } = await asked({ memory: true });
      return { rss: rss / 1e6, heap: heap / 1e6, outside: outside / 1e6, external: external / 1e6 };
    },
    async unforeseen() {
      return (await readFile(log, 'utf8'))
        .split('\n')
        .filter((line) => line !== '' && !/^\{"level":[1-4]0,/.test(line));
    },
  };
}

async function readyUrl(child: ChildProcess, ended: Promise<void>, log: string): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 100_000) said += text;
      const [, url] = /^Ready: (\S+)$/m.exec(said) ?? [];
      if (url !== undefined) resolve(url.replace('localhost', '127.0.0.1'));
    });
    ended.then(() => reject(new Error(`An API process ended before it was ready; see ${log}. It said:\n${said}`)));
  });
}
