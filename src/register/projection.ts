/** The register's tables in a case: instruments and relations as recorded, latest wording last. */
import type { AnyEntry, CaseTables, Db, Projection, Reader } from '../evidence/index.ts';
import { Instrument, Relation, type RegisterEntry } from './instrument.ts';
import type { RecordedInstrument } from './register-data.ts';

interface RegisterTables extends CaseTables {
  /** `claims` lists the claims the row rests on, between spaces, so that a withdrawn claim can be found in it. */
  instrument: { seq: number; id: string; json: string; claims: string };
  relation: { seq: number; json: string; claims: string };
}

const tables = ['instrument', 'relation'] as const;
const inRegister = (db: Db) => db.withTables<RegisterTables>();

/** A withdrawn claim takes the instruments and relations that cite it with it: their wording could repeat it. */
export const registerProjection: Projection<AnyEntry> = {
  name: 'register',
  version: 1,

  async migrate(db) {
    await db.schema
      .createTable('instrument')
      .addColumn('seq', 'integer', (c) => c.primaryKey())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('json', 'text', (c) => c.notNull())
      .addColumn('claims', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('relation')
      .addColumn('seq', 'integer', (c) => c.primaryKey())
      .addColumn('json', 'text', (c) => c.notNull())
      .addColumn('claims', 'text', (c) => c.notNull())
      .execute();
  },

  async clear(db) {
    for (const table of tables) await db.schema.dropTable(table).ifExists().execute();
  },

  async apply(db, entries) {
    for (const { seq, entry } of entries as readonly { seq: number; entry: RegisterEntry }[]) {
      if (entry.kind === 'instrument-recorded') {
        const { instrument } = entry;
        const claims = spaced(instrument.provisions.flatMap((provision) => provision.claims));
        const row = { seq, id: instrument.id, json: JSON.stringify(instrument), claims };
        await inRegister(db).insertInto('instrument').values(row).execute();
      } else if (entry.kind === 'relation-recorded') {
        const row = { seq, json: JSON.stringify(entry.relation), claims: spaced(entry.relation.claims) };
        await inRegister(db).insertInto('relation').values(row).execute();
      }
    }
  },

  async withdraw(db, { claims }) {
    const gone: number[] = [];
    for (const table of tables) {
      for (const claim of claims) {
        const rows = await inRegister(db)
          .deleteFrom(table)
          .where('claims', 'like', `% ${claim} %`)
          .returning('seq')
          .execute();
        gone.push(...rows.map((row) => row.seq));
      }
    }
    return gone;
  },
};

/** The instruments as they stand, or as this desk had them at entry `recorded`; a later wording replaces an earlier. */
export async function listInstruments(reader: Reader, recorded?: number): Promise<RecordedInstrument[]> {
  let query = (reader.db as unknown as Db).withTables<RegisterTables>().selectFrom('instrument').selectAll().orderBy('seq');
  if (recorded !== undefined) query = query.where('seq', '<=', recorded);
  const latest = new Map<string, RecordedInstrument>();
  for (const { seq, id, json } of await query.execute()) {
    latest.set(id, { instrument: JSON.parse(json) as Instrument, seq, basis: 'case' });
  }
  return [...latest.values()];
}

export async function listRelations(reader: Reader, recorded?: number): Promise<Relation[]> {
  let query = (reader.db as unknown as Db).withTables<RegisterTables>().selectFrom('relation').selectAll().orderBy('seq');
  if (recorded !== undefined) query = query.where('seq', '<=', recorded);
  return (await query.execute()).map((row) => JSON.parse(row.json) as Relation);
}

function spaced(claims: readonly string[]): string {
  return ` ${[...new Set(claims)].join(' ')} `;
}
