import { existsSync } from 'node:fs';
import { ExitCode, Failure } from '../../failure.ts';
import { dataSize, passwordIn, placesIn, removeHome } from './home.ts';
import { holderOf, takeLock } from './lock.ts';
import { ask, uriOf, user } from './login.ts';
import { end } from './process.ts';
import { forgetRunning, runningIn } from './running.ts';

/** A local server that runs. */
export interface LocalStatus {
  readonly uri: string;
  readonly user: string;
  readonly passwordFile: string;
  readonly version: string;
  readonly pid: number;
  /** Whether it outlives the command that started it. */
  readonly kept: boolean;
  /** The process that uses it for itself, and stops it at its end. */
  readonly owner: number | undefined;
  readonly data: string;
  /** What the data take on the disk, in bytes. */
  readonly dataSize: number;
  readonly answers: boolean;
}

/** Looks at the server of a folder, and changes nothing; undefined when none runs. */
export async function statusLocal(folder: string): Promise<LocalStatus | undefined> {
  const running = runningIn(folder);
  if (!running) return undefined;
  const places = placesIn(folder);
  return {
    uri: uriOf(running.port),
    user,
    passwordFile: places.password,
    version: running.version,
    pid: running.pid,
    kept: running.kept,
    owner: holderOf(folder)?.pid,
    data: places.data,
    dataSize: await dataSize(folder),
    answers: (await ask(running.port, await passwordIn(folder))) === 'ready',
  };
}

/**
 * Stops a server that is kept running, or that a killed run left behind.
 *
 * @throws {Failure} naming the process that uses it for itself.
 */
export async function stopLocal(folder: string, report: (line: string) => void): Promise<void> {
  if (!existsSync(folder)) return report('No local database is running.');
  const lock = await takeLock(folder, false, report);
  try {
    const running = runningIn(folder);
    if (!running) return report('No local database is running.');
    await end(running);
    forgetRunning(folder);
    report(`Stopped Neo4j ${running.version} (process ${running.pid}).`);
  } finally {
    lock.release();
  }
}

/**
 * Removes the data, the password and the logs, and keeps the jars.
 *
 * @throws {Failure} when the server runs: whoever uses it would lose it without a word.
 */
export async function resetLocal(folder: string, report: (line: string) => void): Promise<void> {
  if (!existsSync(folder)) return report('There is no local database to remove.');
  const lock = await takeLock(folder, false, report);
  try {
    const running = runningIn(folder);
    if (running?.kept) {
      throw new Failure(
        ExitCode.noDatabase,
        `The local database is kept running (process ${running.pid}). Stop it first: \`npm run db -- stop\`.`,
      );
    }
    if (running) await end(running);
    forgetRunning(folder);
    await removeHome(folder);
    report(`Removed the data in ${placesIn(folder).home}. The jars are kept.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(ExitCode.refused, `The data could not be removed: ${(error as Error).message}`);
  } finally {
    lock.release();
  }
}
