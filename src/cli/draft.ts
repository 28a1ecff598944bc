import { access, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { type Draft, draftOf } from '../drafting/draft.ts';
import { recogniserFor } from '../drafting/known.ts';
import { odditiesOf } from '../drafting/oddities.ts';
import { recordOf } from '../drafting/record-of-draft.ts';
import { yamlOfRecord } from '../drafting/yaml-of-record.ts';
import { ExitCode, Failure } from '../failure.ts';
import { RecordRefused } from '../import/problem.ts';
import { largestAttachment, readBytes } from '../import/read.ts';
import { language } from '../import/record-fields.ts';
import { slugFor } from '../import/sheets/slugs.ts';
import { textIn } from '../import/texts/document-text.ts';
import { Unreadable } from '../import/unreadable.ts';
import { findRunningDatabase } from './find-database.ts';

interface DraftOptions {
  readonly lang?: string;
  readonly out?: string;
  readonly offline?: true;
}

/** `draft FILE`: a record to be reviewed, made of the text of a document. */
export function draftCommand(): Command {
  return new Command('draft')
    .description(
      'draft a record from the text of a document, by rules, for people to review; writes nothing to the graph',
    )
    .argument('<file>', 'the document: .txt, .md, .html, .docx or .pdf')
    .option('--lang <tag>', 'the language of the text, where it is not to be told by its words', languageTag)
    .option('--out <file>', 'the file to write; standard output where left out')
    .option('--offline', 'do not look for what the graph knows already')
    .action(async (file: string, options: DraftOptions) => {
      if (options.out !== undefined) await refuseExisting(options.out);
      const text = await textOf(file);
      const draft = draftOf(text, options.lang === undefined ? {} : { language: options.lang });
      const name = basename(file, extname(file));
      const slug = slugFor(name) ?? 'document';
      const say = (line: string) => process.stderr.write(`${line}\n`);
      const found = options.offline ? undefined : await findRunningDatabase(readConfig(), say);
      if (!found) say('Without the graph: everything is drafted as new.');
      try {
        const yaml = await drafted(draft, name, slug, found?.database ?? null);
        if (options.out === undefined) process.stdout.write(yaml);
        else await writeFile(options.out, yaml, { flag: 'wx' });
      } finally {
        await found?.stop();
      }
      say(summaryOf(draft, text, file));
      if (options.out !== undefined)
        say(`Review ${options.out}, then: npm run import -- --dry-run --text ${file} ${options.out}`);
    });
}

async function drafted(draft: Draft, name: string, slug: string, database: Database | null): Promise<string> {
  return yamlOfRecord(await recordOf(draft, name, slug, recogniserFor(database, slug)));
}

function languageTag(text: string): string {
  const checked = language.safeParse(text);
  if (checked.success) return checked.data;
  throw new InvalidArgumentError('It must be a BCP 47 language tag, like "tr".');
}

/** What somebody has reviewed must not be lost to a second draft. */
async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Failure(ExitCode.usage, `${file} is there already. Name another file, or remove it.`);
}

async function textOf(file: string): Promise<string> {
  try {
    const bytes = await readBytes(file, largestAttachment);
    return (await textIn(file, bytes)).text;
  } catch (error) {
    if (error instanceof RecordRefused) throw new Failure(ExitCode.usage, error.message);
    if (!(error instanceof Unreadable)) throw error;
    throw new Failure(ExitCode.refused, `${file} ${error.message}. Nothing was found, as there is no text to look in.`);
  }
}

/** What was found, and what of the text is odd, for whoever started it. */
function summaryOf(draft: Draft, text: string, file: string): string {
  const {
    language,
    meeting,
    persons,
    countries,
    organisations,
    subgroups,
    measures,
    decisions,
    statements,
    questions,
  } = draft;
  const found = `${persons.length} people, ${countries.length} countries, ${organisations.length} bodies, ${subgroups.length} sub-groups, ${measures.length} measures, ${decisions.length} decisions, ${statements.length} statements`;
  const lines = [
    `Language ${language.value}. Found: ${meeting ? 'a meeting' : 'no meeting'}, ${found}; ${questions.length} questions.`,
    ...odditiesOf(draft, text, file),
  ];
  return lines.join('\n');
}
