import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout, run } from './clone.ts';

/** What the notebook runs on. */
export interface Python {
  /** The folder of its programs. */
  readonly bin: string;
  /** Settings that keep what its packages write for themselves in its own folder. */
  readonly variables: Record<string, string>;
}

/** Whether there is a Python here that the notebook can run on, and that can make environments. */
export async function hasPython(): Promise<boolean> {
  const question = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
  return (await run(['python3', '-c', question], checkout).ended.catch(() => null)) === 0;
}

/**
 * An environment with the packages that a file of requirements names: the one made before, in a folder of the checkout
 * named after what the file holds, or a new one.
 */
export async function pythonWith(requirements: string): Promise<Python> {
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const folder = join(checkout, '.notebooks', hash.slice(0, 12));
  const bin = join(folder, 'bin');
  // Written last, so that what was broken off is made anew.
  const finished = join(folder, '.finished');
  if (!(await readFile(finished).catch(() => undefined))) {
    process.stdout.write('Installing what the notebook needs; once, it takes a minute …\n');
    await rm(folder, { recursive: true, force: true });
    await succeed(['python3', '-m', 'venv', folder]);
    const quietly = ['--quiet', '--disable-pip-version-check', '--no-input'];
    await succeed([join(bin, 'python'), '-m', 'pip', 'install', ...quietly, '--requirement', requirements]);
    await writeFile(finished, `${hash}\n`);
  }
  const settings = ['IPYTHONDIR', 'JUPYTER_CONFIG_DIR', 'JUPYTER_DATA_DIR', 'JUPYTER_RUNTIME_DIR', 'MPLCONFIGDIR'];
  return { bin, variables: Object.fromEntries(settings.map((name) => [name, join(folder, 'settings', name)])) };
}

/** Runs a command to its end, and gives what it printed. */
export async function succeed(command: readonly string[], variables: Record<string, string> = {}): Promise<string> {
  const process = run(command, checkout, variables);
  const code = await process.ended;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${process.stderr}`);
  return process.stdout;
}
