/**
 * What was known before a correction was published: the wording that was wrong answers until the day on which the public certainly knew that it
 * was. The recorded axis has its own history (revisions); this is the axis of the public. Pure.
 */
import type { Day } from '../../base/index.ts';
import type { ClaimId, Correction } from '../../evidence/index.ts';
import type { KnownClaim } from '../../register/index.ts';

export interface Worded {
  readonly claims: ReadonlyMap<ClaimId, KnownClaim>;
  /** Earlier wordings with the one that took their place. */
  readonly reworded: ReadonlyMap<ClaimId, ClaimId>;
}

/**
 * @param all - every wording of every claim
 * @param known - the day of knowledge; null: everything that was corrected is
 */
export function beforeCorrections(
  now: Worded,
  all: ReadonlyMap<ClaimId, KnownClaim>,
  corrections: readonly Correction[],
  known: Day | null,
): Worded {
  const untold = corrections.filter(
    ({ published }) => known !== null && (published === null || published.to > known),
  );
  if (untold.length === 0) return now;
  const [claims, reworded] = [new Map(now.claims), new Map(now.reworded)];
  for (const { from, to } of untold.flatMap((correction) => correction.claims)) {
    const before = all.get(from);
    if (before === undefined) continue;
    const current = to === null ? from : (now.reworded.get(to) ?? to);
    const after = claims.get(current);
    if (current !== from) claims.delete(current);
    // It stood then as its successor stands now; what the correction took back had stood as well.
    const status = to === null ? 'accepted' : (after?.status ?? before.status);
    // So is its name.
    const slug = after?.claim.slug ?? before.claim.slug;
    claims.set(from, { ...before, claim: { ...before.claim, slug }, status });
    reworded.delete(from);
    if (current !== from) reworded.set(current, from);
    for (const [id, end] of now.reworded) if (end === current && id !== from) reworded.set(id, from);
  }
  return { claims, reworded };
}
