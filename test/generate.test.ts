import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { localFolder } from '../src/cli/paths.ts';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { startLocal } from '../src/database/local/server.ts';
import { migrate } from '../src/database/migrate.ts';
import { bytesOf } from '../src/generate/graph.ts';
import { proportionsFor } from '../src/generate/proportions.ts';
import { inventRecords } from '../src/generate/records.ts';
import type { DocumentRecord } from '../src/import/record.ts';
import { checksum } from './support/checksum.ts';
import { checkout, endRuns, processesOf, type Run, run } from './support/clone.ts';
import { empty, type Graph, importAll, serve, testDatabase } from './support/graph.ts';

const nodes = 500;
const seed = 7;
const folders: string[] = [];
let home: string;

beforeAll(async () => {
  home = await emptyFolder();
  const it = generate(home, ['--nodes', String(nodes), '--seed', String(seed)]);
  expect(await it.ended, it.stdout + it.stderr).toBe(0);
  expect(it.stdout).toContain('100 %');
}, 300_000);

afterEach(endRuns);

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}, 60_000);

describe('the graph', () => {
  let database: Database;
  let graph: Graph;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const server = await startLocal({
      folder: home,
      jars: localFolder,
      version: readConfig().localNeo4jVersion,
      report: () => {},
    });
    const { uri, user, password } = server;
    database = openDatabase({ uri, user, password, database: undefined }, { statementTimeout: 20_000 });
    graph = await serve(database);
    stop = async () => {
      await graph.close();
      await server.stop();
    };
  });

  afterAll(() => stop());

  test('is the one that the importer makes of the same records', async () => {
    const text = 'MATCH (receipt:Receipt) RETURN count(receipt) AS count';
    const [receipts] = await database.read<{ count: number }>({ name: 'receipts', text });
    const folder = await emptyFolder();
    const files: string[] = [];
    for (const record of invented(seed, receipts?.count ?? 0)) {
      files.push(join(folder, `${record.document.slug}.json`));
      await writeFile(files.at(-1) ?? '', bytesOf(record));
    }
    const imported = testDatabase();
    try {
      await migrate(imported);
      await empty(imported);
      for (const outcome of await importAll(imported, files)) expect(outcome).toMatchObject({ outcome: 'in' });
      const generated = await checksum(database);
      expect(generated.nodes).toBeGreaterThanOrEqual(nodes);
      expect(generated).toEqual(await checksum(imported));
    } finally {
      await empty(imported);
      await imported.close();
    }
  }, 300_000);

  test('answers: a large meeting, who came, in which post, and by what words', async () => {
    const { data } = await graph.data(`{
      meetingSeriesList(first: 1) { nodes { meetings(first: 1) { nodes {
        ordinal
        attendances(first: 50) {
          totalCount
          nodes { official { id } office { title } evidence { quote document { slug } } }
        }
      } } } }
    }`);
    const [meeting] = data.meetingSeriesList.nodes[0].meetings.nodes;
    expect(meeting.ordinal).toBe(1);
    expect(meeting.attendances.totalCount).toBeGreaterThan(10);
    const [attendance] = meeting.attendances.nodes;
    expect(attendance.official.id).toMatch(/^Official:[a-z]+-[a-z]+-\d+$/);
    expect(attendance.office.title).not.toBe('');
    expect(attendance.evidence[0].document.slug).toMatch(/-meetings-1-record$/);
    expect(attendance.evidence[0].quote).not.toBe('');
  });

  test('answers: what a country takes part in, stated and derived', async () => {
    const { data } = await graph.data(`{
      initiatives(first: 1) { nodes { id measures(first: 500) { totalCount } participations(first: 500) {
        nodes { basis participant { ... on Country { code } } evidence { quote } }
      } } }
    }`);
    const [initiative] = data.initiatives.nodes;
    const of = (basis: string) =>
      initiative.participations.nodes.filter((one: { basis: string }) => one.basis === basis);
    expect(initiative.measures.totalCount).toBeGreaterThanOrEqual(9);
    expect(of('MEMBERSHIP').length).toBeGreaterThan(1);
    expect(of('ATTENDANCE').length).toBeGreaterThan(1);
    for (const { evidence } of initiative.participations.nodes) expect(evidence.length).toBeGreaterThan(0);
  });

  test('is found in the letters of the reader, whatever those of the name', async () => {
    const { data } = await graph.data('{ officials(first: 500) { nodes { id names { text language } } } }');
    const scripts = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Georgian}/u, /[ıİşŞğĞəƏ]/u];
    for (const script of scripts) {
      const all: { id: string; names: { text: string }[] }[] = data.officials.nodes;
      const official = all.find(({ names }) => names.some(({ text }) => script.test(text)));
      const text = official?.names.at(-1)?.text;
      const found = await graph.data('query ($text: String!) { search(text: $text) { nodes { node { id } } } }', {
        text,
      });
      expect(found.data.search.nodes.map(({ node }: { node: { id: string } }) => node.id)).toContain(official?.id);
    }
  });

  test('is not written over while it is served', async () => {
    const it = generate(home, ['--nodes', '500', '--replace']);
    expect(await it.ended).toBe(3);
    expect(it.stderr).toContain(`in use by process ${process.pid}`);
  });
});

