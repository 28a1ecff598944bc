import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Parameters } from '../src/database/database.ts';
import type { Statement } from '../src/database/statement.ts';
import { createSchema } from '../src/graph/schema.ts';
import { checksum } from './support/checksum.ts';
import { checkout } from './support/clone.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';

const schema = createSchema();

/** The only modules that compose statements, of tables that they hold themselves. */
const composing = [
  'aggregate/dimensions.ts',
  'aggregate/grouping.ts',
  'aggregate/statement.ts',
  'aggregate/tallies.ts',
  'list/filter.ts',
  'list/statement.ts',
  'matrix/statement.ts',
].map((file) => `graph/${file}`);

test('statements are composed in a few modules only, and all others lie in files', async () => {
  const folder = join(checkout, 'src');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  const clause = /\b(MATCH|UNWIND|MERGE|CREATE|DELETE|REMOVE|FOREACH|EXISTS|CALL|RETURN)\b/;
  const found: string[] = [];
  for (const file of files) {
    const text = (await readFile(join(folder, file), 'utf8')).replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '');
    const composed = [...text.matchAll(/`[^`]*`|['"][^'"\n]*['"]\s*\+|\+\s*['"][^'"\n]*['"]/g)].map(
      ([literal]) => literal,
    );
    if (composed.some((literal) => clause.test(literal) && /\$\{|\+/.test(literal))) found.push(file);
  }
  expect(found).toEqual(composing);
});

let graph: Graph;
let before: unknown;
/** The texts of all statements that were sent. */
const sent = new Set<string>();
beforeAll(async () => {
  const seeded = await seededGraph();
  before = await checksum(seeded.database);
  await seeded.close();
  const database = testDatabase();
  graph = await serve({
    ...database,
    read: <Row extends object>(statement: Statement, parameters?: Parameters) => {
      sent.add(statement.text);
      return database.read<Row>(statement, parameters);
    },
  });
});
afterAll(() => graph.close());

/** A place in the arguments of a field where a caller may write what they like. */
interface Place {
  readonly path: string;
  readonly query: string;
  /** The variables of the query with a text in that place. */
  variables(text: string): object;
}

/** Places within an input: by what is to be put around a text there. */
function* placesIn(type: GraphQLInputType, depth: number): Generator<{ path: string; put: (text: string) => unknown }> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    for (const { path, put } of placesIn(nullable.ofType, depth))
      yield { path: `${path}[]`, put: (text) => [put(text)] };
  } else if (isInputObjectType(nullable)) {
    if (depth === 0) return;
    for (const field of Object.values(nullable.getFields())) {
      const others = Object.values(nullable.getFields()).filter((it) => it !== field && isRequiredInputField(it));
      const along = Object.fromEntries(others.map((it) => [it.name, something(it.type)]));
      for (const { path, put } of placesIn(field.type, depth - 1)) {
        yield { path: `.${field.name}${path}`, put: (text) => ({ ...along, [field.name]: put(text) }) };
      }
    }
  } else if (isEnumType(nullable) || !['Int', 'Float', 'Boolean'].includes(nullable.name)) {
    yield { path: '', put: (text) => text };
  }
}

/** What an argument or a field may hold that must hold something. */
function something(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [something(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, something(field.type)]));
  }
  return { Int: 1, Float: 1, Boolean: true, Date: '2019-05-02' }[nullable.name] ?? 'Country:TR';
}

function* placesOf(kind: string, field: GraphQLField<unknown, unknown>, selection: string): Generator<Place> {
  for (const argument of field.args) {
    const others = field.args.filter((it) => it !== argument && isRequiredArgument(it));
    const declared = [argument, ...others].map(({ name, type }: GraphQLArgument) => `$${name}: ${type}`).join(' ');
    const given = [argument, ...others].map(({ name }) => `${name}: $${name}`).join(' ');
    const along = Object.fromEntries(others.map(({ name, type }) => [name, something(type)]));
    for (const { path, put } of placesIn(argument.type, 2)) {
      yield {
        path: `${field.name}.${argument.name}${path}`,
        query: `${kind} (${declared}) { ${field.name}(${given}) ${selection} }`,
        variables: (text) => ({ ...along, [argument.name]: put(text) }),
      };
    }
  }
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const isPage = isObjectType(named) && named.name.endsWith('Connection');
  return isPage ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}

const fields = (type: ReturnType<typeof schema.getQueryType>) => Object.values(type?.getFields() ?? {});
const places: readonly Place[] = [
  ...fields(schema.getQueryType()).flatMap((field) => [...placesOf('query', field, selectionOf(field))]),
  // A record that is handed in may write what it says.
  ...fields(schema.getMutationType())
    .filter(({ name }) => name !== 'importRecord')
    .flatMap((field) => [...placesOf('mutation', field, '{ __typename }')]),
];

/** What no text of a statement may ever hold. */
const marker = 'qzx';

async function expectHarmless({ path, query, variables }: Place, text: string): Promise<void> {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables(text) }),
  });
  const answer = await response.text();
  expect([path, response.status < 500, /INTERNAL_SERVER_ERROR|SERVICE_UNAVAILABLE/.test(answer)], answer).toEqual([
    path,
    true,
    false,
  ]);
}

async function expectNothingDone(): Promise<void> {
  expect([...sent].filter((text) => text.toLowerCase().includes(marker))).toEqual([]);
  const database = testDatabase();
  try {
    expect(await checksum(database)).toEqual(before);
  } finally {
    await database.close();
  }
}

test('there is no place in any argument where a text becomes a part of a statement', async () => {
  expect(places.length).toBeGreaterThan(200);
  const text = `${marker}' OR n.id <> '' }) DETACH DELETE n // "\`) \u0027 */ $pages {`;
  // Filters of different lists are compiled alike: of those of one path, one is tried here, and any below.
  const different = new Map(places.map((place) => [place.path.replace(/^\w+/, ''), place]));
  for (const place of different.values()) await expectHarmless(place, text);
  await expectNothingDone();
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        '{',
        '}',
        '$',
        '${',
        '//',
        '/*',
        '*/',
        ';',
        '\\u0027',
        '\\u0060',
        "') DETACH DELETE n //",
        '\n',
        '\0',
        '–',
        '\ud800',
        '*',
        '~',
        'AND',
        'null',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `${marker}${parts.join('')}`);

test('whatever texts are made of', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...places), hostile, expectHarmless), { numRuns: 150 });
  await expectNothingDone();
});

test('nor where a page is to begin, nor what a file is to hold', async () => {
  const { data } = await graph.data('{ countries(first: 1, orderBy: [NAME_ASC]) { pageInfo { endCursor } } }');
  const [list] = JSON.parse(Buffer.from(data.countries.pageInfo.endCursor, 'base64url').toString());
  const query = 'query ($after: String) { countries(orderBy: [NAME_ASC], after: $after) { nodes { code } } }';
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      for (const place of [JSON.stringify([text, text]), text, JSON.stringify([{ [text]: [text] }, null])]) {
        const after = Buffer.from(JSON.stringify([list, place])).toString('base64url');
        await expectHarmless({ path: 'after', query, variables: () => ({ after }) }, text);
      }
      for (const name of ['list', 'of', 'filter', 'orderBy', 'types']) {
        const address = new URL(`/export/json?${new URLSearchParams({ list: 'topics', [name]: text })}`, graph.url);
        const response = await fetch(address);
        await response.body?.cancel();
        expect([name, response.status]).toEqual([name, 400]);
      }
    }),
    { numRuns: 25 },
  );
  await expectNothingDone();
});
