import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseRecord } from '../src/import/read.ts';
import { writeRecord } from '../src/import/write.ts';
import { type Graph, seededGraph } from './support/graph.ts';

const read = (path: string) => readFile(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

/** The code blocks of a text in a language, in order. */
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code ?? '');

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

test('the questions of the README have the answers that it prints', async () => {
  const text = await read('README.md');
  const [questions, answers] = [blocks(text, 'graphql'), blocks(text, 'json')];
  expect(questions).toHaveLength(5);
  expect(answers).toHaveLength(5);
  for (const [index, question] of questions.entries()) {
    const { data } = await graph.data(question);
    expect(data).toEqual(JSON.parse(answers[index] ?? ''));
  }
});

test('the example record goes in as it stands', async () => {
  const [example] = blocks(await read('docs/records.md'), 'yaml');
  expect(await writeRecord(graph.database, parseRecord('example.yaml', Buffer.from(example ?? '')))).toMatchObject({
    outcome: 'in',
  });
  const { data } = await graph.data(`{
    meeting(slug: "example-meeting-1") {
      when { start end }
      attendances(roles: [CHAIRED]) { nodes { official { name } office { title } country { code } } }
      decisions { nodes { due evidence { note } } }
    }
  }`);
  expect(data.meeting).toMatchObject({
    when: { start: '2024-03-05', end: '2024-03-06' },
    attendances: {
      nodes: [
        {
          official: { name: 'Example Official One' },
          office: { title: 'Minister of Examples' },
          country: { code: 'TR' },
        },
      ],
    },
  });
});
