import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFiles, seedFolder } from '../src/cli/paths.ts';
import { parseRecord } from '../src/import/read.ts';
import { NotYaml, readInPieces, readYaml } from '../src/import/yaml/read-yaml.ts';

/* A long record is read piece by piece, and nobody sees a difference. */

/** All paths in a value, and one beside each that is not there. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, [...path, 'missing'], [...path, 999], ...entries.flatMap(([key, it]) => pathsIn(it, [...path, key]))];
}

/** Reads a text in pieces as small as can be, and at once: the same where it comes to something in pieces. */
function expectTheSame(text: string): boolean {
  const inPieces = readInPieces(text, 1);
  if (!inPieces) return false;
  const whole = readYaml(text);
  expect(inPieces.value).toEqual(whole.value);
  for (const path of pathsIn(whole.value)) {
    expect([path, inPieces.offsetOf(path)]).toEqual([path, whole.offsetOf(path)]);
  }
  return true;
}

test.each(await recordFiles([seedFolder]))('%s is the same in pieces, place for place', async (file) => {
  const text = await readFile(file, 'utf8');
  // What is named in one place and meant in another is not read in pieces.
  const spelledOut = text.replace(/(?<=[ [])&\w+/g, '').replace(/(?<=[ [])\*(?=\w)/g, '');
  expect(expectTheSame(spelledOut)).toBe(true);
  expect(expectTheSame(text)).toBe(text === spelledOut);
});

describe('whatever lines stand in it', () => {
  const indents = fc.constantFrom('', ' ', '  ', '   ', '    ', '\t');
  const starts = fc.constantFrom('', '- ', '- - ', '-', 'a: ', 'b:', '- a: ', '? ', ': ', '"c": ', '# ', '__proto__: ');
  const rests = fc.constantFrom(
    ...[
      '',
      'x',
      'x # y',
      '"',
      '"x"',
      "'",
      '[',
      '[x',
      ']',
      '{a: 1}',
      '{',
      '}',
      '|',
      '|+',
      '|1',
      '>-',
      '&a x',
      '*a',
      '!t x',
      'x:',
    ],
    ...['---', '...', '%YAML 1.2', '1', 'null', '~', '\r', '- x', 'a: x', ','],
  );
  const lines = fc.tuple(indents, starts, rests).map((parts) => parts.join(''));
  /** As records are written, with something odd among it. */
  const usual = fc.constantFrom('  - a: x', '    b: y', '  - x', '- x', '- a: |', '    text', '  a: x', '');
  const line = fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: lines });

  test('it comes to the same, or is not read in pieces', () => {
    let read = 0;
    const text = fc
      .array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 3 })
      .map((fields) => fields.flatMap((below, index) => [`field${index}:`, ...below]).join('\n'));
    fc.assert(
      fc.property(text, (it) => {
        if (expectTheSame(it)) read += 1;
      }),
      { numRuns: 8_000 },
    );
    // Else it says nothing.
    expect(read).toBeGreaterThan(500);
  });
});

describe('a record of more than a megabyte', () => {
  const officials = Array.from(
    { length: 20_000 },
    (_, index) => `  - { slug: example-official-${index}, name: { en: Example ${index} } }`,
  );
  const recordWith = (lines: readonly string[]) =>
    Buffer.from(
      [
        'record: 1',
        'document: { slug: test-minutes, kind: MINUTES, title: Minutes, language: en }',
        'officials:',
        ...lines,
      ].join('\n'),
    );

  test('is read whole, and problems are told where they are', () => {
    const { record, problemAt } = parseRecord('test.yaml', recordWith(officials));
    expect(record.officials).toHaveLength(officials.length);
    expect(record.officials.at(-1)?.name).toEqual({ en: `Example ${officials.length - 1}` });
    expect(problemAt(['officials', 12_345, 'name', 'en'], 'is odd')).toMatchObject({ line: 12_349, column: 45 });
    const wrong = officials.with(15_000, '  - { slug: example-official-x, nam: { en: Example } }');
    expect(() => parseRecord('test.yaml', recordWith(wrong))).toThrow(
      /^test\.yaml:15004:\d+: officials\[15000\]\.nam is no field/m,
    );
  });

  test.each([
    ['has a key twice', '  - { slug: example-official-x, slug: x, name: { en: Example } }', /15004:33: .*unique/],
    [
      'breaks off',
      '  - { slug: "example-official-x, name: { en: Example } }',
      /test\.yaml:\d+:\d+: is not right as YAML/,
    ],
  ])('that %s is refused with the place', (_, line, reason) => {
    expect(() => parseRecord('test.yaml', recordWith(officials.with(15_000, line)))).toThrow(reason);
  });

  test('may name in one part what it means in another', () => {
    const lines = officials.with(0, '  - { slug: &first example-official-0, name: { en: Example } }');
    const { record } = parseRecord(
      'test.yaml',
      recordWith([...lines, 'attendances:', '  - { meeting: x, official: *first, evidence: y }']),
    );
    expect(record.attendances[0]?.official).toBe('example-official-0');
  });
});

test('what is wrong is told by NotYaml alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        readYaml(text);
      } catch (error) {
        expect(error).toBeInstanceOf(NotYaml);
      }
    }),
  );
});
