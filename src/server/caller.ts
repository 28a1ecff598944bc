import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import type { AccessToken } from '../config.ts';
import { countedWarning } from '../counted-warning.ts';
import { type Caller, challenge, may } from '../graphql/caller.ts';
import { TooMuchWaits } from '../keys/in-turn.ts';
import { mark } from '../keys/key-text.ts';
import type { KeyCheck } from '../keys/remembered.ts';
import type { Logger } from '../log.ts';
import { JwksUnavailable } from './jwks-unavailable.ts';
import type { JwtCheck } from './jwt.ts';
import { Guesses, mostGuesses, TooManyGuesses } from './limits/guesses.ts';
import { refuse } from './refuse.ts';

/** Who may do what by the API. */
export interface Access {
  readonly tokens: readonly AccessToken[];
  /** Which JWTs are taken, beside tokens and the keys that the database holds. */
  readonly jwt?: JwtCheck | undefined;
  /** Whether nobody reads who is not known. */
  readonly readRequiresToken?: boolean;
  /**
   * What the history calls whoever asks from this machine, who may do everything where nothing of the above is settled; null
   * where nobody may.
   */
  readonly localName: string | null;
}

const anybody: Caller = { name: null, role: null };

/**
 * Finds out who asks, for `callerOf`. A token that nobody has is refused at once, whatever is asked for, and so is who
 * may not even read.
 */
export function identifyCaller(access: Access, keys: KeyCheck, log: Logger): RequestHandler {
  const ofStrangers = countedWarning(log, 'a token that nobody has was refused');
  const guesses = new Guesses();
  return async (request, response, next) => {
    let caller: Caller | null;
    try {
      caller = await find(request, access, keys, guesses);
    } catch (error) {
      if (error instanceof TooManyGuesses || error instanceof TooMuchWaits) {
        const seconds = error instanceof TooManyGuesses ? error.pause : 1;
        response.set('retry-after', String(seconds));
        const what =
          error instanceof TooManyGuesses
            ? `You have sent ${mostGuesses} wrong keys within a minute`
            : 'Too many keys are being checked';
        return refuse(response, 429, 'TOO_MANY_REQUESTS', `${what}. Try again in ${seconds} s.`);
      }
      if (!(error instanceof JwksUnavailable)) throw error;
      log.warn({ err: error.cause, requestId: response.getHeader('x-request-id') }, error.message);
      response.set('retry-after', '5');
      return refuse(response, 503, 'SERVICE_UNAVAILABLE', `${error.message} at the moment. Please try again.`);
    }
    if (caller === null) {
      ofStrangers();
      response.set('www-authenticate', `${challenge}, error="invalid_token"`);
      const advice = access.readRequiresToken ? '' : ', or no such header to read only';
      const message = `Nobody has this token, or it holds no longer. Send "Authorization: Bearer TOKEN"${advice}.`;
      return refuse(response, 401, 'UNAUTHENTICATED', message);
    }
    if (access.readRequiresToken && !may(caller, 'reader')) {
      if (caller.name !== null)
        return refuse(response, 403, 'FORBIDDEN', `Only readers may read, and ${caller.name} is none.`);
      response.set('www-authenticate', challenge);
      return refuse(
        response,
        401,
        'UNAUTHENTICATED',
        'Only readers may read. Send "Authorization: Bearer TOKEN" with the token of one.',
      );
    }
    response.locals['caller'] = caller;
    next();
  };
}

/** Who asks; null where a token says so that nobody has. */
async function find(request: Request, access: Access, keys: KeyCheck, guesses: Guesses): Promise<Caller | null> {
  const { authorization } = request.headers;
  if (authorization === undefined) return trusts(access) && isOfThisMachine(request) ? localAdmin(access) : anybody;
  const [, token] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (token === undefined) return null;
  const holder = holderOf(token, access.tokens);
  if (holder) return holder;
  if (token.startsWith(mark)) {
    // Who goes on with a key that held is not kept out by others at the same address.
    const takeBack = keys.isKnown(token) ? () => {} : guesses.begin(request);
    const found = await keys.holderOf(token).catch((error: unknown) => {
      // That the database is down says nothing of the key.
      takeBack();
      throw error;
    });
    if (found) takeBack();
    return found && { name: `${found.name} (${found.id})`, role: found.role };
  }
  return access.jwt ? access.jwt(token) : null;
}

function localAdmin({ localName }: Access): Caller {
  return { name: localName, role: 'admin' };
}

/** Whether this machine may do everything: nobody said who else may. */
function trusts({ tokens, jwt, readRequiresToken, localName }: Access): boolean {
  return tokens.length === 0 && !jwt && !readRequiresToken && localName !== null;
}

/** All tokens are compared, each in the same time, so that the time says nothing of how near a guess is. */
function holderOf(token: string, tokens: readonly AccessToken[]): Caller | null {
  const sha256 = createHash('sha256').update(token).digest();
  let holder: Caller | null = null;
  for (const one of tokens) {
    if (timingSafeEqual(one.sha256, sha256)) holder = { name: one.name, role: one.role };
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
