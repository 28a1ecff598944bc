import neo4j from 'neo4j-driver';
import type { Database, Parameters } from '../../database/database.ts';
import { readStatement, readStatements, type Statement } from '../../database/statement.ts';
import type { Sharing } from '../../graphql/types.generated.ts';
import type { NodeRow } from '../node/rows.ts';
import { readThing, type Thing } from '../node/thing.ts';

const here = import.meta.url;
const organisations = readStatement('./organisations-compared.cypher', here);

/** A thing compared: which organisations have it, by their ids, and through what. */
interface Shared<Node> {
  readonly thing: Node;
  readonly sharing: Sharing;
  readonly of: readonly {
    readonly organisation: string;
    readonly count: number;
    readonly reasons: readonly Node[];
  }[];
}

/** As the database compares it. */
type SharedThing = Shared<Thing>;

export type SharedRow = Shared<NodeRow>;

/** Compares things of one kind. */
export interface Comparer {
  load(parameters: Parameters, limit: number): Promise<SharedRow[]>;
  count(parameters: Parameters): Promise<{ sharing: Sharing; total: number }[]>;
}

/** How organisations are compared. */
export function compareLoaders(database: Database) {
  return {
    organisations: (parameters: Parameters) =>
      database.read<{ organisation: string; meetings: number; initiatives: number }>(organisations, parameters),
    members: comparer(database, readStatements('./members.cypher', here)),
    topics: comparer(database, readStatements('./topics.cypher', here)),
    officials: comparer(database, readStatements('./officials.cypher', here)),
  };
}

/** Makes a comparer of two statements: one for the things, one that counts them. */
function comparer(database: Database, [page, counts]: readonly Statement[]): Comparer {
  if (!page || !counts) throw new Error('A comparison needs a statement for what is shared and one that counts');
  return {
    load: async (parameters, limit) => {
      const found = await database.read<SharedThing>(page, { ...parameters, limit: neo4j.int(limit) });
      return found.map(({ thing, of, ...shared }) => ({
        ...shared,
        thing: readThing(thing),
        of: of.map(({ reasons, ...one }) => ({ ...one, reasons: reasons.map((reason) => readThing<NodeRow>(reason)) })),
      }));
    },
    count: (parameters) => database.read(counts, parameters),
  };
}
