/** What a language brings to the reading of amounts. */
import type { LetterRule } from '../notation/scan.ts';
import type { Vocabularies } from '../notation/vocabulary.ts';
import type { EllipsisLanguage } from './ellipsis.ts';
import type { QuantityResolver } from './resolvers.ts';
import type { SharedCurrency } from './shared-currencies.ts';

export type QuantityRule = LetterRule<QuantityResolver>;

/**
 * A word beside an amount that makes it a rate. `after`: at most `gap` words may stand between, none of them a mark.
 * The pattern is in the letters notation and captures `period`, an ISO duration of one unit. `stops`: folded words that may
 * not stand between, `|` between them.
 */
export interface RateRule {
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly pattern: string;
  readonly gap: number;
  readonly stops?: string;
  /** The words between must end with one of these. */
  readonly ends?: string;
  readonly examples: readonly string[];
}

export interface QuantityLanguage {
  readonly vocabularies: Vocabularies;
  readonly rules: readonly QuantityRule[];
  readonly rates: readonly RateRule[];
  /** How every amount begins, in the letters notation: spares trying each rule at each word. */
  readonly gate?: string;
  /** Around sums that go without their currency; null where a language has no such words. */
  readonly ellipsis: EllipsisLanguage | null;
  /** Units whose name several states share, by the name after `?` in a meaning; null where a language has none. */
  readonly shared: Readonly<Record<string, SharedCurrency>> | null;
  readonly unspaced: boolean;
}
