import { workingFor } from '../../database/work.ts';
import { loadPage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import type { NodeRow } from '../node/rows.ts';
import type { OfficialRow } from '../official/rows.ts';
import type { OrganisationRow } from '../organisation/rows.ts';

export const identityResolvers = {
  Official: { sameAs: sameAs<OfficialRow> },
  Organisation: { sameAs: sameAs<OrganisationRow> },
  IdentityCandidate: {
    one: ({ one }, _, context) => required(context, one),
    other: ({ other }, _, context) => required(context, other),
    reasons: ({ reasons }) => [...reasons],
  },
  Judgement: {
    one: ({ one }, _, { loaders }) => loaders.node.byId.load(one),
    other: ({ other }, _, { loaders }) => loaders.node.byId.load(other),
    oneId: ({ one }) => one,
    otherId: ({ other }) => other,
    contradictedBy: async ({ id, one, other, verdict, undoneAt }, _, { loaders }) => {
      if (verdict === 'DIFFERENT' || undoneAt !== null) return null;
      return (await loaders.identity.contradictions([one, other])).get(id)?.id ?? null;
    },
  },
  Query: {
    identityCandidates: (_, { type, ...page }, { loaders, work }) =>
      workingFor([work], () => loadPage(loaders.identity.candidates(type), '', page, {})),
    judgements: (_, page, { loaders }) => loadPage(loaders.identity.judgements, '', page, {}),
  },
} satisfies Resolvers;

/** The others of a thing's cluster, as far as the graph holds them. */
async function sameAs<Row extends NodeRow>({ id }: NodeRow, _: unknown, { loaders }: Context): Promise<Row[]> {
  const ids = await loaders.identity.sameAs.load(id);
  const things = await Promise.all(ids.map((other) => loaders.node.byId.load(other)));
  return things.filter((thing) => thing !== null) as Row[];
}

/** A thing that was there when pairs were found. */
async function required({ loaders }: Context, id: string): Promise<NodeRow> {
  const thing = await loaders.node.byId.load(id);
  if (!thing) throw new Error(`${id} was found and is gone`);
  return thing;
}
