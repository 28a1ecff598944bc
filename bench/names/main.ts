import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { ExitCode, Failure } from '../../src/failure.ts';
import { runProgram } from '../run-program.ts';
import { measure, readSpellings, report } from './measure.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

const program = new Command('bench:names')
  .description('Measures how well names are told to be one person’s across spellings and scripts.')
  .argument('[file]', 'CSV with the columns person, name and lang (default: each in bench/names/)')
  .action(async (file?: string) => {
    const names = (await readdir(here)).filter((name) => name.endsWith('.csv')).sort();
    const files = file === undefined ? names.map((name) => join(here, name)) : [file];
    for (const one of files) process.stdout.write(report(one, measure(readSpellings(one, await textOf(one)))));
  });

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure(ExitCode.usage, `${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

await runProgram(program);
