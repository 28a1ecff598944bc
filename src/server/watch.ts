import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.ts';
import type { Logger } from '../log.ts';
import type { ServerSettings } from '../server-settings.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { requestLog } from './request-log.ts';
import type { NoteOptions } from './request-notes.ts';
import { operationNames, type TrustedDocuments } from './trusted-documents.ts';

/** Log, figures and traces of all that is asked. */
export interface Watch extends Pick<NoteOptions, 'observers' | 'keepStatements'> {
  readonly metrics: Metrics;
  /** Sends what is not sent yet. */
  stop(): Promise<void>;
}

export interface WatchOptions {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly settings: ServerSettings;
  readonly trusted: TrustedDocuments;
}

/** Begins to watch. */
export async function startWatch({ database, schema, log, settings, trusted }: WatchOptions): Promise<Watch> {
  const metrics = createMetrics(database, operationNames(trusted));
  metrics.watch(schema);
  database.observers.add(metrics.ofStatement);
  // Loaded only where somebody wants them.
  const traces = settings.traces && (await import('./traces.ts')).createTraces(settings.traces);
  return {
    metrics,
    observers: [metrics.ofRequest, requestLog(log), ...(traces ? [traces.ofRequest] : [])],
    keepStatements: traces !== undefined,
    async stop() {
      database.observers.delete(metrics.ofStatement);
      await traces?.stop();
    },
  };
}
