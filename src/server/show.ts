import type { ApolloServerPlugin } from '@apollo/server';
import { may } from '../graphql/caller.ts';
import type { Limits } from '../server-settings.ts';
import type { ServerContext } from './context.ts';

/**
 * Puts into `extensions` what a request asks to see of itself by the header `X-Show`: `cost`, what it may cost and did
 * come to, and for admins `statements`, what was read with what that touched in the database.
 */
export function showPlugin(limits: Limits): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue: { notes, caller } }) => {
        notes.work.isProfiled = notes.shown.has('statements') && may(caller, 'admin');
      },
      willSendResponse: async ({ response, contextValue: { notes, caller, tally } }) => {
        if (response.body.kind !== 'single' || notes.shown.size === 0) return;
        const { singleResult } = response.body;
        const shown: Record<string, unknown> = { ...singleResult.extensions };
        if (notes.shown.has('cost')) {
          shown['cost'] = { requested: notes.cost, limit: limits.cost, rows: tally.rows };
        }
        if (notes.shown.has('statements') && may(caller, 'admin')) {
          shown['statements'] = notes.work.kept?.map(({ name, milliseconds, records, requests, dbHits }) => ({
            name,
            milliseconds,
            records,
            requests,
            dbHits,
          }));
        }
        singleResult.extensions = shown;
      },
    }),
  };
}
