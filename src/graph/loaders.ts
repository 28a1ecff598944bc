import type { Database } from '../database/database.ts';
import { activityLoaders } from './activity/loaders.ts';
import { aggregateLoaders } from './aggregate/loaders.ts';
import { auditLoaders } from './audit/loaders.ts';
import { compareLoaders } from './compare/loaders.ts';
import { countryLoaders } from './country/loaders.ts';
import { documentLoaders } from './document/loaders.ts';
import { exploreLoaders } from './explore/loaders.ts';
import { factLoaders } from './facts/loaders.ts';
import { historyLoaders } from './history/loaders.ts';
import { identityLoaders } from './identity/loaders.ts';
import { initiativeLoaders } from './initiative/loaders.ts';
import { listLoaders } from './list/loader.ts';
import { matrixLoaders } from './matrix/loaders.ts';
import { meetingLoaders } from './meeting/loaders.ts';
import { nodeLoaders } from './node/loaders.ts';
import { officialLoaders } from './official/loaders.ts';
import { organisationLoaders } from './organisation/loaders.ts';
import { subGroupLoaders } from './sub-group/loaders.ts';
import { topicLoaders } from './topic/loaders.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** All ways in which resolvers read the graph, room by room. One set serves the whole process. */
export function createLoaders(database: Database) {
  return {
    node: nodeLoaders(database),
    list: listLoaders(database),
    country: countryLoaders(database),
    organisation: organisationLoaders(database),
    subGroup: subGroupLoaders(database),
    official: officialLoaders(database),
    meeting: meetingLoaders(database),
    initiative: initiativeLoaders(database),
    topic: topicLoaders(database),
    document: documentLoaders(database),
    facts: factLoaders(database),
    explore: exploreLoaders(database),
    compare: compareLoaders(database),
    history: historyLoaders(database),
    identity: identityLoaders(database),
    aggregate: aggregateLoaders(database),
    matrix: matrixLoaders(database),
    activity: activityLoaders(database),
    audit: auditLoaders(database),
  };
}
