import type { Resolvers } from '../../graphql/types.generated.ts';
import { typenameOf } from '../node/id.ts';

export const factsResolvers = {
  Fact: { __resolveType: typenameOf },
  Evidence: {
    language: ({ language, document }) => language ?? document.language,
  },
} satisfies Resolvers;
