import { readFile, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Database } from '../database/database.ts';
import { ExitCode, Failure } from '../failure.ts';
import { RecordRefused } from '../import/problem.ts';
import { type CheckedRecord, readRecord } from '../import/read.ts';
import { language, slug, text } from '../import/record-fields.ts';
import { type ListOptions, listKinds, readList } from '../import/sheets/list.ts';
import { textIn } from '../import/texts/document-text.ts';
import { withText } from '../import/texts/with-text.ts';
import { Unreadable } from '../import/unreadable.ts';
import { shortPath } from './paths.ts';

/** What may be said of a file that is no record, or no record alone. */
export interface ImportOptions {
  readonly kind?: ListOptions['kind'];
  readonly meeting?: string;
  readonly initiative?: string;
  readonly document?: string;
  readonly title?: string;
  readonly language?: string;
  readonly sheet?: string;
  readonly text?: string;
}

/** Adds the options for lists and texts to a command. */
export function withImportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--kind <kind>', 'the file is a list, in CSV or an Excel workbook (.xlsx)').choices(listKinds),
    )
    .option('--meeting <slug>', 'the meeting that the attendance list is of')
    .option('--initiative <slug>', 'the initiative whose measures the list holds')
    .option('--document <slug>', 'the slug of the list as a document (default: made of what it is about)')
    .option('--title <title>', 'the title of the list as a document')
    .option('--language <tag>', "the language of the list's cells (default: that of its headings)")
    .option('--sheet <name>', 'the sheet of the workbook (default: the first with the headings)')
    .option(
      '--text <file>',
      "the document's text (.txt, .md, .html, .docx, .pdf), in which every quotation must be found",
    );
}

/**
 * How the files of a command are read.
 *
 * @throws {Failure} where the options do not go together.
 */
export function readerFor(
  database: Database,
  options: ImportOptions,
  files: readonly string[],
): (file: string) => Promise<CheckedRecord> {
  const list = listOptions(options);
  const { text: textFile } = options;
  if ((list || textFile !== undefined) && files.length !== 1) {
    throw new Failure(ExitCode.usage, `${list ? '--kind' : '--text'} needs exactly one file, not ${files.length}.`);
  }
  if (list && textFile !== undefined) {
    throw new Failure(ExitCode.usage, '--text goes with a record, not with a list: a list is its own text.');
  }
  if (list) return async (file) => readList(database, file, await bytesOf(file), list);
  if (textFile === undefined) return readRecord;
  return async (file) => {
    const checked = await readRecord(file);
    try {
      return withText(checked, await textIn(textFile, await bytesOf(textFile)));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw refusedWhole(textFile, error.message);
    }
  };
}

function listOptions(options: ImportOptions): ListOptions | null {
  const { kind, meeting, initiative, document, title, sheet } = options;
  if (kind === undefined) {
    const [alone] = (['meeting', 'initiative', 'document', 'title', 'language', 'sheet'] as const).filter(
      (name) => options[name] !== undefined,
    );
    if (alone) throw new Failure(ExitCode.usage, `--${alone} goes with --kind, for lists; a record says so itself.`);
    return null;
  }
  const [wanted, unwanted] =
    kind === 'attendance' ? (['meeting', 'initiative'] as const) : (['initiative', 'meeting'] as const);
  const about = options[wanted];
  if (about === undefined || options[unwanted] !== undefined) {
    throw new Failure(
      ExitCode.usage,
      `--kind ${kind} needs --${wanted} SLUG${options[unwanted] === undefined ? '' : ` and no --${unwanted}`}.`,
    );
  }
  const checks = [
    [wanted, slug, meeting ?? initiative],
    ['document', slug, document],
    ['title', text, title],
    ['language', language, options.language],
  ] as const;
  for (const [name, schema, value] of checks) {
    const checked = value === undefined ? undefined : schema.safeParse(value);
    if (checked && !checked.success) {
      throw new Failure(ExitCode.usage, `--${name} ${checked.error.issues[0]?.message}, not "${value}".`);
    }
  }
  return { kind, about, document, title, language: options.language, sheet };
}

/** The most that a list or a text may hold. */
const largestFile = 50_000_000;

async function bytesOf(file: string): Promise<Buffer> {
  try {
    if ((await stat(file)).size <= largestFile) return await readFile(file);
  } catch (error) {
    throw refusedWhole(file, `cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
  throw refusedWhole(file, `must be at most ${largestFile / 1e6} MB large`);
}

function refusedWhole(file: string, reason: string): RecordRefused {
  return new RecordRefused([{ file: shortPath(file), line: null, column: null, field: '', reason }]);
}
