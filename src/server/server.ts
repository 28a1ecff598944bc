import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/errors.ts';
import { exportRouter } from '../export/router.ts';
import { ExitCode, Failure } from '../failure.ts';
import { activityFeed } from '../graph/activity/feed.ts';
import { createLoaders } from '../graph/loaders.ts';
import { createSchema } from '../graph/schema.ts';
import type { Context } from '../graphql/context.ts';
import type { Logger } from '../log.ts';
import { previews } from '../preview/previews.ts';
import { type Access, callerOf, identifyCaller } from './caller.ts';
import { errorLog, formatError } from './errors.ts';
import { explorerPages, explorerPolicy, graphiqlPolicy, servePage } from './page.ts';
import { draftsHeader, previewPlugin, showsDrafts } from './preview.ts';
import { streamHandler } from './stream.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly log: Logger;
  /** Who may write. */
  readonly access: Access;
  readonly host: string;
  /** 0 for any port that is free. */
  readonly port: number;
  /** The folder of the bundle that is served at /graphiql; without it there is no such page. */
  readonly graphiql?: string;
  /** The folder of the bundle of the explorer, which is served at `/`; without it there is no such page. */
  readonly explorer?: string;
}

/** The API, being served. */
export interface RunningServer {
  /** Where it answers, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  /** Where people look in a browser, such as `http://localhost:4000`; what is asked of GraphQL is at `/graphiql` there. */
  readonly origin: string;
  /** Lets requests under way end, then stops. The database stays open. */
  stop(): Promise<void>;
}

/** What a request may hold: that of an editor a record and its text, escaped as JSON. */
const readBody = { anybody: express.json({ limit: '1mb' }), editor: express.json({ limit: '20mb' }) };

/**
 * Serves the API over HTTP at `/graphql`.
 *
 * @throws {Failure} when the port is taken or may not be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, log, access, host, port, graphiql, explorer } = options;
  const app = express();
  const http = createServer(app);
  const schema = createSchema();
  const loaders = createLoaders(database);
  const feed = activityFeed(database);
  const drafts = previews(database);
  const contextOf = (response: Response): Context => ({
    loaders,
    feed,
    database,
    caller: callerOf(response),
    requestId: String(response.getHeader('x-request-id')),
  });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [
      errorLog(log),
      previewPlugin(drafts),
      // Its own page loads scripts from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      // Nothing here says how long it may be cached, and to look for it Apollo would step into every field.
      ApolloServerPluginCacheControlDisabled(),
      // What goes on until somebody ends it must not hold up the end.
      { serverWillStart: async () => ({ drainServer: async () => feed.close() }) },
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 }),
    ],
    logger: log,
    // Who started the server stops it.
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  app.disable('x-powered-by');
  app.use(identify);
  app.use('/graphql', identifyCaller(access), (request, response, next) =>
    readBody[callerOf(response).isEditor ? 'editor' : 'anybody'](request, response, next),
  );
  app.use('/graphql/stream', streamHandler({ schema, log, contextOf }));
  app.use('/graphql', expressMiddleware(apollo, { context: async ({ res }) => contextOf(res) }));
  const published = { database, loaders, end() {} };
  const graphFor = async (request: Request, response: Response) => {
    if (!showsDrafts(callerOf(response).isEditor, request.get(draftsHeader))) return published;
    const preview = await drafts.open();
    if (preview) response.set({ [draftsHeader]: 'shown', 'cache-control': 'no-store' });
    return preview ?? published;
  };
  app.use('/export', identifyCaller(access), exportRouter({ schema, graphFor, log }));
  if (graphiql) app.use('/graphiql', servePage({ bundle: graphiql, allow: graphiqlPolicy }));
  if (explorer)
    app.use(servePage({ bundle: explorer, allow: explorerPolicy, at: explorerPages, forBrowsersAlone: true }));
  app.get('/', (_, response) => {
    const page = graphiql ? 'Ask in a browser at /graphiql.\n' : '';
    response.type('text/plain').send(`The ICT cooperation graph answers GraphQL at /graphql.\n${page}`);
  });
  app.use((_, response) => {
    response
      .status(404)
      .json({ errors: [{ message: 'There is nothing here; GraphQL is answered at /graphql, files at /export.' }] });
  });
  app.use(answerErrors(log));

  await listen(http, host, port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const address = http.address() as AddressInfo;
  const origin = `http://${host === '127.0.0.1' || host === '::1' ? 'localhost' : host}:${address.port}`;
  return {
    url: `${origin}/graphql`,
    origin,
    stop: () => apollo.stop(),
  };
}

/**
 * Makes sure that a port can be served on, before work is done that would be in vain.
 *
 * @throws {Failure} when the port is taken or may not be used.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

async function listen(http: Server, host: string, port: number): Promise<void> {
  http.listen(port, host);
  try {
    await once(http, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const ways = 'Stop what uses it, or set PORT to another port, like PORT=4001 npm start.';
    if (code === 'EADDRINUSE') throw new Failure(ExitCode.portBusy, `Port ${port} on ${host} is in use. ${ways}`);
    if (code === 'EACCES') throw new Failure(ExitCode.portBusy, `Port ${port} on ${host} may not be used. ${ways}`);
    throw new Failure(
      ExitCode.usage,
      `Cannot serve on ${host}, port ${port}: ${message}. HOST must be an address of this machine.`,
    );
  }
}

/** Gives each request an id, which the answer carries and the log repeats. */
const identify: RequestHandler = (_, response, next) => {
  response.setHeader('x-request-id', randomUUID());
  next();
};

/** What goes wrong outside GraphQL is answered in the form of its errors, and not with a page of HTML. */
function answerErrors(log: Logger): ErrorRequestHandler {
  return (error, _, response, next) => {
    if (response.headersSent) return next(error);
    const requestId = response.getHeader('x-request-id');
    if (error instanceof GraphQLError) {
      const { message, extensions } = error;
      response.status(400).json({ errors: [formatError({ message, extensions }, error)] });
      return;
    }
    if (error instanceof DatabaseUnavailable) {
      log.warn({ requestId, reason: error.message }, 'the database cannot answer');
      response.status(503).json({ errors: [formatError({ message: error.message }, error)] });
      return;
    }
    const status = Number(error?.statusCode ?? error?.status ?? 500);
    const isCallers = status >= 400 && status < 500;
    if (!isCallers) log.error({ err: error, requestId }, 'unexpected error');
    const message = isCallers ? `The request cannot be read: ${error.message}` : 'Something went wrong on the server.';
    const code = isCallers ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}
