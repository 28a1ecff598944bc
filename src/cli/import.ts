import { Command } from 'commander';
import { readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { ExitCode, Failure } from '../failure.ts';
import { importFiles } from '../import/import.ts';
import { describeProblem } from '../import/problem.ts';
import type { CheckedRecord } from '../import/read.ts';
import { findDatabase } from './find-database.ts';
import { type ImportOptions, readerFor, withImportOptions } from './import-options.ts';
import { recordFiles, shortPath } from './paths.ts';

/** `import FILES|FOLDERS`: brings in records. */
export function importCommand(): Command {
  return withImportOptions(new Command('import'))
    .description('bring in records from files of YAML or JSON, or from folders of them')
    .argument('<paths...>', 'files, or folders that are searched for .yaml, .yml and .json')
    .action(async (paths: string[], options: ImportOptions) => {
      const files = await recordFiles(paths);
      if (files.length === 0)
        throw new Failure(ExitCode.usage, `No records (.yaml, .yml, .json) in ${paths.join(', ')}.`);
      const { database, stop } = await findDatabase(readConfig(), say);
      try {
        await migrate(database);
        const refused = await importAndTell(database, files, readerFor(database, options, files), say);
        if (refused > 0) {
          throw new Failure(
            ExitCode.refused,
            `${refused} of ${files.length} refused, nothing of them was written. Mend and import them again.`,
          );
        }
      } finally {
        await stop();
      }
    });
}

/** Imports files, tells what becomes of each, and returns how many were refused. */
async function importAndTell(
  database: Database,
  files: readonly string[],
  read: (file: string) => Promise<CheckedRecord>,
  tell: (line: string) => void,
): Promise<number> {
  let refused = 0;
  for await (const result of importFiles(database, files, read)) {
    if (result.outcome === 'refused') {
      refused += 1;
      tell(`${shortPath(result.file)}: refused`);
      for (const problem of result.reason.problems) {
        tell(`  ${describeProblem({ ...problem, file: shortPath(problem.file) })}`);
      }
    } else {
      tell(`${shortPath(result.file)}: ${result.outcome}, ${result.things} entities and facts`);
    }
  }
  return refused;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
