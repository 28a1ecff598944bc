import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { HandedIn } from '../../src/import/handed-in.ts';
import type { Graph } from '../graph.ts';
import { median } from '../median.ts';
import { checkout } from '../processes.ts';
import { noted } from '../undo.ts';
import type { ImportCost } from './importer.ts';
import { type Records, writeList, writeRecords, writeSmallRecords } from './records.ts';

/** What was measured of one size of import. */
export interface Measured {
  readonly shape: string;
  readonly documents: number;
  readonly facts: number;
  /** Nodes and links that it makes. */
  readonly nodes: number;
  readonly links: number;
  /** Seconds: medians over the rounds. */
  readonly checking: number;
  readonly writing: number;
  /** Of the bare driver for the same nodes and links; null where it is not compared. */
  readonly floor: number | null;
  /** The most memory that the importer held, in MB. */
  readonly memory: number;
  /** The heap of the database that was in use afterwards, in MB, garbage included; null where it does not tell. */
  readonly heap: number | null;
}

/** Measures the import of so many facts, in documents of so many meetings with a hundred facts each. */
export async function measureRecords(
  graph: Graph,
  folder: string,
  { facts, meetingsEach, rounds }: { facts: number; meetingsEach: number; rounds: number },
): Promise<Measured> {
  const shape = meetingsEach * 100 >= facts ? 'one document' : `documents of ${meetingsEach * 100} facts`;
  const records = await writeRecords(join(folder, `records-${facts}-${meetingsEach}`), facts, meetingsEach);
  const all: Once[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await measureOnce(graph, records));
  const of = (value: (one: Once) => number) => median(all.map(value)) ?? 0;
  const [{ nodes, links, heap } = { nodes: 0, links: 0, heap: null }] = all;
  return {
    shape,
    documents: records.files.length,
    facts: records.facts,
    nodes,
    links,
    checking: of(({ cost }) => cost.checking) / 1000,
    writing: of(({ cost }) => cost.writing) / 1000,
    floor: of(({ floor }) => floor) / 1000,
    memory: of(({ cost }) => cost.memory),
    heap,
  };
}

/** Measures the import of a list of so many rows. */
export async function measureList(graph: Graph, folder: string, rows: number): Promise<Measured> {
  const { list, meeting, slug } = await writeList(join(folder, `list-${rows}`), rows);
  await empty(graph);
  await importOf(graph, [{ file: meeting }]);
  const before = await sizeOf(graph);
  const cost = await importOf(graph, [{ file: list, list: { kind: 'attendance', about: slug } }]);
  const after = await sizeOf(graph);
  return {
    shape: `a list of ${rows} rows`,
    documents: 1,
    // A row is an attendance and a post.
    facts: 2 * rows,
    nodes: after.nodes - before.nodes,
    links: after.links - before.links,
    checking: cost.checking / 1000,
    writing: cost.writing / 1000,
    floor: null,
    memory: cost.memory,
    heap: await heapOf(graph),
  };
}

/** Measures the import of so many small files. */
export async function measureFiles(graph: Graph, folder: string, count: number): Promise<Measured> {
  const { files, facts } = await writeSmallRecords(join(folder, `files-${count}`), count);
  await empty(graph);
  const cost = await importOf(
    graph,
    files.map((file) => ({ file })),
  );
  return {
    shape: `${count} small files`,
    documents: files.length,
    facts,
    ...(await sizeOf(graph)),
    checking: cost.checking / 1000,
    writing: cost.writing / 1000,
    floor: null,
    memory: cost.memory,
    heap: await heapOf(graph),
  };
}

interface Once {
  readonly cost: ImportCost;
  readonly floor: number;
  readonly nodes: number;
  readonly links: number;
  readonly heap: number | null;
}

async function measureOnce(graph: Graph, { files }: Records): Promise<Once> {
  await empty(graph);
  const cost = await importOf(
    graph,
    files.map((file) => ({ file })),
  );
  const size = await sizeOf(graph);
  const heap = await heapOf(graph);
  const floor = await floorOf(graph, files.length);
  const same = await sizeOf(graph);
  if (JSON.stringify(size) !== JSON.stringify(same)) {
    throw new Error(`The bare driver wrote ${JSON.stringify(same)}, the importer ${JSON.stringify(size)}`);
  }
  return { cost, floor, ...size, heap };
}

/** Imports files in a process of its own, and says what that took. */
export async function importOf(graph: Graph, files: readonly HandedIn[]): Promise<ImportCost> {
  const child = start(graph, ['bench/import/importer.ts']);
  child.stdin?.end(JSON.stringify(files));
  const cost: ImportCost = JSON.parse(await text(child.stdout as NonNullable<typeof child.stdout>));
  const [other] = cost.others;
  if (other !== undefined) throw new Error(`Not all went in: ${other}`);
  return cost;
}

/** Milliseconds that the bare driver takes for what is in the database, in so many transactions. */
async function floorOf(graph: Graph, transactions: number): Promise<number> {
  const child = start(graph, ['bench/import/floor.ts', String(transactions)]);
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The bare driver has no pipes');
  await once(stdout, 'data');
  await empty(graph);
  stdin.end('Write.\n');
  return JSON.parse(await text(stdout)).milliseconds;
}

function start({ address }: Graph, words: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], {
    cwd: checkout,
    env: {
      // biome-ignore lint/style/noProcessEnv: the child gets what is there, and which database to write to
      ...process.env,
      NEO4J_URI: address.uri,
      NEO4J_USER: address.user,
      NEO4J_PASSWORD: address.password,
      NEO4J_DATABASE: address.database ?? '',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const stop = noted(async () => void child.kill('SIGKILL'));
  child.once('close', stop);
  return child;
}

/** Removes everything, schema apart. */
async function empty({ database }: Graph): Promise<void> {
  await database.administer({
    name: 'empty',
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
  });
}

async function sizeOf({ database }: Graph): Promise<{ nodes: number; links: number }> {
  const text = 'MATCH (n) WITH count(n) AS nodes MATCH ()-[link]->() RETURN nodes, count(link) AS links';
  const [size] = await database.read<{ nodes: number; links: number }>({ name: 'size', text });
  return size ?? { nodes: 0, links: 0 };
}

/** The heap of the database that is in use, in MB, garbage included; null where it does not tell. */
export async function heapOf({ database }: Graph): Promise<number | null> {
  const text = `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
    RETURN attributes.HeapMemoryUsage.value.properties.used / 1e6 AS heap`;
  const [row] = await database.read<{ heap: number | null }>({ name: 'heap', text });
  return row?.heap ?? null;
}
