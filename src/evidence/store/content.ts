/**
 * An entry's content: sealed under a key of its own, and committed to by salted hashes of its fields.
 *
 * Destroying the key destroys the content and the salts with it: what is left in the chain is a hash that nobody can
 * check a guess against. Everything here but `newContentKey` is a pure function of its arguments.
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

/** 32 bytes from the operating system: the one place where entries get entropy. */
export function newContentKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
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

/** Each top-level field's salted hash, by field. */
export function fieldHashes(
  contentKey: Uint8Array,
  fields: CanonicalFields,
): Readonly<Record<string, Sha256>> {
  return Object.fromEntries(
    fields.map(([field, json]) => [field, fieldHash(fieldSalt(contentKey, field), json)]),
  );
}

/** What a header says of an entry: the hash of its fields' salted hashes. */
export function commitmentOf(contentKey: Uint8Array, fields: CanonicalFields): Sha256 {
  return hashOf(fieldHashes(contentKey, fields));
}

/** The salt of one field; disclosing it opens that field's hash and no other. */
export function fieldSalt(contentKey: Uint8Array, field: string): Uint8Array {
  return deriveBytes(contentKey, `salt:${field}`);
}

/** SHA-256 of the 32-byte salt followed by the canonical JSON of the value. */
export function fieldHash(salt: Uint8Array, json: string): Sha256 {
  return sha256(Buffer.concat([salt, Buffer.from(json, 'utf8')]));
}

function sealKey(contentKey: Uint8Array, what: Sealed): Uint8Array {
  return deriveBytes(contentKey, what === 'entry' ? 'seal' : 'seal:original');
}

function placeOf(seq: number): Uint8Array {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(seq));
  return place;
}
