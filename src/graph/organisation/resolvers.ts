import { onDay } from '../../graphql/arguments.ts';
import type { OrganisationMembersArgs, OrganisationSubGroupsArgs, Resolvers } from '../../graphql/types.generated.ts';
import type { CountryRow } from '../country/rows.ts';
import { listOfAll } from '../list/loader.ts';
import { byKey, evidence, name, names, one, required } from '../node/fields.ts';
import { listOf } from '../node/list-of.ts';
import { periodOf } from '../node/period.ts';
import type { MembershipRow, OrganisationRow } from './rows.ts';

export const organisationResolvers = {
  Organisation: {
    name,
    names,
    parent: one<OrganisationRow>('PART_OF'),
    country: one<CountryRow>('IN_COUNTRY'),
    evidence,
    children: listOf(({ organisation }) => organisation.children),
    subGroups: listOf(
      ({ subGroup }) => subGroup.ofOrganisations,
      ({ status }: OrganisationSubGroupsArgs) => ({ status: status ?? null }),
    ),
    members: listOf(
      ({ organisation }) => organisation.members,
      ({ asOf, role }: OrganisationMembersArgs) => ({ ...onDay({ asOf }), role: role ?? null }),
    ),
    offices: listOf(({ official }) => official.officesOfOrganisations, onDay),
    meetings: listOf(({ meeting }) => meeting.ofOrganisations),
    initiatives: listOf(({ initiative }) => initiative.ofOrganisations),
  },
  Membership: {
    evidence,
    member: required<CountryRow | OrganisationRow>('MEMBER'),
    organisation: required<OrganisationRow>('OF'),
    period: periodOf,
  },
  Query: {
    organisation: (_, { slug }, context, info) => byKey<OrganisationRow>(context, 'Organisation', slug, info),
    organisations: listOfAll<OrganisationRow, 'Organisation'>('Organisation'),
    memberships: listOfAll<MembershipRow, 'Membership'>('Membership'),
  },
} satisfies Resolvers;
