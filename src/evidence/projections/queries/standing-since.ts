/** Since which entry claims stand as they do: what a person decided on, when they decided on what they saw. */
import type { ClaimId } from '../../ids.ts';
import type { Reader } from '../../store/case.ts';
import { chunksOf } from '../rows.ts';

/** The last entry of the journal; 0 if there is none. To be asked before what is shown with `standingSince` is read. */
export async function lastEntry(reader: Reader): Promise<number> {
  const tip = await reader.db
    .selectFrom('entry')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return tip?.seq ?? 0;
}

/**
 * The entry that last changed each claim: a decision, a new wording, a name, or the undoing of one. Claims that are not there are left out.
 *
 * @param seen - the last entry when the claims were read: a claim that has changed since then was not seen as it stands
 */
export async function standingSince(
  reader: Reader,
  ids: readonly ClaimId[],
  seen = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<ClaimId, number>> {
  const found = new Map<ClaimId, number>();
  for (const some of chunksOf(ids)) {
    const rows = await reader.db
      .selectFrom('claim_state')
      .select(['claim', 'since'])
      .where('claim', 'in', some)
      .where('until', 'is', null)
      .execute();
    for (const { claim, since } of rows) found.set(claim as ClaimId, Math.min(since, seen));
  }
  return found;
}
