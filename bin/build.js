/**
 * Turns `src/`, which is TypeScript, into the JavaScript that Node runs, in `build/` beside it. Translating while the
 * server runs would keep a translator, its thread and its source maps in memory: 80 MB, as measured. What is built is
 * kept until a source changes.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(checkout, 'src');
const target = join(checkout, 'build');
/** Says, within what was built, of what. */
const marker = '.built-from';

const files = readdirSync(sources, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|cypher)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of [...files, fileURLToPath(import.meta.url)]) {
    const content = readFileSync(file);
    hash.update(`${relative(checkout, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function builtFrom() {
  try {
    return readFileSync(join(target, marker), 'utf8');
  } catch {
    return undefined;
  }
}

/** Modules stay apart and beside their statements, as they are in `src/`; only their suffix becomes another. */
const asTheyStand = {
  name: 'as they stand',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/^(\..*)\.ts$/, '$1.js'), external: true },
    );
  },
};

async function buildInto(folder) {
  const { build, stop } = await import('esbuild');
  await build({
    entryPoints: files,
    outbase: sources,
    outdir: folder,
    bundle: true,
    plugins: [asTheyStand],
    loader: { '.cypher': 'copy' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // For whoever runs it with --enable-source-maps.
    sourcemap: true,
    logLevel: 'error',
  });
  // Its process would stay as long as ours.
  await stop();
}

const wanted = hashOfSources();
if (builtFrom() !== wanted) {
  // It is put in its place when it is whole, so that no interrupt leaves half of it.
  const partial = mkdtempSync(join(checkout, '.build-'));
  try {
    const whole = join(partial, 'whole');
    await buildInto(whole);
    writeFileSync(join(whole, marker), wanted);
    try {
      renameSync(target, join(partial, 'former'));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    renameSync(whole, target);
  } catch (error) {
    // Another command may have been faster.
    if (builtFrom() !== wanted) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
