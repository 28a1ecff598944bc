import type { Loaders } from '../graph/loaders.ts';

/** What every resolver can reach. */
export interface Context {
  /** Shared by all requests; see `database/batch.ts`. */
  readonly loaders: Loaders;
  /** Stands in the log and in the answer's `x-request-id` header. */
  readonly requestId: string;
}
