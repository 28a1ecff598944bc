import { Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { ExitCode, Failure } from '../failure.ts';
import { type Count, type Generated, generate } from '../generate/generate.ts';
import { interruptible } from './interruptible.ts';
import { homeOf, localFolder, shortPath, syntheticFolder } from './paths.ts';
import { showProgress } from './progress.ts';

interface GenerateOptions {
  readonly nodes: number;
  readonly seed: number;
  readonly replace?: true;
}

/** `generate`: an invented graph, to try out how the API does with a large one. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('write an invented graph of realistic shape into a local Neo4j of its own')
    .requiredOption('--nodes <number>', 'how many nodes, about four times as many links', wholeNumber(100, 100_000_000))
    .option('--seed <number>', 'the same seed and number of nodes make the same graph', wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--replace', 'remove the database that is there already, with its keys and its audit')
    .addHelpText('after', '\nNEO4J_HOME names the folder of the database (.neo4j-synthetic where it is not set).')
    .action(async ({ nodes, seed, replace }: GenerateOptions) => {
      const config = readConfig();
      const folder = folderOf(config);
      const started = Date.now();
      const generated = await interruptible('nothing is left of what was begun.', (signal) => {
        const progress = showProgress(process.stdout);
        return generate({
          folder,
          jars: localFolder,
          version: config.localNeo4jVersion,
          nodes,
          seed,
          replace: replace === true,
          report: progress.begin,
          progress: progress.at,
          signal,
        });
      });
      if (generated) process.stdout.write(summary(generated, folder, (Date.now() - started) / 1000));
    });
}

function wholeNumber(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Where the graph goes; never where `npm start` has its own. */
function folderOf(config: Config): string {
  if (config.neo4j) {
    throw new Failure(
      ExitCode.usage,
      `NEO4J_URI names ${config.neo4j.uri}, but an invented graph goes into a local database only. Unset NEO4J_URI.`,
    );
  }
  const folder = homeOf(config, syntheticFolder);
  if (folder !== localFolder) return folder;
  throw new Failure(
    ExitCode.usage,
    `NEO4J_HOME names ${folder}, the database of npm start. Name another folder, or unset it for ${syntheticFolder}.`,
  );
}

function summary({ nodes, links, labels, types, version }: Generated, folder: string, seconds: number): string {
  const place = shortPath(folder);
  return `
${nodes.toLocaleString('en')} nodes and ${links.toLocaleString('en')} links in ${place} (Neo4j ${version}), in ${seconds.toFixed(0)} s.

Nodes by label
${table(labels)}
Links by type
${table(types)}
To serve it:     NEO4J_HOME=${place} npm start
To remove it:    NEO4J_HOME=${place} npm run db -- reset
`;
}

function table(counts: readonly Count[]): string {
  return counts.map(({ name, count }) => `  ${name.padEnd(20)}${count.toLocaleString('en').padStart(12)}\n`).join('');
}
