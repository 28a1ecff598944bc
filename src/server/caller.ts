import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { AccessToken } from '../config.ts';
import { type Caller, challenge } from '../graphql/caller.ts';

/** Who may do what by the API. */
export interface Access {
  readonly tokens: readonly AccessToken[];
  /** What the history calls an editor on this machine, where there are no tokens. */
  readonly localName: string;
}

const anybody: Caller = { name: null, isEditor: false };

/** Finds out who asks, for `callerOf`; a token that nobody has is refused at once, whatever is asked for. */
export function identifyCaller(access: Access): RequestHandler {
  return (request, response, next) => {
    const caller = find(request, access);
    if (caller) {
      response.locals['caller'] = caller;
      return next();
    }
    const message = 'Nobody has this token. Send "Authorization: Bearer TOKEN", or no such header to read only.';
    response
      .status(401)
      .set('www-authenticate', `${challenge}, error="invalid_token"`)
      .json({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  };
}

/** Who asked the request that this answers. */
export function callerOf({ locals }: Pick<Response, 'locals'>): Caller {
  return (locals['caller'] as Caller | undefined) ?? anybody;
}

/** Who asks; null where a token says so that nobody has. */
function find(request: IncomingMessage, { tokens, localName }: Access): Caller | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    return token === undefined ? null : holderOf(token, tokens);
  }
  return tokens.length === 0 && isOfThisMachine(request) ? { name: localName, isEditor: true } : anybody;
}

/** All tokens are compared, each in the same time, so that the time says nothing of how near a guess is. */
function holderOf(token: string, tokens: readonly AccessToken[]): Caller | null {
  const sha256 = createHash('sha256').update(token).digest();
  let holder: Caller | null = null;
  for (const one of tokens) {
    if (timingSafeEqual(one.sha256, sha256)) holder = { name: one.name, isEditor: one.role === 'editor' };
  }
  return holder;
}

/** Headers by which proxies say that they ask for somebody else. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Whether a request comes from this machine and means it. A page from elsewhere in a browser on this machine does not: it
 * has an origin of its own or, where its name was made to lead here (DNS rebinding), asks for a host of that name.
 */
export function isOfThisMachine({ socket, headers }: IncomingMessage): boolean {
  const peer = socket.remoteAddress ?? '';
  const { host = '', origin } = headers;
  return (
    /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(peer) &&
    forwarding.every((name) => headers[name] === undefined) &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host) &&
    (origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`)
  );
}
