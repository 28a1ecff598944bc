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

/**
 * Runs the command line on the test database, as people do: a process, not on a terminal.
 *
 * @param words what is typed, such as `['import', 'a.yaml']`
 * @param input its standard input
 */
export async function runCommand(
  words: readonly string[],
  { input = '', ...variables }: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { uri, user, password } = inject('address');
  const address = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, [command, ...words], {
    // biome-ignore lint/style/noProcessEnv: a process needs a PATH
    env: { ...process.env, ...address, ...variables },
  });
  // A command that does not read it may be gone before it is written.
  child.stdin.on('error', () => {}).end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
