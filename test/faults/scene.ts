import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, startApi } from './api.ts';
import { type CommandLineImport, startImport } from './command-line.ts';
import { editorToken, handIn } from './editor.ts';
import { find } from './found.ts';
import { Ledger } from './ledger.ts';
import { askInTurn, startLoad } from './load.ts';
import type { Neo4j } from './neo4j.ts';
import { type Paper, paper } from './paper.ts';
import { readiness } from './post.ts';
import { type Question, questionsOf } from './questions.ts';
import type { Row } from './row.ts';

/** What stands between the API and the database. */
export interface Line {
  readonly port: number;
  stop(): Promise<void>;
}

/** Where a fault is brought about: API processes under load before a database, and importers at work. */
export interface Scene {
  readonly neo4j: Neo4j;
  readonly apis: Api[];
  readonly ledger: Ledger;
  /** The next document that nobody has handed in. */
  nextPaper(): Paper;
  /** Starts an API process like the others. */
  startApi(variables?: Readonly<Record<string, string>>): Promise<Api>;
  /** What must hold; where it does not, the row is wrong. */
  check(holds: boolean, line: string): void;
}

/** What all scenes share. */
export interface Stage {
  readonly neo4j: Neo4j;
  readonly folder: string;
  /** Requests a second, where the machine can do as many. */
  readonly rate: number;
  /** Everything that was ever acknowledged. */
  readonly written: Paper[];
}

/** How a scene is set. */
export interface Setting {
  /** By what they reach the database: at its own port, as the first member of a cluster. Is stopped in the end. */
  readonly line?: Line;
  /** API processes before the database: one. */
  readonly processes?: number;
  /** Their environment, beside what every one has. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Editors who import one document after the other: two. */
  readonly editors?: number;
  /** How many documents the command line imports meanwhile: none. */
  readonly byCommandLine?: number;
  /** Whether connections that break are no surprise, because an API process is killed. */
  readonly isApiKilled?: boolean;
  /** Whether every request is answered although something fails. */
  readonly isUnnoticed?: boolean;
  /** Seconds within which all must be well again after the fault is over. */
  readonly patience?: number;
}

/** Seconds before the fault, and without a failure after it. */
const calm = 3;
/** Seconds for which it is asked before anything counts: at least, and at most where the machine cannot do what is wanted of it. */
const [warmUp, longestWarmUp] = [10, 60];
/** How much of what the processes can answer is asked of them: they share the machine with the database, importers and others. */
const share = 0.6;
/** Milliseconds between two documents of one editor. */
const pause = 150;
/** How many of each kind of problem are told. */
const mostTold = 5;

/**
 * Brings about a fault under load, and gives what came of it.
 *
 * @param series the name of the fault, by which its documents are called
 * @param fault from its beginning to the moment from which nothing is in the way of all being well again
 */
