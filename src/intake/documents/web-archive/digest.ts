/** Digests as archives of the web write them: `sha256:…` in hexadecimal, `sha1:…` in base 32. */
import { createHash } from 'node:crypto';

const ALGORITHMS = ['sha1', 'sha256', 'sha384', 'sha512', 'md5'] as const;
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** False also where the algorithm is none we know: what cannot be checked is not taken for checked. */
export function digestHolds(digest: string, bytes: Uint8Array): boolean {
  const [name = '', given = ''] = digest.split(':');
  const algorithm = ALGORITHMS.find((one) => one === name.toLowerCase().replace('-', ''));
  if (algorithm === undefined) return false;
  const hash = createHash(algorithm).update(bytes).digest();
  const stated = given.toLowerCase().replace(/=+$/, '');
  return stated === hash.toString('hex') || stated === base32(hash);
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE_32[parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
}
