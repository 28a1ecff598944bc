import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { now } from '../database/now.ts';
import { holderOf, isOver, type KeyHolder } from './keys.ts';

/** Milliseconds for which it is remembered whose a key is: so long may one be used that is revoked. */
export const memory = 5_000;
/** Of so many keys. */
const most = 1_000;

/** Finds out whose a key is. */
export type KeyCheck = (key: string) => Promise<KeyHolder | null>;

/** Checks keys, each once in a few seconds however often it is used. Of what is no key nothing is remembered. */
export function keyCheck(database: Database): KeyCheck {
  const known = new Map<string, { readonly until: number; readonly holder: Promise<KeyHolder | null> }>();
  return async (key) => {
    const sha256 = createHash('sha256').update(key).digest('base64');
    let found = known.get(sha256);
    if (!found || found.until <= now()) {
      if (known.size >= most) known.clear();
      const asked = { until: now() + memory, holder: holderOf(database, key) };
      const forget = () => known.get(sha256) === asked && known.delete(sha256);
      asked.holder.then((holder) => holder === null && forget(), forget);
      known.set(sha256, asked);
      found = asked;
    }
    const holder = await found.holder;
    return holder && !isOver(holder) ? holder : null;
  };
}
