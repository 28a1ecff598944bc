import { composedLoader, type Page } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { carryOn } from '../../database/work.ts';
import { boundsOf, type PageArguments } from '../../graphql/connection.ts';
import type { RawKey } from '../aggregate/key.ts';
import type { FactRow } from '../node/rows.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { MatrixQuestion } from './question.ts';
import type { MatrixCellRow, MatrixRow } from './rows.ts';
import { cellsStatement, factsStatement, headersStatement, outsideStatement } from './statement.ts';
import { type RawCell, type RawHeaders, tableOf } from './table.ts';

const mostRowsOrColumns = 500;

/** How matrices are read. */
export function matrixLoaders(database: Database) {
  const headers = composedLoader<RawHeaders>(database);
  const cells = composedLoader<{ cells: RawCell[] }>(database);
  const totals = composedLoader<{ total: number }>(database);
  const facts = composedLoader<{ items: Thing[] }>(database);

  return {
    /**
     * Loads a matrix.
     *
     * @param isDetailed whether cells are to hold what their facts say
     */
    async table(question: MatrixQuestion, isDetailed: boolean): Promise<MatrixRow> {
      const { values } = question.filter;
      const goOn = carryOn();
      const found = await headers.load({
        statement: headersStatement(question),
        page: values,
        // One more than shown tells whether there are more.
        limit: mostRowsOrColumns + 1,
      });
      const rows = found.rows.slice(0, mostRowsOrColumns);
      const columns = found.columns.slice(0, mostRowsOrColumns);
      const cut = { rows: rows.length < found.rows.length, columns: columns.length < found.columns.length };
      const page = {
        ...values,
        ...(cut.rows ? { rows: rows.map(textOf) } : {}),
        ...(cut.columns ? { columns: columns.map(textOf) } : {}),
      };
      const parts = await goOn(() => cells.load({ statement: cellsStatement(question, isDetailed, cut), page }));
      return tableOf(question, { rows, columns }, parts.cells, cut.rows || cut.columns);
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
      const { items } = await facts.load({
        statement: factsStatement(question, after !== null),
        page: { ...question.filter.values, key0: keys[0], key1: keys[1], after },
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

/** The id or year that a row or a column stands for. */
function textOf([value]: RawKey): string | null {
  return value;
}
