/** SQLite's failures as Corvée's: no caller ever meets an error of the engine. */
import Database from 'better-sqlite3-multiple-ciphers';
import { CorveeError } from '../../../base/index.ts';

/**
 * @param where - the path the error names
 * @returns `error` itself if the engine did not make it, otherwise a CorveeError with the engine's as its cause
 */
export function caseErrorOf(error: unknown, where: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const options = { cause: error };
  const code = error.code;
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new CorveeError('case-in-use', { path: where }, options);
  if (code === 'SQLITE_FULL') return new CorveeError('disk-full', { path: where }, options);
  if (code.startsWith('SQLITE_READONLY')) return new CorveeError('case-read-only', { path: where }, options);
  if (code.startsWith('SQLITE_CANTOPEN')) {
    return new CorveeError('file-unreadable', { file: where, reason: code }, options);
  }
  // A page that does not open, a read that ends early, a schema that contradicts itself, an index without its row.
  return new CorveeError('case-damaged', { path: where, detail: code }, options);
}

/** Runs `work`; whatever the engine throws leaves as a CorveeError. */
export function translated<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw caseErrorOf(error, where);
  }
}
