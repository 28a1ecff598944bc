import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** A firewall forgets all connections to the database: neither side is told, and new ones are taken at once. */
export const lostConnection: Fault = {
  name: 'lost-connection',
  title: 'connections lost without a word',
  run: (stage) =>
    underLoad(stage, 'lost-connection', { byCommandLine: 80, patience: 90 }, async ({ proxy }) => {
      proxy.lose();
    }),
};
