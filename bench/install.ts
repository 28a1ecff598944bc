import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ExitCode, Failure } from '../src/failure.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

interface Lock {
  readonly packages: Record<string, { readonly version?: string; readonly optional?: true }>;
}

/**
 * Installs the peer where it is missing, as the lock file beside this says.
 *
 * @throws {Failure} when npm cannot.
 */
export async function installPeer(): Promise<void> {
  const [wanted, found] = await Promise.all([lockIn('package-lock.json'), lockIn('node_modules/.package-lock.json')]);
  const names = Object.keys(wanted?.packages ?? {}).filter((name) => name !== '' && !wanted?.packages[name]?.optional);
  if (names.every((name) => found?.packages[name]?.version === wanted?.packages[name]?.version)) return;
  process.stderr.write('Installing @neo4j/graphql, against which is measured; once, it takes some ten seconds …\n');
  // npm's own output goes to standard error, where it cannot spoil what this answers on standard output.
  const npm = spawn('npm', ['ci', '--progress=false', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const [code] = await once(npm, 'exit');
  if (code !== 0)
    throw new Failure(ExitCode.refused, `npm could not install the peer in ${folder}; it says why above.`);
}

async function lockIn(file: string): Promise<Lock | undefined> {
  try {
    return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')) as Lock;
  } catch {
    return undefined;
  }
}
