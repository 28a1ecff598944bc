import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Memory, startApi } from './api.ts';
import { editorToken, handIn } from './editor.ts';
import { Ledger } from './ledger.ts';
import { askInTurn, startLoad } from './load.ts';
import { paper } from './paper.ts';
import { questionsOf } from './questions.ts';
import type { Stage } from './scene.ts';
import { type Trend, trendOf } from './trend.ts';

/** What a long load came to. */
export interface SoakResult {
  readonly minutes: number;
  /** How many requests a second the processes could answer, and how many were sent. */
  readonly possible: number;
  readonly asked: number;
  readonly counts: Readonly<
    Record<'sent' | 'answered' | 'refused' | 'unclean' | 'unanswered' | 'wrong' | 'documents', number>
  >;
  readonly samples: readonly Sample[];
  /** Of the last two thirds. */
  readonly rss: Trend;
  readonly heap: Trend;
  readonly outside: Trend;
  readonly isRight: boolean;
}

/** How it stood at a moment. */
export interface Sample extends Memory {
  readonly minute: number;
  readonly answeredPerSecond: number;
}

const series = 'soak';
/** Documents that there are before it begins. */
const documents = 100;
/** How much of what the processes can answer is asked of them. */
const share = 0.8;
/** Seconds for which it is found out what they can, between two looks at the memory, and between two imports. */
const [calibration, interval, importing] = [30, 15, 5];

/** Asks for a long time, imports now and then, and looks at the memory of the API process. */
export async function soak({ neo4j, folder, written }: Stage, minutes: number): Promise<SoakResult> {
  const ledger = new Ledger();
  const variables = { ...neo4j.access, AUTH_TOKENS: `Example Editor:admin:${editorToken}` };
  const api = await startApi(variables, join(folder, 'api-soak.log'));
  try {
    let papers = 0;
    const bringIn = () =>
      handIn(
        ledger,
        () => api.url,
        paper(series, papers++),
        () => Number.POSITIVE_INFINITY,
      );
    while (papers < documents) await bringIn();
    const next = await questionsOf(ledger, series, api.url);
    const possible = await askInTurn(new Ledger(), [api.url], next, calibration);
    const asked = Math.round(possible * share);
    const load = startLoad(ledger, () => [api.url], asked, next);
    const samples: Sample[] = [];
    const began = performance.now();
    const isOver = () => performance.now() - began >= minutes * 60_000;
    const editing = (async () => {
      for (; !isOver(); await sleep(importing * 1_000)) await bringIn();
    })();
    while (!isOver()) {
      const [before, since] = [ledger.answered, performance.now()];
      await sleep(interval * 1_000);
      const answeredPerSecond = ((ledger.answered - before) / (performance.now() - since)) * 1_000;
      samples.push({ minute: (performance.now() - began) / 60_000, answeredPerSecond, ...(await api.memory()) });
    }
    await editing;
    await load.stop();
    written.push(...ledger.acknowledged);
    const late = samples.slice(Math.floor(samples.length / 3));
    const trend = (name: 'rss' | 'heap' | 'outside') => trendOf(late.map((sample) => [sample.minute, sample[name]]));
    const [rss, heap, outside] = [trend('rss'), trend('heap'), trend('outside')];
    const counts = {
      sent: ledger.sent,
      answered: ledger.answered,
      refused: [...ledger.clean.values()].reduce((sum, count) => sum + count, 0),
      unclean: ledger.unclean.length,
      unanswered: ledger.unanswered.length,
      wrong: ledger.wrong.length,
      documents: ledger.acknowledged.length,
    };
    const isRight =
      counts.unclean + counts.unanswered + counts.wrong === 0 && heap.isFlat && outside.isFlat && api.lives();
    return { minutes, possible, asked, counts, samples, rss, heap, outside, isRight };
  } finally {
    if (api.lives()) await api.stop();
  }
}
