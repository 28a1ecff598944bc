import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { refuse } from './refuse.ts';

/** What every answer tells browsers: that it is nothing to be run, framed or guessed at. Pages allow themselves more, see `page.ts`. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // Whoever speaks HTTPS for us says so: on this machine it is HTTP.
    strictTransportSecurity: false,
    // For browsers and plug-ins that nobody has any more.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    originAgentCluster: false,
  });
}

/** What pages of other origins may read of an answer's head. */
const exposed = [
  'x-request-id',
  'x-bookmark',
  'x-drafts',
  'x-truncated',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
];

/** Lets pages of the origins named ask from browsers. None brings cookies: who asks says so by a token. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_, __, next) => next();
  return cors({ origin: [...origins], methods: ['GET', 'HEAD', 'POST'], exposedHeaders: exposed, maxAge: 600 });
}

/**
 * Refuses what a browser says that a page from elsewhere asks for, unless its origin is allowed or somebody follows a
 * link: else any page could have its visitors' browsers ask, at their addresses' cost. Apollo refuses such requests
 * too, but streams and files never reach it.
 */
export function refuseOtherSites(origins: readonly string[]): RequestHandler {
  return ({ headers, method }, response, next) => {
    const isOther = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
    const isLink =
      headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document' && method === 'GET';
    if (!isOther || isLink || origins.includes(headers.origin ?? '')) return next();
    const message = 'Pages of this origin may not ask. Whoever serves the API can allow it by CORS_ORIGINS.';
    refuse(response, 403, 'FORBIDDEN', message);
  };
}
