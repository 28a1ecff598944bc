import type { RequestHandler } from 'express';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database.ts';
import type { StatementObserver } from '../database/observe.ts';
import { boundedLabels } from './bounded-labels.ts';
import type { RequestObserver } from './request-notes.ts';

/** How many names of operations, and of statements, are told apart beside those that are known. */
const mostNames = 100;
/** Why requests are refused that alerts look for: of what is counted only from its first time on, the first is not seen. */
const watchedReasons = [
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'TOO_MANY_REQUESTS',
  'COST_LIMIT_EXCEEDED',
  'REQUEST_TIMEOUT',
];
const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

let ofProcess: Registry | undefined;

/** Figures of the process, which are collected once, however many servers it has. */
function processFigures(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** Figures for Prometheus. */
export interface Metrics {
  readonly ofRequest: RequestObserver;
  readonly ofStatement: StatementObserver;
  /** Counts what becomes of mutations. */
  watch(schema: GraphQLSchema): void;
  /** Answers with all figures. */
  readonly answer: RequestHandler;
}

/**
 * Begins to count.
 *
 * @param operations names of operations that are always told apart
 */
export function createMetrics(database: Database, operations: Iterable<string>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const operationOf = boundedLabels(operations, mostNames);
  const statementOf = boundedLabels([], mostNames * 3);
  processFigures();

  const requests = new Counter({
    name: 'graph_requests_total',
    help: 'Requests that have ended, by where they went, the operation that they named, and the status of the answer.',
    labelNames: ['route', 'operation', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'graph_request_duration_seconds',
    help: 'How long requests took, to the last byte of the answer.',
    labelNames: ['route', 'operation'],
    buckets: seconds,
    registers,
  });
  const rows = new Counter({ name: 'graph_rows_total', help: 'Items of pages in answers.', registers });
  const refusals = new Counter({
    name: 'graph_refusals_total',
    help: 'Requests that were answered with an error, by its code.',
    labelNames: ['reason'],
    registers,
  });
  for (const reason of watchedReasons) refusals.inc({ reason }, 0);
  const mutations = new Counter({
    name: 'graph_mutations_total',
    help: 'What became of imports and other mutations by the API.',
    labelNames: ['mutation', 'outcome'],
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'graph_statement_duration_seconds',
    help: 'How long statements took that read, by their names.',
    labelNames: ['statement'],
    buckets: seconds,
    registers,
  });
  const records = new Counter({ name: 'graph_records_total', help: 'Records that the database gave.', registers });
  const retries = new Counter({ name: 'graph_statement_retries_total', help: 'Statements sent twice.', registers });
  const faults = new Counter({
    name: 'graph_statement_errors_total',
    help: 'Statements that were not answered, by why.',
    labelNames: ['error'],
    registers,
  });
  new Gauge({
    name: 'graph_database_connections_in_use',
    help: 'Connections to the database on which a statement that reads is under way.',
    registers,
    collect() {
      this.set(database.statementsUnderWay);
    },
  });
  new Gauge({
    name: 'graph_database_connections_max',
    help: 'Connections to the database that there may be.',
    registers,
    collect() {
      this.set(database.mostConnections);
    },
  });

  return {
    ofRequest: ({ route, operation, status, milliseconds, codes, tally }) => {
      const name = operationOf(operation?.name ?? '');
      requests.inc({ route, operation: name, status });
      requestSeconds.observe({ route, operation: name }, milliseconds / 1_000);
      if (tally.rows > 0) rows.inc(tally.rows);
      for (const reason of codes) refusals.inc({ reason });
    },
    ofStatement: ({ name, milliseconds, records: found, isRetried, error }) => {
      statementSeconds.observe({ statement: statementOf(name) }, milliseconds / 1_000);
      records.inc(found);
      if (isRetried) retries.inc();
      if (error !== null) faults.inc({ error });
    },
    watch(schema) {
      for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
        const { name: mutation, resolve = defaultFieldResolver } = field;
        field.resolve = async (source, args, context, info) => {
          let outcome = 'error';
          try {
            const result = await resolve(source, args, context, info);
            outcome = (result as { __typename?: string } | null)?.__typename ?? 'done';
            return result;
          } finally {
            mutations.inc({ mutation, outcome });
          }
        };
      }
    },
    answer: async (_, response) => {
      const figures = [await registry.metrics(), await processFigures().metrics()];
      response.set('cache-control', 'no-store').type(registry.contentType).send(figures.join('\n'));
    },
  };
}
