import '../charts/charts.css';
import './matrix.css';
import { useMemo } from 'react';
import { restate } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { countedBy, matrixFilter } from '../charts/narrowing.ts';
import { periodOf } from '../charts/period.tsx';
import { WithPanel } from '../charts/selection.tsx';
import { thingsOf } from '../charts/things-choice.tsx';
import { chartWords } from '../charts/words.ts';
import { MatrixDocument, type MatrixQuery } from '../graphql/graphql';
import { Failed } from '../parts/failed.tsx';
import { Heading } from '../parts/heading.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { arrange, type Group, type Head, type Sides } from './arrange.ts';
import { Behind } from './behind.tsx';
import { Controls } from './controls.tsx';
import { Matrix } from './matrix.tsx';
import { type MatrixState, stateOf } from './state.ts';
import { matrixWords } from './words.ts';

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
      {matrix && sides && <Matrix key={`${rows.axis} ${columns.axis}`} matrix={matrix} sides={sides} state={state} />}
    </WithPanel>
  );
}

function useArranged(
  matrix: MatrixQuery['participationMatrix'] | undefined,
  { rows, columns }: MatrixState,
): Sides | undefined {
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
