import { badUserInput } from '../../graphql/errors.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import { typenameOf } from './id.ts';

const mostIds = 500;

export const nodeResolvers = {
  Node: { __resolveType: typenameOf },
  Participant: { __resolveType: typenameOf },
  Member: { __resolveType: typenameOf },
  Query: {
    node: (_, { id }, { loaders }) => loaders.node.byId.load(id),
    nodes: (_, { ids }, { loaders }) => {
      if (ids.length > mostIds) throw badUserInput('ids', `must hold at most ${mostIds} ids, not ${ids.length}.`);
      return Promise.all(ids.map((id) => loaders.node.byId.load(id)));
    },
  },
} satisfies Resolvers;
