import neo4j from 'neo4j-driver';
import { pageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { NodeRow } from '../node/rows.ts';

const paths = readStatement('./paths.cypher', import.meta.url);

/** A way as the database gives it: its things, and for each link between two its type and the id of its source. */
export interface WayRow {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly { readonly type: string; readonly source: string }[];
}

export type ExploreLoaders = ReturnType<typeof exploreLoaders>;

/** How questions over the whole graph are read. */
export function exploreLoaders(database: Database) {
  return {
    search: pageLoader<{ readonly node: NodeRow; readonly score: number }>(
      database,
      readStatements('./search.cypher', import.meta.url),
    ),
    paths: (from: string, to: string, maxLength: number, limit: number) =>
      database.read<WayRow>(paths, { from, to, maxLength: neo4j.int(maxLength), limit: neo4j.int(limit) }),
  };
}
