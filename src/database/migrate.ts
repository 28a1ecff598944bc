import type { Database } from './database.ts';
import { readStatements } from './statement.ts';

const schema = readStatements('./schema.cypher', import.meta.url);

/** Brings the constraints and indexes of the database up to date, and waits until they can be used. */
export async function migrate(database: Database): Promise<void> {
  for (const statement of schema) await database.administer(statement);
}
