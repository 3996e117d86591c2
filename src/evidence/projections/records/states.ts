/** Reads and writes where claims stand. A change closes the stretch that was open and begins another. */
import { CorveeError } from '../../../base/index.ts';
import type { ClaimId } from '../../ids.ts';
import type { Db } from '../../store/tables.ts';
import { chunksOf } from '../rows.ts';
import type { ClaimState, ClaimStates } from './claim-state.ts';

/** Where these claims stand now; claims the desk does not have are left out. */
export async function statesOf(db: Db, claims: readonly ClaimId[]): Promise<ClaimStates> {
  const states: ClaimStates = new Map();
  for (const some of chunksOf(claims)) {
    const rows = await db
      .selectFrom('claim_state')
      .select(['claim', 'status', 'slug', 'superseded_by'])
      .where('claim', 'in', some)
      .where('until', 'is', null)
      .execute();
    for (const { claim, status, slug, superseded_by } of rows) {
      states.set(claim as ClaimId, { status, slug, supersededBy: superseded_by as ClaimId | null });
    }
  }
  return states;
}

/**
 * Writes the difference between two sets of states as changes made by entry `seq`.
 *
 * @throws CorveeError 'slug-taken' if a claim would take the name of another that stands
 */
export async function writeStates(
  db: Db,
  seq: number,
  before: ClaimStates,
  after: ClaimStates,
): Promise<void> {
  const changed = [...after].filter(([claim, state]) => !same(before.get(claim), state));
  const gone = [...before.keys()].filter((claim) => !after.has(claim));
  const closed = [...gone, ...changed.map(([claim]) => claim).filter((claim) => before.has(claim))];
  for (const some of chunksOf(closed)) {
    await db
      .updateTable('claim_state')
      .set({ until: seq })
      .where('claim', 'in', some)
      .where('until', 'is', null)
      .execute();
  }
  await refuseTakenSlugs(
    db,
    changed.map(([, state]) => state.slug).filter((slug) => slug !== null),
  );
  for (const some of chunksOf(changed)) {
    await db
      .insertInto('claim_state')
      .values(some.map(([claim, state]) => rowOf(claim, seq, state)))
      .execute();
  }
}

/** A claim's open stretch as a row. */
export function rowOf(claim: ClaimId, since: number, { status, slug, supersededBy }: ClaimState) {
  return { claim, since, until: null, status, slug, superseded_by: supersededBy };
}

/** @throws CorveeError 'slug-taken' if one of these names, or one of them twice, is in use */
export async function refuseTakenSlugs(db: Db, slugs: readonly string[]): Promise<void> {
  const twice = slugs.find((slug, i) => slugs.indexOf(slug) !== i);
  if (twice !== undefined) throw new CorveeError('slug-taken', { slug: twice });
  for (const some of chunksOf(slugs)) {
    const taken = await db
      .selectFrom('claim_state')
      .select('slug')
      .where('slug', 'in', some)
      .where('until', 'is', null)
      .executeTakeFirst();
    if (taken?.slug != null) throw new CorveeError('slug-taken', { slug: taken.slug });
  }
}

function same(a: ClaimState | undefined, b: ClaimState): boolean {
  return a?.status === b.status && a.slug === b.slug && a.supersededBy === b.supersededBy;
}
