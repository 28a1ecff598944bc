import { rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import type { ActivityRow, ThingChangeRow } from './rows.ts';

type Raw = readonly [ActivityRow, ThingChangeRow['kind'], before: string | null, after: string | null];

/** How it is read which imports and retractions changed what. */
export function activityLoaders(database: Database) {
  return {
    /** What was done to a thing, by its id, the first first; also of things that are gone. */
    ofThing: rowsLoader(
      database,
      readStatement('./changes-of-things.cypher', import.meta.url),
      ([activity, kind, before, after]: Raw): ThingChangeRow => ({
        activity,
        kind,
        before: before === null ? null : JSON.parse(before),
        after: after === null ? null : JSON.parse(after),
      }),
    ),
  };
}
