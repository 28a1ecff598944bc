import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import { isSchemaRace } from './errors.ts';
import { readStatements, type Statement } from './statement.ts';

const schema = readStatements('./schema.cypher', import.meta.url);

/** The names of the constraints and indexes that the schema makes. A constraint has an index of its name. */
const wanted = schema.flatMap(({ text }) => /^CREATE (?:CONSTRAINT|FULLTEXT INDEX|INDEX) (\w+)/m.exec(text)?.[1] ?? []);

const showIndexes = { name: 'show-indexes', text: 'SHOW INDEXES YIELD name, state' };

/**
 * The constraints and indexes that the database lacks, or that cannot be used yet.
 *
 * @param timeout milliseconds that the database may take to say so, where that is less than usual
 */
export async function missingIndexes(database: Database, timeout?: number): Promise<string[]> {
  const indexes = await database.read<{ name: string; state: string }>(showIndexes, {}, timeout);
  const online = new Set(indexes.flatMap(({ name, state }) => (state === 'ONLINE' ? name : [])));
  return wanted.filter((name) => !online.has(name));
}

/** Brings the constraints and indexes of the database up to date, and waits until they can be used. */
export async function migrate(database: Database): Promise<void> {
  // One question instead of a statement for each: this is what every start but the first comes to.
  if ((await missingIndexes(database)).length === 0) return;
  for (const statement of schema) await make(database, statement);
}

/** Processes that start together make the same, and get into each other's way: the second attempt finds it made. */
async function make(database: Database, statement: Statement): Promise<void> {
  for (let left = 20; ; left--) {
    try {
      await database.administer(statement);
      return;
    } catch (error) {
      if (left === 0 || !isSchemaRace(error)) throw error;
      await sleep(Math.random() * 200);
    }
  }
}
