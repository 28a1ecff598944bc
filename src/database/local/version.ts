import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ExitCode, Failure } from '../../failure.ts';

/** The one place that names the server's version and what it is made of. */
export const pom = fileURLToPath(new URL('../../../neo4j/pom.xml', import.meta.url));

/**
 * The version to run: `wanted`, or the one that neo4j/pom.xml names.
 *
 * @throws {Failure} when it is no version, or one that this code cannot start.
 */
export async function serverVersion(wanted: string | undefined): Promise<string> {
  const version = wanted ?? /<neo4j\.version>([^<]+)</.exec(await readFile(pom, 'utf8'))?.[1]?.trim() ?? '';
  if (!/^\d+\.\d+\.\d+$/.test(version) || line(version) < 5) {
    throw new Failure(
      ExitCode.usage,
      `"${version}" is no version of Neo4j that can be started here; 5.26.30 would be.`,
    );
  }
  return version;
}

/** The oldest Java that runs this version: 17 for 5.x, 21 for the lines named after a year. */
export function leastJava(version: string): number {
  return line(version) < 2025 ? 17 : 21;
}

function line(version: string): number {
  return Number(version.split('.')[0]);
}