export async function underLoad(
  { neo4j, folder, rate, written }: Stage,
  series: string,
  setting: Setting,
  fault: (scene: Scene) => Promise<void>,
): Promise<Row> {
  const ledger = new Ledger();
  const problems: string[] = [];
  const notes: string[] = [];
  const apis: Api[] = [];
  const access = setting.line ? neo4j.accessThrough(setting.line.port) : neo4j.access;
  let papers = 0;
  let isOver = false;
  let deadline = Number.POSITIVE_INFINITY;
  let importing: CommandLineImport | undefined;
  const scene: Scene = {
    neo4j,
    apis,
    ledger,
    nextPaper: () => paper(series, papers++),
    startApi: (variables = {}) =>
      startApi(
        {
          ...access,
          AUTH_TOKENS: `Example Editor:admin:${editorToken}`,
          ...setting.variables,
          ...variables,
        },
        join(folder, `api-${series}.log`),
      ),
    check: (holds, line) => void (holds || problems.push(line)),
  };
  try {
    for (let count = setting.processes ?? 1; count > 0; count -= 1) apis.push(await scene.startApi());
    const first = (): Api => apis[0] as Api;
    const lively = () => apis.filter((api) => api.lives()).map(({ url }) => url);
    let turn = 0;
    const someUrl = () => lively()[turn++ % Math.max(lively().length, 1)] ?? first().url;

    const questions = await questionsOf(ledger, series, first().url);
    const editing = Array.from({ length: setting.editors ?? 2 }, async () => {
      while (!isOver) {
        await handIn(ledger, someUrl, scene.nextPaper(), () => deadline);
        await sleep(pause);
      }
    });
    // Something to ask for.
    while (ledger.acknowledged.length < 10) await sleep(50);
    const possible = await whenWarm(
      apis.map(({ url }) => url),
      questions,
      rate,
    );
    const asked = Math.min(rate, Math.max(Math.round(possible * share), 5));
    const load = startLoad(ledger, () => apis.map(({ url }) => url), asked, questions);
    const beganLoad = performance.now();
    const before = ledger.answered;
    await sleep(calm * 1_000);
    const reached = (ledger.answered - before) / calm;

    if (setting.byCommandLine) {
      const own = Array.from({ length: setting.byCommandLine }, () => scene.nextPaper());
      importing = await startImport(ledger, own, folder, access);
      await importing.saysIn(5);
    }
    const began = performance.now();
    await fault(scene);
    const lifted = performance.now();
    const patience = (setting.patience ?? 20) * 1_000;
    const ready = await untilHealthy(ledger, apis, lifted, patience);

    isOver = true;
    deadline = performance.now() + 120_000;
    await Promise.all(editing);
    await importing?.complete().then(
      (runs) => runs > 1 && notes.push(`the import by the command line was broken off and begun again: ${runs} runs`),
      (error: Error) => problems.push(error.message),
    );
    const seconds = (performance.now() - beganLoad) / 1_000;
    await load.stop();
    // Only now is it known what became of all that was sent.
    const healthy = ready === null ? null : Math.max(ready, ledger.lastFailure);
    const isWell = healthy !== null && healthy - lifted <= patience;
    scene.check(isWell, `not well again ${patience / 1_000} s after the fault was over`);
    if (!setting.isUnnoticed) scene.check(ledger.lastFailure >= began - 1_000, 'nobody has noticed the fault');
    if (ledger.lastFailure > lifted) {
      const after = ((ledger.lastFailure - lifted) / 1_000).toFixed(1);
      notes.push(`the last to fail was sent ${after} s after the fault was over: ${ledger.lastWhy}`);
    }
    for (const [index, api] of apis.entries()) scene.check(api.lives(), `API process ${index + 1} ended by itself`);
    // One file for all of them.
    const unforeseen = await first().unforeseen();
    if (unforeseen.length > 0)
      notes.push(`${unforeseen.length} lines in the log that nobody foresaw: ${unforeseen[0]?.slice(0, 300)}`);
    const { handedIn, acknowledged } = ledger;
    written.push(...acknowledged);
    scene.check(handedIn.length === acknowledged.length, `${handedIn.length} were handed in, and not all acknowledged`);
    const found = await find(neo4j.direct, first().url, series, acknowledged);
    problems.push(...found.problems.slice(0, mostTold), ...toldOf(ledger, setting));
    return {
      fault: series,
      sent: ledger.sent,
      asked,
      perSecond: reached,
      seconds,
      answered: ledger.answered,
      clean: Object.fromEntries(ledger.clean),
      unclean: ledger.unclean.length,
      unanswered: ledger.unanswered.length,
      wrong: ledger.wrong.length,
      acknowledged: acknowledged.length,
      found: found.documents,
      slowest: ledger.slowest / 1_000,
      faultSeconds: (lifted - began) / 1_000,
      healthySeconds: healthy === null ? null : (healthy - lifted) / 1_000,
      notes,
      problems,
    };
  } finally {
    isOver = true;
    deadline = 0;
    for (const api of apis) if (api.lives()) await api.stop();
    await setting.line?.stop();
  }
}

/** What requests came to that should not be. */
function toldOf({ wrong, unclean, unanswered }: Ledger, { isApiKilled }: Setting): string[] {
  return [wrong, unclean, isApiKilled ? [] : unanswered].flatMap((all) => [...new Set(all)].slice(0, mostTold));
}

/** Asks until it goes as fast as is wanted, or it has been long enough; gives how many were answered in a second. */
async function whenWarm(urls: readonly string[], questions: () => Question, rate: number): Promise<number> {
  const began = performance.now();
  for (;;) {
    const possible = await askInTurn(new Ledger(), urls, questions, warmUp);
    if (possible * share >= rate || performance.now() - began >= longestWarmUp * 1_000) return possible;
  }
}

/** Waits until nothing has failed for a while; the instant at which all said that they are ready, null where that does not come. */
async function untilHealthy(
  ledger: Ledger,
  apis: readonly Api[],
  from: number,
  patience: number,
): Promise<number | null> {
  let ready: number | null = null;
  for (;;) {
    const now = performance.now();
    if (ready === null) {
      const all = await Promise.all(apis.map(({ origin }) => readiness(origin)));
      if (all.every((status) => status === 200)) ready = performance.now();
    }
    if (ready !== null && now - Math.max(ready, ledger.lastFailure) > calm * 1_000) return ready;
    if (now - from > patience + calm * 1_000) return ready;
    await sleep(100);
  }
}
