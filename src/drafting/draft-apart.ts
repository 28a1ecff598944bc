import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Draft } from './draft.ts';

/** A document to draft from. */
export interface DraftTask {
  /** The name of its file, whose ending says what it is. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Told by the text itself where it is left out. */
  readonly language?: string | undefined;
}

/** What was found in a document, or why no text could be taken out of it, to follow the file's name. */
export type Drafted = { readonly text: string; readonly draft: Draft } | { readonly unreadable: string };

/** Too much was asked for: `message` says what to do, as a sentence. */
export class TooMuch extends Error {
  /** Whether the same may do better later. */
  readonly isTemporary: boolean;

  constructor(message: string, isTemporary: boolean) {
    super(message);
    this.name = 'TooMuch';
    this.isTemporary = isTemporary;
  }
}

/** Five million characters take about fifteen seconds and half of that memory. */
const longest = 60_000;
const largestHeap = 1_536;
/** Each waits for those before it; more would wait longer than anybody does. */
const mostWaiting = 8;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Drafts in a thread of its own, one document after the other: others are answered meanwhile, and what never ends or
 * takes all memory is broken off.
 *
 * @throws {TooMuch} when it takes too long or too much memory, or too many wait.
 */
export async function draftApart(task: DraftTask): Promise<Drafted> {
  if (waiting >= mostWaiting) throw new TooMuch('Too many documents are being drafted; try again in a minute.', true);
  waiting += 1;
  const turn = last.then(() => inThread(task));
  last = turn.catch(() => {});
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

/** Sources are TypeScript where tests and benchmarks run them, and JavaScript once they are built. */
const suffix = extname(import.meta.url);

function inThread(task: DraftTask): Promise<Drafted> {
  const worker = new Worker(new URL(`./draft-thread${suffix}`, import.meta.url), {
    workerData: task,
    execArgv: suffix === '.ts' ? ['--import', new URL('./typescript.js', import.meta.url).href] : [],
    resourceLimits: { maxOldGenerationSizeMb: largestHeap },
  });
  // A server that stops does not wait for it.
  worker.unref();
  return new Promise<Drafted>((resolve, reject) => {
    const tooLong = new TooMuch('Drafting takes too long; hand in a part of the document.', false);
    const timer = setTimeout(() => reject(tooLong), longest).unref();
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isMemory ? new TooMuch('Drafting takes too much memory; hand in a part of the document.', false) : error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread that drafts ended without a word'));
    });
  }).finally(() => worker.terminate());
}
