import { Command } from 'commander';
import { readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { ExitCode, Failure } from '../failure.ts';
import type { Plan } from '../import/plan.ts';
import { type PlannedRetraction, planRetraction, type Retracted, retractDocument } from '../import/retract.ts';
import { WriteFailed } from '../import/write.ts';
import { canAsk, confirmed } from './confirm.ts';
import { findDatabase } from './find-database.ts';
import { countsText, planText } from './import-text.ts';
import { noteRefused } from './note-refused.ts';

interface RetractOptions {
  readonly dryRun?: true;
  readonly yes?: true;
}

/** `retract DOCUMENT`: takes back what a document says. */
export function retractCommand(): Command {
  return new Command('retract')
    .description('take a document back: what rests on it alone goes, what others support stays')
    .argument('<document>', 'the slug of the document')
    .option('--dry-run', 'show what would go, and take nothing back')
    .option('--yes', 'do not ask')
    .action(async (slug: string, { dryRun, yes }: RetractOptions) => {
      if (!dryRun && !yes && !canAsk()) {
        throw new Failure(ExitCode.usage, 'This removes what rests on the document. Say --yes to mean it.');
      }
      const config = readConfig();
      const { database, stop } = await findDatabase(config, say);
      try {
        await migrate(database);
        const planned = await planRetraction(database, slug);
        if (!dryRun) await noteIfRefused(database, slug, config.importAgent, planned);
        const plan = planOf(slug, planned);
        say(
          plan.visibility === 'DRAFT'
            ? `${slug}: the draft goes; what is published stays as it is.`
            : `${slug}: ${countsText(plan.counts)}\n${planText(plan)}`.trimEnd(),
        );
        if (dryRun) return;
        if (!yes && !(await confirmed('Take it back? [y/N] '))) {
          throw new Failure(ExitCode.refused, 'Nothing was taken back.');
        }
        // What is told is what was done: others may have written in between.
        const result = await retractDocument(database, slug, config.importAgent);
        await noteIfRefused(database, slug, config.importAgent, result);
        const done = planOf(slug, result);
        const what = done.visibility === 'DRAFT' ? 'the draft' : countsText(done.counts);
        say(`${slug}: taken back (${what}). Importing its record again brings it back.`);
      } catch (error) {
        if (!(error instanceof WriteFailed)) throw error;
        throw new Failure(error.unavailable ? ExitCode.noDatabase : ExitCode.refused, `${slug} ${error.message}`);
      } finally {
        await stop();
      }
    });
}

/** Notes in the audit that a document cannot be taken back, where it cannot. */
async function noteIfRefused(
  database: Database,
  slug: string,
  agent: string,
  { outcome }: PlannedRetraction | Retracted,
): Promise<void> {
  if (outcome !== 'not in' && outcome !== 'needed') return;
  const [problem, message] =
    outcome === 'not in'
      ? ['NOT_IN', `No record of a document ${slug} is in.`]
      : ['NEEDED', `${slug} alone describes what other documents need.`];
  await noteRefused(database, [{ action: 'retractDocument', agent, subject: slug, problem, message }]);
}

/** @throws {Failure} that says why it cannot be taken back. */
function planOf(slug: string, result: PlannedRetraction | Retracted): Plan {
  switch (result.outcome) {
    case 'planned':
    case 'retracted':
      return result.plan;
    case 'not in':
      throw new Failure(ExitCode.refused, `No record of a document ${slug} is in.`);
    case 'needed': {
      const lines = result.needs.map(
        ({ id, neededBy, documents }) => `  ${id}, which ${neededBy} needs (${documents.join(', ')})`,
      );
      throw new Failure(
        ExitCode.refused,
        `${slug} cannot be taken back: it alone describes\n${lines.join('\n')}\nTake those documents back first, or describe these things in them, too.`,
      );
    }
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
