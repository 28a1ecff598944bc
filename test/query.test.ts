import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../src/cli/render.ts';
import { type Graph, seededGraph } from './support/graph.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../bin/graph.js', import.meta.url));
const question = (name: string) => fileURLToPath(new URL(`../graphiql/questions/${name}.graphql`, import.meta.url));

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

interface Ended {
  readonly code?: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `query`, with a text for its standard input where the file is `-`. */
function query(words: readonly string[], input = ''): Promise<Ended> {
  const running = run(process.execPath, [command, 'query', ...words, '--url', graph.url]);
  running.child.stdin?.end(input);
  return running.catch((error: Ended) => error);
}

test('a question from a file comes out as CSV that a spreadsheet can read', async () => {
  const { stdout } = await query([question('03-countries'), '--format', 'csv']);
  expect(stdout).toBe('\ufeffcode,name\nAZ,Azerbaycan\nKG,Kırgızistan\nKZ,Kazakistan\nTR,Türkiye\n');
});

test('as a table, and as JSON', async () => {
  const asked = ['-', '--var', 'code=TR', '--format'];
  const text =
    'query ($code: ID!) { country(code: $code) { code name memberships { nodes { organisation { slug } } } } }';
  expect((await query([...asked, 'table'], text)).stdout).toMatch(/│ TR +│ Türkiye +│ turkic-council +│/);
  expect(JSON.parse((await query([...asked, 'json'], text)).stdout).country.name).toBe('Türkiye');
});

test.each([
  [1, 'a mistake in the question', '{ meetin }', [], /Cannot query field "meetin"/],
  [1, 'a bad argument', '{ countries(first: 501) { totalCount } }', [], /Argument "first" must be from 0 to 500/],
  [
    2,
    'a variable without a value',
    '{ countries { totalCount } }',
    ['--var', 'code'],
    /--var must look like name=value/,
  ],
  [2, 'an unknown format', '{ countries { totalCount } }', ['--format', 'xls'], /Allowed choices are table, csv, json/],
])('exit code %i: %s', async (code, _, text, words, message) => {
  const ended = await query(['-', ...words], text);
  expect(ended.stderr).toMatch(message);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  expect(ended.code).toBe(code);
});

test('a cell that begins like a formula is a text', () => {
  const csv = render(
    { all: [{ name: '=HYPERLINK("http://example.org")' }, { name: '+1' }, { name: '@x' }, { name: '-' }] },
    'csv',
  );
  for (const line of csv.trim().split('\n').slice(1)) expect(line).toMatch(/^"?'/);
});
