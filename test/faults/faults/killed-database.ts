import { startProxy } from '../../support/proxy.ts';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** Seconds in which a database that has just been started plans all statements anew, on a machine with other work. */
export const coldStart = 90;

/** The database dies as by a power failure, in the middle of imports, and is started again. */
export const killedDatabase: Fault = {
  name: 'killed-database',
  title: 'Neo4j killed (-9), started again',
  async run(stage) {
    const line = await startProxy(stage.neo4j.address);
    return underLoad(stage, 'killed-database', { line, byCommandLine: 80, patience: coldStart }, async ({ neo4j }) => {
      neo4j.signal('SIGKILL');
      await neo4j.startAgain();
      line.turnTo(neo4j.port);
    });
  },
};
