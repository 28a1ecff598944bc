import { rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import { fromStatements } from './from-statements.ts';
import type { Link, NodeRow } from './rows.ts';

/** How things of any type are read. */
export function nodeLoaders(database: Database) {
  const { row } = fromStatements(database, import.meta.url);
  return {
    /** Entities and facts by their ids, with their links. */
    byId: row<NodeRow>('by-id'),
    /** The links alone, for things that came without. */
    links: rowLoader(
      database,
      readStatement('./links.cypher', import.meta.url),
      (links: readonly Link[]): readonly Link[] => links,
    ),
  };
}
