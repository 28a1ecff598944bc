import { ExitCode, Failure } from '../failure.ts';
import { largestFile } from '../import/read.ts';

/**
 * All of standard input.
 *
 * @throws {Failure} when it is more than a file of records may hold.
 */
export async function standardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    length += part.length;
    if (length > largestFile) {
      throw new Failure(
        ExitCode.usage,
        `Standard input holds more than ${largestFile / 1e6} MB, and nothing was imported. Import files instead.`,
      );
    }
  }
  return Buffer.concat(parts);
}
