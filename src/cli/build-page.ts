import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify, stripVTControlCharacters } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface PageBuild {
  /** What people call the page, such as "explorer". */
  readonly name: string;
  /** Where the page's sources are; the bundle comes to `dist` in it. */
  readonly folder: string;
  /** Folders beside it that the page takes something from. */
  readonly alsoReads?: readonly string[];
  /** What else the bundle depends on: the versions of all packages. */
  readonly lockFile: string;
  /** Gets the lines that people should see. */
  readonly report: (line: string) => void;
  /** Breaks the build off, without a word. */
  readonly signal?: AbortSignal | undefined;
}

/** Says, within a bundle, what it was built from. */
const marker = '.built-from';

/** The folder of the bundle. */
export function bundleOf(folder: string): string {
  return join(folder, 'dist');
}

/**
 * Builds a page where there is none, or one of other sources or packages; else it takes a few
 * milliseconds. The API works without the page, so that a failure is reported and not thrown.
 *
 * @returns whether there is a page to serve now, be it an older one.
 */
export async function buildPage({ name, folder, alsoReads, lockFile, report, signal }: PageBuild): Promise<boolean> {
  const bundle = bundleOf(folder);
  const built = await read(join(bundle, marker));
  try {
    const wanted = await hashOf([folder, ...(alsoReads ?? [])], lockFile);
    if (built === wanted) return true;
    report(`Building the ${name}; once, it takes some ten seconds …`);
    await buildInto(bundle, folder, wanted, signal);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const instead = built === undefined ? 'the API works without it' : 'the one built before is served';
    if (!signal?.aborted && !(error instanceof Interrupted)) {
      report(`The ${name} cannot be built (${inOneLine(message)}); ${instead}.`);
    }
    return built !== undefined;
  }
}

/** Ctrl-C, which a terminal sends to the build as well, before anybody here has heard of it. */
class Interrupted extends Error {}

/** What the bundle is made of, in one text: every source with its name, and the versions of all packages. */
async function hashOf(folders: readonly string[], lockFile: string): Promise<string> {
  const hash = createHash('sha256');
  const add = async (name: string, file: string) => {
    const content = await readFile(file);
    hash.update(`${name}\0${content.length}\0`).update(content);
  };
  for (const folder of folders) for (const file of await sourcesIn(folder)) await add(file.slice(folder.length), file);
  await add('lock', lockFile);
  return hash.digest('hex');
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^[/\\](dist|\.dist-[^/\\]*)[/\\]/.test(file.slice(folder.length)))
    .sort();
}

/** A bundle is put in its place when it is whole, so that no interrupt leaves half of one, nor serves it. */
async function buildInto(bundle: string, folder: string, hash: string, signal: AbortSignal | undefined): Promise<void> {
  const partial = await mkdtemp(join(folder, '.dist-'));
  // That folder is its owner's alone to read; one in it may be read by whoever serves the page.
  const whole = join(partial, 'whole');
  try {
    await vite(folder, whole, signal);
    await compress(whole);
    await writeFile(join(whole, marker), hash);
    signal?.throwIfAborted();
    await rm(bundle, { recursive: true, force: true });
    await rename(whole, bundle).catch(async (error: unknown) => {
      // Another start may have been faster.
      if ((await read(join(bundle, marker))) !== hash) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Vite runs in a process of its own: the memory that it takes goes with it. */
async function vite(folder: string, into: string, signal: AbortSignal | undefined): Promise<void> {
  const program = join(dirname(findVite()), 'bin', 'vite.js');
  const build = spawn(
    process.execPath,
    [program, 'build', folder, '--outDir', into, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      // biome-ignore lint/style/noProcessEnv: the child gets what is there, but for what would build React for its developers
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  const stop = () => build.kill();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      build.on('error', reject).on('close', (code, by) => resolve([code, by]));
    });
    const [[code, by], said] = await Promise.all([ended, text(build.stderr)]);
    if (by === 'SIGINT') throw new Interrupted();
    if (code !== 0) throw new Error(said || `Vite ended with ${by ?? code}`);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function findVite(): string {
  try {
    return createRequire(import.meta.url).resolve('vite/package.json');
  } catch {
    throw new Error('Vite is missing; it comes with npm ci --include=dev');
  }
}

/**
 * Puts what browsers take compressed beside what they do not. Levels that take a fraction of a second: the last
 * percents would take longer than they save.
 */
async function compress(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => /\.(js|css|html|svg|ttf)$/.test(name))) {
    const content = await readFile(join(folder, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const [br, gz] = await Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content)]);
    await Promise.all([writeFile(join(folder, `${file}.br`), br), writeFile(join(folder, `${file}.gz`), gz)]);
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What one line can say of an error: of what Vite says, the one that says what is wrong and in which file. */
function inOneLine(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.find((one) => /^\[[A-Z_]+\] /.test(one)) ?? lines.find((one) => !/^✗|build:$/.test(one));
  return line?.replace(/[.:]+$/, '') ?? 'no reason given';
}
