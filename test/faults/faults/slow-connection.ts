import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';
import { noToxiproxy, startToxiproxy } from '../toxiproxy.ts';

/** The database is far away and the line to it narrow. */
export const slowConnection: Fault = {
  name: 'slow-connection',
  title: 'connections slow: 100 ms each way, 256 kB/s, for 15 s',
  impossible: noToxiproxy,
  async run(stage) {
    const line = await startToxiproxy(stage.neo4j.port);
    return underLoad(stage, 'slow-connection', { line, byCommandLine: 80, isUnnoticed: true }, async () => {
      await line.slow(100, 256);
      await sleep(15_000);
      await line.mend();
    });
  },
};
