import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ExitCode, Failure } from '../../failure.ts';
import { placesIn, writeHome } from './home.ts';
import { environmentFor } from './java.ts';
import { openedParts } from './launch.ts';
import type { Provided } from './provide.ts';

/** What neo4j-admin, which lies in the server's jars, is to do with the database of a folder. No server may run over it. */
export interface AdminTask {
  /** Where data, password and logs lie, or are to lie. */
  readonly folder: string;
  readonly provided: Provided;
  /** What is typed behind `neo4j-admin`. */
  readonly words: readonly string[];
  /** The folder that relative paths in `words` start from; that of the data where it is left out. */
  readonly directory?: string;
  /** The tool as a message calls it, such as `importer`. */
  readonly name: string;
  /** Told each line that the tool says; true where it is of no use in a message about a failure. */
  readonly heard?: (line: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs neo4j-admin to its end.
 *
 * @throws {Failure} with the tool's words, when it fails or is interrupted; what it has written is of no use then.
 */
export async function runAdminTool(task: AdminTask): Promise<void> {
  const { folder, provided, words, name, heard, signal } = task;
  const places = placesIn(folder);
  await writeHome(folder, 0);
  await mkdir(places.data, { recursive: true });
  const child = spawn(
    provided.java.command,
    ['-Xmx1g', ...openedParts, '-cp', `${provided.lib}/*`, 'org.neo4j.cli.AdminTool', ...words],
    {
      cwd: task.directory ?? places.home,
      env: { ...environmentFor(provided.java), NEO4J_HOME: places.home, NEO4J_CONF: places.configuration },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const said: string[] = [];
  const listen = (line: string) => {
    if (heard?.(line) || line.trim() === '') return;
    said.push(line);
    if (said.length > 60) said.shift();
  };
  createInterface({ input: child.stdout }).on('line', listen);
  createInterface({ input: child.stderr }).on('line', listen);
  const code = await ended.catch((error: Error) => error);
  if (code === 0) return;
  if (signal?.aborted) throw new Failure(ExitCode.noDatabase, `Interrupted while Neo4j's ${name} was at work.`);
  if (code instanceof Error) {
    throw new Failure(ExitCode.noDatabase, `Neo4j's ${name} could not be run: ${code.message}`);
  }
  throw new Failure(ExitCode.noDatabase, `Neo4j's ${name} failed. Its last words:\n${said.join('\n')}`);
}
