import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** A firewall forgets all connections to the database: neither side is told, and new ones are taken at once. */
export const lostConnection: Fault = {
  name: 'lost-connection',
  title: 'connections lost without a word',
  run: (stage) =>
    underLoad(stage, 'lost-connection', { patience: 30 }, async ({ proxy, importByCommandLine }) => {
      await importByCommandLine(150);
      proxy.lose();
    }),
};
