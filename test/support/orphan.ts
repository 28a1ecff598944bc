/**
 * Asks for a list of which the second item fails at once and the first one later, and says so when it has outlived both. Run by
 * `attacks.test.ts`, with the word `outliving` for what the server does about it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, graphql } from 'graphql';
import { outliveOrphans } from '../../src/server/orphans.ts';

if (process.argv.includes('outliving')) outliveOrphans();
const late = async () => {
  await sleep(50);
  throw new Error('late');
};
const atOnce = () => {
  throw new Error('at once');
};
const schema = buildSchema('type Query { things: [Thing!]! } type Thing { id: ID! }');
const { errors } = await graphql({
  schema,
  source: '{ things { id } }',
  rootValue: { things: [{ id: late }, { id: atOnce }] },
});
await sleep(200);
process.stdout.write(`outlived: ${errors?.map(({ message }) => message).join()}`);
