import { type GraphQLObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../src/graph/schema.ts';
import { judge } from '../src/identity/judge.ts';
import { parseRecord } from '../src/import/read.ts';
import { writeRecord } from '../src/import/write.ts';
import { fieldsOf, pageOf } from './support/every-field.ts';
import { empty, type Graph, seededGraph } from './support/graph.ts';

const schema = createSchema();
const query = schema.getQueryType() as GraphQLObjectType;

/** Lists of everything there is of a kind: their fields need no arguments. */
const lists = Object.values(query.getFields()).filter(
  (field) => String(field.type).endsWith('Connection!') && !field.args.some(isRequiredArgument),
);

/** The seeds have nobody twice. */
const namesakes = `
record: 1
document: { slug: namesakes, kind: NEWS, title: Namesakes, language: en }
officials:
  - { slug: example-official-two, name: { en: Example Official } }
  - { slug: example-official-three, name: { en: OFFICIAL Example } }
`;

let graph: Graph;
beforeAll(async () => {
  // Nobody else asks for everything at once.
  graph = await seededGraph({}, { LIMIT_ALIASES: '1000', LIMIT_COST: '2000000' });
  await writeRecord(graph.database, parseRecord('namesakes.yaml', Buffer.from(namesakes)));
  const [one, other] = ['Official:example-official-two', 'Official:ozge-pan'];
  await judge(graph.database, { one, other, verdict: 'DIFFERENT', by: 'Tester' });
});
afterAll(async () => {
  await empty(graph.database);
  await graph.close();
});

test.each(lists.map(({ name }) => name))('every field of all %s answers, two levels deep', async (name) => {
  const field = query.getFields()[name];
  if (!field) throw new Error(name);
  const { data } = await graph.data(`{ ${name}(first: 500) { totalCount ${pageOf(field, 3)} } }`);
  expect(data[name].nodes.length).toBeGreaterThan(0);
  expect(data[name].totalCount).toBe(data[name].nodes.length);
});

/** All facts that there are, by way of the documents that they rest on. */
test('every field of every fact answers', async () => {
  const facts = schema.getPossibleTypes(schema.getType('Fact') as never);
  const { data } = await graph.data(
    `{ documents { nodes { facts(first: 500) { nodes { __typename ${facts.map((type) => `... on ${type.name} ${fieldsOf(type, 2)}`).join(' ')} } } } } }`,
  );
  const found = data.documents.nodes.flatMap(
    ({ facts }: { facts: { nodes: { __typename: string }[] } }) => facts.nodes,
  );
  const types = new Set(found.map(({ __typename }: { __typename: string }) => __typename));
  // Derived participations rest on other facts; the seeds state none.
  expect([...types].sort()).toEqual(
    facts
      .map(({ name }) => name)
      .filter((it) => it !== 'Participation')
      .sort(),
  );
});
