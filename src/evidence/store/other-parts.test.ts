/** Entries and projections of other parts: the case knows nothing of them and treats them alike. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CorveeError } from '../../base/index.ts';
import { EvidenceEntry } from '../entry.ts';
import { ClaimId } from '../ids.ts';
import type { Projection } from '../projections/projection.ts';
import { statusOf } from '../projections/queries/index.ts';
import type { Reader } from './case.ts';
import { by, claimOf, proposed, reportOf, undone } from './made-up.case.ts';
import { createCase, memoryCase, openCase } from './open-case.ts';
import { kdf, passphrase, testFolder } from './raw-case.case.ts';
import type { Db } from './tables.ts';

const folder = testFolder();

const NoteTaken = z.strictObject({ kind: z.literal('note-taken'), claim: ClaimId, note: z.string() });
const Entry = z.union([EvidenceEntry, NoteTaken]);
type Entry = z.infer<typeof Entry>;

type NoteTables = Record<'note', { seq: number; claim: string; note: string }>;
const notesIn = (db: unknown) => (db as Db).$extendTables<NoteTables>();
const notesOf = async (reader: Reader): Promise<string[]> =>
  (await notesIn(reader.db).selectFrom('note').select('note').orderBy('seq').execute()).map(
    (row) => row.note,
  );

/** Notes on claims, as another part would keep them. */
function notes(version: number, write: (note: string) => string = (note) => note): Projection<Entry> {
  return {
    name: 'notes',
    version,
    async migrate(db) {
      const table = db.schema.createTable('note').addColumn('seq', 'integer', (c) => c.primaryKey());
      await table.addColumn('claim', 'text').addColumn('note', 'text').execute();
    },
    async clear(db) {
      await db.schema.dropTable('note').ifExists().execute();
    },
    async apply(db, entries) {
      for (const { seq, entry } of entries) {
        if (entry.kind === 'decision-undone')
          await notesIn(db).deleteFrom('note').where('seq', '=', entry.seq).execute();
        if (entry.kind !== 'note-taken') continue;
        if (entry.note === 'refused') throw new CorveeError('usage', { detail: 'refused' });
        await notesIn(db)
          .insertInto('note')
          .values({ seq, claim: entry.claim, note: write(entry.note) })
          .execute();
      }
    },
    async withdraw(db, { claims }) {
      if (claims.length === 0) return [];
      return (
        await notesIn(db).deleteFrom('note').where('claim', 'in', claims).returning('seq').execute()
      ).map((row) => row.seq);
    },
  };
}

const text = 'Dues are owed.';
const added = reportOf(text);
const [claim, other] = [claimOf(added.report.id, text, 'Dues.'), claimOf(added.report.id, text, 'Others.')];
const noteOn = (id: ClaimId, note: string): Entry => ({ kind: 'note-taken', claim: id, note });

describe('other parts of the house', () => {
  test('their entries go into the same journal, and what their projections refuse is not recorded', async () => {
    const open = await memoryCase<Entry>({ codec: Entry, projections: [notes(1)] });
    await open.append([added, proposed(claim), noteOn(claim.id, 'first')], by);
    await expect(open.append([noteOn(claim.id, 'second'), noteOn(claim.id, 'refused')], by)).rejects.toThrow(
      'usage',
    );
    expect([await notesOf(open), (await open.tip()).seq]).toEqual([['first'], 3]);
    await open.append([undone(3)], by);
    expect(await notesOf(open)).toEqual([]);
    expect((await open.verify()).ok).toBe(true);
    await open.close();
  });

  test('a withdrawal destroys what they say about the withdrawn, and only that', async () => {
    const open = await memoryCase<Entry>({ codec: Entry, projections: [notes(1)] });
    await open.append(
      [added, proposed(claim), proposed(other), noteOn(claim.id, 'goes'), noteOn(other.id, 'stays')],
      by,
    );
    await open.append([{ kind: 'claim-withdrawn', claim: claim.id, why: 'danger' }], by);
    expect(await notesOf(open)).toEqual(['stays']);
    const lines = await open.lines();
    expect(lines.map((line) => line.entry === null)).toEqual([false, true, false, true, false, false]);
    expect(await open.verify()).toMatchObject({ ok: true, withheld: 2 });
    await open.rebuild();
    expect(await notesOf(open)).toEqual(['stays']);
    await open.close();
  });

  test('a new projection, or a new version of one, is built from the journal when the case is opened', async () => {
    const file = { path: join(folder, 'versions.corvee'), passphrase, kdf, codec: Entry };
    const open = await createCase<Entry>(file);
    await open.append([added, proposed(claim), noteOn(claim.id, 'kept')], by);
    await open.close();
    const first = await openCase<Entry>({ ...file, projections: [notes(1)] });
    expect(await notesOf(first)).toEqual(['kept']);
    await first.close();
    const same = await openCase<Entry>({ ...file, projections: [notes(1, (note) => note.toUpperCase())] });
    expect(await notesOf(same)).toEqual(['kept']);
    await same.close();
    const second = await openCase<Entry>({ ...file, projections: [notes(2, (note) => note.toUpperCase())] });
    expect(await notesOf(second)).toEqual(['KEPT']);
    await second.close();
  });

  test('a projection that was left out while entries came in is built again when it is back', async () => {
    const file = { path: join(folder, 'left-out.corvee'), passphrase, kdf, codec: Entry };
    const open = await createCase<Entry>({ ...file, projections: [notes(1)] });
    await open.append([added, proposed(claim), noteOn(claim.id, 'one')], by);
    await open.close();
    const without = await openCase<Entry>(file);
    await without.append([noteOn(claim.id, 'two')], by);
    await without.close();
    const back = await openCase<Entry>({ ...file, projections: [notes(1)] });
    expect(await notesOf(back)).toEqual(['one', 'two']);
    await back.close();
  });

  test('a kind this program does not know is refused, never skipped', async () => {
    const file = { path: join(folder, 'unknown.corvee'), passphrase, kdf };
    const open = await createCase<Entry>({ ...file, codec: Entry });
    await open.append([added, proposed(claim), noteOn(claim.id, 'from a later program')], by);
    await open.close();
    const older = await openCase({ ...file, codec: EvidenceEntry });
    expect(await statusOf(older, claim.id)).toBe('proposed');
    await expect(older.lines()).rejects.toThrow('value-invalid');
    await expect(older.rebuild()).rejects.toThrow('value-invalid');
    expect((await older.verify()).problems.map(({ seq, why }) => [seq, why])).toContainEqual([3, 'unknown']);
    expect(await statusOf(older, claim.id)).toBe('proposed');
    await older.close();
  });
});
