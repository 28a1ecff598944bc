import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ExitCode, Failure } from '../../failure.ts';
import { environmentFor, type Java } from './java.ts';
import { pom } from './version.ts';

/** Maven is a script on Windows, which only a shell can start. */
const shell = process.platform === 'win32';

/** Whether `mvn` is on the PATH. */
export async function mavenIsThere(): Promise<boolean> {
  const child = spawn('mvn', ['--version'], { stdio: 'ignore', shell });
  return new Promise((resolve) =>
    // Without a Java it is there, and fails: that is another lack. A shell fails where there is none.
    child.on('error', () => resolve(false)).on('close', (code) => resolve(!shell || code === 0)),
  );
}

/**
 * Copies the jars of the server and of all it needs to `target`.
 *
 * @throws {Failure} with the reason that Maven gives.
 */
export async function maven(
  folder: string,
  version: string,
  target: string,
  java: Java,
  report: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const logFile = join(folder, 'maven.log');
  const log = createWriteStream(logFile);
  const words = ['-B', '-f', pom, `-Dneo4j.version=${version}`, `-DoutputDirectory=${target}`];
  const child = spawn(
    'mvn',
    [...words, 'dependency:copy-dependencies'].map((word) => (shell ? `"${word}"` : word)),
    {
      env: environmentFor(java),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      ...(signal ? { signal } : {}),
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));

  let files = 0;
  const reasons: string[] = [];
  const progress = setInterval(() => report(`  … ${files} files from Maven's repository so far`), 5_000);
  createInterface({ input: child.stdout }).on('line', (line) => {
    log.write(`${line}\n`);
    if (line.includes('Downloaded from')) files += 1;
    if (line.startsWith('[ERROR]')) reasons.push(line.slice('[ERROR]'.length).trim());
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    log.write(`${line}\n`);
    reasons.push(line);
  });

  try {
    const code = await ended;
    if (code === 0) return;
    throw new Failure(
      ExitCode.noDatabase,
      `Maven could not fetch Neo4j ${version}: ${shorten(reasons[0] ?? `it ended with code ${code}`)}\n` +
        `All of its words: ${logFile}. Without Maven's repository, run a Neo4j elsewhere and name it by NEO4J_URI.`,
    );
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal?.aborted) throw new Failure(ExitCode.noDatabase, 'Interrupted while Neo4j was being fetched.');
    throw new Failure(ExitCode.noDatabase, `Maven could not be run: ${(error as Error).message}`);
  } finally {
    clearInterval(progress);
    log.end();
  }
}

function shorten(reason: string): string {
  return reason.length > 400 ? `${reason.slice(0, 400)} …` : reason;
}
