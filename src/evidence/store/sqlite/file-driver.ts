/**
 * One encrypted file: chacha20 with a tag per page, a raw key, and a write-ahead log that is pushed to the disk before
 * a commit is acknowledged. The lock is exclusive, so nobody else opens it and no shared-memory file exists.
 */
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { sql } from 'kysely';
import { CorveeError, isCorveeError } from '../../../base/index.ts';
import { EMPTY, type Link } from '../chain.ts';
import type { Driver } from '../driver.ts';
import { withFile } from '../file-error.ts';
import { headFile, syncFolder } from '../head-file.ts';
import type { Db } from '../tables.ts';
import { claimFile } from './case-file.ts';
import { caseKeyOf, newSalt, STANDARD_KDF, type KdfCost } from './case-key.ts';
import { translated } from './errors.ts';
import { keepNothing, sqliteDriver } from './sqlite-driver.ts';

/** Where a case is and what opens it. */
export interface CaseFile {
  readonly path: string;
  /** Null if the user was not asked yet: the answer is then 'case-passphrase-needed'. */
  readonly passphrase: string | null;
  /** For tests only; see `QUICK_KDF_FOR_TESTS`. */
  readonly kdf?: KdfCost;
}

const CACHE_KIB = 65_536;

/**
 * Opens an existing case file.
 *
 * @throws CorveeError 'case-missing', 'case-not-a-case', 'case-passphrase-needed', 'case-in-use', 'file-unreadable', or
 * 'case-passphrase' if the passphrase is wrong or the file's first page is damaged: from outside these look the same
 */
export async function fileDriver({ path, passphrase, kdf = STANDARD_KDF }: CaseFile): Promise<Driver> {
  const { salt, release } = claimFile(path);
  try {
    if (passphrase === null) throw new CorveeError('case-passphrase-needed', { path });
    const key = await caseKeyOf(passphrase, salt, kdf);
    const onFile = { head: headFile(realpathSync(path)), copyTo: copyCase, onClose: release };
    return sqliteDriver(unlock(path, path, key, salt), path, onFile);
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * Makes a new case file. `prepare` sees it under another name; only when that is done does it appear at `path`, whole,
 * so a crash leaves either a case or nothing.
 *
 * @param head - of what `prepare` puts into it
 * @throws CorveeError 'case-exists', 'case-passphrase-needed', 'file-unreadable', 'disk-full'
 */
export async function makeCaseFile(
  file: CaseFile,
  prepare: (driver: Driver) => Promise<void>,
  head: Link = EMPTY,
): Promise<void> {
  const { path, passphrase, kdf = STANDARD_KDF } = file;
  refuseExisting(path);
  if (passphrase === null) throw new CorveeError('case-passphrase-needed', { path });
  const draft = `${path}.new`;
  const salt = newSalt();
  const key = await caseKeyOf(passphrase, salt, kdf);
  discard(draft);
  try {
    withFile(path, () => {
      closeSync(openSync(draft, 'wx', 0o600));
    });
    const driver = sqliteDriver(unlock(draft, path, key, salt), path);
    try {
      await prepare(driver);
    } finally {
      await driver.close();
    }
    publish(draft, path, head);
  } catch (error) {
    discard(draft);
    throw error;
  }
}

/** Writes all of an open case into a new file under the same key; only when that is done does it appear at `path`. */
async function copyCase(db: Db, path: string, head: Link): Promise<void> {
  refuseExisting(path);
  const draft = `${path}.new`;
  discard(draft);
  try {
    withFile(path, () => {
      closeSync(openSync(draft, 'wx', 0o600));
    });
    await sql`vacuum into ${draft}`.execute(db);
    publish(draft, path, head);
  } catch (error) {
    discard(draft);
    throw error;
  }
}

/** A log without its case would be replayed into the new one. */
function refuseExisting(path: string): void {
  if (existsSync(path) || existsSync(`${path}-wal`)) throw new CorveeError('case-exists', { path });
}

/** Puts a finished file in its place, with its head. */
function publish(draft: string, path: string, head: Link): void {
  withFile(path, () => {
    const handle = openSync(draft, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    headFile(path).write(head);
    renameSync(draft, path);
    syncFolder(dirname(path));
  });
}

/** @param named - what errors call it; `key` is overwritten */
function unlock(path: string, named: string, key: Uint8Array, salt: Uint8Array): Database {
  const raw = translated(named, () => new Database(path, { fileMustExist: true, timeout: 0 }));
  const phrase = Buffer.from(
    `raw:${Buffer.from(key).toString('hex')}${Buffer.from(salt).toString('hex')}`,
    'latin1',
  );
  try {
    translated(named, () => {
      raw.pragma("cipher = 'chacha20'");
      raw.key(phrase);
      raw.pragma('locking_mode = EXCLUSIVE');
      raw.pragma('journal_mode = WAL');
      raw.pragma('synchronous = FULL');
      raw.pragma(`cache_size = -${CACHE_KIB}`);
      raw.pragma('wal_autocheckpoint = 16384');
      keepNothing(raw);
      raw.prepare('select count(*) from sqlite_master').get();
    });
    return raw;
  } catch (error) {
    raw.close();
    if (isCorveeError(error, 'case-damaged')) {
      throw new CorveeError('case-passphrase', { path: named }, { cause: error });
    }
    throw error;
  } finally {
    key.fill(0);
    phrase.fill(0);
  }
}

function discard(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-journal`]) rmSync(file, { force: true });
}
