import { Command, CommanderError } from 'commander';
import { DatabaseUnavailable } from '../database/errors.ts';
import { ExitCode, Failure } from '../failure.ts';

/** Each command, brought in where it is asked for: what the others need takes memory for nothing. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  db: async () => (await import('./db.ts')).dbCommand(),
  backup: async () => (await import('./backup.ts')).backupCommand(),
  restore: async () => (await import('./restore.ts')).restoreCommand(),
  draft: async () => (await import('./draft.ts')).draftCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  publish: async () => (await import('./publish.ts')).publishCommand(),
  retract: async () => (await import('./retract.ts')).retractCommand(),
  identities: async () => (await import('./identities.ts')).identitiesCommand(),
  keys: async () => (await import('./keys.ts')).keysCommand(),
  query: async () => (await import('./query.ts')).queryCommand(),
  generate: async () => (await import('./generate.ts')).generateCommand(),
  'record-schema': async () => (await import('./record-schema.ts')).recordSchemaCommand(),
};

const program = new Command('graph')
  .description('A graph of international cooperation in ICT, with the words behind each fact.')
  .configureHelp({ showGlobalOptions: true });

// Help and words that are no command take them all.
const asked = commands[process.argv[2] ?? ''];
for (const command of asked ? [asked] : Object.values(commands)) program.addCommand(await command());

/** Subcommands do not inherit this from the program. */
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.exitOverride();
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong, as people read it, and returns the exit code that stands for it. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Commander has said it already; help that was asked for is no error.
    return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
  }
  if (error instanceof Failure) {
    process.stderr.write(`\n${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof DatabaseUnavailable) {
    process.stderr.write(
      `\nThe database stopped answering: ${error.message}\nWhat was said to be in is in; run the command again.\n`,
    );
    return ExitCode.noDatabase;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `\nSomething unforeseen went wrong: ${message}\nPlease report it with these lines:\n${stack ?? ''}\n`,
  );
  return ExitCode.refused;
}
