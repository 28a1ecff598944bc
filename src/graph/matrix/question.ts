import { badUserInput } from '../../graphql/errors.ts';
import type { MatrixAxis, QueryParticipationMatrixArgs } from '../../graphql/types.generated.ts';
import { type Key, keysOf } from '../aggregate/grouping.ts';
import { type CompiledFilter, compileFilter } from '../list/filter.ts';

/** What a matrix is to count, and by what. */
export interface MatrixQuestion {
  readonly typename: 'Attendance' | 'Participation';
  readonly filter: CompiledFilter;
  /** The row, called `key0` in statements, and the column, `key1`. */
  readonly keys: readonly [row: Key, column: Key];
  readonly axes: readonly [row: MatrixAxis, column: MatrixAxis];
  /** Names it in cursors. */
  readonly name: string;
}

/**
 * Reads what a caller wants a matrix of.
 *
 * @throws {GraphQLError} BAD_USER_INPUT naming the argument that is wrong
 */
export function matrixQuestion({ rows, columns, filter }: QueryParticipationMatrixArgs): MatrixQuestion {
  if (rows === columns) throw badUserInput('columns', `must be another axis than "rows", not ${columns} again.`);
  const { attendance, participation } = filter ?? {};
  if (attendance && participation) {
    throw badUserInput('filter.participation', 'cannot go with "attendance": a matrix counts facts of one type.');
  }
  const typename = participation || (!attendance && isOfInitiatives(rows, columns)) ? 'Participation' : 'Attendance';
  const compiled =
    typename === 'Participation'
      ? compileFilter(typename, participation, 'filter.participation')
      : present(compileFilter(typename, attendance, 'filter.attendance'));
  const [row, column] = keysOf(typename, [rows, columns]);
  if (!row || !column) throw new Error('A matrix needs two axes');
  return {
    typename,
    filter: compiled,
    keys: [row, column],
    axes: [rows, columns],
    name: `matrix of ${typename} ${rows} ${columns}`,
  };
}

/** Initiatives are taken part in by participations; all else is attended. */
function isOfInitiatives(...axes: MatrixAxis[]): boolean {
  return axes.includes('INITIATIVE');
}

/** Who was only invited, or stayed away, took no part. */
function present(filter: CompiledFilter): CompiledFilter {
  return { ...filter, conditions: [...filter.conditions, "n.status = 'PRESENT'"] };
}
