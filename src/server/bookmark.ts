import type { IncomingMessage } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { Database } from '../database/database.ts';
import type { Context } from '../graphql/context.ts';
import type { Logger } from '../log.ts';

/** By which a client that has written says, to whichever process, what it wants to see at least. */
const header = 'x-bookmark';

/** The same for browsers, for as long as the slowest member of a cluster may take to hear of a write. */
const cookie = { name: 'bookmark', attributes: 'Path=/; Max-Age=60; HttpOnly; SameSite=Strict' };

/** Sees to it that a request is answered from a state that has at least what its bookmark stands for. */
export function readAfterBookmark(database: Database): RequestHandler {
  return (request, response, next) => {
    const given = request.headers[header];
    if (given === undefined) {
      // Nobody chose to send it: one that is of no use any more is none.
      const kept = cookieOf(request);
      if (kept !== undefined) database.catchUpWith(kept);
      return next();
    }
    if (typeof given === 'string' && database.catchUpWith(given)) return next();
    const message =
      'X-Bookmark is not one that this API has given, or older than ten minutes. Send it as the answer to your mutation had it, or leave it out.';
    response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  };
}

/** Gives the answers to mutations a bookmark of what they have written. */
export function tellBookmark(database: Database, log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ operation, response, contextValue: { requestId } }) {
        const { body, http } = response;
        // Who is refused gets nothing; see `mutation.graphql`: an error leaves no data.
        if (operation?.operation !== 'mutation' || body.kind !== 'single' || !body.singleResult.data) return;
        try {
          const bookmark = await database.bookmark();
          http.headers.set(header, bookmark);
          http.headers.set('set-cookie', `${cookie.name}=${bookmark}; ${cookie.attributes}`);
        } catch (error) {
          // What was written is written.
          log.warn({ requestId, err: error }, 'no bookmark for what was written');
        }
      },
    }),
  };
}

function cookieOf({ headers }: IncomingMessage): string | undefined {
  return new RegExp(`(?:^|; *)${cookie.name}=([^;]*)`).exec(headers.cookie ?? '')?.[1];
}
