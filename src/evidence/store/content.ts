/**
 * An entry's content: sealed under a key of its own.
 *
 * Destroying the key destroys the content and the salts of its commitment with it: what is left in the chain is a hash that
 * nobody can check a guess against. Everything here but `newContentKey` and `newSalt` is a pure function of its arguments.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson, deriveBytes, hashOf, sha256, type Sha256 } from '../../base/index.ts';

const KEY_BYTES = 32;
const TAG_BYTES = 16;
const CIPHER = 'chacha20-poly1305';
/** Every key seals exactly one message, so the nonce need not differ. */
const NONCE = new Uint8Array(12);

/** What a sealed message is: an entry, or the original bytes of a report. Each has its own key. */
export type Sealed = 'entry' | 'original';

/** 32 bytes from the operating system: with `newSalt` the one place where entries get entropy. */
export function newContentKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
}

/** What hides kind, actor and month of an entry from whoever has only its hash. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** @returns ciphertext followed by a 16-byte tag; `seq` and `what` are bound to it */
export function seal(contentKey: Uint8Array, seq: number, what: Sealed, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv(CIPHER, sealKey(contentKey, what), NONCE, { authTagLength: TAG_BYTES });
  cipher.setAAD(placeOf(seq), { plaintextLength: plain.length });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Undoes `seal`; null if key, place or bytes are not the ones that were sealed. Never throws for bad bytes. */
export function unseal(
  contentKey: Uint8Array,
  seq: number,
  what: Sealed,
  sealed: Uint8Array,
): Uint8Array | null {
  if (contentKey.length !== KEY_BYTES || sealed.length < TAG_BYTES) return null;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, sealKey(contentKey, what), NONCE, { authTagLength: TAG_BYTES });
  decipher.setAAD(placeOf(seq), { plaintextLength: end });
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    return null;
  }
}

/** An entry's fields in canonical order, each with the canonical JSON of its value. */
export type CanonicalFields = readonly (readonly [field: string, json: string])[];

/** @throws CorveeError 'json-not-canonical' */
export function canonicalFields(entry: object): CanonicalFields {
  return Object.entries(entry)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => [field, canonicalJson(value)]);
}

/** The canonical JSON of the entry, from that of its fields. */
export function canonicalEntry(fields: CanonicalFields): string {
  return `{${fields.map(([field, json]) => `${JSON.stringify(field)}:${json}`).join(',')}}`;
}

/** What a header of form 1 says of an entry: the hash of its top-level fields' hashes, each under a salt of its own. */
export function commitmentOf(contentKey: Uint8Array, fields: CanonicalFields): Sha256 {
  const hashes = fields.map(([field, json]): [string, Sha256] => {
    const salt = deriveBytes(contentKey, `salt:${field}`);
    return [field, sha256(Buffer.concat([salt, Buffer.from(json, 'utf8')]))];
  });
  return hashOf(Object.fromEntries(hashes));
}

function sealKey(contentKey: Uint8Array, what: Sealed): Uint8Array {
  return deriveBytes(contentKey, what === 'entry' ? 'seal' : 'seal:original');
}

function placeOf(seq: number): Uint8Array {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(seq));
  return place;
}
