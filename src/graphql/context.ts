import type { RefusedRequests } from '../audit/refused-requests.ts';
import type { Database } from '../database/database.ts';
import type { Work } from '../database/work.ts';
import type { ActivityFeed } from '../graph/activity/feed.ts';
import type { Loaders } from '../graph/loaders.ts';
import type { Caller } from './caller.ts';
import type { Tally } from './tally.ts';

/** What every resolver can reach. */
export interface Context {
  /** Shared by all requests, each of which reads by its own view of them; see `database/batch.ts`. */
  readonly loaders: Loaders;
  /** Tells of imports and retractions as they are done. */
  readonly feed: ActivityFeed;
  /** For those who write: whoever reads has loaders. */
  readonly database: Database;
  /** Keeps what mutations refuse. */
  readonly refused: RefusedRequests;
  readonly caller: Caller;
  readonly tally: Tally;
  /** What is read for the request. */
  readonly work: Work;
  /** Stands in the log and in the answer's `x-request-id` header. */
  readonly requestId: string;
}
