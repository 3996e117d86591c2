/**
 * From a passphrase to the key of a case file: Argon2id, whose salt is the first 16 bytes of the file itself.
 *
 * The costs are fixed by the format version, never read from the file: whoever can write to the file could make the
 * next derivation cheap.
 */
import { randomBytes } from 'node:crypto';
import { hashRaw, type Options } from '@node-rs/argon2';

export const SALT_BYTES = 16;

/** What a derivation costs; memory in KiB. */
export type KdfCost = Required<Pick<Options, 'memoryCost' | 'timeCost' | 'parallelism'>>;

/** 256 MiB, three passes, four lanes: about a second, and about as slow for whoever tries passphrases. */
export const STANDARD_KDF: KdfCost = { memoryCost: 262_144, timeCost: 3, parallelism: 4 };

/** For tests, which derive hundreds of keys. A case made with it does not open with the standard one. */
export const QUICK_KDF_FOR_TESTS: KdfCost = { memoryCost: 64, timeCost: 1, parallelism: 1 };

/** 16 bytes from the operating system, for a new case. */
export function newSalt(): Uint8Array {
  return randomBytes(SALT_BYTES);
}

/** Argon2id, version 1.3 (the library's defaults). @returns 32 bytes; the caller overwrites them when done */
export async function caseKeyOf(passphrase: string, salt: Uint8Array, cost: KdfCost): Promise<Uint8Array> {
  return hashRaw(typedPassphrase(passphrase), { ...cost, outputLen: 32, salt });
}

/** The same passphrase however a keyboard composes its letters and however many spaces were typed. */
function typedPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}
