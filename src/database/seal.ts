import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Seals texts that callers are to hand back, so that none but those that were handed out are taken. */
export interface Seal {
  /** The text as it is handed out. */
  close(text: string): string;
  /** The text that was handed out; undefined for what was not, or is older than it may be. */
  open(sealed: string): string | undefined;
}

const form = /^([0-9a-z]{6,10})\.([\w-]{1,400})\.([\w-]{43})$/;
/** How far the clocks of two machines may be apart. */
const tolerance = 60_000;

/**
 * Makes the seal that all processes have which know the same password. Without a password nobody else knows it.
 *
 * @param validity milliseconds for which what was handed out is taken back
 */
export function createSeal(password: string, purpose: string, validity: number): Seal {
  let key: Buffer | undefined;
  const mac = (text: string) => {
    // Slow by intention: who has something that is sealed must not find the password by trying.
    key ??= password === '' ? randomBytes(32) : scryptSync(password, purpose, 32);
    return createHmac('sha256', key).update(text).digest();
  };
  return {
    close(text) {
      const sealed = `${Date.now().toString(36)}.${Buffer.from(text).toString('base64url')}`;
      return `${sealed}.${mac(sealed).toString('base64url')}`;
    },
    open(sealed) {
      const [, at = '', text = '', given = ''] = form.exec(sealed) ?? [];
      const right = mac(`${at}.${text}`);
      const found = Buffer.from(given, 'base64url');
      if (found.length !== right.length || !timingSafeEqual(found, right)) return undefined;
      const age = Date.now() - Number.parseInt(at, 36);
      return age < -tolerance || age > validity ? undefined : Buffer.from(text, 'base64url').toString();
    },
  };
}
