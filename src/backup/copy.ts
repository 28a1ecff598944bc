import { rm } from 'node:fs/promises';
import { connect } from '../database/connect.ts';
import { loadDump } from '../database/local/dump.ts';
import { end } from '../database/local/process.ts';
import type { Provided } from '../database/local/provide.ts';
import { runningIn } from '../database/local/running.ts';
import { startLocal } from '../database/local/server.ts';
import { ExitCode, Failure } from '../failure.ts';
import { type Contents, contentsOf } from './contents.ts';

export interface CopyOptions {
  /** Where the copy is to lie; nothing so far. */
  readonly folder: string;
  /** Where the jars lie. */
  readonly jars: string;
  readonly version: string;
  readonly provided: Provided;
  /** The dump. */
  readonly file: string;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Makes a database out of a dump, starts a server over it and reads all of it: only so does it show what is in. */
export async function loadAndRead({ folder, file, provided, ...others }: CopyOptions): Promise<Contents> {
  const { jars, version, report, signal } = others;
  await loadDump({ folder, provided, file, signal });
  const server = await startLocal({ folder, jars, version, report, signal });
  try {
    const { uri, user, password } = server;
    const database = await connect({ uri, user, password, database: undefined }, { statementTimeout: 600_000 });
    try {
      return await contentsOf(database, signal);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (signal.aborted) throw new Failure(ExitCode.noDatabase, 'Interrupted while the copy was being read.');
    throw error;
  } finally {
    await server.stop();
  }
}

/** Removes a copy, whole or half, and the server that a run which was killed has left over it. */
export async function discardCopy(folder: string): Promise<void> {
  const running = runningIn(folder);
  if (running) await end(running);
  await rm(folder, { recursive: true, force: true });
}
