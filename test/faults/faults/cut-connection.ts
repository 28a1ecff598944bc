import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** All connections to the database break, three times at once and then for ten seconds. */
export const cutConnection: Fault = {
  name: 'cut-connection',
  title: 'connections cut: 3 times, then for 10 s',
  run: (stage) =>
    underLoad(stage, 'cut-connection', { byCommandLine: 80 }, async ({ proxy }) => {
      for (let time = 0; time < 3; time += 1) {
        await proxy.down();
        await proxy.up();
        await sleep(1_000);
      }
      await proxy.down();
      await sleep(10_000);
      await proxy.up();
    }),
};
