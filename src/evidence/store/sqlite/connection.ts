/**
 * Kysely over one SQLite connection: statements are prepared once, failures leave as CorveeErrors, and a transaction
 * that the engine gave up (on a full disk it may roll back by itself) is never continued outside of itself.
 */
import type Database from 'better-sqlite3-multiple-ciphers';
import {
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type DialectAdapter,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import { CorveeError } from '../../../base/index.ts';
import type { Db } from '../tables.ts';
import { caseErrorOf, translated } from './errors.ts';

const MAX_PREPARED = 300;

/** Kysely's handle for `raw`; closing the handle closes `raw`. */
export function kyselyOver(raw: Database, where: string): Db {
  return new Kysely({ dialect: new CaseDialect({ database: guarded(raw, where) }) });
}

/** SQLite can roll back what a migration did to the schema, so a migration is all or nothing. */
class CaseAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class CaseDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new CaseAdapter();
  }
}

function guarded(raw: Database, where: string): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  let expectsTransaction = false;

  const around = <T>(sql: string, work: () => T): T => {
    if (sql === 'rollback' && !raw.inTransaction) {
      expectsTransaction = false;
      return { changes: 0, lastInsertRowid: 0 } as T;
    }
    if (expectsTransaction && !raw.inTransaction) throw new CorveeError('disk-full', { path: where });
    const result = translated(where, work);
    if (sql === 'begin') expectsTransaction = true;
    if (sql === 'commit' || sql === 'rollback') expectsTransaction = false;
    return result;
  };

  const prepare = (sql: string): SqliteStatement => {
    const statement = translated(where, () => raw.prepare(sql));
    return {
      reader: statement.reader,
      all: (parameters) => around(sql, () => statement.all(parameters)),
      run: (parameters) => around(sql, () => statement.run(parameters)),
      iterate: (parameters) =>
        each(
          where,
          around(sql, () => statement.iterate(parameters)),
        ),
    };
  };

  return {
    prepare(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      if (prepared.size >= MAX_PREPARED) prepared.clear();
      const statement = prepare(sql);
      prepared.set(sql, statement);
      return statement;
    },
    close() {
      prepared.clear();
      raw.close();
    },
  };
}

/** The rows one by one; a failure on the way leaves as a CorveeError too. */
function* each<T>(where: string, rows: Iterable<T>): Generator<T> {
  try {
    yield* rows;
  } catch (error) {
    throw caseErrorOf(error, where);
  }
}
