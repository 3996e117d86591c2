/** Compares the chain with the head kept outside the store, and keeps that head up to date. */
import { isCorveeError } from '../../base/index.ts';
import type { Link } from './chain.ts';
import type { Driver } from './driver.ts';
import { tipOf } from './journal.ts';
import type { Db } from './tables.ts';

/**
 * `same`: the kept head is the chain's. `behind`: the chain contains it and goes on, as after a crash between a commit
 * and the writing of the head. `absent`: none is kept, so a roll-back could not be seen. `broken`: the chain does not
 * contain it (an older copy, or another case), or it cannot be read. `none`: the store keeps no head.
 */
export type HeadState = 'same' | 'behind' | 'absent' | 'broken' | 'none';

export async function headStateOf({ head }: Driver, db: Db): Promise<HeadState> {
  if (head === null) return 'none';
  const kept = head.read();
  if (kept === null) return 'absent';
  if (kept === 'broken') return 'broken';
  const tip = await tipOf(db);
  if (kept.seq === tip.seq) return kept.hash === tip.hash ? 'same' : 'broken';
  if (kept.seq === 0) return 'behind';
  const there = await db.selectFrom('entry').select('hash').where('seq', '=', kept.seq).executeTakeFirst();
  return there?.hash === kept.hash ? 'behind' : 'broken';
}

/**
 * Keeps `link` as the head. The entries are on the disk by now, so a head that cannot be written is no failure of
 * theirs: it stays behind, which is allowed, until the next append.
 */
export function keepHead({ head }: Driver, link: Link | null): void {
  if (head === null || link === null) return;
  try {
    head.write(link);
  } catch (error) {
    if (!isCorveeError(error)) throw error;
  }
}
