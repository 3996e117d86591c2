/**
 * What a language brings to summaries: one sentence for each thing a claim can say.
 *
 * A sentence is looked up by the claim's rule, then by `kind/topic`, then by `kind`; with `:runs` or `:stands` for what
 * runs or stands still, with `:not` for what is denied, before the plain key. `{field}` is filled from the claim;
 * `[…]` is left out where a field inside it is empty.
 */
import type { Unit } from '../../base/index.ts';
import type { Bearer, ClaimKind, Consequence, Stance, Topic, Trade } from '../../evidence/index.ts';

export type SummaryLanguage = 'en' | 'ko';

export interface Sentences {
  readonly sentences: Readonly<Record<string, string>>;
  /** Every kind has a sentence for topics that have none of their own. */
  readonly otherwise: Readonly<Record<ClaimKind, string>>;
  /** Around the sentence, by the weakest link of the chain; `{holder}` is who that is, `{says}` the sentence. */
  readonly frames: Readonly<Partial<Record<Stance, string>>>;
  /** Where no link is weaker but the claim's own words are: "may", "likely", nothing certain at all. */
  readonly strengths: Readonly<Record<'PR' | 'PS' | 'U', string>>;
  readonly denied: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly bearers: Readonly<Record<Bearer, string>>;
  readonly trades: Readonly<Record<Trade, string>>;
  readonly consequences: Readonly<Record<Consequence, string>>;
  /** What somebody does or leaves undone from whom a threat follows, by topic. */
  readonly offences: Readonly<Partial<Record<Topic, string>>>;
  readonly amounts: {
    readonly between: string;
    readonly exactly: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly about: string;
    readonly none: string;
    readonly some: string;
  };
  /** From how much on a threat holds; `{n}` is the number with its unit. */
  readonly thresholds: {
    readonly length: string;
    readonly some: string;
    readonly times: string;
    readonly share: string;
  };
  readonly condition: string;
  readonly recurrences: Readonly<Record<'monthly' | 'yearly', string>>;
  /** Of a unit, for one and for more. */
  readonly units: Readonly<Record<Unit, readonly [string, string]>>;
  readonly per: Readonly<Record<'P1Y' | 'P1Q' | 'P1M' | 'P1W' | 'P1D', string>>;
  /** A day, from its year, month (`{month}` by name) and day. */
  readonly day: string;
  readonly months: readonly string[];
}
