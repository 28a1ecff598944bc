import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { callerOf } from '../caller-of.ts';
import { refuse } from '../refuse.ts';
import { evenWindows } from './even-windows.ts';

const minute = 60_000;

/** Seconds after which a client that has too much under way may try again. */
const pause = 1;

/** By what a client is known: the name of who asks, or else the address; of an IPv6 address the network. */
export function clientOf(request: Request, response: Response): string {
  const { name } = callerOf(response);
  return name === null ? `at ${ipKeyGenerator(request.ip ?? '')}` : `named ${name}`;
}

/**
 * Refuses what a client asks beyond so many requests at once.
 *
 * @param what they are called, such as "requests"
 */
export function atOnce(most: number, what: string): RequestHandler {
  const underWay = new Map<string, number>();
  return (request, response, next) => {
    const client = clientOf(request, response);
    const count = underWay.get(client) ?? 0;
    if (count >= most) {
      response.set('retry-after', String(pause));
      const message = `You have ${most} ${what} under way, and no more are taken at once. Try again in ${pause} s.`;
      refuse(response, 429, 'TOO_MANY_REQUESTS', message);
      return;
    }
    underWay.set(client, count + 1);
    response.once('close', () => {
      const left = (underWay.get(client) ?? 1) - 1;
      if (left > 0) underWay.set(client, left);
      else underWay.delete(client);
    });
    next();
  };
}

/** Refuses what a client asks beyond so many requests a minute; 0 for as many as come. */
export function perMinute(most: number): RequestHandler {
  if (most === 0) return (_, __, next) => next();
  return rateLimit({
    windowMs: minute,
    limit: most,
    store: evenWindows(minute),
    keyGenerator: clientOf,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // What it would warn of is in the operator's hands: `TRUST_PROXY`.
    validate: false,
    handler: (_, response) => {
      const seconds = response.getHeader('retry-after');
      refuse(
        response,
        429,
        'TOO_MANY_REQUESTS',
        `You have asked ${most} times within a minute. Try again in ${seconds} s.`,
      );
    },
  });
}
