import { Command } from 'commander';
import { restore } from '../backup/restore.ts';
import { readConfig } from '../config.ts';
import { ExitCode, Failure } from '../failure.ts';
import { describe, localHome } from './backup.ts';
import { canAsk, confirmed } from './confirm.ts';
import { interruptible } from './interruptible.ts';
import { localFolder, shortPath } from './paths.ts';

/** `restore`: the local database as it was when a backup was taken. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('make the local database what it was when a backup was taken')
    .argument('<file>', 'the file that backup wrote, with its manifest (FILE.json) beside it')
    .option('--yes', 'replace the data that are there without asking')
    .addHelpText('after', '\nNEO4J_HOME names the folder of the database. The data are kept until the backup is read.')
    .action(async (file: string, { yes }: { readonly yes?: true }) => {
      const config = readConfig();
      const folder = localHome(config, 'restored');
      const mayReplace = async () => {
        if (yes) return true;
        const what = `This replaces all data of the local database in ${folder}`;
        if (!canAsk()) throw new Failure(ExitCode.usage, `${what}. Say --yes to mean it.`);
        return confirmed(`${what}. Go on? [y/N] `);
      };
      const started = Date.now();
      const version = config.localNeo4jVersion;
      const restored = await interruptible('the database is as it was.', (signal) =>
        restore({ folder, jars: localFolder, version, file, mayReplace, report: say, signal }),
      );
      if (restored) {
        const seconds = ((Date.now() - started) / 1000).toFixed(0);
        say(`\nRestored in ${seconds} s, and checked: ${describe(restored)}.\nIt was ${shortPath(file)}.`);
      } else if (process.exitCode === undefined) {
        say('Nothing was changed.');
        process.exitCode = ExitCode.refused;
      }
    });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
