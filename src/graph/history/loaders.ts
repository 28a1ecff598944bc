import { rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import type { DocumentRow } from '../document/rows.ts';
import type { OfficeRow } from '../official/rows.ts';

const here = import.meta.url;

/** How posts are read with those who held them, and with what each document says of them. */
export function historyLoaders(database: Database) {
  return {
    officesOfPlaces: rowsLoader<OfficeRow>(database, readStatement('./offices-of-places.cypher', here)),
    claims: rowsLoader<{ readonly document: DocumentRow; readonly claim: string }>(
      database,
      readStatement('./claims-of-offices.cypher', here),
    ),
  };
}
