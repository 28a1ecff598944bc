import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** Seconds in which a database that has just been started plans all statements anew, on a machine with other work. */
export const coldStart = 90;

/** The database dies as by a power failure, in the middle of imports, and is started again. */
export const killedDatabase: Fault = {
  name: 'killed-database',
  title: 'Neo4j killed (-9), started again',
  run: (stage) =>
    underLoad(stage, 'killed-database', { byCommandLine: 80, patience: coldStart }, async ({ neo4j, proxy }) => {
      neo4j.signal('SIGKILL');
      await neo4j.startAgain();
      proxy.turnTo(neo4j.port);
    }),
};
