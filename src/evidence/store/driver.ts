/**
 * What a store must offer. Three exist: in memory, one encrypted file, and a schema of a PostgreSQL server; all with the same
 * contract suite (`store.case.ts`). Drivers differ in search and in how bytes reach the disk, in nothing else.
 */
import type { SearchIndex } from '../projections/search/search-index.ts';
import type { Link } from './chain.ts';
import type { Db } from './tables.ts';

export interface Driver {
  /** What errors call this store: the file's path, the server's address without user and password, or `memory`. */
  readonly where: string;
  /** Failures are CorveeErrors, never the engine's own. In a file a transaction makes every other query wait. */
  readonly db: Db;
  /** True if other processes may write to the same store while this one has it open. */
  readonly shared: boolean;
  /**
   * First thing in a transaction that writes to the journal: until it ends, everybody else who comes here waits. The journal
   * then stands still.
   *
   * @throws CorveeError 'case-in-use' if somebody else keeps it too long
   */
  lock(trx: Db): Promise<void>;
  readonly search: SearchIndex;
  /** Null where there is nothing outside the store that could remember its head. */
  readonly head: HeadKeeper | null;
  /** After a withdrawal: rewrites the store so that no deleted row is left in any page, log or free list. */
  compact(): Promise<void>;
  /** After a rolled-back draft: leaves none of its pages in a log. */
  settle(): Promise<void>;
  /**
   * Writes a copy under the same key, with `head` beside it; it appears whole or not at all.
   *
   * @throws CorveeError 'case-exists', 'disk-full', 'file-unreadable'; 'not-built' where there is no key
   */
  copyTo(path: string, head: Link): Promise<void>;
  /** What is wrong with the storage itself, in the engine's words; empty if nothing is. Reads all of it. */
  integrity(): Promise<readonly string[]>;
  /** Finishes what is pending and lets go of everything. Safe to call twice. */
  close(): Promise<void>;
}

/** Remembers the last link of the chain outside the store, so that an older copy of the store does not pass for it. */
export interface HeadKeeper {
  /** Null if none is kept, `broken` if what is kept cannot be read. */
  read(): Link | 'broken' | null;
  /** Replaces the kept head: wholly or not at all. @throws CorveeError 'disk-full' or 'file-unreadable' */
  write(link: Link): void;
}
