import type { Loaders } from '../graph/loaders.ts';
import { describe } from './describe.ts';
import { lists, pagesOf } from './lists.ts';
import { allTypes } from './properties.ts';
import { edgesOf, type Source } from './source.ts';
import type { Thing } from './thing.ts';

/**
 * All entities and facts.
 *
 * @param start when the export began, by the clock of the database. Lines are read after all points: what importers
 * bring in meanwhile is left out of a drawing, so that none of its lines ends nowhere.
 */
export function wholeGraph(loaders: Loaders, start: number): Source {
  const wasThere = ({ recorded }: { readonly recorded: number }) => recorded <= start;

  async function* things(): AsyncGenerator<readonly Thing[]> {
    for (const type of Object.values(lists)) {
      for await (const rows of pagesOf(loaders, { type })) yield describe(loaders, rows);
    }
  }

  return {
    name: 'graph',
    description: 'All entities and facts of the ICT cooperation graph.',
    types: allTypes,
    truncated: false,
    isAboutLinks: false,
    things,
    async *nodes() {
      for await (const page of things()) yield page.filter(wasThere);
    },
    async *edges() {
      for await (const page of things()) yield edgesOf(page.filter(wasThere)).filter(({ to }) => wasThere(to));
    },
  };
}
