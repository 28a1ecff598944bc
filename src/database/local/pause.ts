import { ExitCode, Failure } from '../../failure.ts';
import { passwordIn } from './home.ts';
import { launch } from './launch.ts';
import { holderOf, takeLock } from './lock.ts';
import { ask } from './login.ts';
import { end } from './process.ts';
import { type Provided, provide } from './provide.ts';
import { forgetRunning, type Running, runningIn } from './running.ts';

export interface PauseOptions {
  /** Where data, password and logs lie. */
  readonly folder: string;
  /** Where the jars lie. */
  readonly jars: string;
  /** Told what is done with the server, a line at a time. */
  readonly report: (line: string) => void;
}

/**
 * Does what can only be done while no server runs over a folder. One that runs is stopped and, whatever comes of `work`,
 * started again at the same address: who uses it waits, and goes on. So does `npm start`, whose server it may be.
 *
 * @throws {Failure} when another process uses the database and has none that answers.
 */
export async function whileStopped<Value>(options: PauseOptions, work: () => Promise<Value>): Promise<Value> {
  const { folder, jars, report } = options;
  const owner = await ownerOf(folder);
  const lock = owner ? undefined : await takeLock(folder, false, report);
  try {
    const running = runningIn(folder);
    if (!running) return await work();
    // Before it is stopped: what it takes to start it again must be there.
    const provided = await provide(jars, running.version, { report });
    const user = owner ? ` of process ${owner.pid}, whose requests fail until it is there again` : '';
    report(`Stopping Neo4j ${running.version} (process ${running.pid})${user} …`);
    await end(running);
    forgetRunning(folder);
    try {
      return await work();
    } finally {
      // An owner that ended in the meantime has no more use for it.
      if (holderOf(folder)?.pid === (owner?.pid ?? process.pid)) await startAgain(options, running, provided);
      if (owner && !holderOf(folder)) await endUnowned(folder);
    }
  } finally {
    lock?.release();
  }
}

/** The process that has a server which answers for itself, and stops it at its end. */
async function ownerOf(folder: string) {
  const running = runningIn(folder);
  const holder = holderOf(folder);
  if (!running || !holder?.lasting) return undefined;
  return (await ask(running.port, await passwordIn(folder))) === 'ready' ? holder : undefined;
}

async function startAgain({ folder, report }: PauseOptions, running: Running, provided: Provided): Promise<void> {
  try {
    const again = await launch(folder, running.version, provided, running.kept, undefined, running.port);
    report(`Neo4j ${again.version} runs again (process ${again.pid}).`);
    if (again.port !== running.port) report(`Its port is ${again.port} now: ${running.port} was taken meanwhile.`);
  } catch (error) {
    throw new Failure(
      ExitCode.noDatabase,
      `Neo4j was stopped for this and could not be started again. ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** Its owner ended while it was being started. */
async function endUnowned(folder: string): Promise<void> {
  const running = runningIn(folder);
  if (!running) return;
  await end(running);
  forgetRunning(folder);
}
