import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ExitCode, Failure } from '../../failure.ts';
import { passwordIn } from './home.ts';
import { keepAlive } from './keep-alive.ts';
import { launch, untilReady } from './launch.ts';
import { type Lock, takeLock } from './lock.ts';
import { uriOf, user } from './login.ts';
import { end } from './process.ts';
import { provide } from './provide.ts';
import { forgetRunning, noteRunning, type Running, runningIn } from './running.ts';
import { serverVersion } from './version.ts';

export { type LocalStatus, resetLocal, statusLocal, stopLocal } from './manage.ts';

/** A Neo4j that runs on this machine, ready for statements. */
export interface LocalServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
  /** Whether it is this process's to stop. One that is kept running is not. */
  readonly owned: boolean;
  /** Ends the server in order where it is owned; may be called twice. */
  stop(): Promise<void>;
}

export interface LocalOptions {
  /** Where data, password and logs lie. */
  readonly folder: string;
  /** Where the jars lie, which several folders may share; `folder` where it is left out. */
  readonly jars?: string | undefined;
  /** Another version than the one that neo4j/pom.xml names. */
  readonly version?: string | undefined;
  /** Told what takes long, a line at a time. */
  readonly report: (line: string) => void;
  /** Lets the server outlive this process. */
  readonly keepRunning?: boolean;
  /** Starts the server again where it ends by itself, for as long as this process has it for itself. */
  readonly keepAlive?: boolean;
  /** Ends the start early, together with what it has started. */
  readonly signal?: AbortSignal | undefined;
  /** Where to look for a Java when the one of JAVA_HOME or the PATH does not do. */
  readonly javaFolders?: readonly string[];
}

/**
 * Brings up the Neo4j of a folder: uses one that is kept running, takes over one that a killed run left behind, or
 * starts one, after fetching its jars where they are missing.
 *
 * @throws {Failure} when what it needs is missing, when another process has it, or when it does not start.
 */
export async function startLocal(options: LocalOptions): Promise<LocalServer> {
  const folder = resolve(options.folder);
  const version = await serverVersion(options.version);
  try {
    await makeFolder(folder);
    const kept = keptIn(folder, version);
    if (kept) {
      await untilReady(folder, kept, options.signal);
      return await serverOf(folder, kept);
    }
    const lock = await takeLock(folder, !options.keepRunning, options.report, options.signal);
    try {
      return await startLocked(folder, version, options, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(ExitCode.noDatabase, `Neo4j could not be started: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws {Failure} where nothing may be written there, as in a container. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    // Of a file system that is read-only Node says that there is no such folder.
    if (!/^(ENOENT|EROFS|EACCES|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Failure(
      ExitCode.noDatabase,
      `No database: NEO4J_URI names none, and none can be started here, where ${folder} may not be written to.\n` +
        'Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, or let NEO4J_HOME name a folder for a database that is started.',
      { cause: error },
    );
  }
}

async function startLocked(folder: string, version: string, options: LocalOptions, lock: Lock): Promise<LocalServer> {
  // Another process may have started one to keep while this one waited for its lock.
  let running = keptIn(folder, version);
  const share = options.keepRunning || running !== undefined;
  if (running) await untilReady(folder, running, options.signal);
  running ??= await takeOver(folder, version, options);
  running ??= await startAnew(folder, version, options);
  if (!share) {
    const jars = resolve(options.jars ?? folder);
    const forsake = options.keepAlive ? keepAlive({ folder, jars, report: options.report }) : async () => {};
    return serverOf(folder, running, { lock, forsake });
  }
  lock.release();
  return serverOf(folder, running);
}

/** The server that is kept running over a folder, if any. */
function keptIn(folder: string, version: string): Running | undefined {
  const running = runningIn(folder);
  if (!running?.kept || running.version === version) return running?.kept ? running : undefined;
  throw new Failure(
    ExitCode.noDatabase,
    `Neo4j ${running.version} is kept running over ${folder} (process ${running.pid}), but ${version} is asked for.\n` +
      'Stop the one that runs first: `npm run db -- stop`.',
  );
}

/** Makes a server that a killed run left behind this process's own; undefined when there is none of any use. */
async function takeOver(folder: string, version: string, options: LocalOptions): Promise<Running | undefined> {
  const left = runningIn(folder);
  if (!left) return undefined;
  if (left.version === version) {
    options.report(`Taking over Neo4j ${version} (process ${left.pid}), which a run that was killed left behind.`);
    try {
      await untilReady(folder, left, options.signal);
      const running = { ...left, kept: options.keepRunning === true };
      noteRunning(folder, running);
      return running;
    } catch {
      // It hangs, or it died: a new one takes its place.
    }
  }
  await end(left);
  forgetRunning(folder);
  return undefined;
}

async function startAnew(folder: string, version: string, options: LocalOptions): Promise<Running> {
  interrupted(options.signal);
  const provided = await provide(resolve(options.jars ?? folder), version, options);
  interrupted(options.signal);
  options.report(`Starting Neo4j ${version} …`);
  return launch(folder, version, provided, options.keepRunning === true, options.signal);
}

function interrupted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Failure(ExitCode.noDatabase, 'Interrupted before Neo4j was started.');
}

/** What makes a server a process's own. */
interface Ownership {
  readonly lock: Lock;
  /** Looks after it no more. */
  forsake(): Promise<void>;
}

/** What callers get to see of a server: one that they own is theirs to stop. */
async function serverOf(folder: string, running: Running, own?: Ownership): Promise<LocalServer> {
  const stop = async () => {
    if (!own) return;
    await own.forsake();
    // A backup may have stopped it and started another in its place.
    await end(runningIn(folder) ?? running);
    forgetRunning(folder);
    own.lock.release();
  };
  // Only once: after it, the next server of the folder may be another process's.
  let stopped: Promise<void> | undefined;
  return {
    uri: uriOf(running.port),
    user,
    password: await passwordIn(folder),
    version: running.version,
    owned: own !== undefined,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
