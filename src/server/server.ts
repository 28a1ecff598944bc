import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response, Router } from 'express';
import { refusedRequests } from '../audit/refused-requests.ts';
import type { Database } from '../database/database.ts';
import { readingFor } from '../database/work.ts';
import { exportRouter } from '../export/router.ts';
import { activityFeed } from '../graph/activity/feed.ts';
import { createLoaders } from '../graph/loaders.ts';
import { createSchema } from '../graph/schema.ts';
import { keyCheck } from '../keys/remembered.ts';
import type { Logger } from '../log.ts';
import { previews } from '../preview/previews.ts';
import { type ServerSettings, usualSettings } from '../server-settings.ts';
import { createApollo } from './apollo.ts';
import { readAfterBookmark } from './bookmark.ts';
import { type Access, identifyCaller } from './caller.ts';
import { callerOf } from './caller-of.ts';
import type { ServerContext } from './context.ts';
import { healthOf } from './health.ts';
import { answerErrors } from './http-errors.ts';
import { readBody } from './limits/body.ts';
import { atOnce, perMinute } from './limits/clients.ts';
import { slowClients } from './limits/slow-clients.ts';
import { listen } from './listen.ts';
import { outliveOrphans } from './orphans.ts';
import { explorerPages, explorerPolicy, graphiqlPolicy, servePage } from './page.ts';
import { draftsHeader, showsDrafts } from './preview.ts';
import { notesOf, takeNotes } from './request-notes.ts';
import { allowOrigins, refuseOtherSites, securityHeaders } from './security.ts';
import { metricsForThisMachine, serveMetrics } from './serve-metrics.ts';
import { streamHandler } from './stream.ts';
import { type TrustedDocuments, trustedDocumentsOnly } from './trusted-documents.ts';
import { startWatch } from './watch.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly log: Logger;
  /** Who may do what. */
  readonly access: Access;
  readonly host: string;
  /** 0 for any port that is free. */
  readonly port: number;
  /** The folder of the bundle that is served at /graphiql; without it there is no such page. */
  readonly graphiql?: string;
  /** The folder of the bundle of the explorer, which is served at `/`; without it there is no such page. */
  readonly explorer?: string;
  /** What it bears, whom it trusts and what it shows, where that is not as usual. */
  readonly settings?: ServerSettings;
  /** The documents of the explorer, which are found by their hashes; without them, all are sent as texts. */
  readonly trustedDocuments?: TrustedDocuments;
}

/** The API, being served. */
export interface RunningServer {
  /** Where it answers, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  /** Where people look in a browser, such as `http://localhost:4000`; what is asked of GraphQL is at `/graphiql` there. */
  readonly origin: string;
  /** Where figures are, see `metrics.ts`. */
  readonly metricsUrl: string;
  /** Says that it is not ready any more, lets requests under way end, then stops. The database stays open. */
  stop(): Promise<void>;
}

/**
 * Serves the API over HTTP at `/graphql`.
 *
 * @throws {Failure} when the port is taken or may not be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, log, access, host, port, graphiql, explorer, settings = usualSettings } = options;
  const { limits } = settings;
  const trusted = options.trustedDocuments ?? new Map();
  const app = express();
  const http = createServer(slowClients(limits.clientTimeout), app).setTimeout(limits.clientTimeout);
  const schema = createSchema();
  const loaders = createLoaders(database);
  const feed = activityFeed(database);
  const refused = refusedRequests(database, log);
  const health = healthOf(database, log);
  const watch = await startWatch({ database, schema, log, settings, trusted });
  const drafts = previews(database);
  const loadersOf = (response: Response) => readingFor([notesOf(response).work], loaders);
  const contextOf = (response: Response): ServerContext => {
    const notes = notesOf(response);
    const { id: requestId, tally, work } = notes;
    return {
      loaders: loadersOf(response),
      feed,
      database,
      refused,
      caller: callerOf(response),
      requestId,
      tally,
      work,
      notes,
    };
  };
  const apollo = createApollo({ schema, http, database, drafts, feed, log, settings, trusted });
  await apollo.start();
  const read = [readBody, ...(settings.trustedDocumentsOnly ? [trustedDocumentsOnly(trusted)] : [])];

  app.disable('x-powered-by');
  if (settings.trustProxy !== undefined) app.set('trust proxy', settings.trustProxy);
  app.use(takeNotes({ ...watch, rows: limits.rows, whenOver: () => database.cancelAbandoned() }));
  app.use(securityHeaders());
  const origins = [allowOrigins(settings.corsOrigins), refuseOtherSites(settings.corsOrigins)];
  const [often, many] = [perMinute(limits.perMinute), atOnce(limits.concurrent, 'requests')];
  const identify = identifyCaller(access, keyCheck(database), log);
  const fresh = readAfterBookmark(database);
  const stream = streamHandler({ schema, log, settings, contextOf });
  const graphFor = async (request: Request, response: Response) => {
    const preview = showsDrafts(callerOf(response), request.get(draftsHeader)) ? await drafts.open() : null;
    if (preview) response.set({ [draftsHeader]: 'shown', 'cache-control': 'no-store' });
    return preview ?? { database, loaders: loadersOf(response), end() {} };
  };
  const graphql = Router()
    .use(...origins, identify, often, fresh)
    .use('/stream', atOnce(limits.streams, 'subscriptions'), ...read, stream)
    .use(many, ...read, expressMiddleware(apollo, { context: async ({ res }) => contextOf(res) }));
  app.use('/graphql', graphql);
  app.use('/export', ...origins, identify, often, fresh, many, exportRouter({ schema, graphFor, log }));
  app.use(health.routes);
  if (settings.metricsPort === undefined) app.get('/metrics', metricsForThisMachine(watch.metrics));
  if (graphiql && settings.graphiql) app.use('/graphiql', servePage({ bundle: graphiql, allow: graphiqlPolicy }));
  if (explorer)
    app.use(servePage({ bundle: explorer, allow: explorerPolicy, at: explorerPages, forBrowsersAlone: true }));
  app.get('/', (_, response) => {
    const page = graphiql && settings.graphiql ? 'Ask in a browser at /graphiql.\n' : '';
    response.type('text/plain').send(`The ICT cooperation graph answers GraphQL at /graphql.\n${page}`);
  });
  app.use((_, response) => {
    response
      .status(404)
      .json({ errors: [{ message: 'There is nothing here; GraphQL is answered at /graphql, files at /export.' }] });
  });
  app.use(answerErrors(log));

  let metricsPort = 0;
  const undo = [() => apollo.stop(), () => watch.stop(), outliveOrphans()];
  const stop = async () => {
    for (const step of undo) await step();
  };
  try {
    if (settings.metricsPort !== undefined) {
      const own = await serveMetrics(watch.metrics, host, settings.metricsPort);
      undo.push(() => own.stop());
      metricsPort = own.port;
    }
    await listen(http, host, port);
  } catch (error) {
    await stop();
    throw error;
  }
  const address = http.address() as AddressInfo;
  const origin = originAt(host, address.port);
  return {
    url: `${origin}/graphql`,
    origin,
    metricsUrl: `${originAt(host, metricsPort || address.port)}/metrics`,
    async stop() {
      health.stop();
      // Who sends requests here needs a moment to see that.
      await sleep(settings.stopDelay);
      await stop();
    },
  };
}

/** What people and browsers call an address of this machine. */
function originAt(host: string, port: number): string {
  return `http://${host === '127.0.0.1' || host === '::1' ? 'localhost' : host}:${port}`;
}
