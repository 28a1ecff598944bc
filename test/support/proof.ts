import { noted, stopAll, stopAllOnSignals, unlessInterrupted } from '../../bench/undo.ts';

/*
 * What a program by itself shows, thing by thing, where `vitest` would be in the way: it builds, starts and kills what takes
 * minutes, and prints what it found.
 */
let failures = 0;

/** Says a line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says what came of one thing that must hold. */
export function check(holds: boolean, line: string): void {
  say(`${holds ? 'holds ' : 'FAILS '} ${line}`);
  if (!holds) failures += 1;
}

/** Notes what is to be done at the end, the last first. */
export function undo(step: () => Promise<unknown>): void {
  noted(async () => void (await step()));
}

/** Shows all of it, undoes what was done for that, also where it is interrupted, and ends this process: with 0 where all holds. */
export async function prove(show: () => Promise<void>): Promise<void> {
  stopAllOnSignals();
  try {
    await show();
    say(failures === 0 ? '\nAll of it holds.' : `\n${failures} of it fail.`);
  } catch (error) {
    await unlessInterrupted();
    process.stderr.write(`${(error as Error).stack}\n`);
    failures += 1;
  }
  await stopAll();
  process.exit(failures === 0 ? 0 : 1);
}
