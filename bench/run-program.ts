import type { Command } from 'commander';
import { Failure } from '../src/failure.ts';
import { stopAll, stopAllOnSignals, unlessInterrupted } from './undo.ts';

/** Runs a program to its end. What was foreseen to fail is told in plain words; Ctrl-C, too, leaves nothing behind. */
export async function runProgram(program: Command): Promise<void> {
  stopAllOnSignals();
  try {
    await program.parseAsync();
  } catch (error) {
    await unlessInterrupted();
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = error.exitCode;
  } finally {
    // What broke off, too.
    await stopAll();
  }
}
