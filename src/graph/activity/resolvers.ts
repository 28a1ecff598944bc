import { GraphQLError } from 'graphql';
import { loadPage } from '../../graphql/connection.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import type { DocumentRow } from '../document/rows.ts';
import { nodeId } from '../node/id.ts';
import type { ActivityRow } from './rows.ts';

const wrongPlace = { extensions: { code: 'BAD_REQUEST' } };

export const activityResolvers = {
  Activity: {
    documentId: ({ document }) => document,
    document: async ({ document }, _, { loaders }) => (await loaders.node.byId.load(document)) as DocumentRow | null,
  },
  Change: {
    thingId: ({ thing }) => thing,
    thing: ({ thing }, _, { loaders }) => loaders.node.byId.load(thing),
    fields: ({ before, after }) =>
      [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
        .sort()
        .map((name) => ({ name, before: before?.[name] ?? null, after: after?.[name] ?? null })),
  },
  Query: {
    changes: (_, { id, ...page }, { loaders }) => loadPage(loaders.activity.ofThings, id, page, {}),
    activities: (_, { document, ...page }, { loaders }) =>
      document === null || document === undefined
        ? loadPage(loaders.activity.all, '', page, {})
        : loadPage(loaders.activity.ofDocuments, nodeId('Document', document), page, {}),
  },
  Subscription: {
    documentChanged: {
      subscribe: (_, __, { feed }) => feed.listen() as unknown as AsyncIterable<never>,
      resolve: (heard: [ActivityRow] | undefined) => {
        // Asked for where one answer is given, and not a stream.
        if (!heard)
          throw new GraphQLError('Subscriptions are answered at /graphql/stream, by server-sent events.', wrongPlace);
        return heard[0];
      },
    },
  },
} satisfies Resolvers;
