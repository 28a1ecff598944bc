import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../src/graph/schema.ts';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
let apollo: ApolloServer;
let alone: string;
beforeAll(async () => {
  graph = await seededGraph();
  apollo = new ApolloServer({ schema: createSchema() });
  alone = (await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } })).url;
});
afterAll(async () => {
  await apollo.stop();
  await graph.close();
});

/** What the audits of GraphQL over HTTP say of a server: the names of all, by how they went. */
async function audited(url: string): Promise<Record<'ok' | 'notice' | 'warn' | 'error', string[]>> {
  const names = { ok: [], notice: [], warn: [], error: [] } as Record<string, string[]>;
  for (const { status, name } of await auditServer({ url })) names[status]?.push(name);
  return names as never;
}

test('GraphQL over HTTP: no audit fails, and all pass that Apollo passes alone', async () => {
  const [ours, bare] = [await audited(graph.url), await audited(alone)];
  expect(ours.error).toEqual([]);
  // Else there would be nothing to compare with.
  expect(bare.ok.length).toBeGreaterThan(bare.warn.length + bare.notice.length);
  expect(ours.ok).toEqual(expect.arrayContaining(bare.ok));
  process.stdout.write(
    `GraphQL over HTTP: ${ours.ok.length} audits pass, ${ours.warn.length + ours.notice.length} do not and need not, none fails; Apollo alone passes ${bare.ok.length}.\n`,
  );
});
