import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { placesIn } from '../../src/database/local/home.ts';
import { runningIn } from '../../src/database/local/running.ts';
import { retractDocument } from '../../src/import/retract.ts';
import { bodyOf, startContender, type Variables } from '../contender.ts';
import { type Graph, openGraph } from '../graph.ts';
import { heapOf, importOf } from '../import/measure.ts';
import { writeRecords } from '../import/records.ts';
import { drawKeys, findCursors } from '../keys.ts';
import { startLoadGenerator } from '../load/load.ts';
import { median } from '../median.ts';
import { operations } from '../operation.ts';
import { memoryOf, type ServerProcess } from '../processes.ts';
import { keys, type Question, questions } from './questions.ts';

/** How often and how long is measured. */
export interface Settings {
  /** How often each question is asked after the first time. */
  readonly times: number;
  /** How long each operation is under load. */
  readonly seconds: number;
  /** Told what is begun, a line at a time. */
  readonly report: (line: string) => void;
}

/** What the files of a database take, in bytes. */
export interface Disk {
  readonly store: number;
  readonly indexes: number;
  readonly transactionLogs: number;
}

/** Resident memory of the database, and what of its heap was in use, garbage included, in MB. */
export interface DatabaseMemory {
  readonly resident: number;
  readonly heap: number | null;
}

/** What became of a question. */
export interface Answered {
  readonly name: string;
  readonly title: string;
  /** Milliseconds of the first answer since the servers were started; null where there was none. */
  readonly first: number | null;
  /** The median of those after it. */
  readonly again: number | null;
  readonly dbHits: number | null;
  /** Why there is no answer. */
  readonly error: string | null;
}

/** What an operation comes to under load, at 32 connections. */
export interface Loaded {
  readonly name: string;
  readonly title: string;
  readonly perSecond: number;
  readonly p50: number | null;
  readonly p97_5: number | null;
  readonly failed: number;
  readonly dbHits: number | null;
}

/** What was found of one graph. */
export interface Size {
  readonly nodes: number;
  readonly links: number;
  readonly disk: Disk;
  /** Seconds until Neo4j answered, and until the API did with Neo4j running. */
  readonly databaseStart: number;
  readonly apiStart: number;
  readonly memory: {
    readonly database: {
      readonly atRest: DatabaseMemory;
      readonly afterQuestions: DatabaseMemory;
      readonly afterLoad: DatabaseMemory;
      readonly afterImport: DatabaseMemory;
    };
    readonly api: { readonly atRest: number; readonly afterLoad: number };
  };
  readonly questions: readonly Answered[];
  readonly operations: readonly Loaded[];
  /** Of records with so many facts, in documents of a hundred: seconds of checking and of writing. */
  readonly imported: {
    readonly facts: number;
    readonly documents: number;
    readonly checking: number;
    readonly writing: number;
  };
}

const connections = 32;

/** How much is imported: what a busy day brings. */
const importedFacts = 1_000;

/** Measures the graph in a folder. What it imports it takes back. */
export async function measureSize(folder: string, scratch: string, settings: Settings): Promise<Size> {
  const { report } = settings;
  const disk = await diskOf(folder);
  const began = performance.now();
  const graph = await openGraph(folder);
  const databaseStart = (performance.now() - began) / 1_000;
  try {
    const database = () => databaseMemory(folder, graph);
    const atRest = await database();
    report('Starting the API …');
    // The first start brings in the seeds.
    await (await startContender('ours', graph.address)).stop();
    const server = await startContender('ours', graph.address);
    try {
      const apiAtRest = server.memory();
      const variables = await variablesOf(graph);
      const answered: Answered[] = [];
      for (const question of questions) {
        report(`${question.title} …`);
        answered.push(await askAll(server, question, variables, settings.times));
      }
      const afterQuestions = await database();
      const loaded = await loadAll(graph, server, settings);
      const afterLoad = await database();
      const apiAfterLoad = server.memory();
      report(`Importing ${importedFacts} facts …`);
      const imported = await measureImport(graph, scratch);
      return {
        nodes: graph.size.nodes,
        links: graph.size.links,
        disk,
        databaseStart,
        apiStart: server.startUp / 1_000,
        memory: {
          database: { atRest, afterQuestions, afterLoad, afterImport: await database() },
          api: { atRest: apiAtRest, afterLoad: apiAfterLoad },
        },
        questions: answered,
        operations: loaded,
        imported,
      };
    } finally {
      await server.stop();
    }
  } finally {
    await graph.close();
  }
}

