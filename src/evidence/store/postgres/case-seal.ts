/**
 * The key of a team's case, which the server never has: derived from the passphrase on the computer of whoever opens the
 * case, by Argon2id with a salt that lies beside the journal. With it, every word is sealed before it is sent.
 *
 * Two ways of sealing. A text is sealed under a fresh nonce: equal texts look unlike. A name that is asked for by equality
 * (a slug, a topic, a country) is sealed under a nonce made of itself: equal names look alike, and the server can compare
 * them without knowing them.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { deriveBytes } from '../../../base/index.ts';

const CIPHER = 'chacha20-poly1305';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What a sealed text begins with; no id, day, number or list of ids does. */
const MARK = '~';

/** How a column is sealed: each time unlike, or equal for equal values. */
export type Sealing = 'unlike' | 'alike';

export interface CaseSeal {
  text(column: string, plain: string, how: Sealing): string;
  /** Null if it was not sealed in this column under this key. */
  openText(column: string, sealed: string): string | null;
  bytes(column: string, plain: Uint8Array): Uint8Array;
  openBytes(column: string, sealed: Uint8Array): Uint8Array | null;
}

/** True for a text that is sealed, or pretends to be. */
export function looksSealed(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(MARK);
}

/** @param key - 32 bytes, used to derive others and not kept */
export function makeCaseSeal(key: Uint8Array): CaseSeal {
  const sealKey = deriveBytes(key, 'team:seal');
  const nonceKey = deriveBytes(key, 'team:nonce');

  const seal = (column: string, plain: Uint8Array, nonce: Uint8Array): Buffer => {
    const cipher = createCipheriv(CIPHER, sealKey, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(column), { plaintextLength: plain.length });
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
  const open = (column: string, sealed: Uint8Array): Buffer | null => {
    if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv(CIPHER, sealKey, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(column), { plaintextLength: end - NONCE_BYTES });
    decipher.setAuthTag(sealed.subarray(end));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
    } catch {
      return null;
    }
  };
  return {
    text(column, plain, how) {
      const bytes = Buffer.from(plain, 'utf8');
      const nonce =
        how === 'unlike'
          ? randomBytes(NONCE_BYTES)
          : createHmac('sha256', nonceKey)
              .update(`${column}\0`)
              .update(bytes)
              .digest()
              .subarray(0, NONCE_BYTES);
      return `${MARK}${seal(column, bytes, nonce).toString('base64')}`;
    },
    openText: (column, sealed) =>
      looksSealed(sealed)
        ? (open(column, Buffer.from(sealed.slice(1), 'base64'))?.toString('utf8') ?? null)
        : null,
    bytes: (column, plain) => seal(column, plain, randomBytes(NONCE_BYTES)),
    openBytes: open,
  };
}
