import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { ExitCode, Failure } from '../failure.ts';
import { describeProblem } from '../import/problem.ts';
import { filesAreIn } from '../import/receipt.ts';
import { createLog } from '../log.ts';
import { checkPort } from '../server/listen.ts';
import { type RunningServer, startServer } from '../server/server.ts';
import { accessFor } from './access.ts';
import { bundleOf } from './build-page.ts';
import { type BuiltPages, buildPages } from './build-pages.ts';
import { findDatabase } from './find-database.ts';
import { thingsIn } from './import-text.ts';
import { explorerFolder, graphiqlFolder, recordFiles, seedFolder } from './paths.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

/** `start`: everything from a fresh clone to an API that answers. */
export function startCommand(): Command {
  return new Command('start')
    .description('start the database where none is named, bring in the seed records, and serve the API')
    .action(() => untilStopped((signal) => start(readConfig(), signal)));
}

/** What has to be undone at the end, in the order in which it was done. */
type Undo = () => Promise<void>;

/** Runs until SIGINT or SIGTERM, then undoes all that was started. What failed on the way is undone too. */
async function untilStopped(run: (signal: AbortSignal) => AsyncGenerator<Undo>): Promise<void> {
  const interrupt = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    const stop = () => {
      if (!interrupt.signal.aborted) say('\nStopping …');
      interrupt.abort();
      resolve();
    };
    // Stays in place to the end: a second Ctrl-C must not leave the database behind.
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  });
  const undo: Undo[] = [];
  try {
    for await (const step of run(interrupt.signal)) {
      undo.push(step);
      if (interrupt.signal.aborted) return;
    }
    await stopped;
  } catch (error) {
    // What an interrupt broke off is no failure.
    if (!interrupt.signal.aborted) throw error;
  } finally {
    for (const step of undo.reverse()) await step();
    if (interrupt.signal.aborted) say('Stopped.');
    // A terminal that was closed keeps nothing alive here: all handles are released by now.
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
    // Connections to a database that is frozen are not closed, and would keep this process for as long as they last.
    setTimeout(() => process.exit(), 1_000).unref();
  }
}

async function* start(config: Config, signal: AbortSignal): AsyncGenerator<Undo> {
  say('The ICT cooperation graph');
  await checkPort(config.host, config.port);
  // Brought in where there are some to check.
  const jwt = config.jwt && (await (await import('../server/jwt.ts')).jwtCheck(config.jwt));
  // Beside all else: where there is something to build, there is often a database to start too, which takes longer.
  const giveUp = new AbortController();
  const building = buildPages(say, AbortSignal.any([signal, giveUp.signal]));
  yield async () => {
    giveUp.abort();
    await building;
  };
  const { database, description, stop } = await findDatabase(config, say, { share: false, signal });
  yield stop;
  say(`${description}: updating its schema …`);
  await migrate(database);

  await bringInSeeds(database, config, signal);
  if (signal.aborted) return;

  const server = await startServer({
    database,
    log: createLog(config.logLevel),
    access: await accessFor(database, config, jwt),
    host: config.host,
    port: config.port,
    settings: config.server,
    trustedDocuments: await readTrustedDocuments(),
    graphiql: bundleOf(graphiqlFolder),
    explorer: bundleOf(explorerFolder),
  });
  yield () => server.stop();
  const there = await building;
  if (!signal.aborted) say(whatToTry(server, there));
}

/** Imports the seed records, where they are not in. */
async function bringInSeeds(database: Database, config: Config, signal: AbortSignal): Promise<void> {
  const files = await recordFiles([seedFolder]);
  if (await filesAreIn(database.read, files)) return;
  say(`Bringing in ${files.length} seed records …`);
  // What checks and writes records takes time and memory, and is brought in only now.
  const { importFiles } = await import('../import/import.ts');
  for await (const result of importFiles(database, files, { agent: config.importAgent })) {
    if (result.outcome === 'refused') {
      const lines = result.problems.map(describeProblem).join('\n');
      throw new Failure(result.unavailable ? ExitCode.noDatabase : ExitCode.refused, lines);
    }
    if (result.outcome === 'in')
      say(`  ${result.name.slice(seedFolder.length + 1)}: ${thingsIn(result.plan)} entities and facts`);
    if (signal.aborted) return;
  }
}

function whatToTry({ url, origin }: RunningServer, there: BuiltPages): string {
  const pages = [
    ...(there.explorer ? [`Look around in a browser: ${origin}`] : []),
    ...(there.graphiql ? [`Twelve questions to ask of GraphQL, each by Ctrl+Enter: ${origin}/graphiql`] : []),
  ];
  const query =
    '{ initiative(slug: \\"bsec-ict-action-plan-2011-2013\\") { participations { nodes { basis participant { ... on Country { name } } evidence { quote document { title } } } } } }';
  return `
Ready: ${url}
${pages.map((line) => `\n${line}\n`).join('')}
Which countries took part in the BSEC ICT action plan, and by what words?

  curl -s ${url} -H 'content-type: application/json' -d '{"query": "${query}"}'

More questions with their answers are in README.md. Ctrl-C stops everything.`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
