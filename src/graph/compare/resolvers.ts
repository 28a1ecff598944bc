import { between, onDay } from '../../graphql/arguments.ts';
import type { Context } from '../../graphql/context.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { Resolvers, Sharing } from '../../graphql/types.generated.ts';
import { evidenceOf } from '../facts/supporting.ts';
import { byKey } from '../node/fields.ts';
import type { NodeRow } from '../node/rows.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { Comparer, SharedRow } from './loaders.ts';
import type { ComparedRow, ComparedRows, ComparisonRow, SharingCountsRow } from './rows.ts';

const [fewest, most] = [2, 10];
const longestList = 500;

export const compareResolvers = {
  Query: {
    compare: async (_, { organisations: slugs, asOf }, context) => {
      if (slugs.length < fewest || slugs.length > most) {
        throw badUserInput('organisations', `must hold ${fewest} to ${most} slugs, not ${slugs.length}.`);
      }
      const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
      if (twice !== undefined) {
        throw badUserInput('organisations', `must hold each slug once: "${twice.slice(0, 120)}" is there again.`);
      }
      const day = onDay({ asOf });
      return { organisations: await Promise.all(slugs.map((slug) => organisationOf(slug, context))), ...day };
    },
  },
  Comparison: {
    organisations: async (comparison, _, { loaders }) => {
      const counted = await loaders.compare.organisations(parametersOf(comparison));
      return comparison.organisations.map((organisation) => {
        const counts = counted.find((one) => one.organisation === organisation.id);
        return { organisation, meetings: counts?.meetings ?? 0, initiatives: counts?.initiatives ?? 0 };
      });
    },
    members: (comparison, { role, ...args }, { loaders }) =>
      compared(loaders.compare.members, comparison, args, { role: role ?? null }),
    topics: (comparison, args, { loaders }) => compared(loaders.compare.topics, comparison, args, {}, 'topics'),
    officials: (comparison, args, { loaders }) => compared(loaders.compare.officials, comparison, args),
  },
  ComparedMembers: { counts: ({ counts }) => counts() },
  ComparedTopics: { counts: ({ counts }) => counts() },
  ComparedOfficials: { counts: ({ counts }) => counts() },
  ComparedMember: {
    member: ({ thing }) => thing,
    memberships: ({ reasons }) => reasons.map(({ node }) => node),
  },
  ComparedTopic: { topic: ({ thing }) => thing },
  ComparedOfficial: { official: ({ thing }) => thing },
  SharingReason: {
    evidence: ({ node, field }, _, context) => evidenceOf(node, field, context),
  },
} satisfies Resolvers;

async function organisationOf(slug: string, context: Context): Promise<OrganisationRow> {
  const organisation = await byKey<OrganisationRow>(context, 'Organisation', slug);
  if (!organisation) {
    throw badUserInput('organisations', `must name organisations of the graph: it has no "${slug.slice(0, 120)}".`);
  }
  return organisation;
}

function parametersOf({ organisations, asOf }: ComparisonRow) {
  return { organisations: organisations.map(({ id }) => id), asOf };
}

/**
 * Compares things of one kind.
 *
 * @param filter further parameters of the statements
 * @param field the field of a reason by which the thing counts; null where the whole of it is the reason
 */
async function compared<Thing extends NodeRow, Reason extends NodeRow>(
  comparer: Comparer,
  comparison: ComparisonRow,
  { sharing, limit }: { readonly sharing?: readonly Sharing[] | null; readonly limit: number },
  filter: object = {},
  field: string | null = null,
): Promise<ComparedRows<ComparedRow<Thing, Reason>>> {
  between('limit', limit, 1, longestList);
  const parameters = { ...parametersOf(comparison), ...filter };
  // One more than there is room for tells whether something is left out.
  const found = await comparer.load({ ...parameters, sharing: sharing ?? null }, limit + 1);
  const rows = found.slice(0, limit).map((row) => withOrganisations(row, comparison, field));
  return {
    items: rows as ComparedRow<Thing, Reason>[],
    truncated: found.length > limit,
    counts: async () => countsOf(await comparer.count(parameters)),
  };
}

/** A thing compared, with the organisations in the order in which they were asked for. */
function withOrganisations(
  { thing, sharing, of }: SharedRow,
  { organisations }: ComparisonRow,
  field: string | null,
): ComparedRow<NodeRow> {
  const having = organisations.flatMap((organisation) => {
    const one = of.find((it) => it.organisation === organisation.id);
    return one ? [{ ...one, organisation }] : [];
  });
  return {
    thing,
    sharing,
    of: having.map(({ organisation }) => organisation),
    reasons: having.flatMap(({ organisation, reasons }) => reasons.map((node) => ({ organisation, node, field }))),
    reasonCount: having.reduce((sum, { count }) => sum + count, 0),
  };
}

function countsOf(counts: readonly { sharing: Sharing; total: number }[]): SharingCountsRow {
  const of = (sharing: Sharing) => counts.find((one) => one.sharing === sharing)?.total ?? 0;
  return { all: of('ALL'), some: of('SOME'), one: of('ONE') };
}
