import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchJars, jarsAreWhole } from '../src/database/local/jars.ts';
import { findJava, usualJavaFolders } from '../src/database/local/java.ts';
import { type LocalServer, resetLocal, startLocal, statusLocal, stopLocal } from '../src/database/local/server.ts';
import { leastJava, serverVersion } from '../src/database/local/version.ts';
import { Failure } from '../src/failure.ts';

// biome-ignore lint/style/noProcessEnv: children get a PATH of their own here, made from this one
const { PATH } = process.env;

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = new URL('../src/database/local/server.ts', import.meta.url).href;
const quiet = () => {};
const folders: string[] = [];
let version: string;
let lib: string;

beforeAll(async () => {
  version = await serverVersion(undefined);
  const shared = join(checkout, '.neo4j');
  lib = join(shared, `lib-${version}`);
  if (await jarsAreWhole(lib)) return;
  const { java } = await findJava(leastJava(version), usualJavaFolders);
  if (!java) throw new Error('These tests need a Java.');
  await mkdir(shared, { recursive: true });
  await fetchJars(shared, version, java, quiet, undefined);
}, 600_000);

afterAll(async () => {
  for (const folder of folders) {
    await stopLocal(folder, quiet).catch(quiet);
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'local-database-'));
  folders.push(folder);
  return folder;
}

/** A folder that has its jars already. */
async function readyFolder(): Promise<string> {
  const folder = await emptyFolder();
  await symlink(lib, join(folder, `lib-${version}`), 'dir');
  return folder;
}

interface Run {
  readonly child: ChildProcess;
  /** Resolves with the first line of a run that has its server, or with all that a run said before it ended. */
  readonly said: Promise<string>;
  readonly code: Promise<number | null>;
}

