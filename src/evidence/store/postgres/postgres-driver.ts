/**
 * A case of a team: one schema of a PostgreSQL server that several desks open at once. The server keeps, orders and guards; it
 * cannot read: every word is sealed under a key that it never has (`sealing.ts`).
 */
import { sql } from 'kysely';
import { CorveeError, isCorveeError } from '../../../base/index.ts';
import type { Link } from '../chain.ts';
import { copyJournal } from '../copy-journal.ts';
import type { Driver, HeadKeeper } from '../driver.ts';
import { migrate } from '../migrations.ts';
import { caseKeyOf, newSalt, STANDARD_KDF, type KdfCost } from '../sqlite/case-key.ts';
import { makeCaseFile } from '../sqlite/file-driver.ts';
import type { Db } from '../tables.ts';
import { makeCaseSeal, type CaseSeal } from './case-seal.ts';
import { kyselyOver } from './connection.ts';
import { heldSearch } from './held-search.ts';
import { parseTeamPlace, type TeamPlace } from './place.ts';
import { sealing } from './sealing.ts';

/** Where a team's case is and what opens it. */
export interface TeamCase {
  /** `postgres://…?schema=name`. */
  readonly url: string;
  /** Null if the user was not asked yet: the answer is then 'case-passphrase-needed'. */
  readonly passphrase: string | null;
  /** Where this computer remembers the head; null: nowhere, and a roll-back is not seen. */
  readonly head: HeadKeeper | null;
  /** For tests only; see `QUICK_KDF_FOR_TESTS`. */
  readonly kdf?: KdfCost;
}

/** Beside the journal: what a passphrase is turned into the key with, and what only the right key opens. */
type SealTables = Record<'team_seal', { salt: Uint8Array; proof: string }>;
const sealsIn = (db: Db) => db.$extendTables<SealTables>();
const PROOF = 'corvee';

/** A purge may wait for readers this long before it is left for later. */
const PURGE_WAIT = '5s';

/**
 * Opens an existing case.
 *
 * @throws CorveeError 'store-url', 'store-down', 'store-refused', 'case-missing', 'case-not-a-case', 'case-passphrase-needed',
 * 'case-passphrase'
 */
export async function postgresDriver(team: TeamCase): Promise<Driver> {
  const place = parseTeamPlace(team.url);
  return driverOver(place, team, await unlocked(place, team));
}

/** The seal of a case that is there. */
async function unlocked(place: TeamPlace, { passphrase, kdf = STANDARD_KDF }: TeamCase): Promise<CaseSeal> {
  const { where } = place;
  const plain = kyselyOver(place);
  try {
    const tables = new Set((await plain.introspection.getTables()).map(({ name }) => name));
    if (tables.size === 0) throw new CorveeError('case-missing', { path: where });
    if (!tables.has('team_seal') || !tables.has('case_format'))
      throw new CorveeError('case-not-a-case', { path: where });
    const row = await sealsIn(plain).selectFrom('team_seal').selectAll().executeTakeFirst();
    if (row === undefined) throw new CorveeError('case-not-a-case', { path: where });
    if (passphrase === null) throw new CorveeError('case-passphrase-needed', { path: where });
    const seal = await sealOf(passphrase, row.salt, kdf);
    if (seal.openText('proof', row.proof) !== PROOF)
      throw new CorveeError('case-passphrase', { path: where });
    return seal;
  } finally {
    await plain.destroy();
  }
}

/**
 * Makes a new case in a schema that is empty or not there yet. `fill` sees it before anybody can open it.
 *
 * @throws CorveeError 'case-exists' if the schema has tables already; 'case-passphrase-needed', 'store-url', 'store-down', 'store-refused'
 */
