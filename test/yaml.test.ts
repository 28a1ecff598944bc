import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { recordFiles, seedFolder } from '../src/cli/paths.ts';
import { parseRecord } from '../src/import/read.ts';
import { NotYaml, readYaml } from '../src/import/yaml/read-yaml.ts';

/* Records are read by one parser of YAML; here another, made by others, is asked what it makes of the same. */

type Path = readonly (string | number)[];

/** All paths in a value, and two beside each that are not there. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, [...path, 'missing'], [...path, 999], ...entries.flatMap(([key, it]) => pathsIn(it, [...path, key]))];
}

type Tree = ReturnType<typeof parseDocument>;

/**
 * Where the other parser finds the key of a field, the beginning of an item, or what is nearest above. Null where the two
 * count differently: texts of several lines begin with their text or with its mark, and nothing begins nowhere.
 */
function placeIn(tree: Tree, path: Path): number | null | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = tree.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path[length - 1]))
      : undefined;
    const node = pair ? pair.key : isMap(parent) ? undefined : tree.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    return isScalar(node) && (node.source === '' || node.value === null || node.type?.startsWith('BLOCK'))
      ? null
      : node.range[0];
  }
  return undefined;
}

/** Whether keys are no texts: a record has none such, and by which text to call them is not said. */
function hasOddKeys(tree: Tree): boolean {
  let odd = false;
  visit(tree, {
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string') odd = true;
    },
  });
  return odd;
}

/** Whether both take a text; then they take it for the same, and find everything in the same place. */
function expectTheSame(text: string): boolean {
  const tree = parseDocument(text, { version: '1.2', logLevel: 'error' });
  let read: ReturnType<typeof readYaml>;
  try {
    read = readYaml(text);
  } catch (error) {
    if (error instanceof NotYaml) return false;
    throw error;
  }
  if (tree.errors.length + tree.warnings.length > 0 || hasOddKeys(tree)) return false;
  expect(read.value).toEqual(tree.toJS());
  for (const path of pathsIn(read.value)) {
    const place = placeIn(tree, path);
    if (place !== null) expect([path, read.offsetOf(path)]).toEqual([path, place]);
  }
  return true;
}

test.each(await recordFiles([seedFolder]))('%s is the same to both, place for place', async (file) => {
  expect(expectTheSame(await readFile(file, 'utf8'))).toBe(true);
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
    ...['---', '...', '%YAML 1.2', '1', 'null', '~', '- x', 'a: x', ','],
  );
  const lines = fc.tuple(indents, starts, rests).map((parts) => parts.join(''));
  /** As records are written, with something odd among it. */
  const usual = fc.constantFrom('  - a: x', '    b: y', '  - x', '- x', '- a: |', '    text', '  a: x', '');
  const line = fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: lines });

  test('it comes to the same, or one of them refuses it', () => {
    let read = 0;
    const ends = fc.constantFrom('\n', '\r\n');
    const text = fc
      .tuple(fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 3 }), ends)
      .map(([fields, end]) => fields.flatMap((below, index) => [`field${index}:`, ...below]).join(end));
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
    ['has a key twice', '  - { slug: example-official-x, slug: x, name: { en: Example } }', /15004:33: .*twice/],
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
