import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { DatabaseUnavailable } from '../src/database/errors.ts';
import { runningIn } from '../src/database/local/running.ts';
import { type LocalServer, startLocal } from '../src/database/local/server.ts';
import { serverVersion } from '../src/database/local/version.ts';
import { migrate } from '../src/database/migrate.ts';
import { borrowJars } from './support/database.ts';
import { canMount, mountSmall } from './support/disk.ts';
import { Disturbed, documents, expectCounted } from './support/faults.ts';
import { empty, testDatabase } from './support/graph.ts';
import { startProxy } from './support/proxy.ts';

let disturbed: Disturbed;
let home: string;
let server: LocalServer;
let own: Database;
let unmount = () => {};

beforeAll(async () => {
  const database = testDatabase();
  await migrate(database);
  disturbed = await Disturbed.prepare(database);
  await empty(database);
  await database.close();
  home = join(disturbed.folder, 'neo4j');
  // Small enough to be filled in a moment.
  if (canMount()) unmount = await mountSmall(home, '200m');
  await borrowJars(home, await serverVersion(readConfig().localNeo4jVersion));
  await start();
  await migrate(own);
});
afterAll(async () => {
  await own.close();
  await server.stop();
  unmount();
  await disturbed.remove();
});

async function start(): Promise<void> {
  server = await startLocal({
    folder: home,
    version: await serverVersion(readConfig().localNeo4jVersion),
    report: () => {},
  });
  own = openDatabase({ ...server, database: undefined }, { statementTimeout: 20_000 });
}
async function startAgain(): Promise<void> {
  await own.close();
  await server.stop();
  await start();
}
function kill(): void {
  const running = runningIn(home);
  if (!running) throw new Error('There is no database to kill');
  process.kill(running.pid, 'SIGKILL');
}
const access = () => ({ NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password });

test('the database killed and started again: the import goes on or says what is missing, and a rerun adds it', async () => {
  const proxy = await startProxy(new URL(server.uri));
  try {
    const importer = disturbed.bring({ ...access(), NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` });
    await importer.saysLines(9);
    kill();
    await startAgain();
    proxy.turnTo(Number(new URL(server.uri).port));
    const ended = await importer.ended;
    const { of, summary } = expectCounted(ended);
    // Half a minute is what the driver waits for a database that comes back.
    expect(ended.code, ended.stderr).toBe(summary.refused === 0 ? 0 : 3);
    expect(await disturbed.expectNothingHalf(own)).toBeGreaterThanOrEqual(of('in').length);
    expectCounted(await disturbed.bring(access()).ended);
    await disturbed.expectWhole(own);
  } finally {
    await proxy.stop();
  }
}, 180_000);

test('the disk full: what is not in is told, and goes in when there is room', async (context) => {
  context.skip(!canMount(), 'a small disk is mounted by root on Linux alone');
  await empty(own);
  const ballast = join(home, 'ballast');
  // Room for some of the documents.
  await fill(ballast, 300_000);
  const ended = await disturbed.bring(access()).ended;
  const { summary, of } = expectCounted(ended);
  expect(ended.code, ended.stderr).toBe(3);
  expect(summary.refused).toBeGreaterThan(0);
  // It answers nothing more, and that is nobody's mistake.
  await expect(own.read({ name: 'anything', text: 'RETURN 1' })).rejects.toThrow(DatabaseUnavailable);
  await rm(ballast);
  // After a write that failed Neo4j takes no more until it is started again.
  kill();
  await startAgain();
  const inNow = await disturbed.expectNothingHalf(own);
  expect(inNow).toBeGreaterThanOrEqual(of('in').length);
  const rerun = expectCounted(await disturbed.bring(access()).ended);
  expect(rerun.summary).toMatchObject({ in: documents - inNow, alreadyIn: inNow, refused: 0 });
  await disturbed.expectWhole(own);
}, 180_000);

/** Takes the room that is left where a file is to lie, but for some bytes. */
async function fill(file: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(join(file, '..'));
  await writeFile(file, Buffer.alloc(bavail * bsize - left));
}
