/**
 * The journal's own tables. Everything else in a case is a projection of them.
 *
 * Text ids, ISO days as text, JSON as text, whole numbers, bytes: what SQLite and PostgreSQL store alike.
 */
import type { Kysely } from 'kysely';
import type { RecordTables } from '../projections/records/tables.ts';
import type { SearchTables } from '../projections/search/tables.ts';

export interface JournalTables {
  /** One row. */
  case_format: { version: number };
  /** `header` is canonical JSON and `hash` its SHA-256. */
  entry: { seq: number; header: string; hash: string };
  /** Gone for an entry whose content was destroyed, and so is its key. */
  body: { seq: number; sealed: Uint8Array };
  content_key: { seq: number; key: Uint8Array };
  /** Original bytes that are not just the UTF-8 of the report's text; sealed under the key of entry `seq`. */
  blob: { sha256: string; seq: number; sealed: Uint8Array };
  /** Which version of each projection is built, and up to which entry. */
  projection: { name: string; version: number; seq: number };
  /** Withdrawals after which the file has not been rewritten yet. */
  pending_purge: { seq: number };
}

export type CaseTables = JournalTables & RecordTables & SearchTables;

/** A case's database, or a transaction on it. */
export type Db = Kysely<CaseTables>;
