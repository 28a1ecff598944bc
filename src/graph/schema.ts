import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { connection } from '../graphql/connection.ts';
import { guard } from './guard.ts';
import { resolvers } from './resolvers.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The schema of the API: the files of `schema/` with the resolvers of all rooms, and kept to its rules. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));
  const connections = typeDefs
    .flatMap(({ definitions }) => definitions)
    .flatMap((it) =>
      it.kind === Kind.OBJECT_TYPE_DEFINITION && it.name.value.endsWith('Connection') ? it.name.value : [],
    );
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [...resolvers, Object.fromEntries(connections.map((name) => [name, connection]))],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
  return guard(schema);
}
