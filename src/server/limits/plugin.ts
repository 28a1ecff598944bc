import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { now } from '../../database/now.ts';
import type { Limits } from '../../server-settings.ts';
import type { ServerContext } from '../context.ts';
import { costWithin } from './question.ts';

/** Codes of errors after which an answer is none: it would hold a part of what was asked, with an error for each place. */
const breakingOff: ReadonlySet<unknown> = new Set(['ANSWER_TOO_LARGE', 'REQUEST_TIMEOUT']);

/** Refuses what costs too much, gives each question its time, and notes what was asked. */
export function limitPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, operationName, request, contextValue: { notes } }) => {
        // Apollo says itself what is wrong where there is none.
        if (!operation) return;
        notes.operation = { kind: operation.operation, name: operationName, startedAt: now(), endedAt: null };
        notes.cost = costWithin(limits.cost, { schema, document, operation, variables: request.variables ?? {} });
        // What writes has no end but its own: who asked for it must be told what became of it.
        if (operation.operation !== 'mutation') notes.work.deadline = notes.startedAt + limits.requestTimeout;
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const { operation, codes } = contextValue.notes;
        if (operation) operation.endedAt = now();
        for (const { extensions } of singleResult.errors ?? []) {
          codes.add(String(extensions?.['code'] ?? 'UNKNOWN'));
        }
        breakOff(response);
      },
    }),
  };
}

function breakOff({ body, http }: GraphQLRequestContextWillSendResponse<ServerContext>['response']): void {
  if (body.kind !== 'single') return;
  const first = body.singleResult.errors?.find(({ extensions }) => breakingOff.has(extensions?.['code']));
  if (!first) return;
  const { extensions } = body.singleResult;
  body.singleResult = { errors: [first], ...(extensions && { extensions }) };
  const isLate = first.extensions?.['code'] === 'REQUEST_TIMEOUT';
  http.status = isLate ? 503 : 400;
  // Mostly it is the database that is slow, and not the question too large.
  if (isLate) http.headers.set('retry-after', '5');
}
