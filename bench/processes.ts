import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../src/config.ts';
import { noted } from './undo.ts';

/** The checkout that is measured. */
export const checkout = fileURLToPath(new URL('../', import.meta.url));

/** A server under measure: a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Milliseconds from the start of the process until it said that it answers. */
  readonly startUp: number;
  /** Resident memory of the process and of those it has started, in MB. */
  memory(): number;
  stop(): Promise<void>;
}

/**
 * Starts a server as production does, and waits until it says `Ready: URL`.
 *
 * @param words what Node is to run
 */
export async function startServerProcess(words: readonly string[], database: DatabaseAddress): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: checkout,
    env: {
      // biome-ignore lint/style/noProcessEnv: the child gets what is there, but for what is measured
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      NEO4J_DATABASE: database.database ?? '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = noted(async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(late);
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        // What a server says later, such as warnings, is of no interest, and must not pile up.
        if (said.length < 10_000) said += text;
        const [, ready] = /^Ready: (\S+)$/m.exec(said) ?? [];
        if (ready !== undefined) resolve(ready);
      });
    }
    ended.then(() => reject(new Error(`${words.join(' ')} ended before it was ready:\n${said}`)));
  });
  const startUp = performance.now() - began;
  return {
    url,
    startUp,
    memory: () => memoryOf(child.pid ?? 0),
    stop,
  };
}

/** Resident memory of a process and of all that it has started, in MB. */
export function memoryOf(pid: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line) => line.trim().split(/ +/).map(Number) as [number, number, number]);
  const family = new Set([pid]);
  // Parents mostly stand before their children; three rounds find all that are as deep as ours.
  for (let round = 0; round < 3; round += 1) {
    for (const [one, parent] of all) if (family.has(parent)) family.add(one);
  }
  const kilobytes = all.reduce((sum, [one, , rss]) => sum + (family.has(one) ? rss : 0), 0);
  return (kilobytes * 1024) / 1e6;
}
