/** Ids whose content was destroyed. They answer *withheld* on every date, and the same content does not come back. */
import { CorveeError } from '../../../base/index.ts';
import type { EvidenceEntry } from '../../entry.ts';
import type { Db } from '../../store/tables.ts';
import type { Recorded } from '../projection.ts';
import { chunksOf } from '../rows.ts';

type Withdrawn = Extract<EvidenceEntry, { kind: 'report-withdrawn' | 'claim-withdrawn' }>;

/** @throws CorveeError 'transition-refused' if one of these was withdrawn from this case */
export async function refuseWithheld(db: Db, ids: readonly string[], to: string): Promise<void> {
  for (const some of chunksOf(ids)) {
    const row = await db.selectFrom('withheld').select('id').where('id', 'in', some).executeTakeFirst();
    if (row !== undefined) throw new CorveeError('transition-refused', { from: 'withdrawn', to });
  }
}

/** Notes what a withdrawal took. */
export async function noteWithheld(db: Db, { seq, entry }: Recorded<Withdrawn>): Promise<void> {
  const report =
    entry.kind === 'report-withdrawn' ? [{ id: entry.report, kind: 'report' as const, seq }] : [];
  const claims = (entry.claims ?? []).map((id) => ({ id, kind: 'claim' as const, seq }));
  for (const some of chunksOf([...report, ...claims])) await db.insertInto('withheld').values(some).execute();
}
