import type { InitiativeMeasuresArgs, InitiativeParticipationsArgs, Resolvers } from '../../graphql/types.generated.ts';
import { listOfAll } from '../list/loader.ts';
import type { ParticipantRow } from '../meeting/participant.ts';
import type { MeetingRow } from '../meeting/rows.ts';
import { byKey, evidence, many, name, names, one, required } from '../node/fields.ts';
import { listOf } from '../node/list-of.ts';
import { periodOf } from '../node/period.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { TopicRow } from '../topic/rows.ts';
import type { InitiativeRow, MeasureRow, ParticipationRow, ResponsibilityRow } from './rows.ts';

export const initiativeResolvers = {
  Initiative: {
    title: name,
    titles: names,
    period: periodOf,
    organisation: one<OrganisationRow>('CARRIED_BY'),
    adoptedAt: one<MeetingRow>('ADOPTED_AT'),
    evidence,
    measures: listOf(
      ({ initiative }) => initiative.measures,
      ({ parent, leavesOnly }: InitiativeMeasuresArgs) => ({
        parent: parent ?? null,
        leavesOnly: leavesOnly ?? false,
      }),
    ),
    participations: listOf(
      ({ initiative }) => initiative.participations,
      ({ basis }: InitiativeParticipationsArgs) => ({ basis: basis ?? null }),
    ),
    responsibilities: ({ id }, _, { loaders }) => loaders.initiative.responsibilities.load(id),
    supplements: one<InitiativeRow>('SUPPLEMENTS'),
    supplementedBy: ({ id }, _, { loaders }) => loaders.initiative.supplements.load(id),
    topics: many<TopicRow>('ABOUT'),
  },
  Measure: {
    title: name,
    titles: names,
    initiative: required<InitiativeRow>('ITEM_OF'),
    parent: one<MeasureRow>('UNDER'),
    children: ({ id }, _, { loaders }) => loaders.initiative.measuresUnder.load(id),
    topics: many<TopicRow>('ABOUT'),
    responsibilities: ({ id }, _, { loaders }) => loaders.initiative.responsibilities.load(id),
    evidence,
  },
  Participation: {
    evidence,
    initiative: required<InitiativeRow>('IN'),
    participant: required<ParticipantRow>('PARTICIPANT'),
    basedOn: ({ id }, _, { loaders }) => loaders.initiative.bases.load(id),
  },
  Responsibility: {
    evidence,
    initiative: required<InitiativeRow>('REGARDING'),
    measure: one<MeasureRow>('ON_MEASURE'),
    body: one<ParticipantRow>('BODY'),
    to: many<OrganisationRow>('TO'),
  },
  Query: {
    initiative: (_, { slug }, context, info) => byKey<InitiativeRow>(context, 'Initiative', slug, info),
    measure: (_, { initiative, code }, context, info) =>
      byKey<MeasureRow>(context, 'Measure', [initiative, code], info),
    initiatives: listOfAll<InitiativeRow, 'Initiative'>('Initiative'),
    measures: listOfAll<MeasureRow, 'Measure'>('Measure'),
    participations: listOfAll<ParticipationRow, 'Participation'>('Participation'),
    responsibilities: listOfAll<ResponsibilityRow, 'Responsibility'>('Responsibility'),
  },
} satisfies Resolvers;
