/** How a store finds substrings: the one thing besides pragmas in which drivers differ. */
import { sql, type RawBuilder } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { CaseTables, Db } from '../../store/tables.ts';

export interface SearchIndex {
  create(db: Db): Promise<void>;
  drop(db: Db): Promise<void>;
  /** Indexes rows of `search_doc` that were just inserted. */
  add(db: Db, seqs: readonly number[]): Promise<void>;
  /** Takes rows out of the index, leaving none of their words in it; the caller deletes them from `search_doc` after. */
  remove(db: Db, seqs: readonly number[]): Promise<void>;
  /**
   * The texts that contain every term, newest first. Exact for every term, however short.
   *
   * @param terms - folded, without white space, at least one
   * @param page - only texts before entry `before`, and at most `limit`
   */
  find(
    db: ReadonlyKysely<CaseTables>,
    terms: readonly string[],
    page: { readonly before: number; readonly limit: number },
  ): Promise<readonly number[]>;
  /**
   * A condition on `claim`: its summary holds every one of these words. Letter case does not count for A to Z, and where the
   * texts are held in memory not for any letter.
   */
  claimsWith(db: ReadonlyKysely<CaseTables>, words: readonly string[]): Promise<RawBuilder<boolean>>;
  /** False if the index and `search_doc` do not say the same. */
  check(db: Db): Promise<boolean>;
}

/** Keeps no index and finds nothing: for building the texts alone. */
export const noIndex: SearchIndex = {
  create: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  add: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  find: () => Promise.resolve([]),
  claimsWith: () => Promise.resolve(sql<boolean>`false`),
  check: () => Promise.resolve(true),
};
