import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** The database keeps its connections and does nothing, as on a machine that swaps or is being moved. */
export const frozenDatabase: Fault = {
  name: 'frozen-database',
  title: 'Neo4j frozen for 20 s (SIGSTOP)',
  run: (stage) =>
    underLoad(stage, 'frozen-database', { byCommandLine: 80 }, async ({ neo4j }) => {
      neo4j.signal('SIGSTOP');
      await sleep(20_000);
      neo4j.signal('SIGCONT');
    }),
};
