import { dayArgument } from '../../graphql/arguments.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import type { CountryRow } from '../country/rows.ts';
import { listOfAll } from '../list/loader.ts';
import { byKey, evidence, name, names, one, required } from '../node/fields.ts';
import { listOf } from '../node/list-of.ts';
import { heldOn, periodOf } from '../node/period.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { OfficeRow, OfficialRow } from './rows.ts';

export const officialResolvers = {
  Official: {
    name,
    names,
    evidence,
    offices: async ({ id }, { asOf }, { loaders }) => {
      const day = dayArgument('asOf', asOf);
      const offices = await loaders.official.offices.load(id);
      return day === null ? offices : offices.filter((office) => heldOn(office, day));
    },
    attendances: listOf(({ meeting }) => meeting.attendancesOfOfficials),
    statements: listOf(({ meeting }) => meeting.statementsOfOfficials),
    metWith: listOf(({ official }) => official.metWith),
  },
  Office: {
    title: name,
    titles: names,
    evidence,
    official: required<OfficialRow>('HOLDER'),
    organisation: one<OrganisationRow>('OFFICE_IN'),
    country: one<CountryRow>('OFFICE_OF'),
    period: periodOf,
  },
  CoAttendance: {
    evidence: async ({ attendances }, _, { loaders }) =>
      (await Promise.all(attendances.map((id) => loaders.facts.evidence.load(id)))).flat(),
  },
  Query: {
    official: (_, { slug }, context, info) => byKey<OfficialRow>(context, 'Official', slug, info),
    officials: listOfAll<OfficialRow, 'Official'>('Official'),
    offices: listOfAll<OfficeRow, 'Office'>('Office'),
  },
} satisfies Resolvers;
