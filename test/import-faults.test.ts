import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { runningIn } from '../src/database/local/running.ts';
import { type LocalServer, startLocal } from '../src/database/local/server.ts';
import { serverVersion } from '../src/database/local/version.ts';
import { migrate } from '../src/database/migrate.ts';
import { Random } from '../src/generate/random.ts';
import { checksum } from './support/checksum.ts';
import { type Ended, runCommand, startCommand } from './support/command.ts';
import { borrowJars } from './support/database.ts';
import { empty, testDatabase } from './support/graph.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

/*
 * Whatever fails, whenever it fails: received = in + already in + refused, each document is in whole or not at all, and
 * the same command again completes what is missing, so that the graph is the one of an import that nothing disturbed.
 */

const documents = 40;
let database: Database;
let folder: string;
let quarantine: string;
let records: string;
/** What an undisturbed import makes. */
let whole: Awaited<ReturnType<typeof checksum>>;
let sayings: Map<string, string>;

beforeAll(async () => {
  database = testDatabase();
  await migrate(database);
  folder = await mkdtemp(join(tmpdir(), 'graph-faults-'));
  quarantine = join(folder, 'quarantine');
  records = join(folder, 'records');
  await mkdir(records);
  for (let index = 0; index < documents; index += 1) await writeRecord(records, index);
  await empty(database);
  expect(await runCommand(['import', records], { IMPORT_QUARANTINE: quarantine })).toMatchObject({ code: 0 });
  whole = await checksum(database);
  sayings = await sayingsIn(database);
});
beforeEach(async () => {
  await empty(database);
  await rm(quarantine, { recursive: true, force: true });
});
afterAll(async () => {
  // The next file starts from what it brings in itself.
  await empty(database);
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** A record of a document that shares people, a meeting and a place with others. The first describes the place of all. */
async function writeRecord(into: string, index: number): Promise<void> {
  const slug = `fault-${String(index).padStart(2, '0')}`;
  const meeting = `fault-meeting-${Math.floor(index / 4)}`;
  const officials = [index, index + 1, index + 2].map((one) => `example-official-${one % 30}`);
  const record = {
    record: 1,
    document: { slug, kind: 'MINUTES', title: `Example minutes ${index}`, language: 'en' },
    countries: [{ code: 'TR' }],
    places: index === 0 ? [{ slug: 'fault-town', name: { en: 'Fault Town' }, country: 'TR' }] : [],
    officials: officials.map((one) => ({ slug: one, name: { en: one }, evidence: `${one} of document ${index}` })),
    meetings: [{ slug: meeting, title: { en: `Example ${meeting}` }, when: '2019-05-02', place: 'fault-town' }],
    attendances: officials.map((official) => ({ meeting, official, country: 'TR', evidence: 'was there' })),
    statements: [{ meeting, slug, summary: { en: `Example statement ${index}.` }, evidence: 'said so' }],
  };
  await writeFile(join(into, `${slug}.json`), JSON.stringify(record));
}

/** By document with a receipt: all that it says. */
async function sayingsIn(of: Database): Promise<Map<string, string>> {
  const text = `MATCH (receipt:Receipt)-[:RECEIPT_OF]->(document:Document)
    RETURN document.id AS id, COLLECT {
      MATCH (thing)-[said:DESCRIBED_BY|EVIDENCED_BY]->(document)
      RETURN [thing.id, type(said), said.claim, said.quote] AS saying ORDER BY thing.id, type(said), said.position
    } AS says`;
  const rows = await of.read<{ id: string; says: unknown }>({ name: 'sayings', text });
  return new Map(rows.map(({ id, says }) => [id, JSON.stringify(says)]));
}

/** Each document that is in says all that it has to say, and there is nothing that no document says. */
async function expectNothingHalf(of: Database): Promise<number> {
  const found = await sayingsIn(of);
  for (const [id, says] of found) expect(says).toBe(sayings.get(id));
  const text = `MATCH (thing:Node) WHERE NOT EXISTS { (thing)-[:DESCRIBED_BY]->(:Document)<-[:RECEIPT_OF]-(:Receipt) }
    RETURN thing.id AS id LIMIT 5`;
  expect(await of.read({ name: 'without-a-document', text })).toEqual([]);
  return found.size;
}

/** All is in, as if nothing had happened, and was written once. */
async function expectWhole(of: Database): Promise<void> {
  expect(await checksum(of)).toEqual(whole);
  const text = `MATCH (activity:Activity)
    RETURN count(activity) AS activities, count(DISTINCT activity.document) AS documents`;
  expect(await of.read({ name: 'activities', text })).toEqual([{ activities: documents, documents }]);
}

const bring = (variables: Readonly<Record<string, string>> = {}, paths: readonly string[] = [records]) =>
  startCommand(['import', '--json', ...paths], { IMPORT_QUARANTINE: quarantine, ...variables });

/** What an import told: its outcomes by document, and the sum of them. */
function told({ stdout, stderr }: Ended) {
  // A process that was killed may have ended in the middle of a line.
  const lines = stdout.split('\n').slice(0, -1);
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what must be in them
  const objects = lines.map((line): any => JSON.parse(line));
  const summary = objects.find(({ outcome }) => outcome === 'summary');
  const outcomes = objects.filter(({ outcome }) => outcome !== 'summary');
  return { summary, outcomes, stderr, of: (kind: string) => outcomes.filter(({ outcome }) => outcome === kind) };
}

/** Of a run that came to its end: each document once, and the sum is right. */
function expectCounted(ended: Ended, received = documents) {
  const all = told(ended);
  expect(all.summary, ended.stderr).toMatchObject({
    received,
    in: all.of('in').length,
    alreadyIn: all.of('already in').length,
    refused: all.of('refused').length,
  });
  expect(new Set(all.outcomes.map(({ document }) => document)).size).toBe(received);
  expect(all.outcomes).toHaveLength(received);
  return all;
}

test('the importer killed again and again: what it told is true, and the last run completes it', async () => {
  const random = new Random(7);
  let inBefore = 0;
  for (let round = 0; round < 8; round += 1) {
    const importer = bring();
    // Those that are in come first; then at once after a line, or at any instant of what is between two.
    await importer.saysLines(inBefore + random.whole(1, 4));
    if (round % 2 === 1) await sleep(random.whole(0, 60));
    importer.kill();
    const { of, summary } = told(await importer.ended);
    expect(summary).toBeUndefined();
    expect(of('already in')).toHaveLength(inBefore);
    const inNow = await settled();
    // It may have been killed between a commit and the word of it, or with words that nobody had read.
    expect(inNow).toBeGreaterThanOrEqual(inBefore + of('in').length);
    expect(inNow).toBeLessThanOrEqual(inBefore + of('in').length + 1);
    inBefore = inNow;
  }
  expect(inBefore).toBeGreaterThan(8);
  const { of, summary } = expectCounted(await bring().ended);
  expect(of('already in')).toHaveLength(inBefore);
  expect(summary).toMatchObject({ refused: 0 });
  await expectWhole(database);
});

/** How many documents are in when the database has ended what a killed importer left open: the lock is free then. */
async function settled(): Promise<number> {
  await database.write((transaction) =>
    transaction.run({ name: 'lock', text: "MERGE (lock:ImportLock {id: 'import'}) SET lock.takenAt = datetime()" }),
  );
  return expectNothingHalf(database);
}

describe('with a connection that is cut', () => {
  let proxy: DatabaseProxy;
  beforeEach(async () => {
    proxy = await startProxy(new URL(inject('address').uri));
  });
  afterEach(() => proxy.stop());
  const throughProxy = () => ({ NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` });

  test('before or after COMMIT, each time before its answer: all is told to be in, is in, and is in once', async () => {
    const random = new Random(11);
    const cuts: string[] = [];
    let commits = 0;
    proxy.atCommit = () => {
      commits += 1;
      // The driver waits for a second before it tries again: six times is enough.
      if (commits % 5 !== 0 || cuts.length === 6) return 'pass';
      const cut = random.oneIn(3) ? 'before' : 'after';
      cuts.push(cut);
      return cut;
    };
    const { summary, of } = expectCounted(await bring(throughProxy()).ended);
    expect(new Set(cuts)).toEqual(new Set(['before', 'after']));
    expect(summary).toMatchObject({ in: documents, refused: 0 });
    // Of one whose word was lost, too, it is told what it made.
    expect(of('in').every(({ counts }) => counts.new > 0)).toBe(true);
    await expectWhole(database);
  });

  test('with the answer to COMMIT, and for good: what is not known is not told to be in, nor lost', async () => {
    let commits = 0;
    proxy.atCommit = () => {
      commits += 1;
      if (commits < 10) return 'pass';
      void proxy.down();
      return 'pass';
    };
    const ended = await bring(throughProxy()).ended;
    expect(ended.code).toBe(3);
    const { of } = expectCounted(ended);
    expect(of('in')).toHaveLength(9);
    const [unknown, ...others] = of('refused');
    expect(unknown.problems[0].reason).toMatch(/may be in or not, .* import it again, which is safe/);
    for (const { problems } of others) expect(problems[0].reason).toMatch(/was not written, because the database/);
    const kept = (await readdir(quarantine)).filter((name) => !name.endsWith('.problems.json'));
    expect(kept).toHaveLength(documents - 9);
    const inNow = await settled();
    expect([9, 10]).toContain(inNow);

    const retried = await startCommand(['import', '--json', '--retry'], { IMPORT_QUARANTINE: quarantine }).ended;
    const { summary } = expectCounted(retried, documents - 9);
    expect(summary).toMatchObject({ in: documents - inNow, alreadyIn: inNow - 9, refused: 0 });
    expect(await readdir(quarantine)).toEqual([]);
    await expectWhole(database);
  });
});

test('two importers at once, of the same people and partly the same documents, come to the same as one', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  for (const [into, from, to] of [
    [one, 0, 28],
    [other, 0, 0],
    [other, 12, documents - 1],
  ] as const) {
    await mkdir(into, { recursive: true });
    for (let index = from; index <= to; index += 1) await writeRecord(into, index);
  }
  const runs = await Promise.all([bring({}, [one]).ended, bring({}, [other]).ended]);
  expect(runs).toMatchObject([{ code: 0 }, { code: 0 }]);
  const [first, second] = [expectCounted(runs[0], 29), expectCounted(runs[1], documents - 11)];
  // Each document was put in by one of the two, and the other says that it was there.
  expect(first.summary.in + second.summary.in).toBe(documents);
  await expectWhole(database);
});

describe('a quarantine', () => {
  test('that cannot be written to: nothing is lost sight of, and the reason is told', async () => {
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, 'a file, and no folder');
    const wrong = join(folder, 'wrong.yaml');
    await writeFile(wrong, 'record: 2\n');
    const noFolder = await runCommand(['import', wrong], { IMPORT_QUARANTINE: blocked });
    expect(noFolder).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot be read \(ENOTDIR\)/) });

    // Nobody may make a folder there, not even root.
    const ended = await bring({ IMPORT_QUARANTINE: '/proc/nowhere' }, [wrong, records]).ended;
    expect(ended.code).toBe(1);
    const { of } = expectCounted(ended, documents + 1);
    const [refused] = of('refused');
    expect(refused.kept).toBeNull();
    expect(refused.problems.at(-1).reason).toMatch(/could not be kept in \/proc\/nowhere \(E[A-Z]+\)/);
    await expectWhole(database);
  });

  test.skipIf(!canMount())('that is full: keeps what it can, and no half of a record', async () => {
    const unmount = await mountSmall(quarantine, '32k');
    try {
      const large = join(folder, 'large');
      await mkdir(large);
      for (const index of [1, 2, 3, 4, 5, 6]) {
        const record = { record: 2, document: { slug: `large-${index}` }, officials: 'x'.repeat(6_000) };
        await writeFile(join(large, `${index}.json`), JSON.stringify(record));
      }
      const ended = await bring({}, [large, records]).ended;
      expect(ended.code).toBe(1);
      const { of } = expectCounted(ended, documents + 6);
      const [kept, lost] = [of('refused').filter((it) => it.kept), of('refused').filter((it) => !it.kept)];
      expect(kept.length).toBeGreaterThan(0);
      expect(lost.length).toBeGreaterThan(0);
      for (const { problems } of lost) expect(problems.at(-1).reason).toMatch(/could not be kept in .* \(ENOSPC\)/);
      const names = (await readdir(quarantine)).filter((name) => !name.endsWith('.problems.json'));
      expect(names.map((name) => join(quarantine, name)).sort()).toEqual(kept.map((it) => it.kept).sort());
      for (const name of names) JSON.parse(await readFile(join(quarantine, name), 'utf8'));
      await expectWhole(database);
    } finally {
      unmount();
    }
  });
});

describe('with a database of its own', () => {
  let home: string;
  let server: LocalServer;
  let own: Database;
  let unmount = () => {};

  beforeAll(async () => {
    home = join(folder, 'neo4j');
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
    process.kill(runningIn(home)?.pid ?? 0, 'SIGKILL');
  }
  const access = () => ({ NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password });

  test('the database killed and started again: the import goes on or says what is missing, and a rerun adds it', async () => {
    const proxy = await startProxy(new URL(server.uri));
    try {
      const importer = bring({ ...access(), NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` });
      await importer.saysLines(9);
      kill();
      await startAgain();
      proxy.turnTo(Number(new URL(server.uri).port));
      const ended = await importer.ended;
      const { of, summary } = expectCounted(ended);
      // Half a minute is what the driver waits for a database that comes back.
      expect(ended.code, ended.stderr).toBe(summary.refused === 0 ? 0 : 3);
      expect(await expectNothingHalf(own)).toBeGreaterThanOrEqual(of('in').length);
      expectCounted(await bring(access()).ended);
      await expectWhole(own);
    } finally {
      await proxy.stop();
    }
  });

  test.skipIf(!canMount())('the disk full: what is not in is told, and goes in when there is room', async () => {
    await empty(own);
    const ballast = join(home, 'ballast');
    const importer = bring(access());
    await importer.saysLines(5);
    await fill(ballast);
    const ended = await importer.ended;
    const { summary, of } = expectCounted(ended);
    expect([1, 3]).toContain(ended.code);
    expect(summary.refused).toBeGreaterThan(0);
    await rm(ballast);
    // After a write that failed Neo4j takes no more until it is started again.
    kill();
    await startAgain();
    const inNow = await expectNothingHalf(own);
    expect(inNow).toBeGreaterThanOrEqual(of('in').length);
    const rerun = expectCounted(await bring(access()).ended);
    expect(rerun.summary).toMatchObject({ in: documents - inNow, alreadyIn: inNow, refused: 0 });
    await expectWhole(own);
  });
});

/** Takes all room that is left where a file is to lie. */
async function fill(file: string): Promise<void> {
  const { bavail, bsize } = await statfs(join(file, '..'));
  await writeFile(file, Buffer.alloc(bavail * bsize)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOSPC') throw error;
  });
}

/** A disk that can be filled is made of memory, by root on Linux alone. Elsewhere these tests are left out. */
function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/bin/mount');
}

async function mountSmall(at: string, size: string): Promise<() => void> {
  await mkdir(at, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at]);
  return () => void execFileSync('umount', ['-l', at]);
}
