import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import type { JwtSettings } from '../config.ts';
import { ExitCode, Failure } from '../failure.ts';
import type { Caller } from '../graphql/caller.ts';
import { roles } from '../role.ts';
import { JwksUnavailable } from './jwks-unavailable.ts';

/** Finds out whose a JWT is; null where it is none that is taken. */
export type JwtCheck = (token: string) => Promise<Caller | null>;

/** Seconds by which the clocks of who makes tokens and of this machine may differ. */
const clockTolerance = 10;

/**
 * Makes a check of JWTs. Keys at an address are fetched when the first token comes, kept for ten minutes, and fetched again
 * for a token that names an unknown one: so keys can be changed at any time.
 *
 * @param cooldown milliseconds between two fetches for keys that are not known, whatever tokens name
 * @throws {Failure} when the file of keys is none
 */
export async function jwtCheck(
  { issuer, audience, jwks, algorithms, roleClaim }: JwtSettings,
  cooldown = 30_000,
): Promise<JwtCheck> {
  const keys =
    typeof jwks === 'string'
      ? createLocalJWKSet(await keysIn(jwks))
      : tellingWhenAway(createRemoteJWKSet(jwks, { cooldownDuration: cooldown, timeoutDuration: 5_000 }));
  const demands = { issuer, audience, algorithms: [...algorithms], clockTolerance, requiredClaims: ['exp', 'sub'] };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, demands);
      const name = nameIn(payload);
      return name === null ? null : { name, role: roleIn(payload, roleClaim) };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}

/** Tells a token that no key fits from keys that cannot be had. */
function tellingWhenAway(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const isOfToken =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      throw isOfToken ? error : new JwksUnavailable({ cause: error });
    }
  };
}

async function keysIn(file: string): Promise<JSONWebKeySet> {
  const wrong = (why: string) =>
    new Failure(ExitCode.usage, `The environment is not right:\n  JWT_JWKS: ${file} ${why}`);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw wrong(`cannot be read: ${error.code}`);
  });
  let set: JSONWebKeySet;
  try {
    set = JSON.parse(text);
    createLocalJWKSet(set);
  } catch {
    throw wrong('must hold a JSON Web Key Set: {"keys": […]}');
  }
  if (set.keys.length === 0) throw wrong('holds no key');
  if (set.keys.some((key) => key.kty === 'oct' || key.d !== undefined)) {
    throw wrong('must hold public keys only; with what it holds anybody who reads it could make tokens');
  }
  return set;
}

/** How the history calls the bearer: by a name that they may have chosen, and by what the issuer alone chooses. */
function nameIn({ sub = '', name }: JWTPayload): string | null {
  if (!/^[^\p{C}]{1,100}$/u.test(sub)) return null;
  const called = typeof name === 'string' && /^[^\p{C}()]{1,90}$/u.test(name) ? name : 'JWT';
  return `${called} (${sub})`;
}

/** The highest role that a claim names, in a list or a text parted by spaces; null where it names none. */
function roleIn(payload: JWTPayload, claim: string): Caller['role'] {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : claim.split('.').reduce<unknown>(within, payload);
  const named: readonly unknown[] = typeof value === 'string' ? value.split(' ') : Array.isArray(value) ? value : [];
  return roles.findLast((role) => named.includes(role)) ?? null;
}

function within(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
