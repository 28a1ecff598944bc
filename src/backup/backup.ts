import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { dumpLocal } from '../database/local/dump.ts';
import { placesIn } from '../database/local/home.ts';
import { takeLock } from '../database/local/lock.ts';
import { whileStopped } from '../database/local/pause.ts';
import { type Provided, provide } from '../database/local/provide.ts';
import { runningIn } from '../database/local/running.ts';
import { startLocal } from '../database/local/server.ts';
import { serverVersion } from '../database/local/version.ts';
import { ExitCode, Failure } from '../failure.ts';
import { discardCopy, loadAndRead } from './copy.ts';
import { fingerprint, type Manifest, manifestOf } from './manifest.ts';

export interface BackupOptions {
  /** Where the data lie. */
  readonly folder: string;
  /** Where the jars lie. */
  readonly jars: string;
  /** Another version of Neo4j than the usual one; that of a server that runs goes before it. */
  readonly version: string | undefined;
  /** The file to write; there must be none of its name. */
  readonly file: string;
  /** Told what is begun, a line at a time. */
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Writes the local database into a file, with a manifest beside it. A server that runs is stopped for as long as that
 * takes. Then the dump is loaded into a database of its own and read, which says what is in it and that it can be had
 * back; there is no file before that, nor after a failure.
 *
 * @throws {Failure} where there is no database, a file is in the way, or the dump cannot be written or read back.
 */
export async function backUp(options: BackupOptions): Promise<Manifest> {
  const { folder, jars, report, signal } = options;
  const file = resolve(options.file);
  refuseToOverwrite(file);
  if (!existsSync(placesIn(folder).data)) {
    throw new Failure(ExitCode.noDatabase, `There is no local database in ${folder} to back up.`);
  }
  const version = runningIn(folder)?.version ?? (await serverVersion(options.version));
  const provided = await provide(jars, version, { report, signal });
  await mkdir(dirname(file), { recursive: true });
  const copy = join(folder, 'backup');
  await mkdir(copy, { recursive: true, mode: 0o700 });
  const lock = await takeLock(copy, true, report, signal);
  const unchecked = `${file}.unchecked`;
  const read = join(copy, 'read-back');
  try {
    await discardCopy(read);
    const takenAt = await dump({ ...options, version }, provided, unchecked);
    report(`Reading it back in a database of its own (Neo4j ${version}) …`);
    const contents = await loadAndRead({
      folder: read,
      jars,
      version,
      provided,
      file: unchecked,
      report: () => {},
      signal,
    });
    const manifest: Manifest = {
      backup: 'ict-cooperation-graph 1',
      dump: file.slice(dirname(file).length + 1),
      ...(await fingerprint(unchecked)),
      takenAt,
      neo4j: version,
      ...contents,
    };
    refuseToOverwrite(file);
    await writeFile(manifestOf(file), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await rename(unchecked, file);
    return manifest;
  } finally {
    await discardCopy(read);
    await rm(unchecked, { force: true });
    lock.release();
    await rm(copy, { recursive: true, force: true });
  }
}

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new Failure(ExitCode.usage, `There is a file ${file} already. Name another one.`);
}

/** Dumps the database, and says when it was stopped for that. */
async function dump(options: BackupOptions, provided: Provided, file: string): Promise<string> {
  const { folder, jars, version, report, signal } = options;
  const once = () =>
    whileStopped({ folder, jars, report }, async () => {
      const takenAt = new Date().toISOString();
      report(`Dumping the database in ${folder} …`);
      await dumpLocal({ folder, provided, file, signal });
      return takenAt;
    });
  try {
    return await once();
  } catch (error) {
    if (!(error instanceof Failure) || !needsRecovery.test(error.message) || signal.aborted) throw error;
    report('The database was not stopped in order the last time: it is started once, to recover.');
    const server = await startLocal({ folder, jars, version, report, signal });
    await server.stop();
    return once();
  }
}

/** What neo4j-admin says of a database whose server was killed. */
const needsRecovery = /recover|logical log/i;
