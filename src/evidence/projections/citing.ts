/**
 * A projection for records of other parts that are kept whole and rest on claims: instruments, relations, forecasts.
 * Each record is a row; a withdrawn claim takes the rows that cite it along, because their wording could repeat it.
 */
import type { ClaimId } from '../ids.ts';
import type { Reader } from '../store/case.ts';
import type { Db } from '../store/tables.ts';
import type { AnyEntry, Projection } from './projection.ts';

/** What one entry contributes: its kind and id within the projection, the value, and every claim it rests on. */
export interface Citing {
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
  readonly claims: readonly ClaimId[];
}

type Rows = Record<string, { seq: number; kind: string; id: string; json: string; claims: string }>;

const tableOf = (name: string): string => `citing_${name}`;
const rowsIn = (db: unknown) => (db as Db).$extendTables<Rows>();

/**
 * @param kinds - the kinds of entries this projection is made of; all others are ignored
 * @param pick - what one of them contributes
 */
export function citingProjection<E extends AnyEntry>(
  name: string,
  version: number,
  kinds: readonly E['kind'][],
  pick: (entry: E) => Citing,
): Projection<AnyEntry> {
  const table = tableOf(name);
  return {
    name,
    version,
    async migrate(db) {
      await db.schema
        .createTable(table)
        .addColumn('seq', 'integer', (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('json', 'text', (c) => c.notNull())
        .addColumn('claims', 'text', (c) => c.notNull())
        .execute();
    },
    async clear(db) {
      await db.schema.dropTable(table).ifExists().execute();
    },
    async apply(db, entries) {
      for (const { seq, entry } of entries) {
        if (!kinds.includes(entry.kind)) continue;
        const { kind, id, value, claims: cited } = pick(entry as E);
        const claims = ` ${[...new Set(cited)].join(' ')} `;
        await rowsIn(db)
          .insertInto(table)
          .values({ seq, kind, id, json: JSON.stringify(value), claims })
          .execute();
      }
    },
    async withdraw(db, { claims }) {
      const gone: number[] = [];
      for (const claim of claims) {
        const rows = await rowsIn(db)
          .deleteFrom(table)
          .where('claims', 'like', `% ${claim} %`)
          .returning('seq')
          .execute();
        gone.push(...rows.map((row) => row.seq));
      }
      return gone;
    },
  };
}

/**
 * The records of a kind in the order they were recorded, the latest wording of each id only. They were checked when they
 * were recorded; the caller knows their type.
 *
 * @param recorded - up to and with this entry; left out: now
 */
export async function citingRecords(
  reader: Reader,
  name: string,
  kind: string,
  recorded?: number,
): Promise<{ readonly seq: number; readonly value: unknown }[]> {
  let query = rowsIn(reader.db).selectFrom(tableOf(name)).selectAll().where('kind', '=', kind).orderBy('seq');
  if (recorded !== undefined) query = query.where('seq', '<=', recorded);
  const latest = new Map<string, { seq: number; value: unknown }>();
  for (const { seq, id, json } of await query.execute())
    latest.set(id, { seq, value: JSON.parse(json) as unknown });
  return [...latest.values()];
}
