import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';

const statement = readStatement('./last-import.cypher', import.meta.url);

/** When an importer last wrote, in ISO 8601; null before the first: what follows from the graph holds until the next. */
export async function lastImport(database: Database): Promise<string | null> {
  const [lock] = await database.read<{ at: string }>(statement);
  return lock?.at ?? null;
}
