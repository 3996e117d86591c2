/** Claims of a whole case by pages and by counts, however many there are: only what is asked for is read. */
import type { RawBuilder } from 'kysely';
import type { ReportId } from '../../ids.ts';
import type { LiveStatus } from '../records/tables.ts';
import type { Reader } from '../../store/case.ts';
import { listClaims, type ClaimRecord } from './claims.ts';

export interface ClaimPage {
  readonly status: LiveStatus | null;
  readonly topic: string | null;
  readonly state: string | null;
  /** Words that must all occur in what a claim says; on an encrypted file letter case counts for other letters than A to Z. */
  readonly words: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/** In the order in which they came in, with how many there are in all. Wordings that another has replaced are left out. */
export async function pageOfClaims(
  reader: Reader,
  { offset, limit, words, ...about }: ClaimPage,
): Promise<{ readonly all: number; readonly records: readonly ClaimRecord[] }> {
  const worded = words.length === 0 ? null : await reader.search.claimsWith(reader.db, words);
  const filter = { ...about, worded };
  const counted = await matching(reader, filter)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const ids = await matching(reader, filter)
    .select('claim.id')
    .orderBy('claim.seq')
    .offset(offset)
    .limit(limit)
    .execute();
  const records = await listClaims(reader, { ids: ids.map(({ id }) => id) as never });
  return { all: counted.n, records };
}

/** How many claims each report has, and how many of them nobody has decided on. */
export async function claimCounts(
  reader: Reader,
): Promise<ReadonlyMap<ReportId, { readonly claims: number; readonly proposed: number }>> {
  const rows = await standing(reader)
    .select(['claim.report', 'claim_state.status', ({ fn }) => fn.countAll<number>().as('n')])
    .groupBy(['claim.report', 'claim_state.status'])
    .execute();
  const counts = new Map<ReportId, { claims: number; proposed: number }>();
  for (const { report, status, n } of rows) {
    const count = counts.get(report as ReportId) ?? { claims: 0, proposed: 0 };
    count.claims += n;
    if (status === 'proposed') count.proposed += n;
    counts.set(report as ReportId, count);
  }
  return counts;
}

function standing({ db }: Reader) {
  return db
    .selectFrom('claim')
    .innerJoin('claim_state', 'claim_state.claim', 'claim.id')
    .where('claim_state.until', 'is', null)
    .where('claim_state.superseded_by', 'is', null);
}

type Matching = Pick<ClaimPage, 'status' | 'topic' | 'state'> & {
  readonly worded: RawBuilder<boolean> | null;
};

function matching(reader: Reader, { status, topic, state, worded }: Matching) {
  let query = standing(reader);
  if (status !== null) query = query.where('claim_state.status', '=', status);
  if (topic !== null) query = query.where('claim.topic', '=', topic);
  if (state !== null) query = query.where('claim.state', '=', state);
  if (worded !== null) query = query.where(worded);
  return query;
}
