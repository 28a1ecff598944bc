import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';
import { noToxiproxy, startToxiproxy } from '../toxiproxy.ts';

/** All connections to the database break, three times at once and then for ten seconds. */
export const cutConnection: Fault = {
  name: 'cut-connection',
  title: 'connections cut: 3 times, then for 10 s',
  impossible: noToxiproxy,
  async run(stage) {
    const line = await startToxiproxy(stage.neo4j.port);
    return underLoad(stage, 'cut-connection', { line, byCommandLine: 80 }, async () => {
      for (let time = 0; time < 3; time += 1) {
        await line.down();
        await line.up();
        await sleep(1_000);
      }
      await line.down();
      await sleep(10_000);
      await line.up();
    });
  },
};
