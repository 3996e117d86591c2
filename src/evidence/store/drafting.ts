/** Throw-away drafts: a transaction that is always rolled back, with the case's own interface on it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';
import { CorveeError } from '../../base/index.ts';
import type { AnyEntry } from '../projections/projection.ts';
import { appendTo, type Journal } from './append.ts';
import type { Journalled } from './case.ts';
import type { Driver } from './driver.ts';
import { journalled } from './journalled.ts';
import { unlessFull } from './purge.ts';
import type { Db } from './tables.ts';

/** The drivers whose draft is open in the current chain of calls. */
const drafting = new AsyncLocalStorage<readonly Driver[]>();

/**
 * A draft holds the only connection, so whoever asked for the case from inside it would wait for ever.
 *
 * @throws CorveeError 'draft-open' instead
 */
export function refuseInsideDraft(driver: Driver): void {
  if (drafting.getStore()?.includes(driver)) throw new CorveeError('draft-open', { path: driver.where });
}

/** Makes every query on the case itself refuse to run inside a draft of it. */
export function outsideDrafts(driver: Driver): KyselyPlugin {
  return {
    transformQuery({ node }) {
      refuseInsideDraft(driver);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

/** Runs `work` on an overlay and rolls everything back. */
export async function inDraft<E extends AnyEntry, T>(
  driver: Driver,
  journal: Journal<E>,
  work: (overlay: Journalled<E>) => Promise<T>,
): Promise<T> {
  const trx = await driver.db.startTransaction().execute();
  try {
    const open = [...(drafting.getStore() ?? []), driver];
    return await drafting.run(open, () => work(overlayOver(trx, driver, journal)));
  } finally {
    await trx.rollback().execute();
    await unlessFull(() => driver.settle());
  }
}

type Savepoint = Awaited<ReturnType<ReturnType<Db['startTransaction']>['execute']>>;

function overlayOver<E extends AnyEntry>(trx: Savepoint, driver: Driver, journal: Journal<E>): Journalled<E> {
  return {
    ...journalled(trx, driver, journal),
    async append(entries, by, originals = new Map(), check) {
      await driver.lock(trx);
      const before = await trx.savepoint('append').execute();
      try {
        await check?.({ where: driver.where, search: driver.search, db: before as never });
        const links = await appendTo(before, journal, entries, by, originals);
        await before.releaseSavepoint('append').execute();
        return links;
      } catch (error) {
        await before.rollbackToSavepoint('append').execute();
        throw error;
      }
    },
  };
}
