/** What the register is computed from: instruments, relations, and the claims they rest on with what is known of each. */
import type { Claim, ClaimId, ClaimStatus, OriginId, Publication, ReportId } from '../evidence/index.ts';
import type { Instrument, Relation } from './instrument.ts';

export interface KnownClaim {
  readonly claim: Claim;
  readonly status: ClaimStatus;
  /** When the claim's report became public, as it stands now. */
  readonly published: Publication;
  /** Journal sequence at which this desk had it. */
  readonly seq: number;
  /** `file`: from a file of a throw-away draft. `case`: from the case. */
  readonly basis: 'file' | 'case';
}

export interface RegisterData {
  readonly instruments: readonly RecordedInstrument[];
  readonly relations: readonly Relation[];
  /** The claims that speak for themselves. */
  readonly claims: ReadonlyMap<ClaimId, KnownClaim>;
  /** Earlier wordings of claims, with the wording that took their place; left out: none was revised. */
  readonly reworded?: ReadonlyMap<ClaimId, ClaimId>;
  /** Reports whose origin a person decided about, with the origin of their group; left out: as declared. */
  readonly origins?: ReadonlyMap<ReportId, OriginId>;
}

/** Where a claim comes from, for counting: the origin of its report's group. */
export function originOf({ origins }: RegisterData, { report, origin }: Claim): OriginId {
  return origins?.get(report) ?? origin;
}

/** A claim by any id it ever had: what cites an earlier wording rests on the one that took its place. */
export function claimOf({ claims, reworded }: RegisterData, id: ClaimId): KnownClaim | undefined {
  return claims.get(id) ?? claims.get(reworded?.get(id) ?? id);
}

export interface RecordedInstrument {
  readonly instrument: Instrument;
  readonly seq: number;
  readonly basis: 'file' | 'case';
}

/**
 * The day and the knowledge asked about. `known`: what was public by that day. `recorded`: what this desk had by that
 * journal sequence. At least one of the two narrows; null does not.
 */
export interface AsOf {
  readonly known: string | null;
  readonly recorded: number | null;
}
