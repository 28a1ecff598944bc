import { createHash } from 'node:crypto';
import type { PageLoader } from '../../database/batch.ts';
import { workingFor } from '../../database/work.ts';
import { countedOnly, loadPage } from '../../graphql/connection.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import type { Loaders } from '../loaders.ts';
import type { NodeRow } from '../node/rows.ts';
import { bestMatch, type TextMatch } from './best-match.ts';
import type { SearchPage } from './rows.ts';
import type { FoundRow } from './search-loader.ts';
import { searchQuery } from './search-query.ts';
import { type SearchWord, searchWords } from './search-words.ts';
import { searchedTexts } from './searched-texts.ts';
import { snippetOf } from './snippet.ts';

const longestSearch = 200;
const mostWords = 30;

export const searchResolvers = {
  Query: {
    search: async (_, { text, types, first, after }, { loaders, work }): Promise<SearchPage> => {
      if (text.length > longestSearch) {
        throw badUserInput('text', `must be at most ${longestSearch} characters long, not ${text.length}.`);
      }
      const words = searchWords(text);
      if (words.length > mostWords) {
        throw badUserInput('text', `must have at most ${mostWords} different words, not ${words.length}.`);
      }
      const { search } = loaders.explore;
      const query = searchQuery(words, types ?? null);
      // The name of the list tells one search from another in their cursors.
      const list = `search:${digest(query)}`;
      const loader = words.length > 0 ? search.pagesOf(list, query) : noPages;
      const page = await workingFor([work], () => loadPage(loader, '', { first, after }, {}));
      return {
        ...page,
        items: page.items.map(({ sort, row }) => ({
          sort,
          row: { ...row, match: once(() => matchOf(row.node, { words, text }, loaders)) },
        })),
        countTypes: async () => (words.length > 0 ? search.countTypes(searchQuery(words, null)) : []),
      };
    },
  },
  SearchHitConnection: {
    types: ({ countTypes }) => countTypes(),
  },
  SearchHit: {
    text: async ({ match }) => (await match()).text,
    kind: async ({ match }) => (await match()).kind,
    snippet: async ({ match }) => snippetOf(await match()),
    evidence: ({ node }, _, { loaders }) => loaders.facts.evidence.load(node.id),
  },
} satisfies Resolvers;

/** What a search without a word in it finds. */
const noPages: PageLoader<FoundRow> = {
  list: 'search:',
  count: async () => 0,
  load: async () => countedOnly('search:', async () => 0),
};

function digest(query: string): string {
  return createHash('sha256').update(query).digest('base64url').slice(0, 12);
}

/** The text of a thing that fits what was searched for best. */
async function matchOf(
  node: NodeRow,
  { words, text }: { words: readonly SearchWord[]; text: string },
  { facts }: Loaders,
): Promise<TextMatch> {
  const texts = searchedTexts(node, await facts.evidence.load(node.id));
  const match = bestMatch(texts, words, text);
  if (!match) throw new Error(`${node.id} was found and has no text`);
  return match;
}

/** Does something when it is first asked for, and not again. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let done: Promise<Value> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
