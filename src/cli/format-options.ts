import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { ExitCode, Failure } from '../failure.ts';
import type { HandedIn } from '../import/handed-in.ts';
import { language, slug, text } from '../import/record-fields.ts';
import { type ListOptions, listKinds } from '../import/sheets/list.ts';

/** What may be said of a file that is no record, or no record alone. */
export interface FormatOptions {
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
export function withFormatOptions(command: Command): Command {
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
 * What is said of the files of a command.
 *
 * @throws {Failure} where the options do not go together.
 */
export function handedIn(files: readonly string[], options: FormatOptions): HandedIn[] {
  const list = listOptions(options);
  const { text: textFile } = options;
  if (!list && textFile === undefined) return files.map((file) => ({ file }));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new Failure(ExitCode.usage, `${list ? '--kind' : '--text'} needs exactly one file, not ${files.length}.`);
  }
  if (list && textFile !== undefined) {
    throw new Failure(ExitCode.usage, '--text goes with a record, not with a list: a list is its own text.');
  }
  return [{ file, list, text: textFile && resolve(textFile) }];
}

function listOptions(options: FormatOptions): ListOptions | undefined {
  const { kind, meeting, initiative, document, title, sheet } = options;
  if (kind === undefined) {
    const [alone] = (['meeting', 'initiative', 'document', 'title', 'language', 'sheet'] as const).filter(
      (name) => options[name] !== undefined,
    );
    if (alone) throw new Failure(ExitCode.usage, `--${alone} goes with --kind, for lists; a record says so itself.`);
    return undefined;
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
