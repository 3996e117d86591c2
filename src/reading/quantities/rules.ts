/** What a language brings to the reading of amounts. */
import type { LetterRule } from '../notation/scan.ts';
import type { Vocabularies } from '../notation/vocabulary.ts';
import type { EllipsisLanguage } from './ellipsis.ts';
import type { QuantityResolver } from './resolvers.ts';

export type QuantityRule = LetterRule<QuantityResolver>;

/**
 * A word beside an amount that makes it a rate. `after`: at most `gap` words may stand between, none of them a mark.
 * The pattern is in the letters notation and captures `period`, an ISO duration of one unit.
 */
export interface RateRule {
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly pattern: string;
  readonly gap: number;
  readonly examples: readonly string[];
}

export interface QuantityLanguage {
  readonly vocabularies: Vocabularies;
  readonly rules: readonly QuantityRule[];
  readonly rates: readonly RateRule[];
  /** Around sums that go without their currency; null where a language has no such words. */
  readonly ellipsis: EllipsisLanguage | null;
  readonly unspaced: boolean;
}
