import { rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import type { DocumentRow } from '../document/rows.ts';
import { fromStatements } from '../node/from-statements.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { OfficeRow } from '../official/rows.ts';

const here = import.meta.url;

/** How posts are read with those who held them, and with what each document says of them. */
export function historyLoaders(database: Database) {
  const { rows } = fromStatements(database, here);
  return {
    officesOfPlaces: rows<OfficeRow>('offices-of-places'),
    claims: rowsLoader(
      database,
      readStatement('./claims-of-offices.cypher', here),
      ([document, claim]: readonly [document: Thing, claim: string]) => ({
        document: readThing<DocumentRow>(document),
        claim,
      }),
    ),
  };
}
