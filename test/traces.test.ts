import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askWith, tokensIn } from './support/editor.ts';
import { type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

let graph: Graph;
let collector: Server;
let endpoint: string;
const received: Span[] = [];
const services = new Set<unknown>();

beforeAll(async () => {
  graph = await seededGraph();
  collector = createServer(async (request, response) => {
    // biome-ignore lint/suspicious/noExplicitAny: OTLP
    const { resourceSpans } = (await json(request)) as any;
    for (const { resource, scopeSpans } of resourceSpans) {
      for (const { key, value } of resource.attributes) if (key === 'service.name') services.add(value.stringValue);
      for (const { spans } of scopeSpans) received.push(...spans);
    }
    response.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(async () => {
  collector.close();
  await graph.close();
});

const attribute = ({ attributes }: Span, name: string) => {
  const value = attributes.find(({ key }) => key === name)?.value;
  return value?.['stringValue'] ?? Number(value?.['intValue']);
};

test('a trace leads from the client by HTTP and GraphQL to each statement', async () => {
  const served = await serve(testDatabase(), {}, [], {
    variables: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'example' },
  });
  const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  const query = 'query Members { organisation(slug: "bsec") { members(first: 2) { nodes { id } } } }';
  try {
    expect((await askWith(served.url, { traceparent: `00-${traceId}-${spanId}-01` }, query)).status).toBe(200);
    // A client that keeps no trace of its own, and one that says no sense.
    await askWith(served.url, { traceparent: `00-${'1'.repeat(32)}-${spanId}-00` }, query);
    await askWith(served.url, { traceparent: '00-nonsense' }, query);
  } finally {
    await served.close();
  }
  expect([...services]).toEqual(['example']);
  expect(received.filter((span) => span.traceId === '1'.repeat(32))).toEqual([]);
  const spans = received.filter((span) => span.traceId === traceId);
  const [request] = spans.filter(({ kind }) => kind === 2);
  const [operation] = spans.filter(({ kind }) => kind === 1);
  const statements = spans.filter(({ kind }) => kind === 3);
  if (!request || !operation) throw new Error(JSON.stringify(spans));
  expect([request.name, request.parentSpanId]).toEqual(['POST /graphql', spanId]);
  expect(attribute(request, 'http.response.status_code')).toBe(200);
  expect([operation.name, operation.parentSpanId]).toEqual(['query', request.spanId]);
  expect(attribute(operation, 'graphql.operation.name')).toBe('Members');
  expect(statements.map(({ name }) => name)).toContain('members-of-organisations');
  for (const statement of statements) {
    expect(statement.parentSpanId).toBe(operation.spanId);
    expect(attribute(statement, 'db.system.name')).toBe('neo4j');
    expect(attribute(statement, 'db.query.summary')).toBe(statement.name);
    const within = (outer: Span, inner: Span) =>
      BigInt(outer.startTimeUnixNano) <= BigInt(inner.startTimeUnixNano) &&
      BigInt(inner.endTimeUnixNano) <= BigInt(outer.endTimeUnixNano);
    expect([within(request, operation), within(operation, statement)]).toEqual([true, true]);
  }
  // The third is a trace of its own.
  expect(new Set(received.map((span) => span.traceId)).size).toBe(2);
  expect(JSON.stringify(received)).not.toContain('bsec');
});

test('a line of log for each request says what it came to, by its id, and holds no secret', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'info' },
    new Writable({ write: (line, _, done) => done(void lines.push(JSON.parse(String(line)))) }),
  );
  const token = 'secret-'.repeat(6);
  const served = await serve(testDatabase(), {}, tokensIn(`ada:reader:${token}`), { log });
  const query = 'query Named($slug: ID!) { organisation(slug: $slug) { members(first: 2) { nodes { id } } } }';
  const headers = {
    authorization: `Bearer ${token}`,
    cookie: 'a=hidden',
    'x-request-id': 'example-1',
    traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
  };
  try {
    const answer = await askWith(served.url, headers, query, { slug: 'bsec' });
    expect(answer.headers['x-request-id']).toBe('example-1');
    const odd = await askWith(served.url, { 'x-request-id': 'no {good} id' }, '{ nothing }');
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    await expect.poll(() => lines.length).toBe(2);
    expect(lines[0]).toMatchObject({
      msg: 'request',
      requestId: 'example-1',
      traceId: 'a'.repeat(32),
      route: '/graphql',
      operation: 'Named',
      kind: 'query',
      status: 200,
      milliseconds: expect.any(Number),
      statements: 2,
      rows: 2,
      caller: 'ada',
    });
    expect(lines[1]).toMatchObject({
      requestId: odd.headers['x-request-id'],
      status: 400,
      caller: null,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
    expect(JSON.stringify(lines)).not.toMatch(/secret-|hidden|bsec/);
  } finally {
    await served.close();
  }
});

test('an admin sees what was read for a question, and what it touched; others do not', async () => {
  const query = '{ organisation(slug: "bsec") { members(first: 2) { nodes { id } } } }';
  const show = { 'x-show': 'cost, statements' };
  const { data, extensions } = (await askWith(graph.url, show, query)) as never as Record<string, never>;
  expect(data).toEqual((await askWith(graph.url, {}, query)).data);
  const { statements, cost } = extensions as never as {
    statements: { name: string; dbHits: number; records: number }[];
    cost: unknown;
  };
  expect(cost).toMatchObject({ rows: 2 });
  expect(statements.map(({ name }) => name)).toContain('members-of-organisations');
  for (const { dbHits, records } of statements) expect([dbHits > 0, records > 0]).toEqual([true, true]);

  const served = await serve(testDatabase(), {}, tokensIn(`ada:reader:${'r'.repeat(32)}`));
  try {
    for (const headers of [show, { ...show, authorization: `Bearer ${'r'.repeat(32)}` }]) {
      const other = (await askWith(served.url, headers, query)) as never as { extensions: object };
      expect(Object.keys(other.extensions)).toEqual(['cost']);
    }
  } finally {
    await served.close();
  }
});
