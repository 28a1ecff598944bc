import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';
import { noToxiproxy, startToxiproxy } from '../toxiproxy.ts';

/** Few connections to the database, statements that take long, and more editors than connections. */
export const exhaustedPool: Fault = {
  name: 'exhausted-pool',
  title: '6 connections, 250 ms each way for 15 s, 8 editors',
  impossible: noToxiproxy,
  async run(stage) {
    const line = await startToxiproxy(stage.neo4j.port);
    const variables = { NEO4J_CONNECTIONS: '6', STATEMENT_TIMEOUT_MS: '3000', LIMIT_CONCURRENT: '10000' };
    return underLoad(stage, 'exhausted-pool', { line, editors: 8, variables }, async () => {
      await line.slow(250);
      await sleep(15_000);
      await line.mend();
    });
  },
};
