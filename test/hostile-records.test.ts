import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordFiles, seedFolder } from '../src/cli/paths.ts';
import { claimsOf } from '../src/import/claims.ts';
import { RecordRefused } from '../src/import/problem.ts';
import { parseRecord } from '../src/import/read.ts';

/* Records as nobody should write them: each is refused with a reason, or read as what it says. */

const seeds = await Promise.all((await recordFiles([seedFolder])).map((file) => readFile(file, 'utf8')));
const small = {
  record: 1,
  document: { slug: 'test-minutes', kind: 'MINUTES', title: 'Minutes of a test meeting', language: 'en' },
  countries: [{ code: 'AZ' }],
};

/** What becomes of it: the record, or what is said against it. Anything else that is thrown is a fault. */
function outcome(text: string | Buffer) {
  try {
    const { record } = parseRecord('test.yaml', Buffer.from(text));
    claimsOf(record);
    return record;
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { reason, file } of error.problems) {
      expect(file).toBe('test.yaml');
      expect(reason).toMatch(/\S/);
      // In our words: nothing of how the check is made.
      expect(reason).not.toMatch(/\bundefined\b|\[object|ZodError|TypeError|Invalid input/);
    }
    return error;
  }
}

const refusedFor = (text: string | Buffer) => (outcome(text) as RecordRefused).message;

