import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { readingFor } from '../database/work.ts';
import { type Caller, may } from '../graphql/caller.ts';
import type { Context } from '../graphql/context.ts';
import type { Preview, Previews } from '../preview/previews.ts';

/** The header by which editors do without drafts, and by which an answer says that it shows them. */
export const draftsHeader = 'x-drafts';

/** Whether a request is to be answered as if drafts were published. */
export function showsDrafts(caller: Caller, header: string | undefined): boolean {
  return may(caller, 'editor') && header?.toLowerCase() !== 'hide';
}

/**
 * Answers the queries of editors as if drafts were published. Mutations work on what there is, and subscriptions tell of what
 * is done to it.
 */
export function previewPlugin(previews: Previews): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let preview: Preview | null = null;
      return {
        async didResolveOperation({ operation, contextValue, request, response }) {
          const isQuery = operation?.operation === OperationTypeNode.QUERY;
          const header = request.http?.headers.get(draftsHeader);
          if (!isQuery || !showsDrafts(contextValue.caller, header)) return;
          preview = await previews.open();
          if (!preview) return;
          Object.assign(contextValue, { loaders: readingFor([contextValue.work], preview.loaders) });
          response.http.headers.set(draftsHeader, 'shown');
          response.http.headers.set('cache-control', 'no-store');
        },
        async willSendResponse({ operation }) {
          preview?.end();
          if (operation?.operation === OperationTypeNode.MUTATION) previews.lookAgain();
        },
      };
    },
  };
}
