import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseUnavailable, WorkBrokenOff } from '../database/errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Logger } from '../log.ts';
import { pathOfMisplacedValue } from './misplaced-value.ts';

/** Codes of errors that tell callers what they can change; their messages go out as they are. */
const meantForCallers: ReadonlySet<unknown> = new Set([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'COST_LIMIT_EXCEEDED',
  'ANSWER_TOO_LARGE',
]);

/**
 * What callers see of an error: their own mistake with what would be right, a database that cannot answer as
 * `SERVICE_UNAVAILABLE`, and everything else as `INTERNAL_SERVER_ERROR` with nothing of its inside.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (unwrapResolverError(error) instanceof DatabaseUnavailable) {
    return masked(formatted, 'SERVICE_UNAVAILABLE', 'The database cannot answer at the moment. Please try again.');
  }
  if (unwrapResolverError(error) instanceof WorkBrokenOff) {
    return masked(formatted, 'REQUEST_TIMEOUT', 'The request took too long, and was broken off. Ask for less at once.');
  }
  if (isForCaller(formatted, error)) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    const argument =
      extensions['argument'] === undefined && error instanceof GraphQLError && pathOfMisplacedValue(error);
    if (!argument) return { ...formatted, extensions };
    return { ...formatted, extensions: { ...extensions, code: ApolloServerErrorCode.BAD_USER_INPUT, argument } };
  }
  const message = 'Something went wrong on the server. It is in the log under the id of the x-request-id header.';
  return masked(formatted, 'INTERNAL_SERVER_ERROR', message);
}

/** Only what was thrown as a GraphQL error speaks to callers; another error's code is none of theirs. */
function isForCaller(formatted: GraphQLFormattedError, error: unknown): boolean {
  return unwrapResolverError(error) instanceof GraphQLError && meantForCallers.has(formatted.extensions?.['code']);
}

function masked({ path, locations }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

/** Logs what callers do not get to see, under the id of the request. */
export function errorLog(log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId }, operationName }) => {
        for (const error of errors) {
          const original = unwrapResolverError(error);
          const about = { requestId, operationName, path: error.path };
          if (original instanceof DatabaseUnavailable) {
            log.warn({ ...about, reason: original.message }, 'the database cannot answer');
          } else if (original instanceof WorkBrokenOff) {
            // One line for all of the request that was not read.
            if (error === errors[0] && original.reason === 'late') log.warn(about, 'the request took too long');
          } else if (!(original instanceof GraphQLError)) {
            log.error({ ...about, err: original }, 'unexpected error');
          }
        }
      },
    }),
  };
}
