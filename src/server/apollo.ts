import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.ts';
import type { ActivityFeed } from '../graph/activity/feed.ts';
import type { Logger } from '../log.ts';
import type { Previews } from '../preview/previews.ts';
import type { ServerSettings } from '../server-settings.ts';
import { tellBookmark } from './bookmark.ts';
import type { ServerContext } from './context.ts';
import { errorLog, formatError } from './errors.ts';
import { limitPlugin } from './limits/plugin.ts';
import { limitRules } from './limits/rules.ts';
import { previewPlugin } from './preview.ts';
import { showPlugin } from './show.ts';
import { persistedQueries, type TrustedDocuments } from './trusted-documents.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly http: Server;
  readonly database: Database;
  readonly drafts: Previews;
  readonly feed: ActivityFeed;
  readonly log: Logger;
  readonly settings: ServerSettings;
  readonly trusted: TrustedDocuments;
}

/** Makes what answers at `/graphql`, within its limits. */
export function createApollo({
  schema,
  http,
  database,
  drafts,
  feed,
  log,
  settings,
  trusted,
}: ApolloOptions): ApolloServer<ServerContext> {
  const { limits, introspection } = settings;
  return new ApolloServer<ServerContext>({
    schema,
    formatError,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(settings),
    persistedQueries: persistedQueries(trusted),
    plugins: [
      limitPlugin(schema, limits),
      showPlugin(limits),
      errorLog(log),
      tellBookmark(database, log),
      previewPlugin(drafts),
      // Its own page loads scripts from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      // Nothing here says how long it may be cached, and to look for it Apollo would step into every field.
      ApolloServerPluginCacheControlDisabled(),
      // What goes on until somebody ends it must not hold up the end.
      { serverWillStart: async () => ({ drainServer: async () => feed.close() }) },
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: settings.stopGrace }),
    ],
    logger: log,
    // Who started the server stops it.
    stopOnTerminationSignals: false,
  });
}
