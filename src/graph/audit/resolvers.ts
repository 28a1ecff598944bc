import { loadPage } from '../../graphql/connection.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';

export const auditResolvers = {
  AuditEntry: {
    by: ({ agent }) => agent,
    outcome: ({ problem }) => (problem === null ? 'DONE' : 'REFUSED'),
    folded: ({ folded }) => folded ?? 0,
    activity: ({ id, isActivity }, _, { loaders }) => (isActivity ? loaders.activity.byId.load(id) : null),
  },
  Query: {
    audit: (_, page, { loaders }) => loadPage(loaders.audit.all, '', page, {}),
  },
} satisfies Resolvers;
