import { editingResolvers } from '../editing/resolvers.ts';
import { scalars } from '../graphql/scalars.ts';
import { activityResolvers } from './activity/resolvers.ts';
import { aggregateResolvers } from './aggregate/resolvers.ts';
import { auditResolvers } from './audit/resolvers.ts';
import { compareResolvers } from './compare/resolvers.ts';
import { countryResolvers } from './country/resolvers.ts';
import { documentResolvers } from './document/resolvers.ts';
import { exploreResolvers } from './explore/resolvers.ts';
import { searchResolvers } from './explore/search-resolvers.ts';
import { factsResolvers } from './facts/resolvers.ts';
import { historyResolvers } from './history/resolvers.ts';
import { identityResolvers } from './identity/resolvers.ts';
import { initiativeResolvers } from './initiative/resolvers.ts';
import { matrixResolvers } from './matrix/resolvers.ts';
import { meetingFactResolvers } from './meeting/fact-resolvers.ts';
import { meetingResolvers } from './meeting/resolvers.ts';
import { nodeResolvers } from './node/resolvers.ts';
import { officialResolvers } from './official/resolvers.ts';
import { organisationResolvers } from './organisation/resolvers.ts';
import { subGroupResolvers } from './sub-group/resolvers.ts';
import { topicResolvers } from './topic/resolvers.ts';

/** The resolvers of all rooms. */
export const resolvers = [
  scalars,
  nodeResolvers,
  factsResolvers,
  countryResolvers,
  organisationResolvers,
  subGroupResolvers,
  officialResolvers,
  meetingResolvers,
  meetingFactResolvers,
  initiativeResolvers,
  topicResolvers,
  documentResolvers,
  exploreResolvers,
  searchResolvers,
  compareResolvers,
  historyResolvers,
  identityResolvers,
  aggregateResolvers,
  matrixResolvers,
  activityResolvers,
  auditResolvers,
  editingResolvers,
];
