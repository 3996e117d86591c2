/**
 * A projection for records that are kept whole and rest on claims or reports: instruments, relations, forecasts, releases.
 * Each record is a row; a withdrawn claim or report takes the rows that cite it along, because their wording could repeat it.
 */
import { CorveeError } from '../../base/index.ts';
import type { EvidenceEntry } from '../entry.ts';
import type { ClaimId, ReportId } from '../ids.ts';
import type { Reader } from '../store/case.ts';
import type { Db } from '../store/tables.ts';
import type { AnyEntry, Projection } from './projection.ts';

/**
 * What one entry contributes: its kind and id within the projection, the value, every claim it rests on, every report it names, and the records of the same
 * projection that it is about: when the last wording of one of those is withdrawn, what was said about it goes too.
 */
export interface Citing {
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
  readonly claims: readonly ClaimId[];
  readonly reports?: readonly ReportId[];
  readonly about?: readonly Pick<Citing, 'kind' | 'id'>[];
}

interface Row {
  readonly seq: number;
  readonly kind: string;
  readonly id: string;
  readonly json: string;
  readonly claims: string;
  readonly reports: string;
  /** The entry that took it back. */
  readonly undone_by: number | null;
}
type Rows = Record<string, Row>;

/** Raised when the tables here change, so that every projection made here is built again. */
const TABLES = 3;

/** How a record stands among the claims of another; the ids of those that others are about have no spaces. */
const aboutOf = ({ kind, id }: Pick<Citing, 'kind' | 'id'>): string => `about:${kind}:${id}`;

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
    version: version * 100 + TABLES,
    async migrate(db) {
      await db.schema
        .createTable(table)
        .addColumn('seq', 'integer', (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('json', 'text', (c) => c.notNull())
        .addColumn('claims', 'text', (c) => c.notNull())
        .addColumn('reports', 'text', (c) => c.notNull())
        .addColumn('undone_by', 'integer')
        .execute();
    },
    async clear(db) {
      await db.schema.dropTable(table).ifExists().execute();
    },
    async apply(db, entries) {
      for (const { seq, entry } of entries) {
        if (isUndo(entry)) await takeBack(db, table, entry.seq, seq);
        if (!kinds.includes(entry.kind)) continue;
        const { kind, id, value, claims: cited, reports: named = [], about = [] } = pick(entry as E);
        const [claims, reports] = [[...cited, ...about.map(aboutOf)], named].map(
          (ids) => ` ${[...new Set<string>(ids)].join(' ')} `,
        );
        await rowsIn(db)
          .insertInto(table)
          .values({
            seq,
            kind,
            id,
            json: JSON.stringify(value),
            claims: claims ?? '',
            reports: reports ?? '',
            undone_by: null,
          })
          .execute();
      }
    },
    async withdraw(db, { report, claims }) {
      const gone: number[] = [];
      const cut = async (column: 'claims' | 'reports', id: string): Promise<void> => {
        const rows = await rowsIn(db)
          .deleteFrom(table)
          .where(column, 'like', `% ${id} %`)
          .returning(['seq', 'kind', 'id', 'undone_by'])
          .execute();
        // What took it back goes too: without the one the other means nothing.
        gone.push(...rows.flatMap(({ seq, undone_by }) => (undone_by === null ? [seq] : [seq, undone_by])));
        for (const row of rows) if (!(await stands(row))) await cut('claims', aboutOf(row));
      };
      const stands = async ({ kind, id }: Pick<Row, 'kind' | 'id'>): Promise<boolean> => {
        const own = rowsIn(db).selectFrom(table).select('seq').where('kind', '=', kind).where('id', '=', id);
        return (await own.executeTakeFirst()) !== undefined;
      };
      for (const claim of claims) await cut('claims', claim);
      if (report !== null) await cut('reports', report);
      return gone;
    },
  };
}

function isUndo(entry: AnyEntry): entry is Extract<EvidenceEntry, { kind: 'decision-undone' }> {
  return entry.kind === 'decision-undone';
}

/** @throws CorveeError 'transition-refused' if it was taken back already */
async function takeBack(db: Db, table: string, seq: number, by: number): Promise<void> {
  const row = await rowsIn(db)
    .selectFrom(table)
    .select('undone_by')
    .where('seq', '=', seq)
    .executeTakeFirst();
  if (row === undefined) return;
  if (row.undone_by !== null) throw new CorveeError('transition-refused', { from: 'undone', to: 'undone' });
  await rowsIn(db).updateTable(table).set({ undone_by: by }).where('seq', '=', seq).execute();
}

/**
 * The records of a kind in the order they were recorded, the latest wording of each id only; what was undone is left out. They were checked when they
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
  if (recorded === undefined) query = query.where('undone_by', 'is', null);
  else {
    query = query
      .where('seq', '<=', recorded)
      .where((is) => is.or([is('undone_by', 'is', null), is('undone_by', '>', recorded)]));
  }
  const latest = new Map<string, { seq: number; value: unknown }>();
  for (const { seq, id, json } of await query.execute())
    latest.set(id, { seq, value: JSON.parse(json) as unknown });
  return [...latest.values()];
}
