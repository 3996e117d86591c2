/**
 * What a case file looks like from outside: 16 bytes of salt, then SQLite's eight bytes on page size and versions in
 * clear, then nothing but ciphertext. Only the passphrase can tell whether it is a case.
 */
import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { CorveeError } from '../../../base/index.ts';
import { withFile } from '../file-error.ts';
import { SALT_BYTES } from './case-key.ts';

/** Page size 4096, how it is written and read (1: as backups are made, 2: with a log), 32 bytes kept per page, fractions. */
const CLEAR = /^1000(0101|0202)20402020$/;
const CLEAR_BYTES = 8;

/**
 * Cases open in this process, by device and inode. Opening and closing a file a second time inside one process drops
 * the operating system's locks on it (POSIX), so no second handle may ever be made, not even to look at the salt.
 */
const openHere = new Set<string>();

/** True if the file looks like a case. Never opens one that is open already; never throws. */
export function isCase(path: string): boolean {
  try {
    const stats = statSync(path);
    return stats.isFile() && (openHere.has(keyOf(stats)) || readStart(path) !== null);
  } catch {
    return false;
  }
}

/**
 * Marks the case as open in this process and reads its salt.
 *
 * @returns the salt, and what to call when the case is closed
 * @throws CorveeError 'case-missing', 'case-not-a-case', 'case-in-use' (open in this process) or 'file-unreadable'
 */
export function claimFile(path: string): { salt: Uint8Array; release: () => void } {
  const stats = statOf(path);
  const key = keyOf(stats);
  if (openHere.has(key)) throw new CorveeError('case-in-use', { path });
  const salt = stats.isFile() ? withFile(path, () => readStart(path)) : null;
  if (salt === null) throw new CorveeError('case-not-a-case', { path });
  openHere.add(key);
  return { salt, release: () => openHere.delete(key) };
}

function statOf(path: string): Stats {
  const stats = withFile(path, () => statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) throw new CorveeError('case-missing', { path });
  return stats;
}

/** The salt, or null if what follows it is not a case's. */
function readStart(path: string): Uint8Array | null {
  const start = Buffer.alloc(SALT_BYTES + CLEAR_BYTES);
  const handle = openSync(path, 'r');
  try {
    const read = readSync(handle, start, 0, start.length, 0);
    const looksRight = read === start.length && CLEAR.test(start.toString('hex', SALT_BYTES));
    return looksRight ? start.subarray(0, SALT_BYTES) : null;
  } finally {
    closeSync(handle);
  }
}

function keyOf(stats: Stats): string {
  return `${stats.dev}:${stats.ino}`;
}
