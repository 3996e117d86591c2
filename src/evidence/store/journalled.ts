/** Reading the journal, on the case itself or on a draft of it. */
import { rowJson } from '../projections/rows.ts';
import type { AnyEntry } from '../projections/projection.ts';
import type { Report } from '../report.ts';
import type { Journal } from './append.ts';
import type { Journalled } from './case.ts';
import type { Driver } from './driver.ts';
import { tipOf } from './journal.ts';
import { openLine, readRaw } from './lines.ts';
import { openOriginal } from './original.ts';
import type { Db } from './tables.ts';

/** @param db - the driver's database, or a transaction on it */
export function journalled<E extends AnyEntry>(
  db: Db,
  { search, where }: Driver,
  { codec }: Journal<E>,
): Omit<Journalled<E>, 'append'> {
  return {
    db: db as never,
    search,
    where,
    tip: () => tipOf(db),
    async lines({ after = 0, limit = 500 } = {}) {
      return (await readRaw(db, after, limit)).map((raw) => openLine(raw, codec));
    },
    async original(id) {
      const found = await db
        .selectFrom('report')
        .select(['seq', 'text', 'json'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (found === undefined) return null;
      return openOriginal(db, found.seq, { report: rowJson(where, found.json) as Report, text: found.text });
    },
  };
}
