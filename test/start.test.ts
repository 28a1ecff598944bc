import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { placesIn } from '../src/database/local/home.ts';
import { statusLocal } from '../src/database/local/server.ts';
import { serverVersion } from '../src/database/local/version.ts';
import { checksum } from './support/checksum.ts';
import { type Clone, checkout, endRuns, makeClone, processesOf, type Run, run } from './support/clone.ts';
import { borrowJars } from './support/database.ts';
import { askAt, empty, seededGraph, testDatabase } from './support/graph.ts';

/** What the twelve questions are asked of in their own tests. */
let asked: Awaited<ReturnType<typeof state>>;
/** Names the test database, as a user names a Neo4j of their own. */
let named: Record<string, string>;
/** The version to run, where the tests are run with another than the usual one. */
let chosen: Record<string, string>;

beforeAll(async () => {
  const { uri, user, password } = inject('address');
  named = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const version = readConfig().localNeo4jVersion;
  chosen = version ? { NEO4J_VERSION: version } : {};
  const graph = await seededGraph();
  asked = await state(graph.database);
  await graph.close();
});
afterEach(endRuns);

/** What a database holds, and when it was last written to. */
async function state(database: Database) {
  const text = 'MATCH (n) RETURN toString(max(coalesce(n.importedAt, n.recordedAt))) AS written';
  const [latest] = await database.read<{ written: string }>({ name: 'last-written', text });
  return { ...(await checksum(database)), written: latest?.written };
}

/** What the test database holds. */
async function testState() {
  const database = testDatabase();
  try {
    return await state(database);
  } finally {
    await database.close();
  }
}

/** What the local database of a clone holds while it runs. */
async function localState(clone: Clone) {
  const status = await statusLocal(join(clone.folder, '.neo4j'));
  if (!status) throw new Error('No local database runs.');
  const password = (await readFile(status.passwordFile, 'utf8')).trim();
  const address = { uri: status.uri, user: status.user, password, database: undefined };
  const database = openDatabase(address, { statementTimeout: 20_000 });
  try {
    return await state(database);
  } finally {
    await database.close();
  }
}

/** A clone that finds the server's jars, which never change, and has all else to do. */
async function cloneWithJars(): Promise<Clone> {
  const clone = await makeClone();
  await borrowJars(join(clone.folder, '.neo4j'), await serverVersion(chosen['NEO4J_VERSION']));
  return clone;
}

/** `npm start`, on a port that is free. */
async function start(clone: Clone, variables: Record<string, string>): Promise<Run> {
  return run(['npm', 'start'], clone.folder, { PORT: String(await freePort()), ...variables });
}