/** Every place in a value where something stands. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[...path], ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function put(value: unknown, path: readonly (string | number)[], inner: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last === undefined) return inner;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[last] = inner;
  return copy;
}

describe('whatever stands in a seed', () => {
  const records = seeds.map((text) => parse(text) as object);
  const places = records.flatMap((record) => pathsIn(record).map((path) => ({ record, path })));

  test('of the wrong type is refused, at its place', () => {
    const wrong = fc.constantFrom<unknown>(null, true, 17, -0.5, [], {}, [[]], [null], { __proto__: null, x: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, ({ record, path }, value) => {
        const text = JSON.stringify(put(record, path, value));
        const came = outcome(text);
        if (!(came instanceof RecordRefused)) {
          // Right by chance: read as what it says, an empty list where one may be empty, or a number where one belongs.
          const there = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], came);
          // An empty passage is a list of one, as it is everywhere.
          expect([there].flat()).toEqual([value].flat());
        }
      }),
      { numRuns: 120 },
    );
  });

  test('of whatever letters is refused or kept to the letter', () => {
    const texts = places.filter(({ record, path }) => {
      const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], record);
      return typeof value === 'string' && (path.includes('title') || path.includes('name') || path.includes('text'));
    });
    const letters = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        '\ufeff',
        '\u2028',
        '__proto__',
        '=1+1',
        '*a',
        '&a',
        '!!js/function x',
        '{{',
        '$(x)',
        '"',
        '\\',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), letters, ({ record, path }, value) => {
        const came = outcome(JSON.stringify(put(record, path, value)));
        if (came instanceof RecordRefused) {
          expect(value.trim() === '' || /[\p{Cc}\p{Cs}]/u.test(value)).toBe(true);
        } else {
          expect(path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], came)).toBe(value.trim());
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('YAML', () => {
  const text = JSON.stringify(small);
  const yaml = (title: string) => text.replace('"Minutes of a test meeting"', title);

  test.each([
    ['with a mark at its beginning', `\ufeff${text}`],
    ['with lines ended by CRLF', JSON.stringify(small, null, 2).replaceAll('\n', '\r\n')],
    ['with a tag for what it is', yaml('!!str "Minutes of a test meeting"')],
    [
      'with an anchor and an alias',
      `{"record":1,"countries":[{"code":"AZ"}],"document":{"slug":&a "test-minutes","kind":"MINUTES","title":"Minutes of a test meeting","language":"en","meetings":[*a]}}`,
    ],
  ])('%s is read', (_, it) => {
    expect(outcome(it)).toMatchObject({ document: { title: 'Minutes of a test meeting' } });
  });

  const bomb = (depth: number) =>
    `{"a0":&a0 ["x"],${Array.from({ length: depth }, (_, index) => `"a${index + 1}":&a${index + 1} [${Array(10).fill(`*a${index}`).join()}],`).join('')}${text.slice(1)}`;

  test.each([
    ['a tag for a function', yaml('!!js/function "function () {}"'), /tag|function/i],
    ['a tag for bytes', yaml('!!binary "AAAA"'), /tag|binary|text/i],
    ['a tag of its own', yaml('!own "x"'), /tag/i],
    ['aliases of aliases of aliases', bomb(9), /alias|no field/i],
    [
      'a long list meant again and again',
      `${text.slice(0, -1)},"officials":[${Array.from({ length: 40 }, (_, index) => `{"slug":"example-official-${index}","name":{"en":"X"},"evidence":${index === 0 ? `&all [${Array(30_000).fill('"x"').join()}]` : '*all'}}`).join()}]}`,
      /test\.yaml:1:\d+: must not repeat more than a million values/,
    ],
    [
      'items that stand under themselves',
      `${text.slice(0, -1)},"measures":[{"initiative":"x","items":&a [{"number":"1","title":{"en":"x"},"items":*a}]}]}`,
      /measures\[0\]\.items must stand at most 8 deep/,
    ],
    ['an alias of nothing', yaml('*nothing'), /alias/i],
    ['a key twice', text.replace('"record":1', '"record":1,"record":1'), /unique|twice|duplicate/i],
    [
      'a key twice, deeper',
      text.replace('"language":"en"', '"language":"en","language":"tr"'),
      /unique|twice|duplicate/i,
    ],
    [
      'a prototype for a key',
      text.replace('"record":1', '"record":1,"__proto__":{"polluted":true}'),
      /__proto__ is no field/,
    ],
    [
      'a constructor for a key',
      text.replace('"record":1', '"record":1,"constructor":{"prototype":{"polluted":true}}'),
      /constructor is no field/,
    ],
    [
      'a prototype for a language',
      text.replace('"countries"', '"topics":[{"slug":"x","name":{"__proto__":"x"}}],"countries"'),
      /name/,
    ],
    ['a merge key', `base: &b {polluted: 1}\nrecord: 1\n<<: *b\n`, /no field|<</],
    ['a list for a key', `? [1, 2]\n: x\n`, /no field|missing|key/i],
    ['bytes that are no UTF-8', Buffer.from('7265ff636f7264', 'hex'), /must be encoded in UTF-8/],
    ['half a character in UTF-8', Buffer.from('7265eda0806f', 'hex'), /must be encoded in UTF-8/],
    ['UTF-16', Buffer.from('\ufeffrecord: 1', 'utf16le'), /must be encoded in UTF-8/],
    ['NUL', yaml('"a\0b"'), /control characters|YAML/],
    ['an escaped NUL', yaml('"a\\u0000b"'), /control characters/],
    ['half of an escaped character', yaml('"a\\ud800b"'), /control characters/],
    ['a text of a million letters', yaml(`"${'x'.repeat(1_000_000)}"`), /at most 2,000 characters/],
    ['a slug that is a path', text.replace('test-minutes', '../../etc/passwd'), /document\.slug must be lower-case/],
    ['a slug of a million letters', text.replace('test-minutes', 'x'.repeat(1_000_000)), /at most 120/],
    ['an infinite number', text.replace('"record":1', '"record":.inf'), /record must be 1/],
    ['two records', `${text}\n---\n${text}`, /exactly one record/],
  ])('with %s is refused', (_, it, reason) => {
    expect(refusedFor(it)).toMatch(reason);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('nested without end is refused, in good time', () => {
    for (const it of [
      '['.repeat(5_000_000),
      `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`,
      `${'- '.repeat(500_000)}x`,
    ]) {
      expect(refusedFor(it)).toMatch(/must be nested at most 100 deep/);
    }
  });

  test('with more mistakes than anybody reads is refused by the first of them, in good time', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `"x${index}":1`);
    const reasons = refusedFor(`{${keys},${text.slice(1)}`);
    expect(reasons).toMatch(/x199 is no field of a record here/);
    expect(reasons).toMatch(/has 49800 more problems like these/);
  });

  test('items within items without end are refused', () => {
    for (const depth of [9, 300, 3_000]) {
      const item = '{"number":"1","title":{"en":"x"},"items":[';
      const items = `${item.repeat(depth)}${']}'.repeat(depth)}`;
      expect(outcome(`${text.slice(0, -1)},"measures":[{"initiative":"x","items":[${items}]}]}`)).toBeInstanceOf(
        RecordRefused,
      );
    }
  });
});

test('a seed of which any bytes are changed: one answer, never a crash', async () => {
  const bytes = await readFile(join(seedFolder, 'turkic-council-members.yaml'));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (edits) => {
      const changed = Buffer.from(bytes);
      for (const [at, byte] of edits) changed[at] = byte;
      outcome(changed);
    }),
    { numRuns: 300 },
  );
});
