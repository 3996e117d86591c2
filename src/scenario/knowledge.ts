/** What a run may know: the claims and the register as of a day, with where each number can come from. */
import {
  addMonths,
  firstDayOf,
  monthOf,
  type Day,
  type Month,
  type Quantity,
  type Unit,
} from '../base/index.ts';
import type { Claim } from '../evidence/index.ts';
import { inForceAt, knownBy, type InForce, type KnownClaim, type RegisterData } from '../register/index.ts';

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
  return `${month}-15` as Day; // every month has one
}

/** What was in force in the middle of each month, as known: the register asked once a month, not once a gate. */
export function inForceByMonth(
  { data, state, known, recorded }: Knowledge,
  start: Month,
  months: number,
): readonly { readonly month: Month; readonly found: readonly InForce[] }[] {
  const at = inForceAt(data, { known, recorded });
  return Array.from({ length: months }, (_, m) => {
    const month = addMonths(start, m);
    const found = at(middleOf(month));
    return {
      month,
      found: found.filter(({ provision: { about } }) => about.state === null || about.state === state),
    };
  });
}

/** The number a claim gives for a parameter, as an interval in a unit; null if it gives none of that kind. */
export function takeFrom(
  { claim }: KnownClaim,
  take: 'quantity' | 'threshold' | 'flag',
): {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly quantity: Quantity | null;
} | null {
  if (take === 'flag') return { low: 1, high: 1, unit: 'thing', quantity: null };
  if (take === 'threshold') {
    const from = thresholdOf(claim);
    return from === null ? null : { low: from.min, high: from.min, unit: from.unit, quantity: null };
  }
  const { quantity } = claim;
  if (quantity?.kind !== 'value') return null;
  const low = quantity.min ?? quantity.max;
  const high = quantity.max ?? quantity.min;
  return low === null || high === null ? null : { low, high, unit: quantity.unit, quantity };
}

const LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year']);

/** From how much on: a sanction says so; a practice does by the length of those it was seen to fall on. */
function thresholdOf(claim: Claim): { readonly min: number; readonly unit: Unit } | null {
  if (claim.kind === 'sanction') {
    const { min, unit } = claim.threshold;
    return min === null ? null : { min, unit };
  }
  const { kind, quantity } = claim;
  if ((kind !== 'practice' && kind !== 'criterion') || quantity?.kind !== 'value') return null;
  const min = quantity.min ?? quantity.max;
  return min === null || !LENGTHS.has(quantity.unit) ? null : { min, unit: quantity.unit };
}

/** The first day on which a claim's number could hold: its span's beginning, else when it became public. */
export function startOf({ claim, published }: KnownClaim): Day | null {
  const { from } = claim.span;
  if (from.kind === 'within') return from.earliest ?? from.latest;
  return published.from === null ? null : firstDayOf(monthOf(published.from));
}
