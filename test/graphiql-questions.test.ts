import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from './support/graph.ts';

const folder = fileURLToPath(new URL('../graphiql/questions', import.meta.url));
const files = (await readdir(folder)).sort();
const read = (file: string) => readFile(`${folder}/${file}`, 'utf8');

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('the page asks the questions that have tests of their own', async () => {
  const tests = (await readdir(new URL('questions', import.meta.url))).sort();
  expect(files.map((file) => file.replace('.graphql', '.test.ts'))).toEqual(tests);
});

test.each(files)('%s asks its question in words, has a title, and gets an answer', async (file) => {
  const text = await read(file);
  expect(text).toMatch(/^# [A-Z].*\?/);
  const [operation] = parse(text).definitions;
  expect(operation).toMatchObject({ operation: 'query', name: { value: expect.stringMatching(/^[A-Z]\w+$/) } });

  const { data } = await graph.data(text);
  for (const answer of Object.values(data)) expect(facts(answer)).toBeGreaterThan(0);
});

test('no two tabs have the same title', async () => {
  const titles = await Promise.all(files.map(async (file) => /^query (\w+)/m.exec(await read(file))?.[1]));
  expect(new Set(titles).size).toBe(12);
});

/** How many values there are in an answer, those that stand for nothing apart. */
function facts(answer: unknown): number {
  if (answer === null || answer === '' || answer === 0) return 0;
  if (typeof answer !== 'object') return 1;
  return Object.values(answer).reduce((sum: number, value) => sum + facts(value), 0);
}
