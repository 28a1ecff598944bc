import type { ErrorRequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import { DatabaseUnavailable, WorkBrokenOff } from '../database/errors.ts';
import type { Logger } from '../log.ts';
import { formatError } from './errors.ts';
import { refuse } from './refuse.ts';
import { notesOf } from './request-notes.ts';

/** What goes wrong outside GraphQL is answered in the form of its errors, and not with a page of HTML. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error, _, response, next) => {
    if (response.headersSent) return next(error);
    const { id: requestId, codes } = notesOf(response);
    if (error instanceof GraphQLError) {
      const { message, extensions } = error;
      codes.add(String(extensions['code']));
      response.status(400).json({ errors: [formatError({ message, extensions }, error)] });
      return;
    }
    // Nobody waits for an answer any more.
    if (error instanceof WorkBrokenOff) return void response.destroy();
    if (error instanceof DatabaseUnavailable) {
      log.warn({ requestId, reason: error.message }, 'the database cannot answer');
      codes.add('SERVICE_UNAVAILABLE');
      response.set('retry-after', '5');
      response.status(503).json({ errors: [formatError({ message: error.message }, error)] });
      return;
    }
    const status = Number(error?.statusCode ?? error?.status ?? 500);
    const isCallers = status >= 400 && status < 500;
    if (!isCallers) log.error({ err: error, requestId }, 'unexpected error');
    const message = isCallers ? `The request cannot be read: ${error.message}` : 'Something went wrong on the server.';
    refuse(response, status, isCallers ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR', message);
  };
}
