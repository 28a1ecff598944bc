import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Database } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { Random } from '../src/generate/random.ts';
import { runCommand, startCommand } from './support/command.ts';
import { canMount, mountSmall } from './support/disk.ts';
import { Disturbed, documents, expectCounted, told, writeRecords } from './support/faults.ts';
import { empty, testDatabase } from './support/graph.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

let database: Database;
let disturbed: Disturbed;
let folder: string;
let quarantine: string;

beforeAll(async () => {
  database = testDatabase();
  await migrate(database);
  disturbed = await Disturbed.prepare(database);
  ({ folder, quarantine } = disturbed);
});
beforeEach(async () => {
  await empty(database);
  await rm(quarantine, { recursive: true, force: true });
});
afterAll(async () => {
  // The next file starts from what it brings in itself.
  await empty(database);
  await database.close();
  await disturbed.remove();
});

test('the importer killed again and again: what it told is true, and the last run completes it', async () => {
  const random = new Random(7);
  let inBefore = 0;
  for (let round = 0; round < 6; round += 1) {
    const importer = disturbed.bring();
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
  const { of, summary } = expectCounted(await disturbed.bring().ended);
  expect(of('already in')).toHaveLength(inBefore);
  expect(summary).toMatchObject({ refused: 0 });
  await disturbed.expectWhole(database);
});

/** How many documents are in when the database has ended what a killed importer left open: the lock is free then. */
async function settled(): Promise<number> {
  await database.write((transaction) =>
    transaction.run({ name: 'lock', text: "MERGE (lock:ImportLock {id: 'import'}) SET lock.takenAt = datetime()" }),
  );
  return disturbed.expectNothingHalf(database);
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
    const { summary, of } = expectCounted(await disturbed.bring(throughProxy()).ended);
    expect(new Set(cuts)).toEqual(new Set(['before', 'after']));
    expect(summary).toMatchObject({ in: documents, refused: 0 });
    // Of one whose word was lost, too, it is told what it made.
    expect(of('in').every(({ counts }) => counts.new > 0)).toBe(true);
    await disturbed.expectWhole(database);
  });

  test('with the answer to COMMIT, and for good: what is not known is not told to be in, nor lost', async () => {
    let commits = 0;
    proxy.atCommit = () => {
      commits += 1;
      if (commits < 10) return 'pass';
      void proxy.down();
      return 'pass';
    };
    const ended = await disturbed.bring(throughProxy()).ended;
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
    await disturbed.expectWhole(database);
    // The driver tries for half a minute.
  }, 180_000);
});

test('two importers at once, of the same people and partly the same documents, come to the same as one', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await writeRecords(one, 0, 28);
  await writeRecords(other, 0, 1);
  await writeRecords(other, 12, documents);
  const runs = await Promise.all([disturbed.bring({}, [one]).ended, disturbed.bring({}, [other]).ended]);
  expect(runs).toMatchObject([{ code: 0 }, { code: 0 }]);
  const [first, second] = [expectCounted(runs[0], 28), expectCounted(runs[1], 1 + documents - 12)];
  // Each document was put in by one of the two, and the other says that it was there.
  expect(first.summary.in + second.summary.in).toBe(documents);
  await disturbed.expectWhole(database);
});

describe('a quarantine', () => {
  test('that cannot be written to: nothing is lost sight of, and the reason is told', async () => {
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, 'a file, and no folder');
    const wrong = join(folder, 'wrong.yaml');
    await writeFile(wrong, 'record: 2\n');
    const noFolder = await runCommand(['import', wrong], { IMPORT_QUARANTINE: blocked });
    expect(noFolder).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot be read \(ENOTDIR\)/) });

    // Nobody may make a folder there, not even root: it is a link that leads nowhere.
    const nowhere = join(folder, 'nowhere');
    await symlink(join(folder, 'missing', 'folder'), nowhere);
    const ended = await disturbed.bring({ IMPORT_QUARANTINE: nowhere }, [wrong, disturbed.records]).ended;
    expect(ended.code).toBe(1);
    const { of } = expectCounted(ended, documents + 1);
    const [refused] = of('refused');
    expect(refused.kept).toBeNull();
    expect(refused.problems.at(-1).reason).toMatch(/could not be kept in .*nowhere \(E[A-Z]+\)/);
    await disturbed.expectWhole(database);
  });

  test('that is full: keeps what it can, and no half of a record', async (context) => {
    context.skip(!canMount(), 'a small disk is mounted by root on Linux alone');
    const unmount = await mountSmall(quarantine, '32k');
    try {
      const large = join(folder, 'large');
      await mkdir(large);
      for (const index of [1, 2, 3, 4, 5, 6]) {
        const record = { record: 2, document: { slug: `large-${index}` }, officials: 'x'.repeat(6_000) };
        await writeFile(join(large, `${index}.json`), JSON.stringify(record));
      }
      const ended = await disturbed.bring({}, [large, disturbed.records]).ended;
      expect(ended.code).toBe(1);
      const { of } = expectCounted(ended, documents + 6);
      const [kept, lost] = [of('refused').filter((it) => it.kept), of('refused').filter((it) => !it.kept)];
      expect(kept.length).toBeGreaterThan(0);
      expect(lost.length).toBeGreaterThan(0);
      for (const { problems } of lost) expect(problems.at(-1).reason).toMatch(/could not be kept in .* \(ENOSPC\)/);
      const names = (await readdir(quarantine)).filter((name) => !name.endsWith('.problems.json'));
      expect(names.map((name) => join(quarantine, name)).sort()).toEqual(kept.map((it) => it.kept).sort());
      for (const name of names) JSON.parse(await readFile(join(quarantine, name), 'utf8'));
      await disturbed.expectWhole(database);
    } finally {
      unmount();
    }
  });
});
