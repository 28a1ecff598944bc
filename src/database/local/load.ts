import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ExitCode, Failure } from '../../failure.ts';
import { type BulkFile, delimiters } from './bulk-files.ts';
import { placesIn, writeHome } from './home.ts';
import { environmentFor } from './java.ts';
import { openedParts } from './launch.ts';
import type { Provided } from './provide.ts';

export interface LoadOptions {
  /** Where data, password and logs are to lie; without a database so far. */
  readonly folder: string;
  /** Where the files are. */
  readonly source: string;
  readonly files: readonly BulkFile[];
  readonly provided: Provided;
  /** Told how far it is: a share from 0 to 1. */
  readonly progress: (share: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The importer works in so many stages, each from 0 to 100 per cent. */
const stages = 4;

/**
 * Makes the database of a folder from files, by the importer that comes with Neo4j. It takes nothing that does not fit:
 * no link without both its ends, no node twice.
 *
 * @throws {Failure} with the importer's words, when it fails or is interrupted; what is in the folder is of no use then.
 */
export async function loadLocal({ folder, source, files, provided, progress, signal }: LoadOptions): Promise<void> {
  const places = placesIn(folder);
  await writeHome(folder, 0);
  await mkdir(places.data, { recursive: true });
  const child = spawn(
    provided.java.command,
    ['-Xmx1g', ...openedParts, '-cp', `${provided.lib}/*`, 'org.neo4j.cli.AdminTool', ...words(places.home, files)],
    {
      cwd: source,
      env: { ...environmentFor(provided.java), NEO4J_HOME: places.home, NEO4J_CONF: places.configuration },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const said: string[] = [];
  let stage = 0;
  const listen = (line: string) => {
    const percent = /^[-. ]*(\d+)% /.exec(line)?.[1];
    if (percent !== undefined) progress((stage - 1 + Number(percent) / 100) / stages);
    else if (line.trim() !== '') said.push(line);
    stage = Number(/^\((\d)\/4\)/.exec(line)?.[1] ?? stage);
    if (said.length > 60) said.shift();
  };
  createInterface({ input: child.stdout }).on('line', listen);
  createInterface({ input: child.stderr }).on('line', listen);
  try {
    if ((await ended) === 0) return;
  } catch (error) {
    if (signal?.aborted) throw new Failure(ExitCode.noDatabase, 'Interrupted while the graph was being loaded.');
    throw new Failure(ExitCode.noDatabase, `Neo4j's importer could not be run: ${(error as Error).message}`);
  }
  if (signal?.aborted) throw new Failure(ExitCode.noDatabase, 'Interrupted while the graph was being loaded.');
  throw new Failure(ExitCode.noDatabase, `Neo4j's importer failed. Its last words:\n${said.join('\n')}`);
}

function words(home: string, files: readonly BulkFile[]): string[] {
  return [
    'database',
    'import',
    'full',
    'neo4j',
    `--delimiter=${character(delimiters.field)}`,
    `--array-delimiter=${character(delimiters.list)}`,
    '--bad-tolerance=0',
    `--report-file=${join(home, 'logs', 'import.report')}`,
    // 2026 does not find a file that is named without a folder.
    ...files.map(({ kind, labels, name }) => `--${kind}=${labels}=./${name}`),
  ];
}

/** A character as the importer's options name it. */
function character(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
