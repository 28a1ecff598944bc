import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { draftOf } from '../../src/drafting/draft.ts';
import { thisMachine, today } from '../machine.ts';
import { checkout } from '../processes.ts';
import { runProgram } from '../run-program.ts';
import { expectedOf } from './expected.ts';
import { type Outcome, summaryOf } from './figures.ts';
import { findsOf } from './finds.ts';
import { type Pair, readPairs, readPairsBySha256 } from './gold.ts';
import { judge } from './judge.ts';
import { type DraftResults, type Measured, renderMarkdown, renderText } from './report.ts';
import { measureSpeed } from './speed.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

interface Options {
  readonly seeds?: string;
  readonly speed: boolean;
  readonly json?: string;
  readonly report?: true;
}

const program = new Command('bench:draft')
  .description(
    'Measures what is drafted from documents by what careful readers take from them: NAME.txt by NAME.gold.json.',
  )
  .argument('[folder]', 'folder of such pairs (default: both halves in bench/draft/, told apart)')
  .option('--seeds <folder>', 'folder with the texts of the two documents in seed/, which are not in the repository')
  .option('--no-speed', 'leave out how long texts of 0.1, 1 and 10 MB take')
  .option('--json <file>', 'write all figures, misses and false finds into a file, too')
  .option('--report', 'keep the figures in bench/reports/')
  .action(run);

async function run(folder: string | undefined, options: Options): Promise<void> {
  const machine = thisMachine();
  const folders = folder === undefined ? ['development', 'test'].map((half) => join(here, half)) : [folder];
  // All are read before any is measured: what is wrong with them shows at once.
  const sets = new Map<string, Pair[]>();
  for (const one of folders) sets.set(folder ?? relative(checkout, one), await readPairs(one));
  if (options.seeds !== undefined) {
    sets.set('seed/', await readPairsBySha256(join(here, 'seeds'), options.seeds));
  } else if (folder === undefined) {
    process.stderr.write('The documents in seed/ are not measured: say by --seeds FOLDER where their texts are.\n');
  }
  const measured = [...sets].map(([name, pairs]) => measureFolder(name, pairs));
  const texts = [...sets.values()].flat().map(({ text }) => text);
  const results: DraftResults = {
    date: today(),
    machine,
    versions: { 'Node.js': process.versions.node },
    folders: measured,
    speed: options.speed ? measureSpeed(texts, (text) => draftOf(text)) : [],
  };
  process.stdout.write(renderText(results));
  const figures = `${JSON.stringify(results, null, 2)}\n`;
  if (options.json) await writeFile(options.json, figures);
  if (!options.report) return;
  const reports = join(checkout, 'bench', 'reports');
  await mkdir(reports, { recursive: true });
  await writeFile(join(reports, `draft-${results.date}.md`), renderMarkdown(results));
}

function measureFolder(folder: string, pairs: readonly Pair[]): Measured {
  const outcomes: Outcome[] = [];
  for (const { name, text, gold, unknown } of pairs) {
    const draft = draftOf(text);
    outcomes.push({
      name,
      language: gold.language ?? 'und',
      languageFound: draft.language.value,
      judged: judge(expectedOf(gold), findsOf(draft, gold.organisations ?? [])),
      unknown,
    });
  }
  return { folder, summary: summaryOf(outcomes), outcomes };
}

await runProgram(program);
