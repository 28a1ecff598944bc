import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordFiles, seedFolder } from '../src/cli/paths.ts';
import { parseRecord } from '../src/import/read.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../bin/graph.js', import.meta.url));
const committed = await readFile(fileURLToPath(new URL('../schema/record.schema.json', import.meta.url)), 'utf8');

/** Compiled strictly: a keyword that draft 2020-12 does not know would fail here. */
const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(committed));

const seeds = await Promise.all(
  (await recordFiles([seedFolder])).map(async (file) => [file, await readFile(file, 'utf8')] as const),
);

test('the schema in the repository is what the command prints', async () => {
  const { stdout } = await run(process.execPath, [command, 'record-schema']);
  expect(committed, 'npm run schema:record schema/record.schema.json').toBe(stdout);
});

test.each(seeds)('%s fits, and says where its schema is', (_, text) => {
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/record.schema.json');
});

test('every field is described', () => {
  const bare: string[] = [];
  const visit = (schema: object, path: string) => {
    for (const [key, value] of Object.entries(schema)) {
      if (value === null || typeof value !== 'object') continue;
      if (key === 'properties') {
        for (const [name, field] of Object.entries<{ description?: string; $ref?: string }>(value)) {
          if (!field.description && !field.$ref) bare.push(`${path}/${name}`);
        }
      }
      visit(value, `${path}/${key}`);
    }
  };
  visit(JSON.parse(committed), '');
  expect(bare).toEqual([]);
});

describe('what the importer refuses for its shape, it refuses too', () => {
  const document = { slug: 'test-minutes', kind: 'MINUTES', title: 'Minutes of a test', language: 'en' };
  const meeting = { slug: 'test', title: { en: 'A test' }, when: '2019-05-02' };
  const fits = { record: 1, document, countries: [{ code: 'AZ' }], meetings: [meeting] };

  test('and takes what the importer takes', () => {
    expect(refusedBy(fits)).toEqual({ schema: false, importer: false });
  });

  test.each([
    ['another version', { ...fits, record: 2 }],
    ['no document', { record: 1 }],
    ['a field that is none', { ...fits, titel: 'x' }],
    ['a field of a document that is none', { ...fits, document: { ...document, titel: 'x' } }],
    ['a field that is missing', { ...fits, meetings: [{ slug: 'test', title: { en: 'A test' } }] }],
    ['a number for a text', { ...fits, meetings: [{ ...meeting, when: 2019 }] }],
    ['a text for a list', { ...fits, meetings: 'test' }],
    ['a value that is not allowed', { ...fits, document: { ...document, kind: 'NEWZ' } }],
    ['a slug in capitals', { ...fits, document: { ...document, slug: 'Test' } }],
    ['an empty title', { ...fits, document: { ...document, title: '' } }],
    ['a country in small letters', { ...fits, countries: [{ code: 'az' }] }],
    ['a passage with a field too many', { ...fits, countries: [{ code: 'AZ', evidence: { qoute: 'x' } }] }],
    ['a long quotation', { ...fits, countries: [{ code: 'AZ', evidence: 'x'.repeat(301) }] }],
    ['a host of two kinds', { ...fits, meetings: [{ ...meeting, host: { country: 'AZ', official: 'x' } }] }],
    [
      'an item with a dotted number',
      { ...fits, measures: [{ initiative: 'x', items: [{ number: 'I.1', title: { en: 'x' } }] }] },
    ],
    [
      'an item under an item that has a field too many',
      {
        ...fits,
        measures: [
          {
            initiative: 'x',
            items: [{ number: 'I', title: { en: 'x' }, items: [{ number: '1', title: { en: 'x' }, nr: 1 }] }],
          },
        ],
      },
    ],
  ])('%s', (_, record) => {
    expect(refusedBy(record)).toEqual({ schema: true, importer: true });
  });
});

function refusedBy(record: object): { schema: boolean; importer: boolean } {
  let importer = false;
  try {
    parseRecord('test.json', Buffer.from(JSON.stringify(record)));
  } catch {
    importer = true;
  }
  return { schema: !validate(record), importer };
}
