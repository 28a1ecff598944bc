import type { Context } from '../graphql/context.ts';
import type { RequestNotes } from './request-notes.ts';

/** The context of resolvers, with what only the server itself reaches. */
export interface ServerContext extends Context {
  readonly notes: RequestNotes;
}
