import type { Loaders } from '../graph/loaders.ts';
import { typenameOf } from '../graph/node/id.ts';
import { describe } from './describe.ts';
import { type List, pagesOf } from './lists.ts';
import { edgesOf, type Source } from './source.ts';
import type { Thing } from './thing.ts';

/**
 * The things of one list. Drawn as a graph they come with what they name, so that their lines have ends; the ids of that
 * are kept while it is written, so that each is there once.
 *
 * @param start when the export began, by the clock of the database, see `wholeGraph`
 */
export function wholeList(loaders: Loaders, name: string, list: List, start: number): Source {
  const wasThere = ({ recorded }: { readonly recorded: number }) => recorded <= start;

  async function* things(): AsyncGenerator<readonly Thing[]> {
    for await (const rows of pagesOf(loaders, list)) yield describe(loaders, rows);
  }

  /** What the things name that the list does not hold, each once; a list without a filter holds all of its type. */
  async function* named(): AsyncGenerator<readonly Thing[]> {
    const seen = new Set<string>();
    const inList = list.filter ? await idsIn(things()) : undefined;
    const isInList = (id: string) => (inList ? inList.has(id) : typenameOf({ id }) === list.type);
    for await (const page of edgePages()) {
      const ids = page.flatMap(({ to }) => (isInList(to.id) || seen.has(to.id) ? [] : [to.id]));
      for (const id of ids) seen.add(id);
      const rows = await Promise.all([...new Set(ids)].map((id) => loaders.node.byId.load(id)));
      yield describe(
        loaders,
        rows.filter((row) => row !== null),
      );
    }
  }

  async function* edgePages() {
    for await (const page of things()) yield edgesOf(page.filter(wasThere)).filter(({ to }) => wasThere(to));
  }

  return {
    name,
    description: `The list "${name}" of the ICT cooperation graph.`,
    types: [list.type],
    truncated: false,
    isAboutLinks: false,
    things,
    async *nodes() {
      for await (const page of things()) yield page.filter(wasThere);
      yield* named();
    },
    edges: edgePages,
  };
}

async function idsIn(pages: AsyncIterable<readonly Thing[]>): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const page of pages) for (const { id } of page) ids.add(id);
  return ids;
}
