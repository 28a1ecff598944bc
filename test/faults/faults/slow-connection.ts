import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** The database is far away and the line to it narrow. */
export const slowConnection: Fault = {
  name: 'slow-connection',
  title: 'connections slow: 100 ms each way, 256 kB/s, for 15 s',
  run: (stage) =>
    underLoad(stage, 'slow-connection', { byCommandLine: 80, isUnnoticed: true }, async ({ proxy }) => {
      proxy.slow(100, 256_000);
      await sleep(15_000);
      proxy.slow(0);
    }),
};
