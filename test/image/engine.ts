import { spawnSync } from 'node:child_process';
import { checkout, type Run, run } from '../support/clone.ts';

/** What builds images and runs them; both take the same words. */
export type Engine = 'docker' | 'podman';

/** The one that answers. */
export function findEngine(): Engine | undefined {
  const engines: readonly Engine[] = ['docker', 'podman'];
  return engines.find((engine) => spawnSync(engine, ['info'], { stdio: 'ignore' }).status === 0);
}

/** Begins a command of the engine. */
export function command(engine: Engine, ...words: string[]): Run {
  return run([engine, ...words], checkout);
}

/** Runs a command of the engine to its end, and gives what it printed. */
export async function succeed(engine: Engine, ...words: string[]): Promise<string> {
  const it = command(engine, ...words);
  const code = await it.ended;
  if (code !== 0) throw new Error(`${engine} ${words.join(' ')} ended with ${code}:\n${it.stderr}`);
  return it.stdout.trim();
}
