import { rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import type { Link, NodeRow } from './rows.ts';

const here = import.meta.url;

/** How things of any type are read. */
export function nodeLoaders(database: Database) {
  return {
    /** Entities and facts by their ids, with their links. */
    byId: rowLoader<NodeRow>(database, readStatement('./by-id.cypher', here)),
    /** The links alone, for things that came without. */
    links: rowLoader<readonly Link[]>(database, readStatement('./links.cypher', here)),
  };
}
