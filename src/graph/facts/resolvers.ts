import type { Context } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import { typenameOf } from '../node/id.ts';
import type { NodeRow } from '../node/rows.ts';
import type { EvidenceRow } from './rows.ts';

/** Resolves `evidence` of everything that has some. */
export function evidence({ id }: NodeRow, _: unknown, { loaders }: Context): Promise<EvidenceRow[]> {
  return loaders.facts.evidence.load(id);
}

export const factsResolvers = {
  Fact: { __resolveType: typenameOf },
  Evidence: {
    language: ({ language, document }) => language ?? document.language,
  },
} satisfies Resolvers;
