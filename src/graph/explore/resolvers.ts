import type { Page } from '../../database/batch.ts';
import { loadPage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import { cldrNames } from '../country/cldr.ts';
import type { CountryRow } from '../country/rows.ts';
import { typenameOf } from '../node/id.ts';
import { namesOf } from '../node/names.ts';
import type { NodeRow } from '../node/rows.ts';
import { bestText } from './best-text.ts';
import { foldedWords } from './fold.ts';
import { pathOf } from './path.ts';
import type { SearchHitRow } from './rows.ts';
import { searchQuery } from './search-query.ts';

const longestSearch = 200;
const longestPath = 10;
const mostPaths = 20;

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
    paths: async (_, { from, to, maxLength, limit }, context) => {
      if (maxLength < 1 || maxLength > longestPath) {
        throw badUserInput('maxLength', `must be from 1 to ${longestPath}, not ${maxLength}.`);
      }
      if (limit < 1 || limit > mostPaths) throw badUserInput('limit', `must be from 1 to ${mostPaths}, not ${limit}.`);
      await Promise.all([known('from', from, context), known('to', to, context)]);
      if (from === to) throw badUserInput('to', 'must be another thing than "from".');
      const ways = await context.loaders.explore.paths(from, to, maxLength, limit);
      return ways.map(pathOf);
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
    evidence: async ({ source, field }, _, { loaders }) => {
      const evidence = await loaders.facts.evidence.load(source.id);
      const supporting = evidence.filter(({ supports }) => supports === field);
      return field === null || supporting.length === 0 ? evidence : supporting;
    },
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

/** A way needs two ends: an id that names nothing is a mistake, not a way that is missing. */
async function known(argument: string, id: string, { loaders }: Context): Promise<NodeRow> {
  const node = await loaders.node.byId.load(id);
  if (!node) throw badUserInput(argument, `names nothing in the graph: "${id.slice(0, 120)}".`);
  return node;
}
