import type { AttendanceRole, MatrixQuery, ParticipationBasis } from '../graphql/graphql';
import type { Messages } from '../words/english.ts';

export type Cell = MatrixQuery['participationMatrix']['cells'][number];
type Marked = AttendanceRole | ParticipationBasis;

/** In the order in which they stand in a cell; merely to have been there needs no mark. */
const order = {
  ATTENDANCE: ['OPENED', 'CHAIRED', 'CO_CHAIRED', 'HOSTED', 'SPOKE', 'SIGNED'],
  PARTICIPATION: ['STATED', 'MEMBERSHIP', 'ATTENDANCE'],
} as const satisfies Record<string, readonly Marked[]>;

/** What a cell tells beside its count. */
export type Mark = (typeof order)[keyof typeof order][number];

/** The marks of a cell. */
export function marksOf({ roles, bases }: Pick<Cell, 'roles' | 'bases'>): Mark[] {
  const all: readonly Marked[] = bases.length > 0 ? bases : roles;
  const known: readonly Mark[] = bases.length > 0 ? order.PARTICIPATION : order.ATTENDANCE;
  return known.filter((mark) => all.includes(mark));
}

/** What a mark stands for, in words. */
export function meaningOf(mark: Mark, { attendanceRole, participationBasis }: Messages): string {
  return mark in participationBasis
    ? participationBasis[mark as ParticipationBasis]
    : attendanceRole[mark as AttendanceRole];
}
