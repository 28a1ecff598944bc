import { type LockFile, packagesIn } from './lock-file.ts';

/** Licences whose terms are kept by leaving the packages as they are, with their texts, beside Apache-2.0. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
];

/** Packages under other licences, and why they may be here. A name that ends in * stands for all that begin so. */
const argued: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  'axe-core': { licence: 'MPL-2.0', why: 'runs in tests alone, unchanged' },
  lightningcss: { licence: 'MPL-2.0', why: "Vite's, runs when pages are built, unchanged" },
  'lightningcss-*': { licence: 'MPL-2.0', why: "Vite's, runs when pages are built, unchanged" },
  'caniuse-lite': { licence: 'CC-BY-4.0', why: 'data that are looked up in development, and not passed on' },
  duck: { licence: 'BSD', why: 'its LICENSE file is that of BSD-2-Clause' },
};

/** For the benchmark's own packages, which are neither part of the product nor passed on. */
const arguedInBenchmark: typeof argued = {
  '@apollo/federation-internals': { licence: 'Elastic-2.0', why: "a dependency of the peer's, which runs here alone" },
};

/** What the packages of a lock file are under: how many under each licence, and which may not be here. */
export function licencesIn(lockFile: LockFile, name: string) {
  const counts = new Map<string, number>();
  const problems: string[] = [];
  const exceptions = { ...argued, ...(name.startsWith('bench/') ? arguedInBenchmark : {}) };
  for (const { name, it } of packagesIn(lockFile)) {
    const licence = it.license ?? 'none';
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
    const isArgued = Object.entries(exceptions).some(
      ([pattern, exception]) => matches(name, pattern) && exception.licence === licence,
    );
    if (!isArgued && !isAllowed(licence)) problems.push(`${name} ${it.version} is under ${licence}`);
  }
  return { counts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)), problems };
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Of several that one may choose from, one must be allowed; of several that hold together, all. */
function isAllowed(expression: string): boolean {
  const inside = /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression;
  return inside
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));
}
