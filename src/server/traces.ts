import { ROOT_CONTEXT, type SpanContext, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { StatementRun } from '../database/observe.ts';
import type { RequestObserver, RequestRun } from './request-notes.ts';

/** Where spans go, and what they are said to be of. */
export interface TraceOptions {
  /** Base of a collector that takes OTLP over HTTP, such as `http://localhost:4318`. */
  readonly endpoint: string;
  readonly serviceName: string;
}

/** Traces of requests, being sent. */
export interface Traces {
  readonly ofRequest: RequestObserver;
  /** Sends what is not sent yet. */
  stop(): Promise<void>;
}

/**
 * Begins to send traces: of each request, once it has ended, a span with one in it for the operation of GraphQL, and in
 * that one for each statement, named by the semantic conventions of OpenTelemetry. What was asked for with which values
 * is not in them. This module is loaded only where traces are wanted.
 */
export function createTraces({ endpoint, serviceName }: TraceOptions): Traces {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    // Whoever has begun a trace has settled whether it is kept.
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('ict-cooperation-graph');

  function traceRequest(run: RequestRun): void {
    const { method, route, status, startedAt, milliseconds, operation, work, id } = run;
    const span = tracer.startSpan(
      `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        startTime: startedAt,
        attributes: {
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': status,
          'url.scheme': 'http',
          'request.id': id,
        },
      },
      beneath(remote(run)),
    );
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', String(status));
    let around = span.spanContext();
    if (operation) {
      const { kind, name, startedAt: startTime, endedAt } = operation;
      const attributes = { 'graphql.operation.type': kind, ...(name !== null && { 'graphql.operation.name': name }) };
      const inner = tracer.startSpan(kind, { kind: SpanKind.INTERNAL, startTime, attributes }, beneath(around));
      const [code] = run.codes;
      if (code) inner.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code);
      inner.end(endedAt ?? startedAt + milliseconds);
      around = inner.spanContext();
    }
    for (const statement of work.kept ?? []) traceStatement(statement, around);
    span.end(startedAt + milliseconds);
  }

  function traceStatement(statement: StatementRun, around: SpanContext): void {
    const { name, startedAt, milliseconds, records, requests, error } = statement;
    const span = tracer.startSpan(
      name,
      {
        kind: SpanKind.CLIENT,
        startTime: startedAt,
        attributes: {
          'db.system.name': 'neo4j',
          'db.query.summary': name,
          'db.response.returned_rows': records,
          // Requests of which each has a span for this one run.
          'graph.statement.requests': requests,
        },
      },
      beneath(around),
    );
    if (error !== null) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', error);
    span.end(startedAt + milliseconds);
  }

  return { ofRequest: traceRequest, stop: () => provider.shutdown() };
}

/** The span of the client in which it asks. */
function remote({ traceParent }: RequestRun): SpanContext | undefined {
  if (!traceParent) return undefined;
  const { traceId, spanId, isSampled } = traceParent;
  return { traceId, spanId, traceFlags: isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}

function beneath(span: SpanContext | undefined) {
  return span ? trace.setSpanContext(ROOT_CONTEXT, span) : ROOT_CONTEXT;
}
