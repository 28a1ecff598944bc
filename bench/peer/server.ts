import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import type { Driver } from 'neo4j-driver';
import { listen, type Served } from '../serve.ts';

const typeDefs = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Serves the peer's API over the graph, by the same Apollo and Express, and as little else, as ours. */
export async function startPeer(driver: Driver): Promise<Served> {
  const neo4jGraphQL = new Neo4jGraphQL({
    typeDefs,
    driver,
    resolvers: { Country: { name: ({ code }: { code: string }) => countryNames.of(code) } },
    // What its manual advises for a new API: nothing in the schema that is only there for old callers.
    features: {
      excludeDeprecatedFields: {
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        attributeFilters: true,
        mutationOperations: true,
        relationshipFilters: true,
      },
    },
  });
  const app = express();
  const http = createServer(app);
  const apollo = new ApolloServer({
    schema: await neo4jGraphQL.getSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.disable('x-powered-by');
  app.use('/graphql', express.json({ limit: '1mb' }), expressMiddleware(apollo));
  return listen(http, '/graphql', () => apollo.stop());
}
