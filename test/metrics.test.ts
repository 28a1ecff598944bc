import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkout } from './support/clone.ts';
import { importRecord } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const figuresAt = async (url: string) => (await fetch(url)).text();

/** The value of a figure; 0 where nothing was counted yet. */
function figure(text: string, name: string, labels: Record<string, string> = {}): number {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  const fitting = lines.filter((line) =>
    Object.entries(labels).every(([label, value]) => line.includes(`${label}="${value}"`)),
  );
  return fitting.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

test('requests, statements, rows, refusals and mutations are counted', async () => {
  const before = await figuresAt(graph.metricsUrl);
  await graph.data(
    'query Counted { countries(first: 3) { nodes { memberships(first: 2) { totalCount nodes { id } } } } }',
  );
  await graph.ask('query Wrong { countries { nodes { nothing } } }');
  await graph.ask(importRecord, { input: { record: 'no record', dryRun: true } });
  await (await fetch(new URL('/export/csv?list=topics', graph.url))).text();
  const moved = (name: string, labels?: Record<string, string>) => async () =>
    figure(await figuresAt(graph.metricsUrl), name, labels) - figure(before, name, labels);

  await expect.poll(moved('graph_requests_total', { route: '/graphql', operation: 'Counted', status: '200' })).toBe(1);
  expect(await moved('graph_request_duration_seconds_count', { operation: 'Counted' })()).toBe(1);
  expect(await moved('graph_requests_total', { route: '/export/csv' })()).toBe(1);
  expect(await moved('graph_rows_total')()).toBeGreaterThan(3);
  expect(await moved('graph_records_total')()).toBeGreaterThan(3);
  expect(await moved('graph_statement_duration_seconds_count', { statement: 'memberships-of-members' })()).toBe(1);
  expect(await moved('graph_refusals_total', { reason: 'GRAPHQL_VALIDATION_FAILED' })()).toBe(1);
  expect(await moved('graph_mutations_total', { mutation: 'importRecord', outcome: 'RecordRefused' })()).toBe(1);
});

test('callers cannot make figures grow by names that they think of', async () => {
  for (let n = 0; n < 130; n += 1) await graph.ask(`query Invented${n} { __typename }`);
  const text = await figuresAt(graph.metricsUrl);
  expect(new Set([...text.matchAll(/operation="(Invented\d+)"/g)].map(([, name]) => name)).size).toBeLessThanOrEqual(
    100,
  );
  expect(figure(text, 'graph_requests_total', { operation: 'other' })).toBeGreaterThan(20);
  // What the explorer asks is told apart, however many were faster.
  await graph.ask('query Country { __typename }');
  await expect
    .poll(async () => figure(await figuresAt(graph.metricsUrl), 'graph_requests_total', { operation: 'Country' }))
    .toBe(1);
});

test('figures are for this machine, or on a port of their own', async () => {
  const forwarded = await fetch(graph.metricsUrl, { headers: { 'x-forwarded-for': '192.0.2.1' } });
  expect(forwarded.status).toBe(404);
  const own = await serve(testDatabase(), {}, [], { variables: { METRICS_PORT: '0' } });
  try {
    expect(new URL(own.metricsUrl).origin).not.toBe(own.origin);
    expect(await figuresAt(own.metricsUrl)).toContain('graph_requests_total');
    expect((await fetch(`${own.origin}/metrics`)).status).toBe(404);
  } finally {
    await own.close();
  }
});

test('every figure that the dashboard and the alerts name is there, with the labels that they name', async () => {
  await graph.ask('query ($id: ID!) { node(id: $id) { id } }', { id: 'Country:TR' });
  const text = await figuresAt(graph.metricsUrl);
  const dashboard = JSON.parse(await readFile(join(checkout, 'monitoring/grafana/api.json'), 'utf8'));
  const shown: string[] = dashboard.panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
    targets.map(({ expr }) => expr),
  );
  const alerts = await readFile(join(checkout, 'monitoring/prometheus/alerts.yml'), 'utf8');
  const watched = [...alerts.matchAll(/expr: (.*)/g)].map(([, expr]) => expr ?? '');
  const names = new Set(
    [...shown, ...watched].flatMap((expr) => expr.match(/\b(?:graph|process|nodejs)_[a-z0-9_]+/g) ?? []),
  );
  expect(names.size).toBeGreaterThan(12);
  for (const name of names) {
    const described = new RegExp(`^# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `, 'm');
    expect([name, described.test(text) || new RegExp(`^# TYPE ${name} `, 'm').test(text)]).toEqual([name, true]);
  }
  const reasons = watched.flatMap((expr) => /reason=~?"([^"]+)"/.exec(expr)?.[1]?.split('|') ?? []);
  expect(reasons.length).toBeGreaterThan(3);
  for (const reason of reasons) expect(text).toContain(`graph_refusals_total{reason="${reason}"}`);
});
