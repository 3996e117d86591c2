/** The last step of a withdrawal: rewriting the store, so that nothing that was deleted is left in it. */
import { isCorveeError } from '../../base/index.ts';
import { chunksOf } from '../projections/rows.ts';
import type { Driver } from './driver.ts';

/**
 * Rewrites the store if a withdrawal asks for it. The withdrawal stands by then; on a full disk, or while
 * others read a store that is shared, the rewriting is left for the next append or the next opening.
 */
export async function purgeIfPending(driver: Driver): Promise<void> {
  const { db } = driver;
  const pending = (await db.selectFrom('pending_purge').select('seq').execute()).map(({ seq }) => seq);
  if (pending.length === 0) return;
  await unlessFull(async () => {
    await driver.compact();
    for (const some of chunksOf(pending))
      await db.deleteFrom('pending_purge').where('seq', 'in', some).execute();
    await driver.settle();
  });
}

/** Runs housekeeping that may wait; a full disk, or a store that others are reading, is then no failure of the work it follows. */
export async function unlessFull(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isCorveeError(error, 'disk-full') && !isCorveeError(error, 'case-in-use')) throw error;
  }
}
