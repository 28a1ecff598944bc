import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canMount, mountSmall } from '../../support/disk.ts';
import { startProxy } from '../../support/proxy.ts';
import type { Fault } from '../fault.ts';
import { Neo4j } from '../neo4j.ts';
import { type Stage, underLoad } from '../scene.ts';
import { coldStart } from './killed-database.ts';

/** The disk of the database is full in the middle of imports; then there is room, and the database is started again. */
export const fullDisk: Fault = {
  name: 'full-disk',
  title: 'disk of the database full for 10 s, Neo4j started again',
  impossible: () => (canMount() ? null : 'a small disk is mounted by root on Linux alone'),
  async run(stage) {
    const home = join(stage.folder, 'small-disk');
    const unmount = await mountSmall(home, '300m');
    try {
      const neo4j = await Neo4j.start(home);
      try {
        return await fill({ ...stage, neo4j, written: [] }, join(home, 'ballast'));
      } finally {
        await neo4j.stop();
      }
    } finally {
      unmount();
    }
  },
};

async function fill(stage: Stage, ballast: string) {
  const line = await startProxy(stage.neo4j.address);
  return underLoad(stage, 'full-disk', { line, patience: coldStart }, async ({ neo4j, ledger }) => {
    const { bavail, bsize } = await statfs(join(ballast, '..'));
    // Room for some documents.
    await writeFile(ballast, Buffer.alloc(bavail * bsize - 300_000));
    while (ledger.failures === 0) await sleep(50);
    await sleep(10_000);
    await rm(ballast);
    // After a write that failed Neo4j takes no more until it is started again.
    neo4j.signal('SIGKILL');
    await neo4j.startAgain();
    line.turnTo(neo4j.port);
  });
}
