import { Command, CommanderError } from 'commander';
import { DatabaseUnavailable } from '../database/errors.ts';
import { ExitCode, Failure } from '../failure.ts';
import { dbCommand } from './db.ts';
import { generateCommand } from './generate.ts';
import { identitiesCommand } from './identities.ts';
import { importCommand } from './import.ts';
import { queryCommand } from './query.ts';
import { recordSchemaCommand } from './record-schema.ts';
import { retractCommand } from './retract.ts';
import { startCommand } from './start.ts';

const program = new Command('graph')
  .description('A graph of international cooperation in ICT, with the words behind each fact.')
  .configureHelp({ showGlobalOptions: true })
  .addCommand(startCommand())
  .addCommand(dbCommand())
  .addCommand(importCommand())
  .addCommand(retractCommand())
  .addCommand(identitiesCommand())
  .addCommand(queryCommand())
  .addCommand(generateCommand())
  .addCommand(recordSchemaCommand());

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
