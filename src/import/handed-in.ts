import { extname } from 'node:path';
import type { Database } from '../database/database.ts';
import { problemWith, RecordRefused } from './problem.ts';
import { largestAttachment, readBytes } from './read.ts';
import type { DocumentRecord } from './record.ts';
import { type ListOptions, readList } from './sheets/list.ts';
import { fileSource, type Source, type Submission } from './source.ts';
import { textIn } from './texts/document-text.ts';
import { withText } from './texts/with-text.ts';
import { Unreadable } from './unreadable.ts';

/** What people say of a file that they hand in, beside what stands in it. */
export interface HandedIn {
  readonly file: string;
  /** What the list is that it holds; left out, it holds records. */
  readonly list?: ListOptions | undefined;
  /** The path of the text of the document that its record is about. */
  readonly text?: string | undefined;
}

/** The records in a file that was handed in. */
export function sourceOf(database: Database, handedIn: HandedIn): Source {
  const { file, list, text } = handedIn;
  if (list) return { name: file, read: async () => [await listIn(database, file, list)] };
  if (text === undefined) return fileSource(file);
  const { name, read } = fileSource(file);
  return { name, read: async () => (await read()).map((one) => submissionWithText(one, file, text)) };
}

async function listIn(database: Database, file: string, list: ListOptions): Promise<Submission> {
  const bytes = await readBytes(file, largestAttachment);
  const check = (known?: DocumentRecord) => readList(database, file, bytes, list, known);
  return { bytes, extension: extname(file), handedIn: { list }, isCostly: true, check };
}

function submissionWithText(submission: Submission, file: string, textFile: string): Submission {
  return {
    ...submission,
    handedIn: { text: textFile },
    check: async (known) => withText(await submission.check(known), await readText(file, textFile)),
  };
}

async function readText(file: string, textFile: string) {
  try {
    return await textIn(textFile, await readBytes(textFile, largestAttachment));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new RecordRefused([problemWith(file, `cannot have its text from ${textFile}, which ${error.message}`)]);
  }
}
