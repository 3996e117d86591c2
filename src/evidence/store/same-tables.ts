/** Do a store's projections say what its journal says? Builds them again in memory and compares the tables. */
import type { z } from 'zod';
import { canonicalJson, sha256, type Sha256 } from '../../base/index.ts';
import type { AnyEntry, Projection } from '../projections/projection.ts';
import type { SearchIndex } from '../projections/search/search-index.ts';
import { migrate } from './migrations.ts';
import { recordedIn, replay } from './projecting.ts';
import { memoryDriver } from './sqlite/memory-driver.ts';
import type { Db, JournalTables } from './tables.ts';

/** Tables that are the journal's own, or the engine's. */
const JOURNAL = {
  case_format: true,
  entry: true,
  body: true,
  content_key: true,
  blob: true,
  projection: true,
  pending_purge: true,
} satisfies Record<keyof JournalTables, true>;

/**
 * @param projections - to build again; that of search without its index, which is checked against the texts instead
 * @returns the names of the tables that differ, and `search_index` if it does not match the texts; empty if all agree
 */
export async function sameTables<E extends AnyEntry>(
  db: Db,
  search: SearchIndex,
  codec: z.ZodType<E>,
  projections: readonly Projection<E>[],
): Promise<string[]> {
  const scratch = memoryDriver();
  try {
    await migrate(scratch.db, scratch.where, true);
    for (const projection of projections) await projection.migrate(scratch.db);
    for await (const entries of recordedIn(db, codec)) {
      await scratch.db.transaction().execute((trx) => replay(trx, projections, entries));
    }
    const [here, there] = [await digests(db), await digests(scratch.db)];
    const names = [...new Set([...here.keys(), ...there.keys()])].sort();
    const differing = names.filter((name) => here.get(name) !== there.get(name));
    return (await search.check(db)) ? differing : [...differing, 'search_index'];
  } finally {
    await scratch.close();
  }
}

/** A digest of each projection's table as a bag of rows, whatever their order. */
export async function digests(db: Db): Promise<Map<string, Sha256>> {
  const tables = await db.introspection.getTables();
  const found = new Map<string, Sha256>();
  for (const { name } of tables) {
    if (name in JOURNAL || /^(kysely|sqlite|search_index|team_seal)/.test(name)) continue;
    const rows: Sha256[] = [];
    const table = db.$extendTables<Record<string, Record<string, unknown>>>().selectFrom(name);
    for await (const row of table.selectAll().stream()) rows.push(sha256(canonicalJson(row)));
    found.set(name, sha256(rows.sort().join()));
  }
  return found;
}
