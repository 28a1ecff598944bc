import type {
  AttendanceFilter,
  MatrixAxis,
  MatrixFilter,
  MeetingFilter,
  ParticipationFilter,
} from '../graphql/graphql';
import type { Period } from './period.tsx';

/** What is counted: attendances, or participations in initiatives. */
export type Counted = 'ATTENDANCE' | 'PARTICIPATION';

/** What is counted where an axis has initiatives, and where none has. */
export function countedBy(rows: MatrixAxis, columns: MatrixAxis): Counted {
  return rows === 'INITIATIVE' || columns === 'INITIATIVE' ? 'PARTICIPATION' : 'ATTENDANCE';
}

/** Chooses what belongs to one of these things, by their ids: as in a row or a column of theirs. */
const attended: Record<Exclude<MatrixAxis, 'YEAR'>, (ids: string[]) => AttendanceFilter> = {
  COUNTRY: (ids) => ({ country: { id: { in: ids } } }),
  ORGANISATION: (ids) => ({ organisation: { id: { in: ids } } }),
  OFFICIAL: (ids) => ({ official: { id: { in: ids } } }),
  MEETING: (ids) => ({ meeting: { id: { in: ids } } }),
  INITIATIVE: (ids) => ({ meeting: { adopted: { some: { id: { in: ids } } } } }),
  TOPIC: (ids) => ({ meeting: { topics: { some: { id: { in: ids } } } } }),
  SERIES: (ids) => ({ meeting: { series: { id: { in: ids } } } }),
};

const tookPart: Record<Exclude<MatrixAxis, 'YEAR'>, (ids: string[]) => ParticipationFilter> = {
  COUNTRY: (ids) => ({ participant: { country: { id: { in: ids } } } }),
  ORGANISATION: (ids) => ({ participant: { organisation: { id: { in: ids } } } }),
  OFFICIAL: (ids) => ({ participant: { official: { id: { in: ids } } } }),
  MEETING: (ids) => ({ initiative: { adoptedAt: { id: { in: ids } } } }),
  INITIATIVE: (ids) => ({ initiative: { id: { in: ids } } }),
  TOPIC: (ids) => ({ initiative: { topics: { some: { id: { in: ids } } } } }),
  SERIES: (ids) => ({ initiative: { adoptedAt: { series: { id: { in: ids } } } } }),
};

/** The kinds of things that can be chosen. */
const axisOf: Readonly<Record<string, Exclude<MatrixAxis, 'YEAR'>>> = {
  Country: 'COUNTRY',
  Organisation: 'ORGANISATION',
  Official: 'OFFICIAL',
  Meeting: 'MEETING',
  Initiative: 'INITIATIVE',
  Topic: 'TOPIC',
  MeetingSeries: 'SERIES',
};

/** What a reader has chosen to be counted. */
export interface Narrowing {
  readonly period: Period;
  /** Ids of things; of each kind one must fit. */
  readonly things: readonly string[];
}

/** Attendances of those who were there, within what was chosen. */
export function attendancesWithin({ period, things }: Narrowing, cell: Cell = []): AttendanceFilter {
  return {
    and: [
      { status: { eq: 'PRESENT' } },
      ...within(period).map((meeting) => ({ meeting })),
      ...byKind(things).map(([axis, ids]) =>
        axis === 'ORGANISATION'
          ? {
              or: [
                attended.ORGANISATION(ids),
                { meeting: { organiser: { id: { in: ids } } } },
                { meeting: { series: { organisation: { id: { in: ids } } } } },
              ],
            }
          : attended[axis](ids),
      ),
      ...cell.map(([axis, key]) => (axis === 'YEAR' ? { meeting: inYear(key) } : attended[axis]([key]))),
    ],
  };
}

/** Participations within what was chosen. */
export function participationsWithin({ period, things }: Narrowing, cell: Cell = []): ParticipationFilter {
  return {
    and: [
      ...within(period).map((meeting) => ({ initiative: { or: [{ adoptedAt: null }, { adoptedAt: meeting }] } })),
      ...byKind(things).map(([axis, ids]) =>
        axis === 'ORGANISATION'
          ? { or: [tookPart.ORGANISATION(ids), { initiative: { organisation: { id: { in: ids } } } }] }
          : tookPart[axis](ids),
      ),
      ...cell.map(([axis, key]) =>
        axis === 'YEAR' ? { initiative: { adoptedAt: inYear(key) } } : tookPart[axis]([key]),
      ),
    ],
  };
}

/** Meetings within the period, and where things were chosen those at which an attendance fits. */
export function meetingsWithin(narrowing: Narrowing): MeetingFilter {
  const attended = narrowing.things.length > 0 ? [{ attendances: { some: attendancesWithin(narrowing) } }] : [];
  return { and: [...within(narrowing.period), ...attended] };
}

/** The filter of a whole table. */
export function matrixFilter(counted: Counted, narrowing: Narrowing): MatrixFilter {
  return counted === 'ATTENDANCE'
    ? { attendance: attendancesWithin(narrowing) }
    : { participation: participationsWithin(narrowing) };
}

/** A cell: for each of its sides what stands there, and the id or the year that it has there. */
export type Cell = readonly (readonly [axis: MatrixAxis, key: string])[];

function within({ from, to }: Period): MeetingFilter[] {
  if (!from && !to) return [];
  return [{ when: { overlaps: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } }];
}

function inYear(year: string): MeetingFilter {
  const four = year.padStart(4, '0');
  return { when: { start: { gte: `${four}-01-01`, lte: `${four}-12-31` } } };
}

function byKind(ids: readonly string[]): (readonly [Exclude<MatrixAxis, 'YEAR'>, string[]])[] {
  const kinds = Map.groupBy(ids, (id) => axisOf[id.slice(0, id.indexOf(':'))]);
  return [...kinds].flatMap(([axis, those]) => (axis ? [[axis, those] as const] : []));
}
