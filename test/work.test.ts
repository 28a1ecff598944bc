import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StatementRun } from '../src/database/observe.ts';
import { importRecord, minutes, retractDocument, tokensIn } from './support/editor.ts';
import { everyQuestion } from './support/every-question.ts';
import { askAt, type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';

const admin = { authorization: `Bearer ${'a'.repeat(40)}` };

let graph: Graph;
beforeAll(async () => {
  await (await seededGraph()).close();
  graph = await serve(testDatabase(60_000), {}, tokensIn(`Ada:admin:${'a'.repeat(40)}`), {
    // Nobody else asks for everything at once.
    variables: { LIMIT_ALIASES: '1000', LIMIT_COST: '1000000000', LIMIT_TOKENS: '100000', LIMIT_ROWS: '1000000' },
  });
});
afterAll(() => graph.close());

test('whatever is read is read for a request: that bounds its time, ends it and is told of it', async () => {
  const forNobody = new Set<string>();
  const observe = ({ name, requests }: StatementRun) => void (requests === 0 && forNobody.add(name));
  graph.database.observers.add(observe);
  try {
    for (const { text } of everyQuestion) {
      const codes = ((await graph.ask(text)).errors ?? []).map(({ extensions }) => extensions['code']);
      // Some ask for what only drafts tell of.
      expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
    }
  } finally {
    graph.database.observers.delete(observe);
  }
  // Which things may be one is found once for all who ask.
  expect([...forNobody].sort()).toEqual(['officials-to-compare', 'organisations-to-compare']);
});

test('admins are shown what a matrix and a search read, with what is not published as without', async () => {
  const shown = async (query: string) => {
    const { extensions, errors } = (await askAt(graph.url, query, {}, { ...admin, 'x-show': 'statements' })) as {
      extensions?: { statements: { name: string; dbHits: number | null }[] };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    for (const { dbHits } of extensions?.statements ?? []) expect(dbHits).toBeGreaterThan(0);
    return extensions?.statements.map(({ name }) => name);
  };
  const expectAll = async () => {
    const matrix = 'participationMatrix(rows: COUNTRY, columns: MEETING, filter: { attendance: {} })';
    expect(await shown(`{ ${matrix} { rows { label } } }`)).toEqual([
      'headers of matrix of Attendance',
      'cells of matrix of Attendance',
    ]);
    expect(await shown('{ search(text: "ict") { nodes { node { id } } } }')).toEqual(['search']);
  };
  await expectAll();
  const slug = 'work-draft';
  const edit = async (query: string, input: object) => (await askAt(graph.url, query, { input }, admin)).data;
  const document = { slug, kind: 'MINUTES', title: 'A draft', language: 'en', visibility: 'DRAFT' };
  const { importRecord: imported } = await edit(importRecord, { record: minutes(slug, { document }) });
  expect(imported).toMatchObject({ visibility: 'DRAFT' });
  try {
    await expectAll();
  } finally {
    const { retractDocument: gone } = await edit(retractDocument, { slug });
    expect(gone.__typename).toBe('DocumentRetracted');
  }
});
