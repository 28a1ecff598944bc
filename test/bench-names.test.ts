import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf, type JudgedPair } from '../src/identity/clusters.ts';
import { compareNames } from '../src/identity/name-score.ts';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('..', import.meta.url));

/** What `npm run bench:names` prints. */
const bench = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'bench/names/main.ts', ...args], { cwd: checkout });

test('the sets of names are told apart as well as they are to be, and nobody is wrongly sure', async () => {
  const { stdout } = await bench();
  const figures = [
    ...stdout.matchAll(/(\d+) of them one person\n.*F1 ([\d.]+)[\s\S]*?sure .*: (\d+) right, (\d+) wrong/g),
  ];
  expect(figures).toHaveLength(3);
  for (const [, same, f1, right, wrong] of figures) {
    expect(Number(same)).toBeGreaterThanOrEqual(150);
    expect(Number(f1)).toBeGreaterThanOrEqual(0.97);
    expect(Number(right)).toBeGreaterThan(50);
    expect(Number(wrong)).toBe(0);
  }
});

test('a file of one’s own is measured, and each wrong pair is named; one that does not fit is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'names-'));
  try {
    const file = join(folder, 'own.csv');
    await writeFile(
      file,
      '\ufeffperson,name,lang\r\na,Jamil Ornekov,en\r\na,"Örnekov, Cəmil",az\r\nb,Jamil Ornekov,en\r\n',
    );
    const { stdout } = await bench(file);
    expect(stdout).toContain('3 pairs, 1 of them one person');
    expect(stdout).toContain('precision 0.3333, recall 1.0000, F1 0.5000');
    expect(stdout).toContain('wrong and sure: 1.00 Jamil Ornekov (a, en) · Jamil Ornekov (b, en)');
    await writeFile(file, 'name\nJamil Ornekov\n');
    await expect(bench(file)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('columns person') });
    await expect(bench(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 2 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** A word that letters make up, in several scripts. */
const word = fc.stringMatching(
  /^(\p{Lu}\p{Ll}{2,8}|[А-Я][а-яәғқңөұүһі]{2,8}|[A-ZÇĞİÖŞÜ][a-zçğıöşüə]{2,8}|[Α-Ω][α-ω]{2,8})$/u,
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const anything = fc.oneof(
  name,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('a score lies from 0 to 1, and is the same either way round', () => {
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      const { score } = compareNames(one, other);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(compareNames(other, one).score).toBe(score);
    }),
    { numRuns: 500 },
  );
});

test('a name is itself, in whatever case and order', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (words, random) => {
      const order = words.map((it) => ({ it, at: random.next().value as number })).sort((a, b) => a.at - b.at);
      const other = order.map(({ it }) => it).join(' ');
      expect(compareNames(words.join(' '), words.join(' ')).score).toBe(1);
      // What belongs to the word before it is another name elsewhere.
      fc.pre(!words.some((it) => /^([ou][gğ]l[iuyыу]|[уu]+lu|uly|[kq]y?[iı]z[iı])$/iu.test(it)));
      expect(compareNames(words.join(' '), other).score).toBe(1);
    }),
    { numRuns: 300 },
  );
  for (const it of ['Özgür Çelikkaya', 'Әлия Жақсыбекова', 'Κωνσταντίνος Παπαχρήστου', 'Сергей Юрьевич Щербаков']) {
    expect(compareNames(it, it.toUpperCase()).score).toBe(1);
    expect(compareNames(it, it.toLowerCase()).score).toBe(1);
  }
});

test('a text of any length and script is compared at once', () => {
  const long = fc.oneof(
    fc.string({ unit: 'binary', minLength: 10_000, maxLength: 10_000 }),
    fc
      .constantFrom('a ', 'Али-', 'Ş.', 'oğlu ', 'Ιω', '-', ' ', '\u0301', '🂡')
      .map((it) => it.repeat(10_000 / it.length)),
  );
  fc.assert(
    fc.property(long, long, (one, other) => {
      const start = performance.now();
      compareNames(one, other);
      // A hundredth of this is usual; what grows with the square of the length takes a hundred times as long.
      expect(performance.now() - start).toBeLessThan(2_000);
    }),
    { numRuns: 30 },
  );
});

test('a patronymic that is missing says nothing, one that contradicts says that they are two', () => {
  const short = compareNames('Ерлан Куанышев', 'Yerlan Omiruly Kuanyshev').score;
  const same = compareNames('Ерлан Омирович Куанышев', 'Yerlan Omiruly Kuanyshev').score;
  const other = compareNames('Ерлан Серикович Куанышев', 'Yerlan Omiruly Kuanyshev').score;
  expect(short).toBeGreaterThan(0.85);
  expect(same).toBeGreaterThan(0.85);
  expect(other).toBeLessThan(0.5);
});

test('clusters never hold two that are different, whatever is judged', () => {
  const id = fc.constantFrom(...'abcdefgh');
  const judgement = fc.record({ one: id, other: id, verdict: fc.constantFrom('SAME' as const, 'DIFFERENT' as const) });
  fc.assert(
    fc.property(fc.array(judgement, { maxLength: 20 }), (all) => {
      const judged = all
        .filter(({ one, other }) => one !== other)
        .map((it, index): JudgedPair => ({ ...it, id: `${index}`, at: String(index).padStart(3, '0') }));
      const { clusterOf, relationOf, contradictions } = clustersOf(judged);
      for (const { id, one, other, verdict } of judged) {
        // Each judgement holds, or is named as contradicted; those that say "different" always hold.
        expect(relationOf(one, other) === verdict || (verdict === 'SAME' && contradictions.has(id))).toBe(true);
        expect(relationOf(other, one)).toBe(relationOf(one, other));
      }
      for (const one of 'abcdefgh') {
        for (const other of clusterOf(one)) expect(clusterOf(other)).toEqual(clusterOf(one));
      }
      // The order in which they are read does not matter.
      const reversed = clustersOf([...judged].reverse());
      for (const one of 'abcdefgh') expect(reversed.clusterOf(one)).toEqual(clusterOf(one));
    }),
  );
});
