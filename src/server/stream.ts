import type { RequestHandler, Response } from 'express';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { now } from '../database/now.ts';
import type { Logger } from '../log.ts';
import type { ServerSettings } from '../server-settings.ts';
import type { ServerContext } from './context.ts';
import { formatError } from './errors.ts';
import { costWithin } from './limits/question.ts';
import { limitRules } from './limits/rules.ts';

/** How many may listen at once. */
const mostListeners = 500;
/** Milliseconds after which a client is let go that takes nothing, not even the sign of life that it is sent every 12 s. */
const patience = 60_000;

export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly settings: ServerSettings;
  /** What resolvers can reach in the request that a response answers. */
  contextOf(response: Response): ServerContext;
}

/**
 * Answers subscriptions by server-sent events, in the distinct connections mode of the GraphQL over SSE protocol: each is
 * a request of its own, by GET or POST, which goes on until one of the two ends it.
 */
export function streamHandler({ schema, log, settings, contextOf }: StreamOptions): RequestHandler {
  let listeners = 0;
  const handle = createHandler<Record<PropertyKey, unknown>>({
    // No stream is reserved ahead of who listens: it would stay for ever where nobody comes.
    authenticate: () => null,
    onConnect: () => (listeners > mostListeners ? refusal(503, 'Too many listen already; try later.') : null),
    onSubscribe: ({ context: { res } }, { query, operationName, variables }) => {
      const read = readSubscription(schema, settings, query);
      if ('errors' in read) return { data: null, errors: read.errors };
      const operation = getOperationAST(read.document, operationName);
      if (operation?.operation !== 'subscription') {
        return refusal(400, 'Only subscriptions are answered here; all else is at /graphql.');
      }
      const context = contextOf(res);
      const { notes } = context;
      notes.operation = {
        kind: 'subscription',
        name: operation.name?.value ?? null,
        startedAt: now(),
        endedAt: null,
      };
      try {
        const question = { schema, document: read.document, operation, variables: variables ?? {} };
        notes.cost = costWithin(settings.limits.cost, question);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return { data: null, errors: [error] };
      }
      const contextValue = { ...context };
      return {
        schema,
        contextValue,
        document: read.document,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
      };
    },
    onNext: (context, _, { errors, ...result }) => {
      if (!errors) return;
      for (const { originalError } of errors) {
        if (originalError) log.warn({ requestId: context?.['requestId'], err: originalError }, 'a subscription failed');
      }
      return { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) as never };
    },
  });

  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'POST') {
      response.set('allow', 'GET, POST').status(405).json(errorOf('Listen by GET or POST.', 'METHOD_NOT_ALLOWED'));
      return;
    }
    if (request.method === 'POST' && typeof request.body !== 'object') {
      response.status(415).json(errorOf('The body must be JSON, and said to be (content-type).', 'BAD_REQUEST'));
      return;
    }
    listeners += 1;
    response.once('close', () => {
      listeners -= 1;
    });
    response.setTimeout(patience, () => response.destroy());
    try {
      await handle(request, response);
    } catch (error) {
      if (!response.headersSent) return next(error);
      log.warn({ requestId: response.getHeader('x-request-id'), err: error }, 'a subscription broke off');
      response.destroy();
    }
  };
}

/** A document that fits the schema, or what is wrong with it. */
function readSubscription(
  schema: GraphQLSchema,
  settings: ServerSettings,
  query: string,
): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] } {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: settings.limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
  }
  const errors = validate(schema, document, [...specifiedRules, ...limitRules(settings)]);
  if (errors.length === 0) return { document };
  return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED', settings.introspection)) };
}

function withCode({ message, nodes, source, positions }: GraphQLError, code: string, showsSchema = true): GraphQLError {
  // What the schema has and nobody asked for.
  const said = showsSchema ? message : message.replace(/ ?Did you mean .*\?$/s, '');
  const [at, of, where] = [nodes ?? null, source ?? null, positions ?? null];
  return new GraphQLError(said, { nodes: at, source: of, positions: where, extensions: { code } });
}

function refusal(status: number, message: string) {
  const code = status === 503 ? 'SERVICE_UNAVAILABLE' : 'BAD_REQUEST';
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [JSON.stringify(errorOf(message, code)), { status, statusText: '', headers }] as const;
}

function errorOf(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
