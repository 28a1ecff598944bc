import type { Page } from '../../database/batch.ts';
import { dayArgument, onDay } from '../../graphql/arguments.ts';
import { loadPage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { RelationKind, Resolvers } from '../../graphql/types.generated.ts';
import { cldrNames } from '../country/cldr.ts';
import type { CountryRow } from '../country/rows.ts';
import type { EvidenceRow } from '../facts/rows.ts';
import { typenameOf, typenamesOf } from '../node/id.ts';
import { namesOf } from '../node/names.ts';
import type { NodeRow } from '../node/rows.ts';
import { bestText } from './best-text.ts';
import { foldedWords } from './fold.ts';
import type { WayOptions } from './loaders.ts';
import { pathOf } from './path.ts';
import type { SearchHitRow } from './rows.ts';
import { searchQuery } from './search-query.ts';
import { deepestNeighbourhood, largestNeighbourhood, subgraphAround } from './subgraph.ts';

const longestSearch = 200;
const longestPath = 10;
const mostPaths = 20;
const mostThings = 100;

export const exploreResolvers = {
  Query: {
    search: async (_, { text, types, first, after }, { loaders }): Promise<Page<SearchHitRow>> => {
      if (text.length > longestSearch) {
        throw badUserInput('text', `must be at most ${longestSearch} characters long, not ${text.length}.`);
      }
      const words = foldedWords(text);
      const query = searchQuery(text);
      if (query === null) return nothing;
      const page = await loadPage(loaders.explore.search, query, { first, after }, { types: types ?? null });
      return { ...page, items: page.items.map(({ sort, row }) => ({ sort, row: { ...row, words } })) };
    },
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
    timeline: async (_, { of, from, to, first, after }, context) => {
      const days = {
        from: dayArgument('from', from) ?? '0001-01-01',
        to: dayArgument('to', to) ?? '9999-12-31',
      };
      if (days.from > days.to)
        throw badUserInput('to', `must not be before "from": ${days.to} is before ${days.from}.`);
      const { timeline, timelineOf } = context.loaders.explore;
      if (!of) return loadPage(timeline, '', { first, after }, days);
      if (of.length > mostThings) throw badUserInput('of', `must hold at most ${mostThings} ids, not ${of.length}.`);
      await Promise.all(of.map((id) => known('of', id, context)));
      return loadPage(timelineOf, '', { first, after }, { of, ...days });
    },
  },
  SearchHit: {
    text: async ({ node, words }, _, { loaders }) => {
      const names = namesOf(node).map(({ text }) => text);
      const official =
        typenameOf(node) === 'Country' ? cldrNames((node as CountryRow).code).map(({ text }) => text) : [];
      const evidence = await loaders.facts.evidence.load(node.id);
      return bestText([...names, ...official, ...evidence.flatMap(({ quote }) => quote ?? [])], words);
    },
    evidence: ({ node }, _, { loaders }) => loaders.facts.evidence.load(node.id),
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

/** What a search without a word in it finds. */
const nothing: Page<SearchHitRow> = {
  list: 'search',
  items: [],
  hasNextPage: false,
  hasPreviousPage: false,
  count: async () => 0,
};

/** The field of a thing that says when something happened to it; null where the whole of it does. */
const fieldDated = { HELD: 'when', ADOPTED: 'adoptedAt', BEGAN: null, ENDED: null, PUBLISHED: null } as const;

/** The passages that support a field of a thing; all that it rests on where none is said to support the field. */
async function evidenceOf({ id }: NodeRow, field: string | null, { loaders }: Context): Promise<EvidenceRow[]> {
  const evidence = await loaders.facts.evidence.load(id);
  const supporting = evidence.filter(({ supports }) => supports === field);
  return field === null || supporting.length === 0 ? evidence : supporting;
}

/** The kinds of relations as the statement takes them. */
function relations(by: readonly RelationKind[] | null | undefined): Pick<WayOptions, 'facts' | 'fields'> {
  if (!by) return { facts: null, fields: true };
  return { facts: typenamesOf(by), fields: by.includes('FIELD') };
}

function between(argument: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw badUserInput(argument, `must be from ${least} to ${most}, not ${value}.`);
}

/** What is asked about must be there: an id that names nothing is a mistake, not an answer without anything in it. */
async function known(argument: string, id: string, { loaders }: Context): Promise<NodeRow> {
  const node = await loaders.node.byId.load(id);
  if (!node) throw badUserInput(argument, `names nothing in the graph: "${id.slice(0, 120)}".`);
  return node;
}
