import { join } from 'node:path';
import { runAdminTool } from './admin-tool.ts';
import { type BulkFile, delimiters } from './bulk-files.ts';
import { placesIn } from './home.ts';
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
  let stage = 0;
  const heard = (line: string) => {
    const percent = /^[-. ]*(\d+)% /.exec(line)?.[1];
    if (percent !== undefined) progress((stage - 1 + Number(percent) / 100) / stages);
    stage = Number(/^\((\d)\/4\)/.exec(line)?.[1] ?? stage);
    return percent !== undefined;
  };
  const words = importWords(placesIn(folder).home, files);
  await runAdminTool({ folder, provided, words, directory: source, name: 'importer', heard, signal });
}

function importWords(home: string, files: readonly BulkFile[]): string[] {
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
