import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { now } from '../database/now.ts';
import { holderOf, isOver, type KeyHolder } from './keys.ts';

/** Milliseconds for which it is remembered whose a key is: so long may one be used that is revoked. */
export const memory = 5_000;
/** Of so many keys. */
const most = 1_000;

/** Finds out whose keys are. */
export interface KeyCheck {
  /** Whether the key held when it was last looked at, or is being looked at: then it costs no slow hash any more. */
  isKnown(key: string): boolean;
  /** Whose a key is; null where it is none, or holds no longer. */
  holderOf(key: string): Promise<KeyHolder | null>;
}

/**
 * Checks keys, each once in a few seconds however often it is used, and by its slow hash once only: after that, it is known by
 * a quick one, which nobody can guess either. Of what is no key nothing is remembered.
 */
export function keyCheck(database: Database): KeyCheck {
  const known = new Map<string, { readonly until: number; readonly holder: Promise<KeyHolder | null> }>();
  /** What keys that held are kept as, by their SHA-256. */
  const hashes = new Map<string, string>();

  async function look(key: string, sha256: string): Promise<KeyHolder | null> {
    const found = await holderOf(database, key, hashes.get(sha256));
    if (!found) hashes.delete(sha256);
    else if (!hashes.has(sha256)) {
      if (hashes.size >= most) hashes.clear();
      hashes.set(sha256, found.hash);
    }
    return found;
  }

  return {
    isKnown(key) {
      const sha256 = sha256Of(key);
      return hashes.has(sha256) || known.has(sha256);
    },
    async holderOf(key) {
      const sha256 = sha256Of(key);
      let found = known.get(sha256);
      if (!found || found.until <= now()) {
        if (known.size >= most) known.clear();
        const asked = { until: now() + memory, holder: look(key, sha256) };
        const forget = () => known.get(sha256) === asked && known.delete(sha256);
        asked.holder.then((holder) => holder === null && forget(), forget);
        known.set(sha256, asked);
        found = asked;
      }
      const holder = await found.holder;
      return holder && !isOver(holder) ? holder : null;
    },
  };
}

function sha256Of(key: string): string {
  return createHash('sha256').update(key).digest('base64');
}