test('the same seed invents the same world, and another seed another', () => {
  const hash = (of: number) => {
    const digest = createHash('sha256');
    for (const record of invented(of, 400, 5_000)) digest.update(bytesOf(record));
    return digest.digest('hex');
  };
  expect(hash(1)).toBe(hash(1));
  expect(hash(2)).not.toBe(hash(1));
});

describe('refuses', () => {
  const words = ['--nodes', '500'];

  test('to write over a database without being told to', async () => {
    await refused(generate(home, words), /already.*--replace/);
    expect(await readdir(home)).toEqual(['home']);
  });

  test('the database of npm start', () => refused(generate(localFolder, words), /the database of npm start/));

  test('a database that is not its own', () =>
    refused(generate(home, words, { NEO4J_URI: 'bolt://127.0.0.1:1' }), /Unset NEO4J_URI/));

  test.each(['0', '1e6', 'many', '-5'])('%s nodes', (count) =>
    refused(generate(home, ['--nodes', count]), /must be a whole number from 100/),
  );

  async function refused(it: Run, reason: RegExp): Promise<void> {
    expect(await it.ended).toBe(2);
    expect(it.stderr).toMatch(reason);
  }
});

test('Ctrl-C leaves nothing of what was begun, and what was there before as it was', async () => {
  const it = generate(home, ['--nodes', '20000', '--replace']);
  await it.until(/Loading them/);
  it.signal('SIGINT', 'group');
  expect(await it.ended).toBe(130);
  expect(processesOf(it, home)).toEqual([]);
  expect(await readdir(home)).toEqual(['home']);
  const status = run(['node', 'bin/graph.js', 'db', 'status'], checkout, { NEO4J_HOME: home });
  expect(await status.ended).toBe(3);
  expect(status.stdout).toMatch(new RegExp(`Its data take \\d+\\.\\d MB in ${home}`));
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-generate-'));
  folders.push(folder);
  return folder;
}

function generate(folder: string, words: string[], variables: Record<string, string> = {}): Run {
  const version = readConfig().localNeo4jVersion;
  return run(['node', 'bin/graph.js', 'generate', ...words], checkout, {
    NEO4J_HOME: folder,
    ...(version ? { NEO4J_VERSION: version } : {}),
    ...variables,
  });
}

/** The first records of an invented world. */
function invented(of: number, count: number, size = nodes): DocumentRecord[] {
  const records = inventRecords(of, proportionsFor(size));
  return Array.from({ length: count }, () => records.next().value);
}
