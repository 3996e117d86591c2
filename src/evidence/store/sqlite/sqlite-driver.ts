/** What both SQLite drivers share, over a connection that is already open (and, for a file, unlocked). */
import type Database from 'better-sqlite3-multiple-ciphers';
import { sql } from 'kysely';
import { CorveeError } from '../../../base/index.ts';
import type { Link } from '../chain.ts';
import type { Driver, HeadKeeper } from '../driver.ts';
import type { Db } from '../tables.ts';
import { kyselyOver } from './connection.ts';
import { ftsSearch } from './fts-search.ts';

/** What a driver over a file has and one over memory has not. */
export interface OnFile {
  readonly head: HeadKeeper;
  readonly copyTo: (db: Db, path: string, head: Link) => Promise<void>;
  /** Called once, after the connection is closed. */
  readonly onClose: () => void;
}

/** @param raw - handed over: closing the driver closes it */
export function sqliteDriver(raw: Database, where: string, file: OnFile | null = null): Driver {
  const db = kyselyOver(raw, where);
  const isOpen = (): boolean => raw.open;
  const emptyLog = async (): Promise<void> => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  };
  return {
    where,
    db,
    search: ftsSearch,
    shared: false,
    // The one connection is the lock.
    lock: () => Promise.resolve(),
    head: file?.head ?? null,
    async compact() {
      await sql`vacuum`.execute(db);
      await emptyLog();
    },
    settle: emptyLog,
    async copyTo(path, head) {
      if (file === null) throw new CorveeError('not-built', { what: 'backup' });
      await file.copyTo(db, path, head);
    },
    async integrity() {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    },
    async close() {
      if (!isOpen()) return;
      // Whoever has the connection finishes first.
      await db.connection().execute(() => Promise.resolve());
      await db.destroy();
      // Kysely opens its side on the first query; without one it has nothing to close.
      if (isOpen()) raw.close();
      file?.onClose();
    },
  };
}

/** Settings that keep deleted content out of pages and temporary content off the disk. */
export function keepNothing(raw: Database): void {
  raw.pragma('secure_delete = ON');
  raw.pragma('temp_store = MEMORY');
}
