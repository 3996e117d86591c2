/** A claim and every wording it was revised from or to, undone revisions included. */
import type { ClaimId } from '../../ids.ts';
import type { Db } from '../../store/tables.ts';

/** The ids of all of them, `claim` among them, in the order of their text. */
export async function lineageOf(db: Db, claim: ClaimId): Promise<readonly ClaimId[]> {
  const known = new Set<string>([claim]);
  for (let size = 0; size < known.size;) {
    size = known.size;
    const rows = await db
      .selectFrom('decision')
      .select(['claim', 'other'])
      .where('kind', '=', 'revised')
      .where((is) => is.or([is('claim', 'in', [...known]), is('other', 'in', [...known])]))
      .execute();
    for (const { claim: from, other } of rows) {
      if (from !== null) known.add(from);
      if (other !== null) known.add(other);
    }
  }
  return [...known].sort() as ClaimId[];
}
