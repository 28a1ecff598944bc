import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { dataSize } from '../database/local/home.ts';
import { resetLocal, startLocal, statusLocal, stopLocal } from '../database/local/server.ts';
import { ExitCode, Failure } from '../failure.ts';
import { confirmed } from './confirm.ts';
import { homeOf, localFolder } from './paths.ts';

/** The command `db`, which manages the local Neo4j. */
export function dbCommand(): Command {
  const db = new Command('db')
    .description('manage the local Neo4j, which runs where NEO4J_URI names no other')
    .addHelpText('after', '\nNEO4J_HOME names the folder of its data where it is not the usual one (.neo4j).');
  db.hook('preAction', () => {
    const config = readConfig();
    const folder = homeOf(config);
    if (config.neo4j)
      write(`NEO4J_URI names ${config.neo4j.uri}: db leaves that alone, and only manages the local one in ${folder}.`);
  });
  db.command('start')
    .description('start it, and keep it running for all that follows')
    .action(() => start(homeOf(readConfig())));
  db.command('stop')
    .description('stop it')
    .action(() => stopLocal(homeOf(readConfig()), write));
  db.command('status')
    .description(`say where it is and how it is (exit code ${ExitCode.noDatabase} when it does not run)`)
    .action(() => status(homeOf(readConfig())));
  db.command('reset')
    .description('remove its data, and keep the jars')
    .option('--yes', 'do not ask')
    .action((options: { yes?: true }) => reset(homeOf(readConfig()), options.yes === true));
  return db;
}

async function start(folder: string): Promise<void> {
  const interrupt = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    process.exitCode = signal === 'SIGINT' ? 130 : 143;
    interrupt.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const version = readConfig().localNeo4jVersion;
    const server = await startLocal({
      folder,
      jars: localFolder,
      version,
      report: write,
      keepRunning: true,
      signal: interrupt.signal,
    });
    write(`Neo4j ${server.version} runs at ${server.uri} until \`npm run db -- stop\`.`);
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function status(folder: string): Promise<void> {
  const it = await statusLocal(folder);
  if (!it) {
    write(`Not running. Its data take ${megabytes(await dataSize(folder))} in ${folder}.`);
    process.exitCode = ExitCode.noDatabase;
    return;
  }
  write(`uri       ${it.uri}`);
  write(`user      ${it.user}`);
  write(`password  in ${it.passwordFile}`);
  write(`version   ${it.version}`);
  write(`process   ${it.pid}, ${keeper(it.kept, it.owner)}`);
  write(`data      ${megabytes(it.dataSize)} in ${it.data}`);
  write(`answers   ${it.answers ? 'yes' : 'no'}`);
  if (!it.answers) process.exitCode = ExitCode.noDatabase;
}

function keeper(kept: boolean, owner: number | undefined): string {
  if (kept) return 'kept until `npm run db -- stop`';
  return owner === undefined ? 'left behind by a run that was killed' : `which ends with process ${owner}`;
}

async function reset(folder: string, yes: boolean): Promise<void> {
  if (!yes && !process.stdin.isTTY) {
    throw new Failure(ExitCode.usage, 'This removes all data of the local database. Say --yes to mean it.');
  }
  if (!yes && !(await confirmed(`Remove all data of the local database in ${folder}? [y/N] `))) {
    write('Nothing was removed.');
    process.exitCode = ExitCode.refused;
    return;
  }
  await resetLocal(folder, write);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
