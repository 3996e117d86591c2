/** Claims as they were proposed, revised, decided about and named. */
import { CorveeError, earliestDay, latestDay } from '../../../base/index.ts';
import type { Claim } from '../../claim.ts';
import type { EvidenceEntry } from '../../entry.ts';
import type { ClaimId, ReportId } from '../../ids.ts';
import { passageHolds } from '../../passage.ts';
import type { Db } from '../../store/tables.ts';
import type { Recorded } from '../projection.ts';
import { chunksOf } from '../rows.ts';
import { claimsOf, decide, type ClaimDecision } from './claim-state.ts';
import { refuseTakenSlugs, rowOf, statesOf, writeStates } from './states.ts';
import { refuseWithheld } from './withheld.ts';

type Entry<K extends EvidenceEntry['kind']> = Recorded<Extract<EvidenceEntry, { kind: K }>>;
type Decided = Entry<'claim-decided' | 'claim-revised' | 'claim-named'>;

/**
 * @throws CorveeError 'already-recorded', 'report-unknown', 'passage-mismatch', 'slug-taken', or 'transition-refused' if
 * the claim or its report was withdrawn
 */
export async function proposeClaims(db: Db, entries: readonly Entry<'claim-proposed'>[]): Promise<void> {
  for (const some of chunksOf(entries)) {
    const ids = some.map(({ entry }) => entry.claim.id);
    await refuseWithheld(db, ids, 'proposed');
    const states = await statesOf(db, ids);
    for (const { entry } of some) decide(states, decisionOf(entry));
    await refuseTakenSlugs(
      db,
      some.map(({ entry }) => entry.claim.slug).filter((slug) => slug !== null),
    );
    await insertClaims(
      db,
      some.map(({ seq, entry }) => ({ seq, claim: entry.claim })),
    );
    await db
      .insertInto('decision')
      .values(some.map(({ seq, entry }) => decisionRow(seq, entry, null)))
      .execute();
    const rows = some.map(({ seq, entry }) => ({
      seq,
      id: entry.claim.id,
      state: states.get(entry.claim.id),
    }));
    await db
      .insertInto('claim_state')
      .values(rows.flatMap(({ seq, id, state }) => (state === undefined ? [] : [rowOf(id, seq, state)])))
      .execute();
  }
}

/**
 * @throws CorveeError 'claim-unknown', 'slug-taken', 'already-recorded', 'passage-mismatch', or 'transition-refused' if
 * the claim has a successor, was withdrawn, or would move to another report
 */
export async function decideClaim(db: Db, { seq, entry }: Decided): Promise<void> {
  const decision = decisionOf(entry);
  await refuseWithheld(db, claimsOf(decision), entry.kind);
  const before = await statesOf(db, claimsOf(decision));
  const after = new Map(before);
  decide(after, decision);
  if (entry.kind === 'claim-revised') {
    const from = await db
      .selectFrom('claim')
      .select('report')
      .where('id', '=', entry.from)
      .executeTakeFirstOrThrow();
    if (from.report !== entry.claim.report) {
      throw new CorveeError('transition-refused', { from: from.report, to: entry.claim.report });
    }
    await insertClaims(db, [{ seq, claim: entry.claim }]);
  }
  const why = 'why' in entry ? entry.why : null;
  await db
    .insertInto('decision')
    .values(decisionRow(seq, entry, why))
    .execute();
  await writeStates(db, seq, before, after);
}

/** What an entry decides about a claim. */
function decisionOf(entry: Decided['entry'] | Entry<'claim-proposed'>['entry']): ClaimDecision {
  switch (entry.kind) {
    case 'claim-proposed':
      return { kind: 'proposed', claim: entry.claim.id, slug: entry.claim.slug };
    case 'claim-decided':
      return { kind: 'decided', claim: entry.claim, status: entry.status };
    case 'claim-named':
      return { kind: 'named', claim: entry.claim, slug: entry.slug };
    case 'claim-revised':
      return { kind: 'revised', claim: entry.from, other: entry.claim.id, slug: entry.claim.slug };
  }
}

function decisionRow(seq: number, entry: Parameters<typeof decisionOf>[0], why: string | null) {
  const decision = decisionOf(entry);
  return {
    seq,
    kind: decision.kind,
    report: null,
    claim: decision.claim,
    other: decision.kind === 'revised' ? decision.other : null,
    status: decision.kind === 'decided' ? decision.status : null,
    slug: decision.kind === 'decided' ? null : decision.slug,
    published: null,
    why,
    undone_by: null,
  };
}

/** Adds those that are not there yet: a claim that was undone and comes again is the same claim. */
async function insertClaims(db: Db, entries: readonly { seq: number; claim: Claim }[]): Promise<void> {
  const ids = entries.map(({ claim }) => claim.id);
  const known = await db.selectFrom('claim').select('id').where('id', 'in', ids).execute();
  const knownIds = new Set(known.map((row) => row.id));
  const fresh = entries.filter(({ claim }) => !knownIds.has(claim.id));
  if (fresh.length === 0) return;
  await checkPassages(db, fresh);
  await db
    .insertInto('claim')
    .values(fresh.map(({ seq, claim }) => claimRow(seq, claim)))
    .execute();
}

/** Every passage stands at its place in a report that came before. */
async function checkPassages(db: Db, entries: readonly { seq: number; claim: Claim }[]): Promise<void> {
  const ids = [...new Set(entries.map(({ claim }) => claim.report))];
  const rows = await db.selectFrom('report').select(['id', 'seq', 'text']).where('id', 'in', ids).execute();
  const reports = new Map(rows.map((row) => [row.id as ReportId, row]));
  for (const { seq, claim } of entries) {
    const report = claim.report;
    const found = reports.get(report);
    if (found === undefined || found.seq > seq) throw new CorveeError('report-unknown', { id: report });
    for (const passage of claim.passages) {
      const { start, end } = passage;
      if (!passageHolds(passage, found.text))
        throw new CorveeError('passage-mismatch', { report, start, end });
    }
  }
}

function claimRow(seq: number, claim: Claim) {
  const { id, report, kind, origin, about, span } = claim;
  return {
    id: id satisfies ClaimId,
    seq,
    report,
    kind,
    topic: about.topic,
    state: about.state,
    trade: about.trade,
    origin,
    valid_from: earliestDay(span),
    valid_to: latestDay(span),
    json: JSON.stringify(claim),
  };
}
