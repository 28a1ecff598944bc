import type { Database } from '../../database/database.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { TopicRow } from './rows.ts';

/** How topics are read. */
export function topicLoaders(database: Database) {
  const { rows } = fromStatements(database, import.meta.url);
  return {
    narrower: rows<TopicRow>('topics-under-topics'),
  };
}
