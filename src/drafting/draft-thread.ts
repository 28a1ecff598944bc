/** The thread that `draft-apart.ts` starts: takes the text out of one file, drafts, says what came of it, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { textIn } from '../import/texts/document-text.ts';
import { Unreadable } from '../import/unreadable.ts';
import { draftOf } from './draft.ts';
import type { Drafted, DraftTask } from './draft-apart.ts';

const { file, bytes, language } = workerData as DraftTask;
parentPort?.postMessage(await drafted());

async function drafted(): Promise<Drafted> {
  try {
    const { text } = await textIn(file, Buffer.from(bytes));
    return { text, draft: draftOf(text, language === undefined ? {} : { language }) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { unreadable: error.message };
  }
}
