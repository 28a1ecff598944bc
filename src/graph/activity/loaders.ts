import { pageLoader, rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { ActivityRow, ChangeRow } from './rows.ts';

const here = import.meta.url;

type RawChange = readonly [
  thing: string,
  kind: ChangeRow['kind'],
  before: string | null,
  after: string | null,
  activity: ActivityRow,
];

const asItIs = (row: ActivityRow) => row;

/** How it is read which imports and retractions changed what. */
export function activityLoaders(database: Database) {
  return {
    all: pageLoader(database, readStatements('./activities.cypher', here), asItIs),
    ofDocuments: pageLoader(database, readStatements('./activities-of-documents.cypher', here), asItIs),
    byId: rowLoader(database, readStatement('./activities-by-id.cypher', here), asItIs),
    /** What was done to a thing, by its id; also to things that are gone. */
    ofThings: pageLoader(
      database,
      readStatements('./changes-of-things.cypher', here),
      ([thing, kind, before, after, activity]: RawChange): ChangeRow => ({
        thing,
        kind,
        before: before === null ? null : JSON.parse(before),
        after: after === null ? null : JSON.parse(after),
        activity,
      }),
    ),
  };
}
