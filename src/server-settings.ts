import { isIP } from 'node:net';
import { z } from 'zod';
import { commaSeparated, optional, wholeNumber, yesOrNo } from './environment.ts';

/** A number of proxies, or whom express takes for one: an address, a network, or one of its names for networks. */
function isProxy(entry: string): boolean {
  const [address = '', bits] = entry.split('/');
  if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true;
  return isIP(address) > 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** The variables that say how the API is served: what it bears, whom it trusts, what it shows. docs/operations.md has them in a table. */
export const serverVariables = {
  LIMIT_TOKENS: wholeNumber(2_000, 100, 100_000),
  LIMIT_DEPTH: wholeNumber(20, 3, 100),
  LIMIT_ALIASES: wholeNumber(200, 1, 10_000),
  LIMIT_COST: wholeNumber(500_000, 100, 1_000_000_000),
  LIMIT_ROWS: wholeNumber(50_000, 100, 10_000_000),
  LIMIT_CONCURRENT: wholeNumber(100, 1, 100_000),
  LIMIT_STREAMS: wholeNumber(20, 1, 500),
  /** Requests a minute; 0 for as many as come. */
  LIMIT_PER_MINUTE: wholeNumber(0, 0, 10_000_000),
  REQUEST_TIMEOUT_MS: wholeNumber(30_000, 100, 600_000),
  CLIENT_TIMEOUT_MS: wholeNumber(120_000, 500, 600_000),
  TRUST_PROXY: optional
    .transform((value) => (value !== undefined && /^\d{1,2}$/.test(value) ? Number(value) : value))
    .refine(
      (value) => typeof value !== 'string' || value.split(',').every((entry) => isProxy(entry.trim())),
      'must be how many proxies stand before the API, or their addresses or networks, parted by commas',
    ),
  CORS_ORIGINS: commaSeparated.refine(
    (origins) => origins.every(isOrigin),
    'must be origins like https://example.org, parted by commas',
  ),
  INTROSPECTION: yesOrNo(true),
  GRAPHIQL: yesOrNo(true),
  METRICS_PORT: optional
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.int('must be a whole number from 0 to 65535').min(0).max(65_535).optional()),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional.pipe(
    z.url({ protocol: /^https?$/, error: 'must look like http://localhost:4318' }).optional(),
  ),
  OTEL_SERVICE_NAME: optional.transform((value) => value ?? 'ict-cooperation-graph'),
  /** Seconds that requests under way have to end. */
  STOP_GRACE: wholeNumber(5, 0, 600),
  /** Seconds between saying that the server stops and stopping. */
  STOP_DELAY: wholeNumber(0, 0, 600),
  TRUSTED_DOCUMENTS: optional.pipe(z.enum(['only'], 'must be only, or left out').optional()),
};

/** How the API is served. */
export interface ServerSettings {
  readonly limits: Limits;
  /** Proxies whose word on who asks is taken: how many, or where they are; undefined for none. */
  readonly trustProxy: number | string | undefined;
  /** Origins whose pages may ask from browsers, beside our own. */
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  /** Whether the page at /graphiql is served. */
  readonly graphiql: boolean;
  /** Whether nothing is answered but the documents of the explorer. */
  readonly trustedDocumentsOnly: boolean;
  /** The port on which figures are served; undefined for the API's own, to this machine alone. */
  readonly metricsPort: number | undefined;
  /** Where traces of requests are sent; undefined for nowhere. */
  readonly traces: { readonly endpoint: string; readonly serviceName: string } | undefined;
  /** Milliseconds that requests under way have to end when the server stops. */
  readonly stopGrace: number;
  /** Milliseconds for which all is answered after `/readyz` says that the server stops. */
  readonly stopDelay: number;
}

/** What a request may cost. */
export interface Limits {
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  /** Things that an answer may hold at most, by what is asked; see `server/limits/cost.ts`. */
  readonly cost: number;
  /** Items of pages that an answer may hold. */
  readonly rows: number;
  /** Requests of one client at once. */
  readonly concurrent: number;
  /** Subscriptions of one client at once. */
  readonly streams: number;
  /** Requests of one client in a minute; 0 for as many as come. */
  readonly perMinute: number;
  /** Milliseconds for all that a question reads. */
  readonly requestTimeout: number;
  /** Milliseconds after which a connection is cut on which nothing moves. */
  readonly clientTimeout: number;
}

const variables = z.object(serverVariables);

/** How the API is served, from the variables. */
export function serverSettings(it: z.infer<typeof variables>): ServerSettings {
  return {
    limits: {
      tokens: it.LIMIT_TOKENS,
      depth: it.LIMIT_DEPTH,
      aliases: it.LIMIT_ALIASES,
      cost: it.LIMIT_COST,
      rows: it.LIMIT_ROWS,
      concurrent: it.LIMIT_CONCURRENT,
      streams: it.LIMIT_STREAMS,
      perMinute: it.LIMIT_PER_MINUTE,
      requestTimeout: it.REQUEST_TIMEOUT_MS,
      clientTimeout: it.CLIENT_TIMEOUT_MS,
    },
    trustProxy: it.TRUST_PROXY,
    corsOrigins: it.CORS_ORIGINS,
    introspection: it.INTROSPECTION,
    graphiql: it.GRAPHIQL,
    trustedDocumentsOnly: it.TRUSTED_DOCUMENTS === 'only',
    metricsPort: it.METRICS_PORT,
    traces: it.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { endpoint: it.OTEL_EXPORTER_OTLP_ENDPOINT, serviceName: it.OTEL_SERVICE_NAME }
      : undefined,
    stopGrace: it.STOP_GRACE * 1_000,
    stopDelay: it.STOP_DELAY * 1_000,
  };
}

/** How the API is served where nothing is said. */
export const usualSettings = serverSettings(variables.parse({}));
