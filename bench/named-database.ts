import { type DatabaseAddress, readConfig } from '../src/config.ts';

/** The database that the benchmark has named in the environment of the servers under measure. */
export function namedDatabase(): DatabaseAddress {
  const named = readConfig().neo4j;
  if (!named) throw new Error('NEO4J_URI must name the database to measure on.');
  return named;
}
