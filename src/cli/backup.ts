import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { backUp } from '../backup/backup.ts';
import { type Manifest, manifestOf } from '../backup/manifest.ts';
import { type Config, readConfig } from '../config.ts';
import { ExitCode, Failure } from '../failure.ts';
import { interruptible } from './interruptible.ts';
import { homeOf, localFolder, shortPath } from './paths.ts';

/** `backup`: the local database as a file. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write the local database into a file, and read it back to make sure')
    .argument('<file>', 'the file to write; in a folder, it is named after the time')
    .addHelpText(
      'after',
      '\nA server that runs is stopped while the file is written, and started again. NEO4J_HOME names the folder of the database.',
    )
    .action(async (path: string) => {
      const config = readConfig();
      const folder = localHome(config, 'backed up');
      const file = isFolder(path) ? join(path, nameNow()) : path;
      const started = Date.now();
      const written = await interruptible('no file was written, and the database is as it was.', (signal) =>
        backUp({ folder, jars: localFolder, version: config.localNeo4jVersion, file, report: say, signal }),
      );
      if (!written) return;
      say(`\n${shortPath(file)}: ${describe(written)}, in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
      say(`Keep ${shortPath(manifestOf(file))} with it. To have it back: npm run restore -- ${shortPath(file)}`);
    });
}

/**
 * The folder of the local database.
 *
 * @param what is to be done with it, as a message says
 * @throws {Failure} saying what to do instead where NEO4J_URI names another one, whose files are out of reach.
 */
export function localHome(config: Config, what: string): string {
  if (!config.neo4j) return homeOf(config);
  throw new Failure(
    ExitCode.usage,
    `NEO4J_URI names ${config.neo4j.uri}, and only a local database can be ${what} from here: its files are needed.
Neo4j Aura has snapshots and exports of its own (in its console); on a host of your own, use
  neo4j-admin database dump neo4j --to-path=FOLDER        with the server stopped (Community)
  neo4j-admin database backup neo4j --to-path=FOLDER      while it runs (Enterprise)
Unset NEO4J_URI to mean the local database. See docs/backup.md.`,
  );
}

/** What is in a backup, for people. */
export function describe({ nodes, links, bytes, neo4j, takenAt }: Manifest): string {
  const many = (count: number) => count.toLocaleString('en');
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return `${many(nodes)} nodes and ${many(links)} links as of ${takenAt}, ${size} (Neo4j ${neo4j})`;
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function nameNow(): string {
  return `graph-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}.dump`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
