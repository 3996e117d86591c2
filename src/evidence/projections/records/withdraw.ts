/** What a withdrawal takes with it, and how every trace of it leaves the tables. */
import { CorveeError } from '../../../base/index.ts';
import type { EvidenceEntry } from '../../entry.ts';
import type { ClaimId } from '../../ids.ts';
import type { Db } from '../../store/tables.ts';
import type { AnyEntry, Withdrawal } from '../projection.ts';
import { chunksOf } from '../rows.ts';
import { lineageOf } from './lineage.ts';
import { refuseWithheld } from './withheld.ts';

export type WithdrawalEntry = Extract<EvidenceEntry, { kind: 'report-withdrawn' | 'claim-withdrawn' }>;

/** True for the two kinds of entry that destroy content; nothing else does. */
export function isWithdrawal(entry: AnyEntry): entry is WithdrawalEntry {
  return entry.kind === 'report-withdrawn' || entry.kind === 'claim-withdrawn';
}

/**
 * What an entry about to be recorded takes: a report with all its claims, or a claim with every wording it ever had.
 *
 * @throws CorveeError 'report-unknown' or 'claim-unknown'; 'transition-refused' if it was withdrawn before
 */
export async function withdrawalOf(db: Db, entry: WithdrawalEntry): Promise<Withdrawal> {
  const id = entry.kind === 'report-withdrawn' ? entry.report : entry.claim;
  await refuseWithheld(db, [id], 'withdrawn');
  if (entry.kind === 'claim-withdrawn') {
    const claim = await db.selectFrom('claim').select('id').where('id', '=', id).executeTakeFirst();
    if (claim === undefined) throw new CorveeError('claim-unknown', { id });
    return { report: null, claims: await lineageOf(db, entry.claim) };
  }
  const report = await db.selectFrom('report').select('id').where('id', '=', id).executeTakeFirst();
  if (report === undefined) throw new CorveeError('report-unknown', { id });
  const claims = await db.selectFrom('claim').select('id').where('report', '=', id).orderBy('id').execute();
  return { report: entry.report, claims: claims.map((row) => row.id as ClaimId) };
}

/** Deletes every row about the withdrawn. @returns the entries that said something about it */
export async function purgeRecords(db: Db, { report, claims }: Withdrawal): Promise<readonly number[]> {
  const destroyed: number[] = [];
  for (const some of chunksOf(claims)) {
    destroyed.push(
      ...(await purgeDecisions(db, 'claim', some)),
      ...(await purgeDecisions(db, 'other', some)),
    );
    await db.deleteFrom('claim_state').where('claim', 'in', some).execute();
    await db.deleteFrom('claim').where('id', 'in', some).execute();
  }
  if (report !== null) {
    destroyed.push(...(await purgeDecisions(db, 'report', [report])));
    const added = await db.deleteFrom('report').where('id', '=', report).returning('seq').execute();
    destroyed.push(...added.map((row) => row.seq));
    await db.deleteFrom('report_state').where('report', '=', report).execute();
  }
  return destroyed;
}

/** A decision goes with the entry that took it back: without the one the other means nothing. */
async function purgeDecisions(
  db: Db,
  about: 'claim' | 'other' | 'report',
  ids: readonly string[],
): Promise<number[]> {
  const rows = await db
    .deleteFrom('decision')
    .where(about, 'in', ids)
    .returning(['seq', 'undone_by'])
    .execute();
  return rows.flatMap(({ seq, undone_by }) => (undone_by === null ? [seq] : [seq, undone_by]));
}
