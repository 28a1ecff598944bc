import { useAnswer } from '../api/use-answer.ts';
import { attendancesWithin, type Narrowing, participationsWithin } from '../charts/narrowing.ts';
import { MapAttendancesDocument, MapParticipationsDocument, type ThingFragment } from '../graphql/graphql';
import { useLanguage } from '../words/language.tsx';

export const measures = ['ATTENDANCES', 'MEETINGS', 'OFFICIALS', 'PARTICIPATIONS'] as const;

/** What countries are counted by. */
export type Measure = (typeof measures)[number];

type Country = Extract<ThingFragment, { __typename: 'Country' }>;

/** A country with what was counted of it. */
export interface Counted {
  readonly country: Country;
  readonly count: number;
}

/** What was counted, country by country, and what belongs to none. */
export interface Counts {
  readonly countries: readonly Counted[];
  readonly nameless: number;
}

/** Asks for the counts of all countries. */
export function useCounts(measure: Measure, narrowing: Narrowing) {
  const language = useLanguage();
  const isOfInitiatives = measure === 'PARTICIPATIONS';
  const attendances = useAnswer(
    MapAttendancesDocument,
    isOfInitiatives ? undefined : { filter: attendancesWithin(narrowing), language },
  );
  const participations = useAnswer(
    MapParticipationsDocument,
    isOfInitiatives ? { filter: participationsWithin(narrowing), language } : undefined,
  );
  const { failed, again } = isOfInitiatives ? participations : attendances;
  const groups = isOfInitiatives
    ? participations.data?.participationAggregates.nodes.map(({ keys, count }) => ({ keys, count }))
    : attendances.data?.attendanceAggregates.nodes.map(({ keys, count, meetings, officials }) => ({
        keys,
        count: measure === 'MEETINGS' ? meetings : measure === 'OFFICIALS' ? officials : count,
      }));
  return { counts: groups && countsOf(groups), failed, again };
}

interface Group {
  readonly keys: readonly { readonly node: ThingFragment | null }[];
  readonly count: number;
}

function countsOf(groups: readonly Group[]): Counts {
  const countries = groups.flatMap(({ keys: [key], count }) =>
    key?.node?.__typename === 'Country' && count > 0 ? [{ country: key.node, count }] : [],
  );
  const nameless = groups.find(({ keys: [key] }) => !key?.node)?.count ?? 0;
  return { countries, nameless };
}
