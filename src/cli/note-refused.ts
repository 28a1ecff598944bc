import { type Deed, noteRefusals, type Refusal } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable, isDriverError } from '../database/errors.ts';
import { ExitCode, Failure } from '../failure.ts';
import { JudgementRefused } from '../identity/judge.ts';
import { KeyRefused } from '../keys/keys.ts';

/** Notes in the audit what a command was refused; what to tell people comes first where the database is gone meanwhile. */
export async function noteRefused(database: Database, refusals: readonly Refusal[]): Promise<void> {
  try {
    await noteRefusals(database, refusals);
  } catch (error) {
    // A database that is broken, as by a full disk, says so in many ways.
    if (!(error instanceof DatabaseUnavailable || isDriverError(error))) throw error;
  }
}

/**
 * Does what may be refused.
 *
 * @throws {Failure} that says why it is; the audit says it then, too.
 */
export async function orNoted<Value>(database: Database, deed: Deed, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof JudgementRefused || error instanceof KeyRefused)) throw error;
    await noteRefused(database, [{ ...deed, problem: error.code, message: error.message }]);
    throw new Failure(ExitCode.refused, error.message);
  }
}
