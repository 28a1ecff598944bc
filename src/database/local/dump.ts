import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runAdminTool } from './admin-tool.ts';
import type { Provided } from './provide.ts';

/** The name that a dump of the default database has in the folder that neo4j-admin takes. */
const archive = 'neo4j.dump';

export interface DumpOptions {
  /** Where the data lie, or are to lie. */
  readonly folder: string;
  readonly provided: Provided;
  /** The file of the dump. */
  readonly file: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the database of a folder into one file, while no server runs over it.
 *
 * @throws {Failure} with Neo4j's words, when it fails or is interrupted; there is no file then.
 */
export async function dumpLocal({ folder, provided, file, signal }: DumpOptions): Promise<void> {
  const target = `${resolve(file)}.unfinished`;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  try {
    const words = ['database', 'dump', 'neo4j', `--to-path=${target}`];
    await runAdminTool({ folder, provided, words, name: 'dump', signal });
    // It holds all that the database does, which has a password.
    await chmod(join(target, archive), 0o600);
    await rename(join(target, archive), file);
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

/**
 * Makes the database of a folder, which has none so far, out of a dump.
 *
 * @throws {Failure} with Neo4j's words, when it fails or is interrupted; what is in the folder is of no use then.
 */
export async function loadDump({ folder, provided, file, signal }: DumpOptions): Promise<void> {
  // It takes a folder with a file of its own choice of name.
  const source = join(folder, 'dump');
  await mkdir(source, { recursive: true });
  await symlink(resolve(file), join(source, archive));
  const words = ['database', 'load', 'neo4j', `--from-path=${source}`];
  await runAdminTool({ folder, provided, words, name: 'load', signal });
  await rm(source, { recursive: true });
}
