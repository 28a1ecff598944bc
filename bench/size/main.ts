import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../../src/config.ts';
import { serverVersion } from '../../src/database/local/version.ts';
import { graphFolder } from '../generated.ts';
import { thisMachine, today, versionIn } from '../machine.ts';
import { checkout } from '../processes.ts';
import { runProgram } from '../run-program.ts';
import { noted } from '../undo.ts';
import { measureSize } from './measure.ts';
import { renderMarkdown, renderText, type SizeResults } from './report.ts';

interface Options {
  readonly nodes: number;
  readonly folder?: string;
  readonly times: number;
  readonly seconds: number;
  readonly json?: string;
  readonly report?: true;
}

const program = new Command('bench:size')
  .description(
    'Measures what a generated graph takes: disk, memory, starts, importing into it, the questions that grow with it, ' +
      'and the operations of `npm run bench` by our API alone.',
  )
  .option('--nodes <number>', 'the size of the graph, which is made where it is missing', positive, 1_000_000)
  .option('--folder <folder>', 'the folder of a graph that is there already, in the layout of .neo4j/')
  .option('--times <number>', 'how often each question is asked after the first time', positive, 3)
  .option('--seconds <number>', 'how long each operation is under load', positive, 3)
  .option('--json <file>', 'write all figures into a file, too')
  .option('--report', 'keep the report in bench/reports/')
  .action(run);

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}

async function run({ nodes, folder, times, seconds, json, report }: Options): Promise<void> {
  const machine = thisMachine();
  const scratch = await mkdtemp(join(tmpdir(), 'graph-size-'));
  const remove = noted(() => rm(scratch, { recursive: true, force: true }));
  try {
    const size = await measureSize(folder ?? (await graphFolder(nodes)), scratch, {
      times,
      seconds,
      report: (line) => process.stderr.write(`${line}\n`),
    });
    const versions = {
      Neo4j: await serverVersion(readConfig().localNeo4jVersion),
      'Node.js': process.versions.node,
      'neo4j-driver': versionIn('node_modules/neo4j-driver'),
    };
    const results: SizeResults = { date: today(), machine, versions, settings: { times, seconds }, ...size };
    process.stdout.write(renderText(results));
    const figures = `${JSON.stringify(results, null, 2)}\n`;
    if (json) await writeFile(json, figures);
    if (!report) return;
    const reports = join(checkout, 'bench', 'reports');
    await mkdir(reports, { recursive: true });
    const name = `size-${results.date}-${results.nodes}`;
    await writeFile(join(reports, `${name}.md`), renderMarkdown(results));
    await writeFile(join(reports, `${name}.json`), figures);
  } finally {
    await remove();
  }
}

await runProgram(program);
