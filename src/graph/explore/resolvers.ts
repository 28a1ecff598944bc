import { between, dayArgument, onDay } from '../../graphql/arguments.ts';
import { loadPage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { RelationKind, Resolvers } from '../../graphql/types.generated.ts';
import { evidenceOf } from '../facts/supporting.ts';
import { typenamesOf } from '../node/id.ts';
import type { NodeRow } from '../node/rows.ts';
import { longestPath, type WayOptions } from './loaders.ts';
import { pathOf } from './path.ts';
import { deepestNeighbourhood, largestNeighbourhood, linksBetween, mostLinked, subgraphAround } from './subgraph.ts';

const mostPaths = 20;
const mostThings = 100;

export const exploreResolvers = {
  Query: {
    paths: async (_, { from, to, maxLength, limit, by, asOf }, context) => {
      between('maxLength', maxLength, 1, longestPath);
      between('limit', limit, 1, mostPaths);
      const held = onDay({ asOf });
      await Promise.all([known('from', from, context), known('to', to, context)]);
      if (from === to) throw badUserInput('to', 'must be another thing than "from".');
      const ways = await context.loaders.explore.paths(from, to, { maxLength, limit, ...relations(by), ...held });
      return ways.map(pathOf);
    },
    neighbourhood: async (_, { of, depth, types, limit }, context) => {
      between('depth', depth, 1, deepestNeighbourhood);
      between('limit', limit, 1, largestNeighbourhood);
      const middle = await known('of', of, context);
      const wanted = types ? typenamesOf(types) : null;
      return subgraphAround(context.loaders, middle, { depth, types: wanted, limit });
    },
    links: async (_, { between: ids }, context) => {
      if (ids.length > mostLinked) {
        throw badUserInput('between', `must hold at most ${mostLinked} ids, not ${ids.length}.`);
      }
      return linksBetween(context.loaders.explore, await Promise.all(ids.map((id) => known('between', id, context))));
    },
    timeline: async (_, { of, types, from, to, first, after }, context) => {
      const days = {
        from: dayArgument('from', from) ?? '0001-01-01',
        to: dayArgument('to', to) ?? '9999-12-31',
      };
      const chosen = { ...days, types: types ? typenamesOf(types) : null };
      if (days.from > days.to)
        throw badUserInput('to', `must not be before "from": ${days.to} is before ${days.from}.`);
      const { timeline, timelineOf } = context.loaders.explore;
      if (!of) return loadPage(timeline, '', { first, after }, chosen);
      if (of.length > mostThings) throw badUserInput('of', `must hold at most ${mostThings} ids, not ${of.length}.`);
      await Promise.all(of.map((id) => known('of', id, context)));
      return loadPage(timelineOf, '', { first, after }, { of, ...chosen });
    },
  },
  Path: {
    length: ({ nodes }) => nodes.length - 1,
  },
  PathStep: {
    evidence: ({ source, field }, _, context) => evidenceOf(source, field, context),
  },
  TimelineEntry: {
    evidence: ({ node, event }, _, context) => evidenceOf(node, fieldDated[event], context),
  },
} satisfies Resolvers;

/** The field of a thing that says when something happened to it; null where the whole of it does. */
const fieldDated = { HELD: 'when', ADOPTED: 'adoptedAt', BEGAN: null, ENDED: null, PUBLISHED: null } as const;

/** The kinds of relations as the statement takes them. */
function relations(by: readonly RelationKind[] | null | undefined): Pick<WayOptions, 'facts' | 'fields'> {
  if (!by) return { facts: null, fields: true };
  return { facts: typenamesOf(by), fields: by.includes('FIELD') };
}

/** What is asked about must be there: an id that names nothing is a mistake, not an answer without anything in it. */
async function known(argument: string, id: string, { loaders }: Context): Promise<NodeRow> {
  const node = await loaders.node.byId.load(id);
  if (!node) throw badUserInput(argument, `names nothing in the graph: "${id.slice(0, 120)}".`);
  return node;
}
