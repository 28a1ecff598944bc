import { useMemo, useState } from 'react';
import { restate } from '../address.ts';
import { Nothing } from '../charts/nothing.tsx';
import { ShadeLegend } from '../charts/shade-legend.tsx';
import { shadesTo } from '../charts/shades.ts';
import { chartWords } from '../charts/words.ts';
import { saveTable } from '../files/save-table.ts';
import type { MatrixQuery } from '../graphql/graphql';
import { useMessages, useWords } from '../words/language.tsx';
import { firstOf, type Head, type Sides } from './arrange.ts';
import { useAxisNames } from './controls.tsx';
import { Grid } from './grid.tsx';
import { type Cell, marksOf, meaningOf } from './marks.ts';
import type { MatrixState } from './state.ts';
import { matrixWords } from './words.ts';

/** How many rows and columns are drawn at once, and how many more when asked for: a browser takes long for all. */
const step = { rows: 100, columns: 50 };

interface MatrixProperties {
  readonly matrix: MatrixQuery['participationMatrix'];
  readonly sides: Sides;
  readonly state: MatrixState;
}

/** The table with what its shades and marks mean, and what of it is not drawn. */
export function Matrix({ matrix, sides, state }: MatrixProperties) {
  const say = useWords(matrixWords);
  const shared = useWords(chartWords);
  const messages = useMessages();
  const names = useAxisNames();
  const [most, setMost] = useState(step);
  const cellOf = useMemo(() => {
    const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    return (row: number, column: number): Cell | undefined => cells.get(`${row} ${column}`);
  }, [matrix]);
  const shades = useMemo(() => shadesTo(Math.max(0, ...matrix.cells.map(({ count }) => count))), [matrix]);
  const rows = useMemo(() => firstOf(sides.rows, most.rows), [sides, most]);
  const columns = useMemo(() => firstOf(sides.columns, most.columns), [sides, most]);
  const marks = marksOf({
    roles: [...new Set(matrix.cells.flatMap(({ roles }) => roles))],
    bases: [...new Set(matrix.cells.flatMap(({ bases }) => bases))],
  });
  const title = say.table(names[state.rows.axis], names[state.columns.axis]);
  const total = matrix.cells.reduce((sum, { count }) => sum + count, 0);
  if (matrix.cells.length === 0) return <Nothing />;
  return (
    <>
      <div className="above">
        <ShadeLegend title={say.shades} of={shades} />
        {marks.length > 0 && (
          <p className="legend">
            {say.marks}{' '}
            {marks.map((mark) => (
              <span key={mark}>
                <b>{say.markOf[mark]}</b> {meaningOf(mark, messages)}
              </span>
            ))}
          </p>
        )}
        <div className="deeds">
          <button type="button" onClick={() => void saveTable('matrix', tableOf(sides, cellOf, say.sum))}>
            {shared.saveTable}
          </button>
        </div>
      </div>
      <div className="scroller">
        <Grid
          title={title}
          rows={rows}
          columns={columns}
          cellOf={cellOf}
          shades={shades}
          total={total}
          chosen={state.cell}
          choose={choose}
        />
      </div>
      <p id="matrix-keys" className="note">
        {say.keys}
      </p>
      <Cut
        what={names[state.rows.axis]}
        shown={most.rows}
        of={matrix.rows.length}
        button={say.moreRows}
        more={() => setMost({ ...most, rows: most.rows + step.rows })}
      />
      <Cut
        what={names[state.columns.axis]}
        shown={most.columns}
        of={matrix.columns.length}
        button={say.moreColumns}
        more={() => setMost({ ...most, columns: most.columns + step.columns })}
      />
      {matrix.truncated && <p className="note">{say.truncated}</p>}
      {matrix.outside > 0 && <p className="note">{say.outside(matrix.outside)}</p>}
    </>
  );
}

function choose(row: Head, column: Head): void {
  restate({ cell: `${row.key}~${column.key}`, selected: undefined });
}

interface CutProperties {
  readonly what: string;
  readonly shown: number;
  readonly of: number;
  readonly button: string;
  readonly more: () => void;
}

/** Says how much of the rows or the columns is drawn, where that is not all, and offers more. */
function Cut({ what, shown, of, button, more }: CutProperties) {
  const say = useWords(matrixWords);
  if (shown >= of) return null;
  return (
    <p className="note more">
      {say.shown(shown, of, what)}{' '}
      <button type="button" onClick={more}>
        {button}
      </button>
    </p>
  );
}

/** All rows and columns, also those that are not drawn, as they are to be saved. */
function tableOf({ rows, columns }: Sides, cellOf: (row: number, column: number) => Cell | undefined, sum: string) {
  const heads = columns.flatMap(({ members }) => members);
  const nameOf = ({ name, year }: Head) => (year ? `${name.text} (${year})` : name.text);
  return [
    ['', sum, ...heads.map(nameOf)],
    ...rows
      .flatMap(({ members }) => members)
      .map((row) => [nameOf(row), row.total, ...heads.map((head) => cellOf(row.place, head.place)?.count ?? '')]),
  ];
}
