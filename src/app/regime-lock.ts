/** `corvee lock`: writes down which wording of each claim a regime rests on, and says when the case has another. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorveeError, type Problem } from '../base/index.ts';
import { listClaims, type Reader } from '../evidence/index.ts';
import {
  checkRegime,
  citationsOf,
  LOCK_FILE,
  movedSince,
  parseLock,
  printLock,
  staleLock,
  type Lock,
} from '../regime/index.ts';
import { readRegimeDir } from './regime-dir.ts';

export interface Locked {
  /** The lock's file. */
  readonly path: string;
  readonly claims: number;
  /** Names the regime cites and the case does not have: they stay out of the lock. */
  readonly absent: readonly string[];
}

/**
 * Writes the lock of a regime from the claims of a case.
 *
 * @throws CorveeError 'regime-missing', 'regime-refused', 'out-not-writable'
 */
export async function lockRegime(reader: Reader, dir: string): Promise<Locked> {
  const regime = checkRegime(dir, without(readRegimeDir(dir)));
  const ids = await idsIn(reader);
  const cited = [...citationsOf(regime).keys()];
  const lock = new Map(
    cited.flatMap((slug) => (ids.has(slug) ? [[slug, ids.get(slug) ?? ''] as const] : [])),
  );
  const path = join(dir, LOCK_FILE);
  try {
    writeFileSync(path, printLock(lock));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new CorveeError('out-not-writable', { dir, reason: code }, { cause: error });
  }
  return { path, claims: lock.size, absent: cited.filter((slug) => !ids.has(slug)) };
}

/**
 * What is stale: claims cited and not locked, locked and not cited, worded otherwise in this case, or not in it.
 *
 * @throws CorveeError 'regime-missing', 'regime-refused', 'lock-missing' if the regime has no lock
 */
export async function lockProblems(reader: Reader, dir: string): Promise<readonly Problem[]> {
  const files = readRegimeDir(dir);
  const text = files[LOCK_FILE];
  if (text === undefined) throw new CorveeError('lock-missing', { dir });
  const regime = checkRegime(dir, without(files));
  const lock = parseLock(text);
  return [...staleLock(regime, lock, dir), ...movedSince(regime, lock, await idsIn(reader), dir)];
}

/** A stale lock must not keep a regime from being read for a new one. */
function without(files: ReturnType<typeof readRegimeDir>): ReturnType<typeof readRegimeDir> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== LOCK_FILE));
}

async function idsIn(reader: Reader): Promise<Lock> {
  const records = await listClaims(reader);
  return new Map(records.flatMap(({ claim: { slug, id } }) => (slug === null ? [] : [[slug, id] as const])));
}
