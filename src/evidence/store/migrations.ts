/**
 * The journal's tables, version by version. A version that has been released never changes; a new one is added below.
 * Projections are not migrated: they are dropped and built again from the journal.
 */
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { CorveeError } from '../../base/index.ts';
import type { Db } from './tables.ts';

const steps: Readonly<Record<string, (db: Kysely<never>) => Promise<void>>> = {
  '0001-journal': createJournal,
  /** No table changes: entries are written with headers of form 2, which an older program would take for damage. */
  '0002-headers': () => Promise.resolve(),
};

/** The newest format this code knows; a case says which one it has. */
export const FORMAT = Object.keys(steps).length;

/**
 * Brings a case to the newest format. Nothing to do is nothing done.
 *
 * @throws CorveeError 'case-newer' if the case was written by a later Corvée; 'case-not-a-case' if tables are there but
 * no format is
 */
export async function migrate(db: Db, where: string, fresh: boolean): Promise<void> {
  const found = fresh ? 0 : await formatOf(db);
  if (found === null) throw new CorveeError('case-not-a-case', { path: where });
  if (found > FORMAT) throw new CorveeError('case-newer', { path: where, found, known: FORMAT });
  if (found === FORMAT) return;
  const migrations = Object.entries(steps).map(([name, step], i) => [name, { up: up(step, i + 1) }] as const);
  const provider = { getMigrations: () => Promise.resolve(Object.fromEntries(migrations)) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('migration failed', { cause: error });
  await forgetWhen(db);
}

/** One step and the number it leads to, in the one transaction the drivers give a migration. */
function up(step: (db: Kysely<never>) => Promise<void>, version: number) {
  return async (db: Db): Promise<void> => {
    await step(db as never);
    await db.deleteFrom('case_format').execute();
    await db.insertInto('case_format').values({ version }).execute();
  };
}

async function formatOf(db: Db): Promise<number | null> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === 'case_format')) return null;
  const row = await db.selectFrom('case_format').select('version').executeTakeFirst();
  return row?.version ?? null;
}

/** Kysely notes the time of day of each migration; a case holds no clock finer than a month. */
async function forgetWhen(db: Db): Promise<void> {
  const migrationTable = db.$extendTables<{ kysely_migration: { name: string; timestamp: string } }>();
  await migrationTable.updateTable('kysely_migration').set({ timestamp: '' }).execute();
}

async function createJournal(db: Kysely<never>): Promise<void> {
  const table = db.schema;
  await table
    .createTable('case_format')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  await table
    .createTable('entry')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('header', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await table
    .createTable('body')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('sealed', 'blob', (c) => c.notNull())
    .execute();
  await table
    .createTable('content_key')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('key', 'blob', (c) => c.notNull())
    .execute();
  await table
    .createTable('blob')
    .addColumn('sha256', 'text', (c) => c.primaryKey())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('sealed', 'blob', (c) => c.notNull())
    .execute();
  await table
    .createTable('projection')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .execute();
  await table
    .createTable('pending_purge')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .execute();
}
