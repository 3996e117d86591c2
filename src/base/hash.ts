/** SHA-256 in plain JavaScript, so that the same code hashes in Node, in a worker and in a page. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';

/** Lower-case hexadecimal of 32 bytes. */
export const Sha256Text = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = string;

/** SHA-256 of bytes, or of the UTF-8 of a text. */
export function sha256(data: Uint8Array | string): Sha256 {
  return bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** SHA-256 of the canonical JSON of a value. @throws CorveeError 'json-not-canonical' as canonicalJson does. */
export function hashOf(value: unknown): Sha256 {
  return sha256(canonicalJson(value));
}

/** HMAC-SHA-256, 32 bytes: derives one key or salt per purpose from a secret. */
export function deriveBytes(secret: Uint8Array, purpose: string): Uint8Array {
  return hmac(digest, secret, utf8ToBytes(purpose));
}
