import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from './launch.ts';
import { end, lives } from './process.ts';
import { provide } from './provide.ts';
import { forgetRunning, notedIn, type Running } from './running.ts';

export interface KeepAliveOptions {
  /** Where data, password and logs lie. */
  readonly folder: string;
  /** Where the jars lie. */
  readonly jars: string;
  /** Told what is done with the server, a line at a time. */
  readonly report: (line: string) => void;
}

/** Milliseconds between two looks at the server. */
const interval = 1_000;
/** Milliseconds to wait before it is started again: for the first time, and at most where it ends again and again. */
const [shortest, longest] = [1_000, 60_000];
/** Milliseconds after which a server that was started again is taken for sound. */
const sound = 600_000;

/**
 * Starts the server of a folder again, at its port, whenever it ends although nobody has stopped it: killed by the system
 * for want of memory, say. Whoever stops it in order, as a backup does, forgets it at once.
 *
 * @returns what ends that
 */
export function keepAlive(options: KeepAliveOptions): () => Promise<void> {
  const { folder, report } = options;
  const over = new AbortController();
  const { signal } = over;
  const wait = (milliseconds: number) => sleep(milliseconds, undefined, { signal, ref: false });

  async function watch(): Promise<void> {
    let pause = shortest;
    for (let startedAt = Number.NEGATIVE_INFINITY; ; ) {
      await wait(interval);
      const dead = notedIn(folder);
      if (!dead || lives(dead)) continue;
      // Whoever has stopped it in order has forgotten it by then.
      await wait(interval);
      if (notedIn(folder)?.pid !== dead.pid) continue;
      report(`Neo4j ${dead.version} (process ${dead.pid}) has ended by itself. Starting it again …`);
      if (performance.now() - startedAt > sound) pause = shortest;
      do {
        await wait(pause);
        pause = Math.min(pause * 2, longest);
      } while (!(await startAgain(dead, options, signal)));
      startedAt = performance.now();
    }
  }

  const watching = watch().catch((error: Error) => {
    if (!signal.aborted) report(`Neo4j is not looked after any more: ${error.message}`);
  });
  return async () => {
    over.abort();
    await watching;
  };
}

/** Whether it runs again; where it does not, why is told. */
async function startAgain(dead: Running, options: KeepAliveOptions, signal: AbortSignal): Promise<boolean> {
  const { folder, jars, report } = options;
  try {
    const provided = await provide(jars, dead.version, { report, signal });
    const again = await launch(folder, dead.version, provided, dead.kept, signal, dead.port);
    if (again.port !== dead.port) {
      await end(again);
      forgetRunning(folder);
      throw new Error(`its port ${dead.port} was taken meanwhile.`);
    }
    report(`Neo4j ${again.version} runs again (process ${again.pid}).`);
    return true;
  } catch (error) {
    if (!signal.aborted) report(`Neo4j could not be started again: ${(error as Error).message}`);
    return false;
  }
}
