import { askedRowLoader, rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements, type Statement } from '../../database/statement.ts';
import { fromStatements } from './from-statements.ts';
import type { Link, NodeRow } from './rows.ts';
import { readThing, type Thing } from './thing.ts';

const here = import.meta.url;
const [withLinks, alone] = readStatements('./by-id-as-asked.cypher', here) as [Statement, Statement];

/** The parameter that says which links to read along. */
const linksIn = (filter: object) => (filter as { readonly links: readonly string[] }).links;

/** How things of any type are read. */
export function nodeLoaders(database: Database) {
  const { row } = fromStatements(database, here);
  return {
    /** Entities and facts by their ids, with their links. */
    byId: row<NodeRow>('by-id'),
    /** The same with only the links that are asked for. */
    asAsked: askedRowLoader(
      database,
      (filter) => (linksIn(filter).length > 0 ? withLinks : alone),
      (thing: Thing, filter) => readThing<NodeRow>(thing, linksIn(filter)),
    ),
    /** The links alone, for things that came without. */
    links: rowLoader(
      database,
      readStatement('./links.cypher', here),
      (links: readonly Link[]): readonly Link[] => links,
    ),
  };
}
