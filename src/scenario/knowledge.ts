/** What a run may know: the claims and the register as of a day, with where each number can come from. */
import { addToDay, firstDayOf, monthOf, type Day, type Month, type Quantity } from '../base/index.ts';
import { inForce, knownBy, type InForce, type KnownClaim, type RegisterData } from '../register/index.ts';

export interface Knowledge {
  readonly data: RegisterData;
  /** Host state whose claims count; claims about no state in particular count too. */
  readonly state: string;
  readonly known: Day | null;
  readonly recorded: number | null;
}

/** The claims known, about this state or none. */
export function claimsKnown({ data, state, known, recorded }: Knowledge): KnownClaim[] {
  return [...data.claims.values()].filter(
    (item) =>
      (item.claim.about.state === null || item.claim.about.state === state) &&
      knownBy(item, { known, recorded }) !== 'no',
  );
}

/** The day that stands for a month: what was in force in its middle is in force for all of it. */
export function middleOf(month: Month): Day {
  return addToDay(firstDayOf(month), { days: 14 });
}

/** The provisions of a kind and topic in force in the middle of a month. */
export function provisionsIn(
  { data, state, known, recorded }: Knowledge,
  month: Month,
  wanted: { readonly kind: string; readonly topic: string; readonly runs?: boolean | undefined },
): InForce[] {
  return inForce(data, { valid: middleOf(month), known, recorded }).filter(
    ({ provision }) =>
      provision.kind === wanted.kind &&
      provision.about.topic === wanted.topic &&
      (wanted.runs === undefined || provision.runs === wanted.runs) &&
      (provision.about.state === null || provision.about.state === state),
  );
}

/** The number a claim gives for a parameter, as an interval; null if it gives none of that kind. */
export function takeFrom(
  { claim }: KnownClaim,
  take: 'quantity' | 'threshold' | 'flag',
): { readonly low: number; readonly high: number; readonly quantity: Quantity | null } | null {
  if (take === 'flag') return { low: 1, high: 1, quantity: null };
  if (take === 'threshold') {
    const min = claim.kind === 'sanction' ? claim.threshold.min : null;
    return min === null ? null : { low: min, high: min, quantity: null };
  }
  const { quantity } = claim;
  if (quantity?.kind !== 'value') return null;
  const low = quantity.min ?? quantity.max;
  const high = quantity.max ?? quantity.min;
  return low === null || high === null ? null : { low, high, quantity };
}

/** The first day on which a claim's number could hold: its span's beginning, else when it became public. */
export function startOf({ claim, published }: KnownClaim): Day | null {
  const { from } = claim.span;
  if (from.kind === 'within') return from.earliest ?? from.latest;
  return published.from === null ? null : firstDayOf(monthOf(published.from));
}
