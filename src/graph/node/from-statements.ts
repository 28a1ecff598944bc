import { pageLoader, rowLoader, rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { NodeRow } from './rows.ts';
import { readThing, type Thing } from './thing.ts';

/**
 * Makes the loaders of a room from the `.cypher` files beside its module.
 *
 * @param base `import.meta.url` of that module
 */
export function fromStatements(database: Database, base: string) {
  return {
    /** One thing for each key. */
    row: <Row extends NodeRow>(file: string) =>
      rowLoader(database, readStatement(`./${file}.cypher`, base), (thing: Thing) => readThing<Row>(thing)),
    /** All things for each key. */
    rows: <Row extends NodeRow>(file: string) =>
      rowsLoader(database, readStatement(`./${file}.cypher`, base), (thing: Thing) => readThing<Row>(thing)),
    /** Things page by page for each key. */
    page: <Row extends NodeRow>(file: string) =>
      pageLoader(database, readStatements(`./${file}.cypher`, base), (thing: Thing, { links }) =>
        readThing<Row>(thing, links as readonly string[] | undefined),
      ),
  };
}
