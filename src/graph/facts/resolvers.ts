import { between } from '../../graphql/arguments.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import { surroundingsOf } from '../explore/snippet.ts';
import { typenameOf } from '../node/id.ts';

export const factsResolvers = {
  Fact: { __resolveType: typenameOf },
  Evidence: {
    language: ({ language, document }) => language ?? document.language,
    surroundings: async ({ start, end, document }, { around }, { loaders }) => {
      between('around', around, 0, 1_000);
      if (start === null || end === null) return null;
      const text = await loaders.document.texts.load(document.id);
      return text === null ? null : surroundingsOf(text, { start, end }, around);
    },
  },
} satisfies Resolvers;
