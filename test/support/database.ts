import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { localFolder } from '../../src/cli/paths.ts';
import { type DatabaseAddress, readConfig } from '../../src/config.ts';
import { fetchJars, jarsAreWhole, jarsFolder } from '../../src/database/local/jars.ts';
import { findJava, usualJavaFolders } from '../../src/database/local/java.ts';
import { runningIn } from '../../src/database/local/running.ts';
import { startLocal } from '../../src/database/local/server.ts';
import { leastJava, serverVersion } from '../../src/database/local/version.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: DatabaseAddress;
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Starts a Neo4j for the tests alone, in a folder of its own that goes with it, whatever NEO4J_URI names: no test can
 * touch anybody's data. NEO4J_VERSION chooses another version than that of neo4j/pom.xml.
 */
export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  const version = await serverVersion(readConfig().localNeo4jVersion);
  const folder = await mkdtemp(join(tmpdir(), 'graph-test-'));
  await borrowJars(folder, version);
  endWithProcess(folder);
  const server = await startLocal({ folder, version, report: say });
  project.provide('address', {
    uri: server.uri,
    user: server.user,
    password: server.password,
    database: undefined,
  });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Sees to it that Ctrl-C leaves neither the server nor its folder behind; nobody needs the data, so force is fine. */
function endWithProcess(folder: string): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
  process.once('exit', () => {
    const server = runningIn(folder);
    if (server) process.kill(server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Links the server's jars, which never change, from the checkout into another folder; fetches them where missing. */
export async function borrowJars(folder: string, version: string): Promise<void> {
  const jars = jarsFolder(localFolder, version);
  if (!(await jarsAreWhole(jars))) {
    const { java } = await findJava(leastJava(version), usualJavaFolders);
    if (!java) throw new Error(`The tests need Java ${leastJava(version)} or later and Maven.`);
    await mkdir(localFolder, { recursive: true });
    await fetchJars(localFolder, version, java, say, undefined);
  }
  if (!existsSync(folder)) await mkdir(folder, { recursive: true });
  await symlink(jars, jarsFolder(folder, version));
}
