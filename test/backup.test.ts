import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { localFolder, recordFiles, seedFolder } from '../src/cli/paths.ts';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { type LocalServer, startLocal, statusLocal, stopLocal } from '../src/database/local/server.ts';
import { migrate } from '../src/database/migrate.ts';
import { checksum } from './support/checksum.ts';
import { checkout, endRuns, processesOf, type Run, run } from './support/clone.ts';
import { importAll } from './support/graph.ts';

const version = readConfig().localNeo4jVersion;
const quiet = () => {};
/** Where the database lies. */
let home: string;
/** Where the backups go. */
let shelf: string;
let backup: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'graph-backup-home-'));
  shelf = await mkdtemp(join(tmpdir(), 'graph-backup-'));
  backup = join(shelf, 'seeds.dump');
});

afterEach(endRuns);

afterAll(async () => {
  await stopLocal(home, quiet).catch(quiet);
  for (const folder of [home, shelf]) await rm(folder, { recursive: true, force: true });
}, 60_000);

function graph(words: readonly string[], variables: Record<string, string> = {}): Run {
  const chosen = version ? { NEO4J_VERSION: version } : {};
  return run(['node', 'bin/graph.js', ...words], checkout, { NEO4J_HOME: home, ...chosen, ...variables });
}

describe('while a server is in use', () => {
  let server: LocalServer;
  let database: Database;
  let seeds: Awaited<ReturnType<typeof checksum>>;

  // This process has it for itself, as `npm start` does.
  beforeAll(async () => {
    server = await startLocal({ folder: home, jars: localFolder, version, report: quiet });
    const { uri, user, password } = server;
    database = openDatabase({ uri, user, password, database: undefined }, { statementTimeout: 20_000 });
    await migrate(database);
    for (const it of await importAll(database, await recordFiles([seedFolder]))) expect(it.outcome).toBe('in');
    seeds = await checksum(database);
  }, 180_000);

  afterAll(async () => {
    await database?.close();
    await server?.stop();
    // Not the one that it started, nor the ones that came in its place.
    expect(await statusLocal(home)).toBeUndefined();
  }, 60_000);

  test('a backup is taken of it and read back, and its user goes on', async () => {
    const pid = (await statusLocal(home))?.pid;
    const it = graph(['backup', backup]);
    expect(await it.ended, it.stderr).toBe(0);
    expect(it.stdout).toContain(`Stopping Neo4j ${server.version} (process ${pid}) of process ${process.pid}`);
    expect(it.stdout).toMatch(/[\d,]+ nodes and [\d,]+ links as of 20/);
    expect(await readdir(shelf)).toEqual(['seeds.dump', 'seeds.dump.json']);
    expect((await statusLocal(home))?.pid).not.toBe(pid);
    expect(await checksum(database)).toEqual(seeds);
    const manifest = JSON.parse(await readFile(`${backup}.json`, 'utf8'));
    const count = { name: 'count', text: 'MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS links' };
    expect(await database.read(count)).toEqual([{ nodes: manifest.nodes, links: manifest.links }]);
  }, 180_000);

  test('what is no sound backup is refused, and nothing changes', async () => {
    const other = join(shelf, 'other.dump');
    const manifest = JSON.parse(await readFile(`${backup}.json`, 'utf8'));
    const { pid } = (await statusLocal(home)) ?? {};
    const refused = async (reason: RegExp, changes: object | string = {}, code = 1) => {
      const text = typeof changes === 'string' ? changes : JSON.stringify({ ...manifest, ...changes });
      await writeFile(`${other}.json`, text);
      const it = graph(['restore', '--yes', other]);
      expect([await it.ended, it.stderr]).toEqual([code, expect.stringMatching(reason)]);
    };

    await refused(/There is no file/, {}, 2);
    await copyFile(backup, other);
    await refused(/newer than .*NEO4J_VERSION=9999\.1\.0/s, { neo4j: '9999.1.0' });
    await refused(/newer version of this program/, { model: 1000 });
    await refused(/no manifest of a backup of this program/, { backup: 'something else' });
    await refused(/is damaged/, '{"backup": "ict-coop');
    // It shows only when all is loaded and read: a dump that holds another graph than was backed up.
    await refused(/checksum is [0-9a-f]{64}, and was 0{64}/, { checksum: '0'.repeat(64) });
    const bytes = await readFile(other);
    bytes[bytes.length >> 1] = ~(bytes[bytes.length >> 1] ?? 0);
    await writeFile(other, bytes);
    await refused(/is damaged: its content/);
    await truncate(other, 1_000);
    await refused(/is damaged: it has 1000 bytes/);
    await rm(`${other}.json`);
    const bare = graph(['restore', '--yes', other]);
    expect(await bare.ended).toBe(1);
    expect(bare.stderr).toContain('has no manifest');

    expect((await statusLocal(home))?.pid).toBe(pid);
    expect(await checksum(database)).toEqual(seeds);
    await rm(other);
  }, 180_000);

  test('data are replaced when that is meant, by exactly what was backed up', async () => {
    const text = 'MATCH (n:Official) DETACH DELETE n WITH count(*) AS gone CREATE (:Node {id: "Topic:later"})';
    await database.administer({ name: 'change', text });
    const changed = await checksum(database);
    expect(changed).not.toEqual(seeds);
    const unsure = graph(['restore', backup]);
    expect(await unsure.ended).toBe(2);
    expect(unsure.stderr).toContain('Say --yes');
    expect(await checksum(database)).toEqual(changed);

    const it = graph(['restore', '--yes', backup]);
    expect(await it.ended, it.stderr).toBe(0);
    expect(await checksum(database)).toEqual(seeds);
    expect((await readdir(home)).sort()).toEqual(['home', 'lock.json', 'server.json']);
  }, 180_000);

  test('Ctrl-C in the middle leaves no file, and the server runs again', async () => {
    const before = await statusLocal(home);
    const it = graph(['backup', join(shelf, 'broken-off.dump')]);
    await it.until(/Dumping/);
    it.signal('SIGINT', 'group');
    expect(await it.ended).toBe(130);
    expect(await statusLocal(home)).toMatchObject({ owner: process.pid, answers: true, uri: before?.uri });
    expect(await checksum(database)).toEqual(seeds);
    expect(await readdir(shelf)).toEqual(['seeds.dump', 'seeds.dump.json']);
    expect(processesOf(it, shelf)).toEqual([]);
  }, 120_000);
});

test('no file is written over, and another Neo4j is told how to be backed up', async () => {
  const twice = graph(['backup', backup]);
  expect(await twice.ended).toBe(2);
  expect(twice.stderr).toContain('already. Name another one.');
  for (const words of [
    ['backup', join(shelf, 'more.dump')],
    ['restore', backup],
  ]) {
    const elsewhere = graph(words, { NEO4J_URI: 'neo4j+s://example.org' });
    expect(await elsewhere.ended).toBe(2);
    expect(elsewhere.stderr).toMatch(/Aura has snapshots.*database dump.*database backup/s);
  }
});
