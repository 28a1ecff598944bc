import { setTimeout as sleep } from 'node:timers/promises';
import { handIn } from '../editor.ts';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** The API process dies while it imports, again and again, and is started again; whoever got no answer hands in once more. */
export const killedApi: Fault = {
  name: 'killed-api',
  title: 'API process killed (-9) 3 times, started again',
  run: (stage) =>
    underLoad(stage, 'killed-api', { isApiKilled: true, editors: 4 }, async (scene) => {
      const { apis, ledger, nextPaper, check } = scene;
      for (let time = 0; time < 3; time += 1) {
        const [api] = apis;
        // What is killed at any instant of an import of its own, handed in with a key that is kept.
        const [one, key] = [nextPaper(), `key-of-kill-${time}`];
        const handing = handIn(
          ledger,
          () => apis[0]?.url ?? '',
          one,
          () => Number.POSITIVE_INFINITY,
          key,
        );
        await sleep(Math.random() * 60);
        await api?.kill();
        apis[0] = await scene.startApi();
        const first = await handing;
        const again = await handIn(
          ledger,
          () => apis[0]?.url ?? '',
          one,
          () => Number.POSITIVE_INFINITY,
          key,
        );
        check(
          first !== null && first.activity !== null && first.activity === again?.activity,
          `${one.slug}, handed in again with its key, came to ${JSON.stringify(again)} and not ${JSON.stringify(first)}`,
        );
        await sleep(1_000);
      }
    }),
};
