/**
 * What fails in production, brought about under load on a real Neo4j and real API processes: a row for each fault, with
 * what became of requests and documents. Run by `npm run test:faults`.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { thisMachine, today, versionIn } from '../../bench/machine.ts';
import { runProgram } from '../../bench/run-program.ts';
import { noted, unlessInterrupted } from '../../bench/undo.ts';
import { checkout } from '../support/clone.ts';
import type { Fault } from './fault.ts';
import { clockJump } from './faults/clock-jump.ts';
import { cutConnection } from './faults/cut-connection.ts';
import { exhaustedPool } from './faults/exhausted-pool.ts';
import { frozenDatabase } from './faults/frozen-database.ts';
import { fullDisk } from './faults/full-disk.ts';
import { killedApi } from './faults/killed-api.ts';
import { killedDatabase } from './faults/killed-database.ts';
import { lostConnection } from './faults/lost-connection.ts';
import { slowConnection } from './faults/slow-connection.ts';
import { twoProcesses } from './faults/two-processes.ts';
import { sameAsInTurn } from './in-turn.ts';
import { Neo4j } from './neo4j.ts';
import type { FaultResult, Results } from './results.ts';
import type { Stage } from './scene.ts';
import { soak } from './soak.ts';
import { renderMarkdown, renderText } from './table.ts';

const all: readonly Fault[] = [
  killedDatabase,
  frozenDatabase,
  cutConnection,
  lostConnection,
  slowConnection,
  fullDisk,
  killedApi,
  clockJump,
  exhaustedPool,
  twoProcesses,
];

interface Options {
  readonly only: readonly Fault[];
  readonly rate: number;
  readonly soak?: number;
  readonly report?: true;
}

const program = new Command('test:faults')
  .description(
    'Brings about faults under load, on a Neo4j of its own, and tells what became of requests and documents.',
  )
  .option(
    '--only <names>',
    `which faults, parted by commas: ${all.map(({ name }) => name).join(', ')}; none for none`,
    chosen,
    all,
  )
  .option('--rate <number>', 'requests a second', wholeNumber, 200)
  .option('--soak <minutes>', 'a long load after them, at four fifths of what the machine can', wholeNumber)
  .option('--report', 'keep the report in bench/reports/')
  .action(run);

function chosen(text: string): readonly Fault[] {
  const names = text.split(',').filter((name) => name !== 'none');
  const unknown = names.find((name) => !all.some((fault) => fault.name === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no fault ${unknown}.`);
  return all.filter(({ name }) => names.includes(name));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

async function run({ only, rate, soak: minutes, report }: Options): Promise<void> {
  const machine = thisMachine();
  const folder = await mkdtemp(join(tmpdir(), 'graph-faults-'));
  const remove = noted(() => rm(folder, { recursive: true, force: true }));
  const neo4j = await Neo4j.start(join(folder, 'neo4j'));
  const stop = noted(() => neo4j.stop());
  const versions = {
    Neo4j: neo4j.version,
    'Node.js': process.versions.node,
    'neo4j-driver': versionIn('node_modules/neo4j-driver'),
  };
  const results: Results = {
    date: today(),
    machine,
    versions,
    rate,
    faults: [],
    whole: null,
    soak: null,
    isRight: true,
  };
  const stage: Stage = { neo4j, folder, rate, written: [] };
  for (const fault of only) {
    process.stderr.write(`${fault.title} …\n`);
    const result = await tried(fault, stage);
    results.faults.push(result);
    // At once, so that a run that is interrupted leaves what it has.
    if (report) await keep(await withThoseOfToday(results));
    if (result.error !== null || (result.row && result.row.problems.length > 0)) results.isRight = false;
  }
  if (minutes !== undefined) {
    process.stderr.write(`A load of ${minutes} minutes …\n`);
    const { loadBefore } = thisMachine();
    results.soak = { ...(await soak(stage, minutes)), loadBefore };
    results.isRight &&= results.soak.isRight;
  }
  if (stage.written.length > 0) {
    const isSame = await sameAsInTurn(stage);
    results.whole = isSame
      ? `After all of it the graph is, to the letter, that which one importer makes of the same ${stage.written.length} documents in turn.`
      : 'WRONG: after all of it the graph is not that which one importer makes of the same documents in turn.';
    results.isRight &&= isSame;
  }
  await stop();
  await remove();
  process.stdout.write(renderText(results));
  if (report) await keep(await withThoseOfToday(results));
  process.exitCode = results.isRight ? 0 : 1;
}

async function tried(fault: Fault, stage: Stage): Promise<FaultResult> {
  const { name, title } = fault;
  const { loadBefore } = thisMachine();
  const impossible = fault.impossible?.() ?? null;
  if (impossible !== null) return { name, title, loadBefore, row: null, impossible, error: null };
  try {
    return { name, title, loadBefore, row: await fault.run(stage), impossible, error: null };
  } catch (error) {
    await unlessInterrupted();
    return { name, title, loadBefore, row: null, impossible, error: (error as Error).stack ?? String(error) };
  }
}

/** Where only some were chosen, the others stand as they came out before on the same day. */
async function withThoseOfToday(results: Results): Promise<Results> {
  const file = `${reportOf(results)}.json`;
  if (!existsSync(file)) return results;
  const before: Results = JSON.parse(await readFile(file, 'utf8'));
  const faults = all.flatMap(({ name }) => {
    const found = [...results.faults, ...before.faults].find((result) => result.name === name);
    return found ? [found] : [];
  });
  const { whole, soak } = results;
  return { ...results, faults, whole: whole ?? before.whole, soak: soak ?? before.soak };
}

function reportOf({ date }: Results): string {
  return join(checkout, 'bench', 'reports', `faults-${date}`);
}

async function keep(results: Results): Promise<void> {
  await writeFile(`${reportOf(results)}.md`, renderMarkdown(results));
  await writeFile(`${reportOf(results)}.json`, `${JSON.stringify(results, null, 2)}\n`);
}

await runProgram(program);
