/**
 * Exit codes of every command, so that scripts can tell why one ended.
 * 130 and 143 (128 + signal) are left to the shell's convention.
 */
export const ExitCode = {
  ok: 0,
  /** Something was refused (a record), or failed in a way nobody foresaw. */
  refused: 1,
  /** The command line or the environment is wrong. */
  usage: 2,
  /** No database: it cannot be had, reached, logged in to or opened. */
  noDatabase: 3,
  /** The address to serve on is taken. */
  portBusy: 4,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/**
 * A problem that its user can solve: `message` says what is wrong and what to do, in whole sentences.
 * The command line prints the message alone, without a stack trace, and exits with `exitCode`.
 */
export class Failure extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
