/** What a run may know: the claims and the register as of a day, with where each number can come from. */
import { firstDayOf, lastDayOf, monthOf, type Day, type Month, type Quantity } from '../base/index.ts';
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

/** The provisions of a kind and topic in force on the last day of a month: the day by which the month's rules have run. */
export function provisionsIn(
  { data, state, known, recorded }: Knowledge,
  month: Month,
  kind: string,
  topic: string,
): InForce[] {
  return inForce(data, { valid: lastDayOf(month), known, recorded }).filter(
    ({ provision }) =>
      provision.kind === kind &&
      provision.about.topic === topic &&
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
