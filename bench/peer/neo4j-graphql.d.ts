/** What is used of the peer, which is not installed before the first run of the benchmark. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: {
      typeDefs: string;
      driver: Driver;
      resolvers?: Record<string, Record<string, (parent: never) => unknown>>;
      features?: object;
    });
    getSchema(): Promise<GraphQLSchema>;
  }
}
