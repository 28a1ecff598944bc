import { Fragment, type ReactNode, useState } from 'react';
import { useWords } from '../words/language.tsx';
import { useNames } from './names.ts';
import { words } from './words.ts';

/** A column: what stands in it, and by what its rows are sorted. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy: (row: Row) => string | number;
}

interface SortableTableProperties<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  /** What stands below each row, over its whole width. */
  readonly below: (row: Row) => ReactNode;
  /** Whether all rows are wanted at once, as on paper. */
  readonly whole: boolean;
}

/** More rows than this are drawn when somebody asks for them. */
const rowsAtFirst = 200;

/** A table that any of its columns sorts, in the order of the language; equal rows stay as they were. */
export function SortableTable<Row>({
  title,
  columns,
  rows,
  keyOf,
  isSelected,
  below,
  whole,
}: SortableTableProperties<Row>) {
  const say = useWords(words);
  const { collator, number } = useNames();
  const [sorted, setSorted] = useState({ by: -1, up: true });
  const [most, setMost] = useState(rowsAtFirst);

  const column = columns[sorted.by];
  const inOrder = column
    ? rows.toSorted((one, other) => {
        const [a, b] = [column.sortBy(one), column.sortBy(other)];
        const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
        return sorted.up ? order : -order;
      })
    : rows;
  const shown = whole ? inOrder : inOrder.slice(0, most);
  return (
    <>
      <div className="scrolled">
        <table aria-label={title}>
          <thead>
            <tr>
              {columns.map(({ name }, index) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={sorted.by === index ? (sorted.up ? 'ascending' : 'descending') : undefined}
                >
                  <button
                    type="button"
                    className="plain"
                    onClick={() => setSorted(({ by, up }) => ({ by: index, up: by === index ? !up : true }))}
                  >
                    <span className="unseen">{say.sortBy(name)}</span>
                    <span aria-hidden="true">
                      {name}
                      <span className="arrow">{sorted.by === index ? (sorted.up ? ' ↑' : ' ↓') : ' ↕'}</span>
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Fragment key={keyOf(row)}>
                <tr className={isSelected(row) ? 'selected' : undefined}>
                  {columns.map(({ name, cell }, index) =>
                    index === 0 ? (
                      <th key={name} scope="row">
                        {cell(row)}
                      </th>
                    ) : (
                      <td key={name}>{cell(row)}</td>
                    ),
                  )}
                </tr>
                <tr className="words">
                  <td colSpan={columns.length}>{below(row)}</td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <button type="button" className="more" onClick={() => setMost(most + 500)}>
          {say.showMore(number(rows.length - shown.length))}
        </button>
      )}
    </>
  );
}