async function freePort(): Promise<number> {
  const server = await listen();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listen(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address.port;
}

const ready = /^Ready: (http\S+)$/m;

/** Leaves the server with questions under way whose answers nobody waits for. */
async function askAndHangUp(url: string): Promise<void> {
  const query = '{ meetings { nodes { attendances { nodes { official { offices { organisation { id } } } } } } } }';
  const hangUp = new AbortController();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  const asked = Array.from({ length: 50 }, () => fetch(url, { ...init, signal: hangUp.signal }));
  await Promise.race(asked.map((answer) => answer.then((response) => response.text())));
  hangUp.abort();
  await Promise.allSettled(asked);
}

/** Waits for the end of a run that was told to stop, and expects that nothing of it is left. */
async function expectGone(it: Run, { folder }: Clone): Promise<void> {
  await it.ended;
  expect(processesOf(it, folder)).toEqual([]);
  expectPlainWords(it);
}

/** Expects that the local database was stopped in order: nothing says that it runs, and nobody holds it. */
async function expectReleased({ folder }: Clone): Promise<void> {
  expect(await readdir(join(folder, '.neo4j'))).toEqual(['home', expect.stringMatching(/^lib-/)]);
}

/** What is said is meant for people: no stack trace. */
function expectPlainWords({ stdout, stderr }: Run): void {
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(stdout + stderr).not.toContain('unforeseen');
}

describe('a clone in an empty folder, and nothing set', () => {
  let clone: Clone;
  let first: Awaited<ReturnType<typeof state>>;

  beforeAll(async () => {
    clone = await cloneWithJars();
  });
  afterAll(() => clone.remove());

  test('npm start alone brings the packages, Neo4j, the records and the API; SIGTERM ends it all', async () => {
    const it = await start(clone, chosen);
    const url = await it.until(ready);
    expect(it.stderr).toContain('Installing the npm packages');
    expect(it.stdout).toMatch(/^ {2}bsec-members\.yaml: \d+ entities and facts$/m);

    first = await localState(clone);
    // So each of the twelve questions has the answer here that its own test expects.
    expect({ ...first, written: '' }).toEqual({ ...asked, written: '' });
    await expectAnswers(url, it.stdout);

    expect(processesOf(it, clone.folder).map(({ command }) => program(command))).toContain('java');
    it.signal('SIGTERM', 'process');
    await expectGone(it, clone);
    expect(await it.ended).toBe(0);
    expect(await neo4jLog(clone)).toMatch(/INFO +Stopped\.$/m);
    await expectReleased(clone);
  }, 180_000);

  test.each([
    ['SIGINT', 'group', '0'],
    ['SIGTERM', 'process', '2'],
  ] as const)('%s to the %s, %s s after Neo4j began to start, leaves nothing behind', async (signal, to, seconds) => {
    const it = await start(clone, chosen);
    await it.until(/^Starting Neo4j/m);
    await new Promise((resolve) => setTimeout(resolve, Number(seconds) * 1_000));
    it.signal(signal, to);
    await expectGone(it, clone);
    expect(it.stdout).toContain('Stopped.');
    expect(it.stdout).not.toMatch(ready);
    await expectReleased(clone);
  });

  test('after all that the next npm start changes nothing; Ctrl-C ends it, whatever is asked for just then', async () => {
    const it = await start(clone, chosen);
    const url = await it.until(ready);

    expect(it.stderr).not.toContain('Installing');
    expect(it.stdout).not.toContain('entities and facts');
    expect(await localState(clone)).toEqual(first);
    await expectAnswers(url, it.stdout);

    await askAndHangUp(url);
    it.signal('SIGINT', 'group');
    await expectGone(it, clone);
    expect(await it.ended).toBe(0);
    expect(it.stderr).not.toMatch(/cannot answer|unexpected/);
    await expectReleased(clone);
  }, 120_000);

  test('a Neo4j that dies is started again, and nothing is lost', async () => {
    const it = await start(clone, chosen);
    const url = await it.until(ready);
    const { pid } = (await statusLocal(join(clone.folder, '.neo4j'))) ?? { pid: 0 };
    process.kill(pid, 'SIGKILL');
    expect((await askAt(url, '{ countries { totalCount } }')).errors?.[0]?.extensions['code']).toBe(
      'SERVICE_UNAVAILABLE',
    );
    await it.until(/^Neo4j \S+ runs again \(process \d+\)\.$/m);
    expect(it.stdout).toContain(`(process ${pid}) has ended by itself. Starting it again …`);
    await expectAnswers(url, it.stdout);
    expect({ ...(await localState(clone)), written: '' }).toEqual({ ...first, written: '' });

    it.signal('SIGTERM', 'process');
    await expectGone(it, clone);
    await expectReleased(clone);
  }, 120_000);

  test('with NEO4J_URI set it uses that Neo4j, takes up what SIGTERM broke off, and leaves it running', async () => {
    await emptyTestDatabase();
    const broken = await start(clone, named);
    await broken.until(/^Bringing in/m);
    broken.signal('SIGTERM', 'process');
    await expectGone(broken, clone);
    expect(broken.stdout).toContain('Stopped.');
    expect((await testState()).nodes).toBeLessThan(asked.nodes);

    const it = await start(clone, named);
    const url = await it.until(ready);
    expect(it.stdout).toContain(named['NEO4J_URI']);
    expect(processesOf(it, clone.folder).map(({ command }) => program(command))).not.toContain('java');
    await expectAnswers(url, it.stdout);

    it.signal('SIGINT', 'process');
    await expectGone(it, clone);
    expect(await it.ended).toBe(0);
    expect({ ...(await testState()), written: '' }).toEqual({ ...asked, written: '' });
  }, 120_000);
});

test.each([
  ['SIGTERM', 'process'],
  ['SIGINT', 'group'],
] as const)('%s to the %s while the packages are installed leaves nothing behind', async (signal, to) => {
  const clone = await makeClone();
  try {
    const it = await start(clone, named);
    await it.until(/^Installing/m);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    it.signal(signal, to);
    await expectGone(it, clone);
  } finally {
    await endRuns();
    await clone.remove();
  }
});

async function emptyTestDatabase(): Promise<void> {
  const database = testDatabase();
  await empty(database);
  await database.close();
}

/** Neo4j's own words since its last start. */
function neo4jLog({ folder }: Clone): Promise<string> {
  return readFile(placesIn(join(folder, '.neo4j')).log, 'utf8');
}

/** The name of the program that a command line runs. */
function program(command: string): string | undefined {
  return command.split(' ')[0]?.split('/').at(-1);
}

/** Asks over HTTP: what the program itself says to try, and two of the questions that depend on all parts. */
async function expectAnswers(url: string, said: string): Promise<void> {
  const [, body] = /curl -s \S+ -H '[^']+' -d '([^']+)'/.exec(said) ?? [];
  const tried = await askAt(url, JSON.parse(body ?? '').query);
  expect(tried.errors).toBeUndefined();
  expect(tried.data.initiative.participations.nodes).toHaveLength(12);

  const { data, errors } = await askAt(
    url,
    `{
      meeting(slug: "turkic-council-ict-ministers-2") { countries { name(language: "tr") } }
      search(text: "ozge pan") { nodes { node { id } } }
    }`,
  );
  expect(errors).toBeUndefined();
  expect(data.meeting.countries.map(({ name }: { name: string }) => name)).toEqual(
    'Azerbaycan Kırgızistan Kazakistan Türkiye'.split(' '),
  );
  expect(data.search.nodes[0].node.id).toBe('Official:ozge-pan');
}

describe('what is wrong is said in plain words, with an exit code of its own', () => {
  let folder: string;
  let busy: Server;
  let busyPort: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-records-'));
    busy = await listen();
    busyPort = String(portOf(busy));
  });
  afterAll(async () => {
    busy.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs the program to its end, with the test database named: no test can touch the checkout's own. */
  async function fail(words: readonly string[], variables: Record<string, string>): Promise<Run> {
    const it = run([process.execPath, 'bin/graph.js', ...words], checkout, { PORT: '0', ...named, ...variables });
    await it.ended;
    expectPlainWords(it);
    return it;
  }

  test('a port that is taken', async () => {
    const it = await fail(['start'], { PORT: busyPort });
    expect(it.stderr).toContain(`Port ${busyPort} on 127.0.0.1 is in use.`);
    expect(it.stderr).toContain('PORT=4001 npm start');
    expect(await it.ended).toBe(4);
  });

  test('a Neo4j that is not there', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const it = await fail(['start'], { NEO4J_URI: uri });
    expect(it.stderr).toMatch(new RegExp(`No Neo4j answers at ${uri}\\. .*NEO4J_URI`));
    expect(await it.ended).toBe(3);
  });

  test.each([
    [3, 'a wrong password', ['start'], { NEO4J_PASSWORD: 'wrong' }, /does not accept the password of user neo4j\./],
    [2, 'a port that is no number', ['start'], { PORT: 'abc' }, /PORT: must be a whole number from 0 to 65535/],
    [
      3,
      'no database, and nowhere to make one',
      ['start'],
      { NEO4J_URI: '', NEO4J_HOME: '/sys/nowhere' },
      /NEO4J_URI names none, .*Set NEO4J_URI/s,
    ],
    [2, 'an address that is none', ['start'], { NEO4J_URI: 'localhost' }, /NEO4J_URI: must look like neo4j:\/\//],
    [2, 'an unknown command', ['serve'], {}, /unknown command 'serve'/],
    [2, 'a file that is not there', ['import', 'nowhere.yaml'], {}, /There is no file or folder nowhere\.yaml\./],
  ])('exit code %i: %s', async (code, _, words, variables, message) => {
    const it = await fail(words, variables);
    expect(it.stderr).toMatch(message);
    expect(await it.ended).toBe(code);
  });

  test('a record that does not fit: where, which field and why, and nothing of it is written', async () => {
    const before = await testState();
    const file = join(folder, 'mistaken.yaml');
    await writeFile(file, mistaken);
    const it = await fail(['import', file], { IMPORT_QUARANTINE: join(folder, 'quarantine') });
    expect(it.stdout).toContain(`${file}:11:5: meetings[0].when must be a date or period`);
    expect(it.stderr).toContain('1 of 1 refused, nothing of them was written.');
    expect(await it.ended).toBe(1);
    expect(await testState()).toEqual(before);
  });
});

/** All but its last line is in order. */
const mistaken = `record: 1
document:
  slug: mistaken
  kind: REGISTER
  title: A record with one mistake
  language: en
countries: [{ code: FI }]
meetings:
  - slug: never
    title: { en: On a day that is none }
    when: 31 February
`;
