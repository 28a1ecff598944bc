import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Graph, openGraph } from '../graph.ts';
import { thisMachine, today, versionIn } from '../machine.ts';
import { checkout } from '../processes.ts';
import { runProgram } from '../run-program.ts';
import { noted } from '../undo.ts';
import { type Measured, measureFiles, measureList, measureRecords } from './measure.ts';
import { type ImportResults, renderMarkdown, renderText } from './report.ts';

interface Options {
  readonly facts: readonly number[];
  readonly rows: readonly number[];
  readonly files: readonly number[];
  readonly meetings: readonly number[];
  readonly rounds: number;
  readonly json?: string;
  readonly report?: true;
}

const program = new Command('bench:import')
  .description(
    'Measures the importer against the bare driver that writes the same nodes and links, in a Neo4j of its own and ' +
      'with invented records.',
  )
  .option('--facts <numbers>', 'how many facts, in hundreds', numbers, [1_000, 10_000, 100_000])
  .option(
    '--meetings <numbers>',
    'how many meetings, of 100 facts each, a document has beside all in one',
    numbers,
    [1],
  )
  .option('--rows <numbers>', 'how many rows attendance lists have; 0 for none', numbers, [100_000])
  .option('--files <numbers>', 'how many small files to import, too; none where left out', numbers, [])
  .option('--rounds <number>', 'how often each is measured', (text) => numbers(text)[0], 3)
  .option('--json <file>', 'write all figures into a file, too')
  .option('--report', 'keep the report in bench/reports/')
  .action(run);

function numbers(text: string): number[] {
  const all = text.split(',').map(Number);
  if (!all.every((one) => Number.isInteger(one) && one >= 0)) {
    throw new InvalidArgumentError('It must be whole numbers, parted by commas.');
  }
  return all.filter((one) => one > 0);
}

/** From here on each takes so long that once has to do. */
const manyFacts = 10_000;

/** What Java has not run before is slow: that is not to be the importer's, nor the first size's. */
async function warmUp(graph: Graph, folder: string): Promise<void> {
  for (const meetingsEach of [1, 10]) await measureRecords(graph, folder, { facts: 1_000, meetingsEach, rounds: 2 });
}

async function run(options: Options): Promise<void> {
  const machine = thisMachine();
  const folder = await mkdtemp(join(tmpdir(), 'graph-import-'));
  const remove = noted(() => rm(folder, { recursive: true, force: true }));
  try {
    const graph = await openGraph(join(folder, 'neo4j'));
    const measured: Measured[] = [];
    const versions = {
      Neo4j: graph.version,
      'Node.js': process.versions.node,
      'neo4j-driver': versionIn('node_modules/neo4j-driver'),
    };
    const results: ImportResults = { date: today(), machine, versions, rounds: options.rounds, measured };
    // At once, so that a run that is interrupted leaves what it has.
    const add = async (it: Measured) => {
      measured.push(it);
      process.stderr.write(`${it.facts} facts, ${it.shape}: ${(it.checking + it.writing).toFixed(1)} s\n`);
      await keep(results, options);
    };
    try {
      await warmUp(graph, folder);
      for (const facts of options.facts) {
        for (const meetingsEach of [facts / 100, ...options.meetings]) {
          const rounds = facts < manyFacts ? options.rounds : 1;
          await add(await measureRecords(graph, folder, { facts, meetingsEach, rounds }));
        }
      }
      for (const files of options.files) await add(await measureFiles(graph, folder, files));
      for (const rows of options.rows) await add(await measureList(graph, folder, rows));
    } finally {
      await graph.close();
    }
    process.stdout.write(renderText(results));
  } finally {
    await remove();
  }
}

async function keep(results: ImportResults, options: Options): Promise<void> {
  const figures = `${JSON.stringify(results, null, 2)}\n`;
  if (options.json) await writeFile(options.json, figures);
  if (!options.report) return;
  const reports = join(checkout, 'bench', 'reports');
  await mkdir(reports, { recursive: true });
  await writeFile(join(reports, `import-${results.date}.md`), renderMarkdown(results));
  await writeFile(join(reports, `import-${results.date}.json`), figures);
}

await runProgram(program);
