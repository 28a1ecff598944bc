import { chosen } from '../charts/select.tsx';
import type { MatrixAxis } from '../graphql/graphql';

export const axes = [
  'COUNTRY',
  'ORGANISATION',
  'OFFICIAL',
  'MEETING',
  'INITIATIVE',
  'TOPIC',
  'SERIES',
  'YEAR',
] as const;

/** Axes that the API gives in the order of time; all others with the most facts first. */
const inTime: readonly MatrixAxis[] = ['MEETING', 'INITIATIVE', 'YEAR'];

export type Sort = 'DATE' | 'DATE_DOWN' | 'NAME' | 'SUM';
export type Grouping = 'NONE' | 'SERIES' | 'YEAR' | 'ORGANISATION' | 'COUNTRY' | 'KIND';

/** What an axis can be ordered by, the usual order first. */
export function sortsOf(axis: MatrixAxis): readonly Sort[] {
  return inTime.includes(axis) ? ['DATE', 'DATE_DOWN', 'NAME', 'SUM'] : ['SUM', 'NAME'];
}

/** What an axis can be grouped by. */
export function groupingsOf(axis: MatrixAxis): readonly Grouping[] {
  switch (axis) {
    case 'MEETING':
      return ['NONE', 'SERIES', 'YEAR'];
    case 'INITIATIVE':
      return ['NONE', 'ORGANISATION', 'YEAR'];
    case 'OFFICIAL':
      return ['NONE', 'COUNTRY'];
    case 'ORGANISATION':
      return ['NONE', 'KIND'];
    default:
      return ['NONE'];
  }
}

/** One side of the table: what stands there, and how it is arranged. */
export interface Side {
  readonly axis: MatrixAxis;
  readonly sort: Sort;
  readonly group: Grouping;
}

/** What the address says of the table. */
export interface MatrixState {
  readonly rows: Side;
  readonly columns: Side;
  /** The keys of the row and the column of the cell chosen. */
  readonly cell: readonly [row: string, column: string] | undefined;
}

/** Reads what an address says as in `?rows=COUNTRY&columns=MEETING&rowSort=NAME&cell=Country:TR~Meeting:…`. */
export function stateOf({ searchParams }: URL): MatrixState {
  const said = (name: string) => searchParams.get(name);
  const rows = chosen(said('rows'), axes, said('columns') === 'COUNTRY' ? 'MEETING' : 'COUNTRY');
  const others = axes.filter((axis) => axis !== rows);
  const columns = chosen(said('columns'), others, rows === 'MEETING' ? 'COUNTRY' : 'MEETING');
  const [row, column] = said('cell')?.split('~') ?? [];
  return {
    rows: sideOf(rows, said('rowSort'), said('rowGroup')),
    columns: sideOf(columns, said('columnSort'), said('columnGroup')),
    cell: row && column ? [row, column] : undefined,
  };
}

function sideOf(axis: MatrixAxis, sort: string | null, group: string | null): Side {
  const sorts = sortsOf(axis);
  return { axis, sort: chosen(sort, sorts, sorts[0] ?? 'NAME'), group: chosen(group, groupingsOf(axis), 'NONE') };
}
