import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lives, type ProcessMark } from './process.ts';

/** A Java process that runs the server of a folder, whoever started it. */
export interface Running extends ProcessMark {
  readonly port: number;
  readonly version: string;
  /** Whether it outlives the command that started it (`db start`). */
  readonly kept: boolean;
}

/** The server that runs over `folder`; undefined when there is none, or it ended without a word. */
export function runningIn(folder: string): Running | undefined {
  const running = notedIn(folder);
  return running && lives(running) ? running : undefined;
}

/** The server that was started over `folder` and that nobody has stopped, whether it runs or not. */
export function notedIn(folder: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes down what runs, at once: a run killed the moment after must leave a server that the next one can find. */
export function noteRunning(folder: string, running: Running): void {
  const unfinished = `${fileOf(folder)}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(running, null, 2), { mode: 0o600 });
  renameSync(unfinished, fileOf(folder));
}

/** Forgets a server that has ended. */
export function forgetRunning(folder: string): void {
  rmSync(fileOf(folder), { force: true });
}

function fileOf(folder: string): string {
  return join(folder, 'server.json');
}