export async function makeTeamCase(team: TeamCase, fill: (db: Db) => Promise<void>): Promise<void> {
  const place = parseTeamPlace(team.url);
  const { passphrase, kdf = STANDARD_KDF } = team;
  if (passphrase === null) throw new CorveeError('case-passphrase-needed', { path: place.where });
  const salt = newSalt();
  const seal = await sealOf(passphrase, salt, kdf);
  const db = kyselyOver(place, [sealing(seal, place.where)]);
  try {
    if ((await db.introspection.getTables({ withInternalKyselyTables: true })).length > 0)
      throw new CorveeError('case-exists', { path: place.where });
    await claimSchema(db, place);
    try {
      await migrate(db, place.where, true);
      await fill(db);
      // Last: without it nobody opens the case, whatever a crash has left of it.
      const proof = seal.text('proof', PROOF, 'unlike');
      await sealsIn(db).insertInto('team_seal').values({ salt, proof }).execute();
    } catch (error) {
      await sql`drop schema ${sql.ref(place.schema)} cascade`.execute(db);
      throw error;
    }
  } finally {
    await db.destroy();
  }
}

/** Of two who make a case at one place at once, one makes it. @throws CorveeError 'case-exists' */
async function claimSchema(db: Db, { schema, where }: TeamPlace): Promise<void> {
  try {
    await sql`create schema if not exists ${sql.ref(schema)}`.execute(db);
    await db.schema
      .createTable('team_seal')
      .addColumn('salt', 'blob', (c) => c.notNull())
      .addColumn('proof', 'text', (c) => c.notNull())
      .execute();
  } catch (error) {
    const twice = isCorveeError(error, 'case-damaged') && TWICE.has(error.data.detail);
    throw twice ? new CorveeError('case-exists', { path: where }, { cause: error }) : error;
  }
}

/** PostgreSQL's ways to say that a schema or a table is there already, or just came. */
const TWICE: ReadonlySet<string> = new Set(['42P06', '42P07', '42710', '23505']);

async function sealOf(passphrase: string, salt: Uint8Array, kdf: KdfCost): Promise<CaseSeal> {
  const key = await caseKeyOf(passphrase, salt, kdf);
  const seal = makeCaseSeal(key);
  key.fill(0);
  return seal;
}

function driverOver(place: TeamPlace, team: TeamCase, seal: CaseSeal): Driver {
  const { where, schema } = place;
  const db = kyselyOver(place, [sealing(seal, where)]);
  const search = heldSearch();
  let open = true;
  return {
    where,
    db,
    search,
    head: team.head,
    shared: true,
    async lock(trx) {
      // Named by the table, so that every case has its own; let go of with the transaction, also by a desk that dies.
      await sql`select pg_advisory_xact_lock(${LOCK}::int, ${`"${schema}".entry`}::regclass::oid::int)`.execute(
        trx,
      );
    },
    compact: () => rewrite(db, schema),
    settle: () => Promise.resolve(),
    async copyTo(path, head) {
      const { passphrase, kdf } = team;
      const file = { path, passphrase, ...(kdf && { kdf }) };
      await makeCaseFile(
        file,
        async (copy) => {
          await migrate(copy.db, path, true);
          await db
            .transaction()
            .setIsolationLevel('repeatable read')
            .execute((trx) => copyJournal(trx as never, copy.db, head));
        },
        head,
      );
    },
    integrity: () => strangers(db, schema),
    async close() {
      if (!open) return;
      open = false;
      search.forget();
      await db.destroy();
    },
  };
}

/** Apart from other programs' advisory locks. */
const LOCK: Link['seq'] = 0x636f7276;

/** Writes every table anew into a file of its own; the old files, with all that was deleted, go back to the server's disk. */
async function rewrite(db: Db, schema: string): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  await db.connection().execute(async (one) => {
    await sql`set lock_timeout = ${sql.lit(PURGE_WAIT)}`.execute(one);
    try {
      for (const { name } of tables) await sql`vacuum (full) ${sql.table(`${schema}.${name}`)}`.execute(one);
    } finally {
      await sql`set lock_timeout = ${sql.lit('30s')}`.execute(one);
    }
  });
}

/** What does not belong to a case and could change it behind the desk's back. */
async function strangers(db: Db, schema: string): Promise<readonly string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'trigger ' || t.tgname || ' on ' || c.relname as what
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ${schema} and not t.tgisinternal
    union all select 'rule ' || rulename || ' on ' || tablename from pg_rules where schemaname = ${schema}
    union all select 'policy ' || policyname || ' on ' || tablename from pg_policies where schemaname = ${schema}
    order by 1`.execute(db);
  return rows.map(({ what }) => what);
}
