import { Command } from 'commander';
import type { Refusal } from '../audit/audit.ts';
import { type Config, readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { ExitCode, Failure } from '../failure.ts';
import { type Batch, checkSources } from '../import/batch.ts';
import { sourceOf } from '../import/handed-in.ts';
import { plansOf, type RefusedOutcome, writeBatch } from '../import/import.ts';
import { isAddition } from '../import/plan.ts';
import { describeProblem } from '../import/problem.ts';
import { Quarantine } from '../import/quarantine.ts';
import { bytesSource, type Source } from '../import/source.ts';
import { canAsk, confirmed } from './confirm.ts';
import { findDatabase } from './find-database.ts';
import { type FormatOptions, handedIn, withFormatOptions } from './format-options.ts';
import { changesText, countsText } from './import-text.ts';
import { noteRefused } from './note-refused.ts';
import { recordFiles, shortPath } from './paths.ts';
import { standardInput } from './standard-input.ts';
import { type Tally, tellInLines, tellInText } from './tell-import.ts';
import { tidyMemory } from './tidy-memory.ts';

interface ImportOptions extends FormatOptions {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
  readonly retry?: true;
}

/** `import FILES|FOLDERS|-`: brings in records. */
export function importCommand(): Command {
  return withFormatOptions(new Command('import'))
    .description('bring in records of YAML or JSON, or a list: all are checked, then those that fit are written')
    .argument('[paths...]', 'files, folders that are searched for .yaml, .yml and .json, or - for standard input')
    .option('--dry-run', 'show what would change, and write nothing')
    .option('--yes', 'do not ask, on a terminal, before what is there is changed or removed')
    .option('--json', 'for machines: one JSON object a line, and nothing else on standard output')
    .option('--retry', 'take up the records that were refused before, which are kept in quarantine')
    .action(async (paths: string[], options: ImportOptions) => {
      if (paths.length === 0 && !options.retry) {
        throw new Failure(ExitCode.usage, 'Name files or folders of records, or - for standard input.');
      }
      tidyMemory();
      const config = readConfig();
      const quarantine = await Quarantine.open(config.quarantineFolder);
      const files = await recordFiles(paths.filter((path) => path !== '-'));
      const piped = paths.includes('-') ? [bytesSource('-', await standardInput())] : [];
      const inFiles = [...handedIn(files, options), ...(options.retry ? await quarantine.kept() : [])];
      if (inFiles.length + piped.length === 0) {
        const reason = options.retry
          ? `No records are kept in ${quarantine.folder}.`
          : `No records (.yaml, .yml, .json) in ${paths.join(', ')}.`;
        throw new Failure(options.retry ? ExitCode.ok : ExitCode.usage, reason);
      }
      await bringIn(
        config,
        (database) => [...inFiles.map((one) => sourceOf(database, one)), ...piped],
        quarantine,
        options,
      );
    });
}

async function bringIn(
  config: Config,
  sourcesFor: (database: Database) => readonly Source[],
  quarantine: Quarantine,
  options: ImportOptions,
): Promise<void> {
  const teller = options.json ? tellInLines(process.stdout) : tellInText(process.stdout);
  const report = options.json ? (line: string) => process.stderr.write(`${line}\n`) : teller.say;
  const { database, stop } = await findDatabase(config, report);
  try {
    await migrate(database);
    const sources = sourcesFor(database);
    const batch = await checkSources(database, sources, (read) => teller.checked(read, sources.length));
    const mustAsk = !options.yes && !options.json && canAsk();
    if (options.dryRun) {
      for await (const planned of plansOf(database, batch)) teller.show(planned);
      return finish(teller.finish(), 'Nothing was written: this was a dry run.');
    }
    if (mustAsk && !(await goesOn(database, batch))) throw new Failure(ExitCode.refused, 'Nothing was written.');
    const outcomes = writeBatch(database, batch, { agent: config.importAgent, quarantine });
    const total = batch.ready.length + batch.alreadyIn.length + batch.refused.length;
    const refusals: Refusal[] = [];
    for await (const outcome of outcomes) {
      teller.tell(outcome, total);
      if (outcome.outcome === 'refused' && !outcome.unavailable) refusals.push(refusalOf(outcome, config.importAgent));
    }
    await noteRefused(database, refusals);
    for (const left of quarantine.left) {
      process.stderr.write(`${left} could not be removed, and is older than what is in: remove it before --retry.\n`);
    }
    finish(
      teller.finish(),
      `What could be read of them is kept in ${quarantine.folder} with the reasons. Mend it, there or where it came from, and import it again; --retry takes up what is kept.`,
    );
  } finally {
    await stop();
  }
}

/** A record that was refused, as the audit keeps it. */
function refusalOf({ name, slug, problems }: RefusedOutcome, agent: string): Refusal {
  const message = problems.slice(0, 10).map(describeProblem).join('\n');
  return { action: 'importRecord', agent, subject: slug ?? shortPath(name), problem: 'RECORD_REFUSED', message };
}

/** Shows what would change or go of what is there, if anything, and asks. */
async function goesOn(database: Database, batch: Batch): Promise<boolean> {
  let touched = 0;
  for await (const planned of plansOf(database, batch)) {
    // A draft changes nothing before it is published.
    if (planned.outcome !== 'planned' || planned.plan.visibility === 'DRAFT') continue;
    const lossy = planned.plan.changes.filter((change) => !isAddition(change)).length;
    if (lossy === 0) continue;
    touched += lossy;
    process.stdout.write(
      `${shortPath(planned.name)}: ${countsText(planned.plan.counts)}\n${changesText(planned.plan)}`,
    );
  }
  return touched === 0 || confirmed(`This changes or removes ${touched} things that are there. Go on? [y/N] `);
}

/** Ends with the exit code that stands for what became of all records. */
function finish({ received, refused, unavailable }: Tally, advice: string): void {
  if (refused === 0) return;
  if (unavailable) {
    throw new Failure(
      ExitCode.noDatabase,
      `The database stopped answering, and ${refused} of ${received} were not written. ${advice}`,
    );
  }
  throw new Failure(ExitCode.refused, `${refused} of ${received} refused, nothing of them was written. ${advice}`);
}
