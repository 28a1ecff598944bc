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
 * Asks so many questions a second, whether or not those before were answered: clients out there do not wait for each other.
 *
 * @param urls the API processes, which are asked in turn
 * @param next the next question
 */
export function startLoad(ledger: Ledger, urls: () => readonly string[], rate: number, next: () => Question): Load {
  const underWay = new Set<Promise<void>>();
  let isOver = false;
  const one = async (url: string) => {
    const question = next();
    const sentAt = performance.now();
    ledger.sent += 1;
    const reply = await post(url, question.body);
    judge(ledger, reply, sentAt, (data) => question.wrongWith(data, sentAt));
  };
  const sending = (async () => {
    const began = performance.now();
    for (let sent = 0; !isOver; await sleep(10)) {
      const due = ((performance.now() - began) / 1_000) * rate;
      for (; sent < due; sent += 1) {
        const all = urls();
        const asked = one(all[sent % all.length] ?? '').finally(() => underWay.delete(asked));
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
