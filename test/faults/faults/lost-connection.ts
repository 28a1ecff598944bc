import { startProxy } from '../../support/proxy.ts';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** A firewall forgets all connections to the database: neither side is told, and new ones are taken at once. */
export const lostConnection: Fault = {
  name: 'lost-connection',
  title: 'connections lost without a word',
  async run(stage) {
    // Toxiproxy has nothing that is lost on old connections alone.
    const line = await startProxy(stage.neo4j.address);
    return underLoad(stage, 'lost-connection', { line, byCommandLine: 80, patience: 90 }, async () => line.lose());
  },
};
