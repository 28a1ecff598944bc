import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readStatements } from '../src/database/statement.ts';
import { lists } from '../src/export/lists.ts';
import { compileFilter } from '../src/graph/list/filter.ts';
import { orderOf } from '../src/graph/list/order.ts';
import { pageStatement } from '../src/graph/list/statement.ts';
import { type Graph, seededGraph } from './support/graph.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => join(source, file));

/** Files that are no statements by themselves but parts of others, which name them. */
const parts = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^\/\/> (\S+)$/gm)].map(([, part]) => basename(part ?? '', '.cypher')),
);

/** Statements that a plan says nothing about: they change the schema; and what counts or backs up all there is. */
const administrative = ['schema', 'counts', 'all-nodes', 'all-links', 'newest-model'];

/** Lists of everything, in the orders that an index holds, from their beginning and from a place on. */
const composed = Object.entries({
  ID_ASC: Object.values(lists),
  NAME_DESC: ['Country', 'Organisation', 'SubGroup', 'Official', 'MeetingSeries', 'Topic'] as const,
  TITLE_ASC: ['Meeting', 'Initiative', 'Measure', 'Document', 'Office'] as const,
  START_ASC: ['Initiative', 'Membership', 'Office'] as const,
  WHEN_DESC: ['Meeting'] as const,
  PUBLISHED_ASC: ['Document'] as const,
}).flatMap(([order, types]) =>
  types.flatMap((type) =>
    [false, true].map((after) =>
      pageStatement(type, compileFilter(type, {}), orderOf([order]), { after, before: false, backwards: false }, true),
    ),
  ),
);

const statements = [...composed, ...inFiles()];

function inFiles() {
  return files
    .filter((file) => ![...parts, ...administrative].includes(basename(file, '.cypher')))
    .flatMap((file) => readStatements(basename(file), pathToFileURL(join(dirname(file), 'x')).href));
}

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = await seededGraph();
  const { uri, user, password } = inject('address');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

test('there are statements', () => expect(statements.length).toBeGreaterThan(50));

test.each(statements.map(({ name, text }) => [name, text]))('%s finds what it needs by an index', async (_, text) => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
  const plan = summary.plan as Plan;
  const operators = plansIn(plan).map(nameOf);
  expect(operators.length).toBeGreaterThan(0);
  expect(operators).not.toContain('AllNodesScan');
  expect(operators).not.toContain('NodeByLabelScan');
  expect(operators).not.toContain('UnionNodeByLabelsScan');
  expect(operators).not.toContain('DirectedRelationshipTypeScan');
  expect(operators).not.toContain('UndirectedRelationshipTypeScan');
  expect(plansIn(plan).filter((part) => nameOf(part) === 'CartesianProduct' && multiplies(part))).toEqual([]);
});

/** Every part of a plan, itself included. */
function plansIn(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(plansIn)];
}

/** The name of an operator without the database's name behind it. */
function nameOf({ operatorType }: Plan): string {
  return operatorType.replace(/@.*$/, '');
}

/** Whether a product multiplies more than one row with one row: two things that are each found by their ids are fine. */
function multiplies(product: Plan): boolean {
  const leaves = plansIn(product).filter(({ children }) => children.length === 0);
  return !leaves.every((leaf) => /^(NodeUniqueIndexSeek|Argument)/.test(nameOf(leaf)));
}
