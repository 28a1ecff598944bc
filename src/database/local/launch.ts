import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExitCode, Failure } from '../../failure.ts';
import { passwordIn, placesIn, writeHome } from './home.ts';
import { mainClass } from './jars.ts';
import { ask, setFirstPassword } from './login.ts';
import { freePort } from './port.ts';
import { end, lives, markOf } from './process.ts';
import type { Provided } from './provide.ts';
import { lastWords, reasonIn, saysStarted } from './reason.ts';
import { forgetRunning, noteRunning, type Running } from './running.ts';

/** Neo4j opens these parts of Java at run time; its own start script names the same. */
export const openedParts = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const startTimeout = 180_000;

/**
 * How much memory Java may take for its heap, in MB: two fifths of the machine's, within bounds. It takes as much when it
 * has to: one document is one transaction, which Neo4j holds in memory until it is committed, and of which seven tenths of
 * the heap may be. A record of 100,000 facts takes 1.4 GB there, and a list of 100,000 rows, which is 500,000 things, 6.3.
 */
function largestHeap(): number {
  return Math.round(Math.min(Math.max((totalmem() * 2) / 5 / 2 ** 20, 512), 10_240));
}

/** The port was free when it was chosen, and taken when the server came to it. */
class PortLost extends Failure {}

/**
 * Starts the server and waits until it answers.
 *
 * @param port the one to take where it is free
 * @throws {Failure} with the reason, when it does not start; it is stopped then.
 */
export async function launch(
  folder: string,
  version: string,
  provided: Provided,
  kept: boolean,
  signal: AbortSignal | undefined,
  port = 7687,
): Promise<Running> {
  for (const preferred of [port, 0, 0]) {
    const running = await startJava(folder, version, provided, await freePort(preferred), kept);
    try {
      await untilReady(folder, running, signal);
      return running;
    } catch (error) {
      await end(running, 10_000);
      forgetRunning(folder);
      if (!(error instanceof PortLost)) throw error;
    }
  }
  throw new Failure(
    ExitCode.noDatabase,
    'Neo4j found no free port: three that were free were taken before it started.',
  );
}

async function startJava(
  folder: string,
  version: string,
  { java, lib }: Provided,
  port: number,
  kept: boolean,
): Promise<Running> {
  const places = placesIn(folder);
  await writeHome(folder, port);
  const entry = await mainClass(lib, version);
  const log = openSync(places.log, 'w');
  const child = spawn(
    java.command,
    [
      '-Xms512m',
      `-Xmx${largestHeap()}m`,
      ...openedParts,
      '-cp',
      `${lib}/*`,
      entry,
      `--home-dir=${places.home}`,
      `--config-dir=${places.configuration}`,
      // Writes its log to standard output too: there it begins with this start.
      '--console-mode',
    ],
    // A process group of its own: Ctrl-C must reach this process first, which then stops Java in order.
    { cwd: places.home, detached: true, windowsHide: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  if (child.pid === undefined) {
    const reason = await new Promise<Error>((resolve) => child.once('error', resolve));
    throw new Failure(ExitCode.noDatabase, `Java could not be started (${java.command}): ${reason.message}`);
  }
  const running = { ...markOf(child.pid), port, version, kept };
  noteRunning(folder, running);
  return running;
}

/**
 * Waits until the server lets us in with our password, which it is given on its very first start.
 *
 * @throws {Failure} when it dies, says that it cannot start, refuses the password, or takes too long.
 */
export async function untilReady(folder: string, running: Running, signal: AbortSignal | undefined): Promise<void> {
  const password = await passwordIn(folder);
  const deadline = Date.now() + startTimeout;
  let refusedSince: number | undefined;
  while (Date.now() < deadline) {
    if (signal?.aborted) throw new Failure(ExitCode.noDatabase, 'Interrupted while Neo4j was starting.');
    const alive = lives(running);
    // Only after its own word is the one that answers on this port surely our server.
    if (alive && (await saysStarted(folder))) {
      const answer = await ask(running.port, password);
      if (answer === 'ready') return;
      if (answer === 'refused' && (await setFirstPassword(running.port, password)) !== 'ready') {
        refusedSince ??= Date.now();
        // Neo4j refuses even the right password for 5 s after three wrong ones.
        if (Date.now() - refusedSince > 10_000) throw wrongPassword(folder);
        await sleep(1_000);
      }
    } else {
      // Some faults, a full disk for one, leave a Java that neither starts nor ends.
      const reason = await reasonIn(folder);
      if (reason?.port) throw new PortLost(ExitCode.noDatabase, reason.sentence);
      if (reason || !alive) throw await didNotStart(folder, running, reason?.sentence);
    }
    await sleep(200);
  }
  throw await didNotStart(folder, running, `it did not answer within ${startTimeout / 1000} s`);
}

async function didNotStart(folder: string, { version }: Running, reason: string | undefined): Promise<Failure> {
  const sentence = reason ?? `it ended, and its last words were: ${await lastWords(folder)}`;
  return new Failure(
    ExitCode.noDatabase,
    `Neo4j ${version} did not start: ${sentence}.\nIts log: ${placesIn(folder).log}`,
  );
}

function wrongPassword(folder: string): Failure {
  const { password, data } = placesIn(folder);
  return new Failure(
    ExitCode.noDatabase,
    `The database in ${data} does not accept the password in ${password}: one of the two was changed or replaced.\n` +
      'Put the right password into that file, or begin anew with `npm run db -- reset`.',
  );
}
