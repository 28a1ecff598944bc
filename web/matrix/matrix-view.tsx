import '../charts/charts.css';
import './matrix.css';
import { useMemo, useState } from 'react';
import { restate } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { countedBy, matrixFilter } from '../charts/narrowing.ts';
import { Nothing } from '../charts/nothing.tsx';
import { periodOf } from '../charts/period.tsx';
import { saveTable } from '../charts/save.ts';
import { WithPanel } from '../charts/selection.tsx';
import { ShadeLegend } from '../charts/shade-legend.tsx';
import { shadesTo } from '../charts/shades.ts';
import { thingsOf } from '../charts/things-choice.tsx';
import { chartWords } from '../charts/words.ts';
import { MatrixDocument, type MatrixQuery } from '../graphql/graphql';
import { Failed } from '../parts/failed.tsx';
import { Heading } from '../parts/heading.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { arrange, firstOf, type Group, type Head } from './arrange.ts';
import { Behind } from './behind.tsx';
import { Controls, useAxisNames } from './controls.tsx';
import { Grid } from './grid.tsx';
import { type Cell, marksOf, meaningOf } from './marks.ts';
import { type MatrixState, stateOf } from './state.ts';
import { matrixWords } from './words.ts';

type Matrix = MatrixQuery['participationMatrix'];

/** Who was where, or took part in what, as a table of counts with the facts behind each. */
export default function MatrixView({ address }: { address: URL }) {
  const { views, loading } = useMessages();
  const say = useWords(matrixWords);
  const { undated } = useWords(chartWords);
  const language = useLanguage();
  const state = stateOf(address);
  const { rows, columns } = state;
  const narrowing = { period: periodOf(address), things: thingsOf(address) };
  const counted = countedBy(rows.axis, columns.axis);
  const { data, failed, again } = useAnswer(MatrixDocument, {
    rows: rows.axis,
    columns: columns.axis,
    filter: matrixFilter(counted, narrowing),
    language,
  });
  const matrix = data?.participationMatrix;
  const sides = useArranged(matrix, state);
  const heads = sides && [headOf(sides.rows, state.cell?.[0]), headOf(sides.columns, state.cell?.[1])];
  const [row, column] = heads ?? [];
  return (
    <WithPanel
      beside={
        row &&
        column && (
          <Behind
            counted={counted}
            narrowing={narrowing}
            cell={[
              [rows.axis, row.key],
              [columns.axis, column.key],
            ]}
            heads={[row, column]}
            close={() => {
              restate({ cell: undefined });
              document.querySelector<HTMLElement>('.matrix [aria-pressed="true"]')?.focus();
            }}
          />
        )
      }
    >
      <Heading text={views.matrix} />
      <p className="about">{say.about[counted]}</p>
      <Controls state={state} period={narrowing.period} things={narrowing.things} />
      {(narrowing.period.from || narrowing.period.to) && <p className="note">{undated}</p>}
      {failed && <Failed again={again} />}
      {!failed && !matrix && <p className="waiting">{loading}</p>}
      {matrix && sides && <Shown key={`${rows.axis} ${columns.axis}`} matrix={matrix} sides={sides} state={state} />}
    </WithPanel>
  );
}

interface Sides {
  readonly rows: readonly Group[];
  readonly columns: readonly Group[];
}

function useArranged(matrix: Matrix | undefined, { rows, columns }: MatrixState): Sides | undefined {
  const language = useLanguage();
  const say = useMessages();
  const { noGroup } = useWords(matrixWords);
  const speech = { language, say, notOnRecord: noGroup };
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what the sides say, and words go with the language
  return useMemo(
    () => matrix && { rows: arrange(matrix.rows, rows, speech), columns: arrange(matrix.columns, columns, speech) },
    [matrix, rows.sort, rows.group, columns.sort, columns.group, language],
  );
}

function headOf(groups: readonly Group[], key: string | undefined): Head | undefined {
  return groups.flatMap(({ members }) => members).find((head) => head.key === key);
}

/** How many rows and columns are drawn at once, and how many more when asked for: a browser takes long for all. */
const step = { rows: 100, columns: 50 };

function Shown({ matrix, sides, state }: { matrix: Matrix; sides: Sides; state: MatrixState }) {
  const say = useWords(matrixWords);
  const shared = useWords(chartWords);
  const messages = useMessages();
  const names = useAxisNames();
  const [most, setMost] = useState(step);
  const cells = useMemo(() => new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell])), [matrix]);
  const cellOf = (row: number, column: number): Cell | undefined => cells.get(`${row} ${column}`);
  const shades = shadesTo(Math.max(0, ...matrix.cells.map(({ count }) => count)));
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
          rows={firstOf(sides.rows, most.rows)}
          columns={firstOf(sides.columns, most.columns)}
          cellOf={cellOf}
          shades={shades}
          total={total}
          chosen={state.cell}
          choose={(row, column) => restate({ cell: `${row.key}~${column.key}`, selected: undefined })}
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
