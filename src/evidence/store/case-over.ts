/** A case over a driver: one thing after another, and nothing on the case while a draft of it is open. */
import { CorveeError } from '../../base/index.ts';
import type { AnyEntry } from '../projections/projection.ts';
import { appendTo, type Journal } from './append.ts';
import type { Case } from './case.ts';
import { inDraft, outsideDrafts, refuseInsideDraft } from './drafting.ts';
import type { Driver } from './driver.ts';
import { keepHead, type HeadState } from './head.ts';
import { tipOf } from './journal.ts';
import { journalled } from './journalled.ts';
import { openLine, readRaw } from './lines.ts';
import { rebuild, refuseOtherVersion } from './projecting.ts';
import { purgeIfPending } from './purge.ts';
import { showEntry } from './shown-entry.ts';
import { verify } from './verify.ts';

/** @param driver - with its tables up to date; the case closes it */
export function caseOver<E extends AnyEntry>(
  driver: Driver,
  journal: Journal<E>,
  { readOnly, headAtOpen }: { readonly readOnly: boolean; readonly headAtOpen: HeadState },
): Case<E> {
  const { where, db } = driver;
  const queued = queue();
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    refuseInsideDraft(driver);
    return queued(work);
  };
  const reading = db.withPlugin(outsideDrafts(driver));

  return {
    ...journalled(reading, driver, journal),
    readOnly,
    headAtOpen,
    append: (entries, by, originals = new Map(), check) =>
      inTurn(async () => {
        if (readOnly) throw new CorveeError('case-read-only', { path: where });
        const links = await db.transaction().execute(async (trx) => {
          await driver.lock(trx);
          if (driver.shared) await refuseOtherVersion(trx, where, journal.projections);
          await check?.({ where, search: driver.search, db: trx as never });
          return appendTo(trx, journal, entries, by, originals);
        });
        keepHead(driver, links.at(-1) ?? null);
        await purgeIfPending(driver);
        return links;
      }),
    draft: (work) => inTurn(() => inDraft(driver, journal, work)),
    async show(seq, hides) {
      const [raw] = await readRaw(reading, seq - 1, 1);
      if (raw?.seq !== seq || raw.key === null) return null;
      const { header, entry } = openLine(raw, journal.codec);
      return entry === null ? null : showEntry(header, raw.key, entry, hides);
    },
    verify: () => inTurn(() => verify(driver, journal)),
    rebuild: () =>
      inTurn(() =>
        db.transaction().execute(async (trx) => {
          await driver.lock(trx);
          await rebuild(trx, { where, ...journal });
        }),
      ),
    backup: (path) => inTurn(async () => driver.copyTo(path, await tipOf(db))),
    close: () => inTurn(() => driver.close()),
  };
}

/** Runs what it is given one after another, failures included. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
