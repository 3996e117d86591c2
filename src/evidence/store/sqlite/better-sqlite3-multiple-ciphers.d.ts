/**
 * The part of better-sqlite3-multiple-ciphers 13 that Corvée uses. The package brings types, but its `exports` hide them
 * from TypeScript's Node resolution.
 */
declare module 'better-sqlite3-multiple-ciphers' {
  import type { SqliteStatement } from 'kysely';

  class Database {
    static readonly SqliteError: new (message: string, code: string) => Error & { readonly code: string };
    constructor(path: string | Uint8Array, options?: { fileMustExist?: boolean; timeout?: number });
    readonly open: boolean;
    readonly inTransaction: boolean;
    prepare(sql: string): SqliteStatement & { get(...parameters: unknown[]): unknown };
    exec(sql: string): this;
    pragma(source: string): unknown;
    /** Sets the key of the encrypted database; nothing is read yet. */
    key(key: Uint8Array): number;
    /** The database as bytes, page by page; not encrypted. */
    serialize(): Uint8Array;
    close(): this;
  }
  export default Database;
}
