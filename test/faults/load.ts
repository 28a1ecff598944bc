import { setTimeout as sleep } from 'node:timers/promises';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { post } from './post.ts';
import type { Question } from './questions.ts';

/** Requests that go on being sent. */
export interface Load {
  /** Sends no more, and waits for the answers that are due. */
  stop(): Promise<void>;
}

/**
 * Asks as fast as answers come, for so many seconds over so many connections; what is cold gets warm by that.
 *
 * @param ledger gets what became of it
 * @returns how many were answered in a second, in the latter half of the time
 */
export async function askInTurn(
  ledger: Ledger,
  urls: readonly string[],
  next: () => Question,
  seconds: number,
  connections = 16,
): Promise<number> {
  let isOver = false;
  const one = async (url: string) => {
    while (!isOver) await ask(ledger, url, next());
  };
  const all = Array.from({ length: connections }, (_, index) => one(urls[index % urls.length] ?? ''));
  await sleep(seconds * 500);
  const [began, before] = [performance.now(), ledger.answered];
  await sleep(seconds * 500);
  isOver = true;
  const perSecond = (ledger.answered - before) / ((performance.now() - began) / 1_000);
  await Promise.all(all);
  return perSecond;
}

/**
 * Asks so many questions a second, whether or not those before were answered: clients out there do not wait for each other.
 *
 * @param urls the API processes, which are asked in turn
 * @param next the next question
 */
export function startLoad(ledger: Ledger, urls: () => readonly string[], rate: number, next: () => Question): Load {
  const underWay = new Set<Promise<void>>();
  let isOver = false;
  const sending = (async () => {
    const began = performance.now();
    for (let sent = 0; !isOver; await sleep(10)) {
      const due = ((performance.now() - began) / 1_000) * rate;
      for (; sent < due; sent += 1) {
        const all = urls();
        const asked = ask(ledger, all[sent % all.length] ?? '', next()).finally(() => underWay.delete(asked));
        underWay.add(asked);
      }
    }
  })();
  return {
    async stop() {
      isOver = true;
      await sending;
      await Promise.all(underWay);
    },
  };
}

async function ask(ledger: Ledger, url: string, question: Question): Promise<void> {
  const sentAt = performance.now();
  ledger.sent += 1;
  const reply = await post(url, question.body);
  judge(ledger, reply, sentAt, (data) => question.wrongWith(data, sentAt));
}
