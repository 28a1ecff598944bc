import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { ExitCode, Failure } from '../failure.ts';
import { describeProblem, RecordRefused } from '../import/problem.ts';
import { planPublication, publishDocument } from '../import/unpublished/publish.ts';
import { WriteFailed } from '../import/write.ts';
import { canAsk, confirmed } from './confirm.ts';
import { findDatabase } from './find-database.ts';
import { countsText, planText } from './import-text.ts';

interface PublishOptions {
  readonly dryRun?: true;
  readonly yes?: true;
}

/** `publish DOCUMENT`: lets everybody see what a draft says. */
export function publishCommand(): Command {
  return new Command('publish')
    .description('publish a document whose record was brought in as a draft')
    .argument('<document>', 'the slug of the document')
    .option('--dry-run', 'show what would change, and publish nothing')
    .option('--yes', 'do not ask')
    .action(async (slug: string, { dryRun, yes }: PublishOptions) => {
      if (!dryRun && !yes && !canAsk()) {
        throw new Failure(ExitCode.usage, 'This lets everybody see the document. Say --yes to mean it.');
      }
      const config = readConfig();
      const { database, stop } = await findDatabase(config, say);
      try {
        await migrate(database);
        const plan = await planPublication(database, slug);
        say(`${slug}: ${countsText(plan.counts)}\n${planText(plan)}`.trimEnd());
        if (dryRun) return;
        if (!yes && !(await confirmed('Publish it? [y/N] '))) {
          throw new Failure(ExitCode.refused, 'Nothing was published.');
        }
        // What is told is what was done: others may have written in between.
        const done = await publishDocument(database, slug, config.importAgent);
        say(`${slug}: published${done.outcome === 'in' ? ` (${countsText(done.plan.counts)})` : ' already'}.`);
      } catch (error) {
        if (error instanceof RecordRefused) {
          throw new Failure(ExitCode.refused, error.problems.map(describeProblem).join('\n'));
        }
        if (!(error instanceof WriteFailed)) throw error;
        throw new Failure(error.unavailable ? ExitCode.noDatabase : ExitCode.refused, `${slug} ${error.message}`);
      } finally {
        await stop();
      }
    });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
