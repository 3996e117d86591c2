/**
 * How one decision changes where claims stand. The same rules serve an entry that is appended and a history that is
 * gone through again after an undo, so the two cannot differ. Pure.
 */
import { CorveeError } from '../../../base/index.ts';
import type { ClaimId } from '../../ids.ts';
import type { LiveStatus } from './tables.ts';

/** Where a claim stands; a claim with a successor is kept and found, but no longer speaks for the desk. */
export interface ClaimState {
  readonly status: LiveStatus;
  readonly slug: string | null;
  readonly supersededBy: ClaimId | null;
}

export type ClaimDecision =
  | { readonly kind: 'proposed'; readonly claim: ClaimId; readonly slug: string | null }
  | { readonly kind: 'decided'; readonly claim: ClaimId; readonly status: LiveStatus }
  | { readonly kind: 'named'; readonly claim: ClaimId; readonly slug: string }
  /** `slug` is the new claim's own, taken only if the old one has none. */
  | {
      readonly kind: 'revised';
      readonly claim: ClaimId;
      readonly other: ClaimId;
      readonly slug: string | null;
    };

/** Claims by id; absent: the desk does not have it (yet, or any more). */
export type ClaimStates = Map<ClaimId, ClaimState>;

/** The claims a decision needs to know. */
export function claimsOf(decision: ClaimDecision): readonly ClaimId[] {
  return decision.kind === 'revised' ? [decision.claim, decision.other] : [decision.claim];
}

/**
 * Makes `decision` on `states`, which must hold every claim of `claimsOf(decision)` that the desk has.
 *
 * @throws CorveeError 'claim-unknown', 'already-recorded', or 'transition-refused' for a claim that has a successor
 */
export function decide(states: ClaimStates, decision: ClaimDecision): void {
  switch (decision.kind) {
    case 'proposed':
      absent(states, decision.claim);
      states.set(decision.claim, { status: 'proposed', slug: decision.slug, supersededBy: null });
      return;
    case 'decided':
      states.set(decision.claim, {
        ...current(states, decision.claim, decision.status),
        status: decision.status,
      });
      return;
    case 'named':
      states.set(decision.claim, { ...current(states, decision.claim, 'named'), slug: decision.slug });
      return;
    case 'revised': {
      const before = current(states, decision.claim, 'revised');
      // Going back to an earlier wording is allowed; taking over a claim that stands by itself is not.
      if (states.get(decision.other)?.supersededBy === null) absent(states, decision.other);
      states.set(decision.claim, { ...before, slug: null, supersededBy: decision.other });
      states.set(decision.other, { ...before, slug: before.slug ?? decision.slug, supersededBy: null });
    }
  }
}

function absent(states: ClaimStates, claim: ClaimId): void {
  if (states.has(claim)) throw new CorveeError('already-recorded', { id: claim });
}

function current(states: ClaimStates, claim: ClaimId, to: string): ClaimState {
  const state = states.get(claim);
  if (state === undefined) throw new CorveeError('claim-unknown', { id: claim });
  if (state.supersededBy !== null) throw new CorveeError('transition-refused', { from: 'superseded', to });
  return state;
}
