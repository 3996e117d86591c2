/** A journal from one store into another, entry by entry with its seals and keys: the chain stays the same, to the letter. */
import type { ReadonlyKysely } from 'kysely/readonly';
import { chunksOf } from '../projections/rows.ts';
import type { Link } from './chain.ts';
import type { CaseTables, Db } from './tables.ts';

const BATCH = 500;

/**
 * Copies entries, contents, keys and original bytes up to `head`, all or none. Projections are not copied: the new store builds them
 * when it is opened.
 */
export async function copyJournal(from: ReadonlyKysely<CaseTables>, to: Db, head: Link): Promise<void> {
  await to.transaction().execute(async (trx) => {
    for (let after = 0; after < head.seq; after += BATCH) {
      const [first, last] = [after + 1, Math.min(after + BATCH, head.seq)];
      for (const table of ['entry', 'body', 'content_key', 'blob'] as const) {
        const rows = await from
          .selectFrom(table)
          .selectAll()
          .where('seq', '>=', first)
          .where('seq', '<=', last)
          .execute();
        for (const some of chunksOf(rows)) await trx.insertInto(table).values(some).execute();
      }
    }
  });
}