/** Another process that starts the database of `folder` for itself, as `npm start` does. */
function run(folder: string, path = PATH): Run {
  const code = `
    import { startLocal } from ${JSON.stringify(entry)};
    const interrupt = new AbortController();
    try {
      const server = await startLocal({
        folder: ${JSON.stringify(folder)},
        javaFolders: [],
        signal: interrupt.signal,
        report: (line) => line.startsWith('Starting') && process.argv.includes('fetch-only') && interrupt.abort(),
      });
      setInterval(() => {}, 1000);
      process.on('SIGTERM', async () => { await server.stop(); process.exit(0); });
      console.log('ready ' + server.uri);
    } catch (error) {
      console.log(error.message);
      process.exit(error.exitCode ?? 99);
    }`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', code, ...(path === PATH ? [] : ['fetch-only'])],
    {
      cwd: checkout,
      env: { PATH: path },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = new Promise<string>((resolve) => {
    child.stdout?.on('data', (data) => {
      text += data;
      if (text.startsWith('ready')) resolve(text.trim());
    });
    ended.then(() => resolve(text.trim()));
  });
  return { child, said, code: ended };
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
}

async function ask(server: Pick<LocalServer, 'uri' | 'user' | 'password'>, statement: string): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    return (await driver.executeQuery(statement)).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

describe('one database through its life', () => {
  let folder: string;
  let busy: Server;
  let first: Run;
  let pid: number;

  beforeAll(async () => {
    folder = await readyFolder();
    busy = createServer();
    // Where something else has the port already, that does as well.
    await new Promise((resolve) => busy.on('error', resolve).listen(7687, '127.0.0.1', () => resolve(undefined)));
  });
  afterAll(() => {
    busy.close();
    first?.child.kill('SIGKILL');
  });

  test('it starts beside whatever has port 7687, and answers to its own password only', async () => {
    first = run(folder);
    const uri = (await first.said).replace('ready ', '');
    expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(uri).not.toMatch(/:7687$/);

    const status = await statusLocal(folder);
    expect(status).toMatchObject({ uri, version, owner: first.child.pid, kept: false, answers: true });
    pid = status?.pid ?? 0;
    const password = (await readFile(join(folder, 'home/password'), 'utf8')).trim();
    await ask({ uri, user: 'neo4j', password }, 'CREATE (:Kept {word: "still here"})');
    await expect(ask({ uri, user: 'neo4j', password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
  }, 90_000);

  test('another run is refused it, and told whose it is and how to share one', async () => {
    for (const use of [
      () => startLocal({ folder, report: quiet }),
      () => resetLocal(folder, quiet),
      () => stopLocal(folder, quiet),
    ]) {
      const failure = await failureOf(use());
      expect(failure.message).toContain(`process ${first.child.pid},`);
      expect(failure.message).toContain('npm run db -- start');
      expect(failure.exitCode).toBe(3);
    }
  });

  test('left behind by a killed run it is taken over, and stopping it leaves no process', async () => {
    first.child.kill('SIGKILL');
    await first.code;
    const server = await startLocal({ folder, report: quiet });
    expect(server.owned).toBe(true);
    expect((await statusLocal(folder))?.pid).toBe(pid);
    await server.stop();
    expect(await statusLocal(folder)).toBeUndefined();
    expect(isAlive(pid)).toBe(false);
  }, 60_000);

  test('kept running, it is shared, keeps its data, and outlives the runs that use it', async () => {
    const kept = await startLocal({ folder, report: quiet, keepRunning: true });
    const guest = await startLocal({ folder, report: quiet });
    expect([kept.owned, guest.owned]).toEqual([false, false]);
    expect(await ask(guest, 'MATCH (it:Kept) RETURN it.word')).toBe('still here');
    await guest.stop();
    const status = await statusLocal(folder);
    expect(status).toMatchObject({ kept: true, answers: true });

    expect((await failureOf(resetLocal(folder, quiet))).message).toContain('npm run db -- stop');
    await stopLocal(folder, quiet);
    expect(isAlive(status?.pid ?? 0)).toBe(false);
    await resetLocal(folder, quiet);
    expect(await readdir(folder)).toEqual([`lib-${version}`]);
  }, 60_000);
});

test('of two runs that start at the same moment, over the lock of a dead one, one gets the database', async () => {
  const folder = await readyFolder();
  await writeFile(join(folder, 'lock.json'), JSON.stringify({ pid: 1, started: 'long ago', lasting: true }));
  const runs = [run(folder), run(folder)];
  const said = await Promise.all(runs.map((it) => it.said));
  const winner = runs[said.findIndex((text) => text.startsWith('ready'))];
  const loser = runs.find((it) => it !== winner);
  winner?.child.kill('SIGTERM');
  expect(await winner?.code).toBe(0);
  expect(await loser?.code).toBe(3);
  expect(await loser?.said).toContain(`process ${winner?.child.pid},`);
}, 90_000);

describe('what it needs', () => {
  test('without Java and Maven, one message names both, and both ways out', async () => {
    const { said, code } = run(await emptyFolder(), await programs({}));
    expect(await code).toBe(3);
    expect(await said).toMatch(/Java 17 or later and Maven/);
    expect(await said).toContain('apt install');
    expect(await said).toContain('NEO4J_URI=');
    expect(await said).toContain('docker run -d -p 127.0.0.1:7687:7687');
  });

  test('with jars there Maven is not needed, and a Java that is too old is named', async () => {
    const java = 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2';
    const { said, code } = run(await readyFolder(), await programs({ java }));
    expect(await code).toBe(3);
    expect(await said).toContain('Java 17 or later (found only Java 11)');
    expect(await said).not.toContain('Maven (');
  });

  test('jars of which some are gone are fetched again, and halves of a download never pass for jars', async () => {
    const folder = await emptyFolder();
    const own = join(folder, `lib-${version}`);
    await cp(lib, own, { recursive: true });
    await writeFile(join(own, `neo4j-${version}.jar`), 'the first half');
    expect(await jarsAreWhole(own)).toBe(false);
    await unlink(join(own, `neo4j-${version}.jar`));
    await mkdir(join(folder, `lib-${version}.partial-0`));

    const failing = await programs({ mvn: 'echo "[ERROR] no way to the repository"; exit 1' }, PATH);
    const offline = run(folder, failing);
    expect(await offline.code).toBe(3);
    expect(await offline.said).toContain('no way to the repository');
    expect(await jarsAreWhole(own)).toBe(false);

    const copying = `for word in "$@"; do case "$word" in -DoutputDirectory=*) cp '${lib}'/*.jar "\${word#*=}";; esac; done`;
    const online = run(folder, await programs({ mvn: copying }, PATH));
    // It is interrupted as soon as it has its jars.
    expect(await online.said).toContain('Interrupted');
    expect(await jarsAreWhole(own)).toBe(true);
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  }, 30_000);
});

/** A PATH with these shell scripts on it, before `others`. */
async function programs(scripts: Record<string, string>, others?: string): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return others ? `${folder}:${others}` : folder;
}

/** Asks the system rather than the code under test. One that ended and waits for its parent's notice is not alive. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.includes('Z');
}
