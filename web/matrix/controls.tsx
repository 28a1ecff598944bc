import { restate } from '../address.ts';
import { type Period, PeriodChoice } from '../charts/period.tsx';
import { Select } from '../charts/select.tsx';
import { ThingsChoice } from '../charts/things-choice.tsx';
import { chartWords } from '../charts/words.ts';
import type { MatrixAxis } from '../graphql/graphql';
import type { Messages } from '../words/english.ts';
import { useMessages, useWords } from '../words/language.tsx';
import { axes, groupingsOf, type MatrixState, sortsOf } from './state.ts';
import { matrixWords } from './words.ts';

const kindOf = {
  COUNTRY: 'Country',
  ORGANISATION: 'Organisation',
  OFFICIAL: 'Official',
  MEETING: 'Meeting',
  INITIATIVE: 'Initiative',
  TOPIC: 'Topic',
  SERIES: 'MeetingSeries',
} as const satisfies Record<Exclude<MatrixAxis, 'YEAR'>, keyof Messages['manyOfKind']>;

/** What people call an axis. */
export function useAxisNames(): Record<MatrixAxis, string> {
  const { manyOfKind } = useMessages();
  const { years } = useWords(matrixWords);
  return Object.fromEntries(axes.map((axis) => [axis, axis === 'YEAR' ? years : manyOfKind[kindOf[axis]]])) as Record<
    MatrixAxis,
    string
  >;
}

interface ControlsProperties {
  readonly state: MatrixState;
  readonly period: Period;
  readonly things: readonly string[];
}

/** The choices above the table, all of which the address keeps. */
export function Controls({ state: { rows, columns }, period, things }: ControlsProperties) {
  const say = useWords(matrixWords);
  const { choices } = useWords(chartWords);
  const names = useAxisNames();
  // Another axis has another order and other groups; what both sides would be changes places instead.
  const choose = (side: 'rows' | 'columns', axis: MatrixAxis) => {
    const [mine, other] = side === 'rows' ? [rows, columns] : [columns, rows];
    const theirs = axis === other.axis ? mine.axis : other.axis;
    restate({
      rows: side === 'rows' ? axis : theirs,
      columns: side === 'rows' ? theirs : axis,
      rowSort: undefined,
      columnSort: undefined,
      rowGroup: undefined,
      columnGroup: undefined,
      cell: undefined,
      selected: undefined,
    });
  };
  const options = axes.map((axis) => [axis, names[axis]] as const);
  return (
    <fieldset className="choices">
      <legend className="unseen">{choices}</legend>
      <Select label={say.rows} value={rows.axis} options={options} choose={(axis) => choose('rows', axis)} />
      <Select label={say.columns} value={columns.axis} options={options} choose={(axis) => choose('columns', axis)} />
      <Select
        label={say.sortRows}
        value={rows.sort}
        options={sortsOf(rows.axis).map((sort) => [sort, say.sorts[sort]])}
        choose={(rowSort) => restate({ rowSort })}
      />
      <Select
        label={say.sortColumns}
        value={columns.sort}
        options={sortsOf(columns.axis).map((sort) => [sort, say.sorts[sort]])}
        choose={(columnSort) => restate({ columnSort })}
      />
      {groupingsOf(rows.axis).length > 1 && (
        <Select
          label={say.groupRows}
          value={rows.group}
          options={groupingsOf(rows.axis).map((group) => [group, say.groups[group]])}
          choose={(rowGroup) => restate({ rowGroup })}
        />
      )}
      {groupingsOf(columns.axis).length > 1 && (
        <Select
          label={say.groupColumns}
          value={columns.group}
          options={groupingsOf(columns.axis).map((group) => [group, say.groups[group]])}
          choose={(columnGroup) => restate({ columnGroup })}
        />
      )}
      <PeriodChoice of={period} />
      <ThingsChoice of={things} types={['COUNTRY', 'ORGANISATION', 'OFFICIAL', 'MEETING', 'INITIATIVE', 'TOPIC']} />
    </fieldset>
  );
}