async function diskOf(folder: string): Promise<Disk> {
  const { data } = placesIn(resolve(folder));
  const indexes = await bytesIn(join(data, 'databases', 'neo4j', 'schema'));
  return {
    store: (await bytesIn(join(data, 'databases', 'neo4j'))) - indexes,
    indexes,
    transactionLogs: await bytesIn(join(data, 'transactions', 'neo4j')),
  };
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function databaseMemory(folder: string, graph: Graph): Promise<DatabaseMemory> {
  const pid = runningIn(resolve(folder))?.pid;
  if (pid === undefined) throw new Error(`No Neo4j runs over ${folder}`);
  return { resident: memoryOf(pid), heap: await heapOf(graph) };
}

async function variablesOf({ database }: Graph): Promise<Variables> {
  const [found] = await database.read<Record<string, unknown>>({ name: 'keys of sizes', text: keys });
  if (!found) throw new Error('The graph lacks a country, a topic, a series or officials to ask about');
  return found;
}

async function askAll(server: ServerProcess, question: Question, all: Variables, times: number): Promise<Answered> {
  const { name, title, text: query } = question;
  const variables = Object.fromEntries(Object.entries(all).filter(([key]) => query.includes(`$${key}:`)));
  const body = JSON.stringify({ query, variables });
  const none = { name, title, first: null, again: null, dbHits: null };
  const first = await askOnce(server, body);
  if (first.error !== null) return { ...none, first: first.milliseconds, error: first.error };
  const others: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const one = await askOnce(server, body);
    if (one.error !== null) return { ...none, first: first.milliseconds, error: one.error };
    others.push(one.milliseconds);
  }
  // Counting makes it slower, and is no part of the times.
  const { dbHits } = await askOnce(server, body, true);
  return { name, title, first: first.milliseconds, again: median(others) ?? null, dbHits, error: null };
}

interface Reply {
  readonly milliseconds: number;
  readonly error: string | null;
  readonly dbHits: number | null;
}

async function askOnce({ url }: ServerProcess, body: string, isCounted = false): Promise<Reply> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(isCounted && { 'x-show': 'statements' }) },
    body,
    signal: AbortSignal.timeout(60_000),
  });
  const { errors, extensions } = (await response.json()) as {
    errors?: { message: string }[];
    extensions?: { statements?: { dbHits: number | null }[] };
  };
  const milliseconds = performance.now() - began;
  const hits = extensions?.statements?.map(({ dbHits }) => dbHits) ?? [];
  const dbHits = hits.length === 0 || hits.includes(null) ? null : hits.reduce<number>((sum, it) => sum + (it ?? 0), 0);
  return { milliseconds, error: errors?.[0]?.message ?? null, dbHits };
}

async function loadAll(graph: Graph, server: ServerProcess, { seconds, report }: Settings): Promise<Loaded[]> {
  const generator = startLoadGenerator();
  const loaded: Loaded[] = [];
  try {
    for (const operation of operations) {
      report(`${operation.title}, under load …`);
      const drawn = await drawKeys(graph.database, operation);
      const found = operation.ours.includes('$after') ? await findCursors(server.url, operation, drawn) : drawn;
      if (found.length === 0) continue;
      const bodies = found.map((variables) => bodyOf('ours', operation, variables));
      const job = { url: server.url, bodies, connections };
      await generator.put({ ...job, seconds: 1 });
      const { perSecond, p50, p97_5, failed } = await generator.put({ ...job, seconds });
      const hits: number[] = [];
      for (const body of bodies.slice(0, 5)) hits.push((await askOnce(server, body, true)).dbHits ?? 0);
      const { name, title } = operation;
      loaded.push({ name, title, perSecond, p50, p97_5, failed, dbHits: median(hits) ?? null });
    }
  } finally {
    generator.stop();
  }
  return loaded;
}

/** The second time is measured: what Java has not run before is slow, and that is not the size's. */
async function measureImport(graph: Graph, scratch: string): Promise<Size['imported']> {
  const { files, facts } = await writeRecords(join(scratch, 'records'), importedFacts, 1);
  const once = async () => {
    const cost = await importOf(
      graph,
      files.map((file) => ({ file })),
    );
    for (const file of files) await retractDocument(graph.database, basename(file, '.yaml'));
    return cost;
  };
  await once();
  const { checking, writing } = await once();
  return { facts, documents: files.length, checking: checking / 1_000, writing: writing / 1_000 };
}
