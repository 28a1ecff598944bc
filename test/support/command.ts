import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const command = fileURLToPath(new URL('../../bin/graph.js', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Started {
  /** Waits until standard output has so many lines, or it has ended before. */
  saysLines(count: number): Promise<void>;
  readonly ended: Promise<Ended>;
  /** Ends it as a power failure would. */
  kill(): void;
}

/**
 * Starts the command line on the test database, as people do: a process, not on a terminal.
 *
 * @param words what is typed, such as `['import', 'a.yaml']`
 * @param input its standard input
 */
export function startCommand(
  words: readonly string[],
  { input = '', ...variables }: Readonly<Record<string, string>> = {},
): Started {
  const { uri, user, password } = inject('address');
  const address = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, [command, ...words], {
    // biome-ignore lint/style/noProcessEnv: a process needs a PATH
    env: { ...process.env, ...address, ...variables },
  });
  // A command that does not read it may be gone before it is written.
  child.stdin.on('error', () => {}).end(input);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
  });
  const stderr = text(child.stderr);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    async saysLines(count) {
      const gone = code.then(() => true);
      while (stdout.split('\n').length <= count) {
        const more = new Promise<false>((resolve) => child.stdout.once('data', () => resolve(false)));
        if (await Promise.race([more, gone])) return;
      }
    },
    ended: code.then(async (code) => ({ code, stdout, stderr: await stderr })),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Runs the command line to its end; see `startCommand`. */
export function runCommand(words: readonly string[], options: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return startCommand(words, options).ended;
}
