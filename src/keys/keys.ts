import { randomBytes, randomUUID, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { noteDeed } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';
import type { Role } from '../role.ts';
import { inTurn } from './in-turn.ts';
import { idIn, newKeyText } from './key-text.ts';

const createStatement = readStatement('./create.cypher', import.meta.url);
const revokeStatement = readStatement('./revoke.cypher', import.meta.url);
const findKey = readStatement('./key.cypher', import.meta.url);
const listStatement = readStatement('./keys.cypher', import.meta.url);

/**
 * What a guess at a key costs: 4 MB and 10 to 40 ms. It keeps nobody from guessing that 256 random bits do not keep, and
 * must not let those who guess keep the others waiting.
 */
const cost = { N: 4_096, r: 8, p: 1 } as const;
const derive = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt);
/** Of the four threads that Node has for such work, and for files and names of hosts, two are left to others. */
const checking = inTurn(2, 50);

/** A key that is to be made. */
export interface NewKey {
  /** Whose it is, as the history calls them. */
  readonly name: string;
  readonly role: Role;
  /** Until when it holds; null for ever. */
  readonly expiresAt: Date | null;
  /** Who makes it. */
  readonly by: string;
}

/** A key as it is kept. */
export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdBy: string;
  /** Instants in ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** A key cannot be revoked, and why, in a sentence. */
export class KeyRefused extends Error {
  readonly code: 'UNKNOWN' | 'ALREADY_REVOKED';

  constructor(code: KeyRefused['code'], message: string) {
    super(message);
    this.name = 'KeyRefused';
    this.code = code;
  }
}

/** Makes a key, and returns it: it is kept as a hash, and never to be had again. */
export async function createKey(database: Database, { name, role, expiresAt, by }: NewKey): Promise<string> {
  for (;;) {
    const { id, key } = newKeyText();
    const [salt, nonce] = [randomBytes(16), randomUUID()];
    const hash = (await derive(key, salt, 32, cost)).toString('base64');
    const isMade = await database.write(async (transaction) => {
      const [made] = await transaction.run<{ nonce: string }>(createStatement, {
        id,
        nonce,
        properties: { name, role, salt: salt.toString('base64'), hash, createdBy: by },
        expiresAt: expiresAt?.toISOString() ?? null,
      });
      if (made?.nonce !== nonce) return false;
      await noteDeed(transaction, nonce, { action: 'createKey', agent: by, subject: `${id} ${role} ${name}` });
      return true;
    });
    // Ids are short, and one in four thousand million is taken.
    if (isMade) return key;
  }
}

/**
 * Revokes a key: it stays on record and holds no longer.
 *
 * @throws {KeyRefused} when there is none, or it is revoked already.
 */
export async function revokeKey(database: Database, { id, by }: { id: string; by: string }): Promise<void> {
  const revoking = randomUUID();
  const found = await database.write(async (transaction) => {
    const [row] = await transaction.run<{ revoking: string; by: string; at: string }>(revokeStatement, {
      id,
      revoking,
      by,
    });
    if (row?.revoking === revoking)
      await noteDeed(transaction, revoking, { action: 'revokeKey', agent: by, subject: id });
    return row;
  });
  if (!found) throw new KeyRefused('UNKNOWN', `There is no key ${id}.`);
  if (found.revoking !== revoking) {
    throw new KeyRefused('ALREADY_REVOKED', `Key ${id} was revoked by ${found.by} on ${found.at.slice(0, 10)}.`);
  }
}

/** All keys, also those that hold no longer. */
export function listKeys(database: Database): Promise<KeyRow[]> {
  return database.read<KeyRow>(listStatement);
}

/** Whether a key holds. */
export function holds({ expiresAt, revokedAt }: Pick<KeyRow, 'expiresAt' | 'revokedAt'>): boolean {
  return revokedAt === null && (expiresAt === null || Date.parse(expiresAt) > Date.now());
}

/** Whose a key is. */
export interface KeyHolder {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Milliseconds since 1970 at which it holds no longer; null for never. */
  readonly expiresAt: number | null;
  /** What it is kept as. */
  readonly hash: string;
}

/**
 * Whose a key is that holds; null where it is none.
 *
 * @param checked what the same key was kept as when its hash was last worked out; while that stands, it is not again
 * @throws {TooMuchWaits} when too many hashes are being worked out.
 */
export async function holderOf(database: Database, key: string, checked?: string): Promise<KeyHolder | null> {
  const id = idIn(key);
  if (id === null) return null;
  const [found] = await database.read<Omit<KeyHolder, 'id'> & { salt: string; isRevoked: boolean }>(findKey, { id });
  if (!found || found.isRevoked || isOver(found)) return null;
  const { name, role, expiresAt, hash } = found;
  const holder = { id, name, role, expiresAt, hash };
  if (hash === checked) return holder;
  const derived = await checking(() => derive(key, Buffer.from(found.salt, 'base64'), 32, cost));
  return timingSafeEqual(derived, Buffer.from(hash, 'base64')) ? holder : null;
}

/** Whether the time of a key is over. */
export function isOver({ expiresAt }: Pick<KeyHolder, 'expiresAt'>): boolean {
  return expiresAt !== null && expiresAt <= Date.now();
}
