import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../src/config.ts';
import { installPeer } from './install.ts';
import { operations } from './operation.ts';
import { checkout } from './processes.ts';
import { runProgram } from './run-program.ts';

interface Options {
  readonly quick?: true;
  readonly rounds?: number;
  readonly seconds?: number;
  readonly only: readonly string[];
  readonly nodes: number;
  readonly smallNodes: number;
  readonly small: boolean;
  readonly folder?: string;
  readonly smallFolder?: string;
  readonly json?: string;
  readonly report?: true;
}

const quick = { rounds: 1, seconds: 0.3, shapes: 3, variants: 2, starts: 1 };
const whole = { rounds: 3, seconds: 5, shapes: 10, variants: 5, starts: 4 };

const program = new Command('bench')
  .description(
    'Measures our API against @neo4j/graphql and against the bare driver, over the same graph. Where NEO4J_URI names a ' +
      'database, it measures on what is in there; else it starts one, with a generated graph.',
  )
  .option('--quick', 'one short round, to see that all works')
  .option('--rounds <number>', 'how often each is measured (default: 3)', positive)
  .option('--seconds <number>', 'how long each time (default: 5)', positive)
  .addOption(
    new Option('--only <operation>', 'only this operation (may be given several times)')
      .choices(operations.map(({ name }) => name))
      .argParser<string[]>(oneOfThem)
      .default([], 'all'),
  )
  .option('--nodes <number>', 'the size of the graph', positive, 1_000_000)
  .option('--small-nodes <number>', 'the size of the graph whose db hits are compared with it', positive, 50_000)
  .option('--no-small', 'leave that one out')
  .option('--folder <folder>', 'the folder of a graph that is there already, in the layout of .neo4j/')
  .option('--small-folder <folder>', 'the same for the small one')
  .option('--json <file>', 'write all figures into a file, too')
  .option('--report', 'keep the report in bench/reports/')
  .action(run);

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}

function oneOfThem(name: string, before: readonly string[]): string[] {
  if (!operations.some((it) => it.name === name)) {
    throw new InvalidArgumentError(`It must be one of: ${operations.map((it) => it.name).join(', ')}.`);
  }
  return [...before, name];
}

async function run(options: Options): Promise<void> {
  await installPeer();
  // Only now is there a peer to import.
  const [{ runBench }, { openGraph, useGraph }, { renderMarkdown, renderText }, { graphFolder }] = await Promise.all([
    import('./bench.ts'),
    import('./graph.ts'),
    import('./report.ts'),
    import('./generated.ts'),
  ]);
  const { neo4j } = readConfig();
  const open = neo4j
    ? () => useGraph(neo4j)
    : async () => openGraph(options.folder ?? (await graphFolder(options.nodes)));
  const openSmall =
    neo4j || !options.small
      ? undefined
      : async () => openGraph(options.smallFolder ?? (await graphFolder(options.smallNodes)));
  const chosen = options.only.length === 0 ? operations : operations.filter(({ name }) => options.only.includes(name));
  const length = options.quick ? quick : whole;
  const results = await runBench(open, openSmall, {
    ...length,
    rounds: options.rounds ?? length.rounds,
    seconds: options.seconds ?? length.seconds,
    connections: [1, 8, 32],
    operations: chosen,
    report: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(renderText(results));
  const figures = `${JSON.stringify(results, null, 2)}\n`;
  if (options.json) await writeFile(options.json, figures);
  if (options.report) {
    const folder = join(checkout, 'bench', 'reports');
    const name = `${results.date}-${results.graph.nodes}`;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.md`), renderMarkdown(results));
    await writeFile(join(folder, `${name}.json`), figures);
  }
}

await runProgram(program);
