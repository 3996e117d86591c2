/**
 * Taking a decision back. What is left is gone through again from the start, for the claims it touches: a decision can
 * be undone if those after it still make sense without it, in any order and without limit.
 */
import { CorveeError, isCorveeError } from '../../../base/index.ts';
import type { ClaimId, ReportId } from '../../ids.ts';
import type { Db, CaseTables } from '../../store/tables.ts';
import { decide, type ClaimDecision, type ClaimStates } from './claim-state.ts';
import { lineageOf } from './lineage.ts';
import { recountPublication } from './reports.ts';
import { statesOf, writeStates } from './states.ts';

type DecisionRow = CaseTables['decision'];

/**
 * @param target - an entry that is not a decision about reports or claims is left to the part whose it is
 * @throws CorveeError 'transition-refused' if it was undone already or a later decision rests on it; 'slug-taken' if the
 * name it gives back belongs to another claim by now
 */
export async function undo(db: Db, seq: number, target: number): Promise<void> {
  const row = await db.selectFrom('decision').selectAll().where('seq', '=', target).executeTakeFirst();
  if (row === undefined) return;
  if (row.undone_by !== null) throw new CorveeError('transition-refused', { from: 'undone', to: 'undone' });
  await db.updateTable('decision').set({ undone_by: seq }).where('seq', '=', target).execute();
  if (row.report !== null) await recountPublication(db, seq, row.report as ReportId);
  if (row.claim !== null) await recountClaims(db, seq, row.claim as ClaimId);
}

async function recountClaims(db: Db, seq: number, claim: ClaimId): Promise<void> {
  const lineage = await lineageOf(db, claim);
  const decisions = await db
    .selectFrom('decision')
    .selectAll()
    .where('claim', 'in', lineage)
    .where('undone_by', 'is', null)
    .orderBy('seq')
    .execute();
  const after: ClaimStates = new Map();
  try {
    for (const row of decisions) for (const decision of decisionsOf(row)) decide(after, decision);
  } catch (error) {
    if (!isCorveeError(error)) throw error;
    throw new CorveeError('transition-refused', { from: 'built-on', to: 'undone' }, { cause: error });
  }
  await writeStates(db, seq, await statesOf(db, lineage), after);
}

/** The decision a row holds; none for one about a report. */
function decisionsOf({ kind, claim, other, status, slug }: DecisionRow): readonly ClaimDecision[] {
  const id = claim as ClaimId;
  switch (kind) {
    case 'proposed':
      return [{ kind, claim: id, slug }];
    case 'decided':
      return status === null ? [] : [{ kind, claim: id, status }];
    case 'named':
      return slug === null ? [] : [{ kind, claim: id, slug }];
    case 'revised':
      return [{ kind, claim: id, other: other as ClaimId, slug }];
    case 'published':
      return [];
  }
}
