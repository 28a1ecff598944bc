import { parse, validate } from 'graphql';
import { createSchema } from '../src/graph/schema.ts';
import { type Contender, contenders, startContender } from './contender.ts';
import { type FirstAnswers, measureNewShapes, measureVariants } from './first-answers.ts';
import type { Graph } from './graph.ts';
import { drawKeys, findCursors } from './keys.ts';
import { type LoadGenerator, startLoadGenerator } from './load/load.ts';
import { thisMachine, today, versionIn } from './machine.ts';
import { compare, measureLoad, type Prepared, type Servers, type Settings, tryOtherwise } from './measure.ts';
import { median } from './median.ts';
import { type Operation, operations } from './operation.ts';
import type { ServerProcess } from './processes.ts';
import { type Cost, type Profiler, startProfiler } from './profile.ts';
import type { OperationResult, PerContender, Results } from './results.ts';
import { verdictsOf } from './targets.ts';

export interface Plan extends Settings {
  readonly operations: readonly Operation[];
  /** How many queries of new shapes are made up, and how many variants of each operation. */
  readonly shapes: number;
  readonly variants: number;
  /** How often each server is started to see how long that takes. */
  readonly starts: number;
  /** Gets the lines that people should see. */
  readonly report: (line: string) => void;
}

/**
 * Measures everything.
 *
 * @param openSmall opens the small graph, before the other; undefined to leave it out
 */
export async function runBench(
  open: () => Promise<Graph>,
  openSmall: (() => Promise<Graph>) | undefined,
  plan: Plan,
): Promise<Results> {
  const machine = thisMachine();
  // The small one first: it takes a minute, and what is wrong with it is not to be told after many.
  const small = openSmall ? await openSmall() : undefined;
  let smallCosts: Map<string, PerContender<Cost | null>> | undefined;
  try {
    if (small) smallCosts = await countOnly(small, plan);
  } finally {
    await small?.close();
  }
  const graph = await open();
  let measured: Awaited<ReturnType<typeof measureGraph>>;
  try {
    measured = await measureGraph(graph, plan);
  } finally {
    await graph.close();
  }
  const { connections, rounds, seconds } = plan;
  const results = {
    ...measured,
    date: today(),
    machine,
    versions: { Neo4j: graph.version, 'Node.js': process.versions.node, ...packageVersions() },
    settings: { connections, rounds, seconds },
    graph: graph.size,
    smallGraph: small?.size ?? null,
    operations: measured.operations.map((it) => ({ ...it, smallCost: smallCosts?.get(it.name) ?? null })),
  };
  return { ...results, verdicts: verdictsOf(results) };
}

/** The versions that both APIs run on. */
function packageVersions(): Record<string, string> {
  const shared = ['@apollo/server', 'express', 'graphql', 'neo4j-driver'];
  return {
    ...Object.fromEntries(shared.map((name) => [name, versionIn(`node_modules/${name}`)])),
    '@neo4j/graphql': versionIn('bench/node_modules/@neo4j/graphql'),
  };
}

async function measureGraph(graph: Graph, plan: Plan) {
  const started: ServerProcess[] = [];
  const generator = startLoadGenerator();
  const profiler = await startProfiler(graph);
  try {
    const startUp = {} as Record<Contender, number>;
    const memoryAtRest = {} as Record<Contender, number>;
    const servers = {} as Record<Contender, ServerProcess>;
    for (const contender of contenders) {
      plan.report(`Starting ${contender} …`);
      const { server, times } = await startSeveralTimes(contender, graph, plan.starts);
      started.push(server);
      servers[contender] = server;
      startUp[contender] = median(times) ?? 0;
      memoryAtRest[contender] = server.memory();
    }
    const results: OperationResult[] = [];
    for (const operation of plan.operations) {
      plan.report(`${operation.name} …`);
      results.push(await measureOperation(operation, { graph, plan, servers, generator, profiler }));
    }
    plan.report('Queries of new shapes …');
    const newShapes = await measureShapes(graph, servers, plan);
    return { operations: results, newShapes, startUp, memoryAtRest };
  } finally {
    generator.stop();
    for (const server of started) await server.stop();
    await profiler.close();
  }
}

/** The first start may have to build or bring in something; its time does not count, where there are others. */
async function startSeveralTimes(contender: Contender, { address }: Graph, starts: number) {
  let server = await startContender(contender, address);
  const times = starts === 1 ? [server.startUp] : [];
  for (let start = 1; start < starts; start += 1) {
    await server.stop();
    server = await startContender(contender, address);
    times.push(server.startUp);
  }
  return { server, times };
}

interface Workbench {
  readonly graph: Graph;
  readonly plan: Plan;
  readonly servers: Servers;
  readonly generator: LoadGenerator;
  readonly profiler: Profiler;
}

async function measureOperation(operation: Operation, bench: Workbench): Promise<OperationResult> {
  const { graph, plan, servers, generator, profiler } = bench;
  const prepared = await prepare(operation, graph, servers.ours.url);
  const { agreement, errors } = await compare(prepared, servers);
  const able: Prepared = { ...prepared, errors };
  const measured = await measureLoad(able, servers, generator, graph, plan);
  const memory = { ours: servers.ours.memory(), peer: servers.peer.memory(), floor: servers.floor.memory() };
  const first = await measureVariants(servers, able, plan.variants);
  const otherwise = await tryOtherwise(able, servers);
  return {
    name: operation.name,
    title: operation.title,
    keys: able.keys.length,
    agreement,
    measured,
    cost: await costsOf(able, profiler),
    smallCost: null,
    first,
    memory,
    peerOtherwise: otherwise
      ? (otherwise.error ?? `an answer after ${otherwise.milliseconds.toFixed(0)} ms, at its first time`)
      : null,
  };
}

/** Draws the keys, and finds out what our schema does not have. */
async function prepare(operation: Operation, graph: Graph, ourUrl: string): Promise<Prepared> {
  const [problem] = validate(createSchema(), parse(operation.ours));
  const keys = await drawKeys(graph.database, operation);
  const none = 'there is nothing to ask for in this graph';
  if (keys.length === 0) return { operation, keys, errors: { ours: none, peer: none, floor: none } };
  if (problem) return { operation, keys, errors: { ours: `not in the schema: ${problem.message}` } };
  const leafs = operation.ours.includes('$after');
  return { operation, keys: leafs ? await findCursors(ourUrl, operation, keys) : keys, errors: {} };
}

async function costsOf({ operation, keys, errors }: Prepared, profiler: Profiler): Promise<PerContender<Cost | null>> {
  const of = async (contender: Contender) =>
    errors[contender] === undefined ? profiler.costOf(contender, operation, keys) : null;
  return { ours: await of('ours'), peer: await of('peer'), floor: await of('floor') };
}

async function measureShapes(graph: Graph, servers: Servers, { shapes }: Plan): Promise<FirstAnswers> {
  const series = operations.find(({ name }) => name === 'five-levels');
  const keys = series ? await drawKeys(graph.database, series) : [];
  return measureNewShapes(servers, keys, keys.length === 0 ? 0 : shapes);
}

/** What operations cost in the database, without any load. */
async function countOnly(graph: Graph, plan: Plan): Promise<Map<string, PerContender<Cost | null>>> {
  const profiler = await startProfiler(graph);
  try {
    const costs = new Map<string, PerContender<Cost | null>>();
    for (const operation of plan.operations) {
      plan.report(`${operation.name}, in the small graph …`);
      costs.set(operation.name, await costsOf(await prepare(operation, graph, profiler.url), profiler));
    }
    return costs;
  } finally {
    await profiler.close();
  }
}
