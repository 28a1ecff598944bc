import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Results } from '../bench/results.ts';
import { checkout, endRuns, run } from './support/clone.ts';
import { seededGraph } from './support/graph.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-bench-'));
});
afterEach(async () => {
  await endRuns();
  await rm(folder, { recursive: true, force: true });
});

test('ours, the peer and the floor are measured in all ways, and give the same answers', async () => {
  const graph = await seededGraph();
  await graph.close();
  const { uri, user, password } = inject('address');
  const json = join(folder, 'results.json');
  const operations = ['meeting-with-attendances', 'ordered-list-25000', 'count-under-one'];
  const words = ['--quick', '--json', json, ...operations.flatMap((name) => ['--only', name])];
  const it = run(['npm', 'run', 'bench', '--', ...words], checkout, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  const code = await it.ended;
  expect(`${code}\n${it.stderr}`).toMatch(/^0\n/);

  expect(it.stdout).toMatch(/│ operation +│ of +│ req\/s 1 +│ req\/s 8 +│ req\/s 32 +│ p50 1 +│/);
  expect(it.stdout).toMatch(/│ p97.5 32 +│ db hits +│ small +│ statements +│ new +│ kB +│ MB +│/);
  const results: Results = JSON.parse(await readFile(json, 'utf8'));
  expect(results.operations.map(({ name }) => name)).toEqual(operations);
  const [attendances, farPage, count] = results.operations;

  for (const { agreement, measured, cost, memory } of [attendances, count].filter((one) => one !== undefined)) {
    expect(agreement).toMatchObject({ compared: ['ours', 'peer', 'floor'], difference: null });
    expect(agreement.facts).toBeGreaterThan(0);
    for (const of of ['ours', 'peer', 'floor'] as const) {
      expect(Object.keys(measured[of].loads ?? {})).toEqual(['1', '8', '32']);
      expect(measured[of].loads?.[8]).toMatchObject({ failed: 0 });
      expect(measured[of].loads?.[8]?.perSecond).toBeGreaterThan(0);
      expect(measured[of].loads?.[1]?.p97_5).toBeGreaterThan(0);
      expect(cost[of]?.dbHits).toBeGreaterThan(0);
      expect(memory[of]).toBeGreaterThan(30);
    }
    expect([cost.peer?.statements, cost.floor?.statements]).toEqual([1, 1]);
  }
  expect(results.newShapes).toMatchObject({ ours: expect.any(Number), peer: expect.any(Number), errors: [] });
  expect(results.startUp.ours).toBeGreaterThan(0);
  expect(results.verdicts.map(({ about }) => about)).toContain('count-under-one: throughput against the peer');

  expect(farPage?.measured.ours.error).toContain('nothing to ask for in this graph');
  expect(it.stdout).toContain('ordered-list-25000 (20 meetings by date, from the 25,000th): nothing to ask for');
}, 480_000);
