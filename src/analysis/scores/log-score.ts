/** The logarithmic score: how much a probability is surprised by what came. */
import type { Scored } from './brier.ts';

/**
 * `-ln` of the probability given to what happened: 0 is best. A certainty that was wrong scores infinity, which is what
 * it says; it is never clipped.
 */
export function logScore({ probability, outcome }: Scored): number {
  // 1 and not -0 for a certainty that was right.
  return Math.abs(Math.log(outcome === 1 ? probability : 1 - probability));
}
