import { composedLoader, type Page } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { boundsOf, type PageArguments } from '../../graphql/connection.ts';
import type { FactRow } from '../node/rows.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { MatrixQuestion } from './question.ts';
import type { MatrixCellRow, MatrixRow } from './rows.ts';
import { type Detail, factsStatement, matrixStatement, outsideStatement } from './statement.ts';
import { type RawMatrix, tableOf } from './table.ts';

const mostRowsOrColumns = 500;

/** How matrices are read. */
export function matrixLoaders(database: Database) {
  const tables = composedLoader<RawMatrix>(database);
  const totals = composedLoader<{ total: number }>(database);
  const facts = composedLoader<{ items: Thing[] }>(database);

  return {
    /**
     * Loads a matrix.
     *
     * @param asked what cells are to hold beside their count
     */
    async table(question: MatrixQuestion, asked: readonly Detail[]): Promise<MatrixRow> {
      const raw = await tables.load({
        statement: matrixStatement(question, asked),
        page: question.filter.values,
        limit: mostRowsOrColumns,
      });
      return tableOf(question, raw, mostRowsOrColumns);
    },
    /** Counts what fits the filter and is in no cell, for want of a row or a column. */
    async outside(question: MatrixQuestion): Promise<number> {
      const { total } = await totals.load({ statement: outsideStatement(question), page: question.filter.values });
      return total;
    },
    /** Loads a page of the facts that a cell counts. Those of all cells are read together. */
    async facts({ question, keys, count }: MatrixCellRow, args: PageArguments): Promise<Page<FactRow>> {
      const list = `${question.name} ${keys.join(' ')}`;
      const { size, after } = boundsOf(list, { first: args.first, after: args.after });
      const [key0, key1] = keys.map((value, index) => (question.keys[index]?.kind === 'year' ? Number(value) : value));
      const { items } = await facts.load({
        statement: factsStatement(question, after !== null),
        page: { ...question.filter.values, key0, key1, after },
        // One more than asked for tells whether the list goes on.
        limit: size + 1,
      });
      return {
        list,
        items: items.slice(0, size).map((it) => {
          const row = readThing<FactRow>(it);
          return { sort: row.id, row };
        }),
        hasNextPage: items.length > size,
        hasPreviousPage: after !== null,
        count: async () => count,
      };
    },
  };
}
