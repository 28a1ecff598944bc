import { pageLoader, rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { TopicRow } from './rows.ts';

const here = import.meta.url;

/** How topics are read. */
export function topicLoaders(database: Database) {
  return {
    all: pageLoader<TopicRow>(database, readStatements('./topics.cypher', here)),
    narrower: rowsLoader<TopicRow>(database, readStatement('./topics-under-topics.cypher', here)),
  };
}
