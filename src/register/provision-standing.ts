/** How one provision stands by its own claims, as far as they were known; what other provisions do to it is not asked here. */
import { certainDays, holdsOn, type Certainty, type Day, type Span } from '../base/index.ts';
import { publicBy, strengthOf, type Claim, type ClaimId, type OriginId } from '../evidence/index.ts';
import type { Provision } from './instrument.ts';
import { claimOf, originOf, type AsOf, type KnownClaim, type RegisterData } from './register-data.ts';
import { combined, standingOf } from './standing.ts';

export interface Query extends AsOf {
  readonly valid: Day;
  readonly known: Day | null;
}

/** How a provision stood on a day. */
export type StandingAt = (valid: Day) => Standing;

export interface Standing {
  /** On the day asked about; `no` if the claims exclude it. */
  readonly certainty: Certainty;
  /** Whether the public certainly or only possibly knew of it by the day of knowledge. */
  readonly publicly: Exclude<Certainty, 'no'>;
  readonly span: Span;
  /** The last day for which a known claim vouches; null if none does. */
  readonly lastVouched: Day | null;
  readonly claims: readonly ClaimId[];
  readonly origins: readonly OriginId[];
}

/**
 * Null if nothing the provision rests on was known. A claim that may have been public by the day of knowledge, or may not,
 * can make an answer possible and never certain.
 */
export function provisionStanding(data: RegisterData, provision: Provision, query: Query): Standing | null {
  return standingAt(data, provision, query)?.(query.valid) ?? null;
}

/** The same for many days: what does not depend on the day is worked out once. */
export function standingAt(
  data: RegisterData,
  provision: Provision,
  query: Omit<Query, 'valid'>,
): StandingAt | null {
  const found = new Map<ClaimId, { item: KnownClaim; publicly: Certainty }>();
  for (const id of provision.claims) {
    const item = claimOf(data, id);
    if (item === undefined || !supports(item.claim, provision)) continue;
    const publicly = knownAt(item, query);
    if (publicly !== 'no') found.set(item.claim.id, { item, publicly });
  }
  const known = [...found.values()].map(({ item }) => item.claim);
  const surely = [...found.values()].flatMap(({ item, publicly }) =>
    publicly === 'certain' ? [item.claim] : [],
  );
  const span = combined(known.map(standingOf));
  if (span === null) return null;
  const certaintyAt = certaintyOf(known);
  const surelyAt = surely.length === known.length ? certaintyAt : certaintyOf(surely);
  const always = {
    span,
    lastVouched: certainDays(span)?.last ?? null,
    claims: known.map(({ id }) => id),
    origins: [...new Set(telling(known).map((claim) => originOf(data, claim)))],
  };
  return (valid) => {
    const all = certaintyAt(valid);
    const sure = surely.length === 0 ? all : surelyAt(valid);
    return {
      certainty: all === sure ? all : 'possible',
      publicly: surely.length > 0 && sure !== 'no' ? 'certain' : 'possible',
      ...always,
    };
  };
}

/** The claims that count for corroboration: background that an article repeats adds no telling; where there is nothing else, it counts once. */
function telling(claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter(({ background }) => !background);
  return told.length > 0 ? told : claims.slice(0, 1);
}

/** Was this claim known, by both axes? Rejected, denied and withdrawn claims support nothing. */
export function knownBy(item: KnownClaim, query: Omit<Query, 'valid'>): Certainty {
  return item.claim.polarity === 'denied' ? 'no' : knownAt(item, query);
}

/** The same for a claim of either polarity. */
export function knownAt(item: KnownClaim, { known, recorded }: Omit<Query, 'valid'>): Certainty {
  if (item.status === 'rejected' || item.status === 'withdrawn') return 'no';
  if (recorded !== null && item.seq > recorded) return 'no';
  return known === null ? 'certain' : publicBy(item.published, known);
}

/** A denied permission supports a prohibition, and the other way round; any other denied claim supports nothing. */
function supports(claim: Claim, { kind }: Provision): boolean {
  if (claim.polarity === 'affirmed') return true;
  return (
    (claim.kind === 'permission' && kind === 'prohibition') ||
    (claim.kind === 'prohibition' && kind === 'permission')
  );
}

/** What is only held possible, expected or believed is never certain, however exact its dates. */
function isFirm({ kind, modality }: Claim): boolean {
  const strength = strengthOf(modality);
  return (strength === 'CT' || strength === 'PR') && !['forecast', 'belief', 'motive'].includes(kind);
}

type CertaintyAt = (day: Day) => Certainty;

function certaintyOf(claims: readonly Claim[]): CertaintyAt {
  const firm = claims.filter(isFirm);
  const on = vouchedBy(claims);
  const firmly = firm.length === claims.length ? on : vouchedBy(firm);
  return (day) => {
    const answer = on(day);
    return answer === 'certain' && firmly !== on && firmly(day) !== 'certain' ? 'possible' : answer;
  };
}

function vouchedBy(claims: readonly Claim[]): CertaintyAt {
  const spans = claims.map(standingOf);
  const span = combined(spans);
  const sighted = new Set(spans.flatMap(dayItself));
  return (day) => {
    const answer = span === null ? 'no' : holdsOn(span, day);
    // A sighting on this very day vouches for it, even where the day lies between uncertain ends.
    return answer === 'possible' && sighted.has(day) ? 'certain' : answer;
  };
}

/** The one day of a sighting. */
function dayItself(span: Span): Day[] {
  const sure = certainDays(span);
  return sure?.first != null && sure.first === sure.last ? [sure.first] : [];
}
