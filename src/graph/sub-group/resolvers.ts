import type { Resolvers } from '../../graphql/types.generated.ts';
import { listOfAll } from '../list/loader.ts';
import { byKey, evidence, many, name, names, required } from '../node/fields.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { TopicRow } from '../topic/rows.ts';
import type { SubGroupRow } from './rows.ts';

export const subGroupResolvers = {
  SubGroup: {
    name,
    names,
    parent: required<OrganisationRow>('PART_OF'),
    topics: many<TopicRow>('ABOUT'),
    evidence,
  },
  Query: {
    subGroup: (_, { slug }, context, info) => byKey<SubGroupRow>(context, 'SubGroup', slug, info),
    subGroups: listOfAll<SubGroupRow, 'SubGroup'>('SubGroup'),
  },
} satisfies Resolvers;
