import { countryResolvers } from '../graph/country/resolvers.ts';
import { documentResolvers } from '../graph/document/resolvers.ts';
import { exploreResolvers } from '../graph/explore/resolvers.ts';
import { factsResolvers } from '../graph/facts/resolvers.ts';
import { initiativeResolvers } from '../graph/initiative/resolvers.ts';
import { meetingFactResolvers } from '../graph/meeting/fact-resolvers.ts';
import { meetingResolvers } from '../graph/meeting/resolvers.ts';
import { nodeResolvers } from '../graph/node/resolvers.ts';
import { officialResolvers } from '../graph/official/resolvers.ts';
import { organisationResolvers } from '../graph/organisation/resolvers.ts';
import { subGroupResolvers } from '../graph/sub-group/resolvers.ts';
import { topicResolvers } from '../graph/topic/resolvers.ts';
import { scalars } from './scalars.ts';

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
];
