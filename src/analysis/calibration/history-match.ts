/**
 * History matching: which inputs cannot be excluded by what was reported. What was not reported excludes nothing (N8).
 * Pure.
 */

/** A count or amount that somebody reported, with how far the report, and how far the model, may be from the truth. */
export interface Observed {
  readonly name: string;
  readonly value: number;
  /** "about 100", "at least 100", "at most 100": a bound excludes one side only. */
  readonly side: 'about' | 'atLeast' | 'atMost';
  /** Standard deviations: of the report about the truth, and of the truth about the model (its discrepancy). */
  readonly reportSd: number;
  readonly discrepancySd: number;
  /**
   * The chance that one of those who are counted is reported at all, from low to high; 1 to 1 where the report claims
   * all. What the model gives is multiplied by it before it is compared.
   */
  readonly reporting: readonly [low: number, high: number];
}

/** What the model gives for an output at one point: mean over seeds and the variance between them. */
export interface Given {
  readonly mean: number;
  readonly variance: number;
}

/**
 * `|z - r·m| / √(all variances)`; beyond 3 a point is implausible. Of the chances of being reported the one that fits best
 * is taken: only what no chance explains is excluded.
 *
 * @throws never; 0 spread and no distance is 0
 */
export function implausibility(observed: Observed, given: Given): number {
  const { value, side, reportSd, discrepancySd } = observed;
  const r = bestReporting(observed, given.mean);
  const distance = distanceFrom(side, value, r * given.mean);
  const binomial = Math.max(0, given.mean) * r * (1 - r);
  const spread = Math.sqrt(
    reportSd ** 2 + (r * discrepancySd) ** 2 + r ** 2 * Math.max(0, given.variance) + binomial,
  );
  if (spread === 0) return distance === 0 ? 0 : Number.POSITIVE_INFINITY;
  return distance / spread;
}

/** How far a number is from what was reported; a bound is met on its far side. */
export function distanceFrom(side: Observed['side'], value: number, number: number): number {
  if (side === 'atLeast') return Math.max(0, value - number);
  return side === 'atMost' ? Math.max(0, number - value) : Math.abs(value - number);
}

function bestReporting({ side, value, reporting: [low, high] }: Observed, mean: number): number {
  if (side !== 'about') return side === 'atLeast' ? high : low;
  return mean <= 0 ? high : Math.min(high, Math.max(low, value / mean));
}

/** The usual bound: by Pukelsheim's rule 95 % of any distribution with one peak lies within three deviations. */
export const IMPLAUSIBLE = 3;

export interface Matched {
  /** The largest implausibility of each point over all that was reported; 0 where nothing was. */
  readonly worst: readonly number[];
  /** Points that nothing reported excludes. */
  readonly kept: readonly number[];
  /** Share of the points that is left, with its standard error. */
  readonly share: number;
  readonly error: number;
  /**
   * For each report: the least implausibility any point reached (above the bound, that report alone leaves nothing), the
   * share of the points that it alone would leave, and how implausible it is at the point nearest to all together.
   */
  readonly least: readonly {
    readonly name: string;
    readonly implausibility: number;
    readonly alone: number;
    readonly atBest: number;
  }[];
  /** Nothing is left: no reading of the rules explains the reports together. A finding, to be shown as one. */
  readonly empty: boolean;
}

/**
 * @param given - for each point, what the model gives for each report, in the order of `observed`; null: the model says
 *   nothing of it there, which excludes nothing
 */
export function historyMatch(
  observed: readonly Observed[],
  given: readonly (readonly (Given | null)[])[],
  bound: number = IMPLAUSIBLE,
): Matched {
  const each = given.map((point) =>
    observed.map((report, i) => {
      const found = point[i] ?? null;
      return found === null ? 0 : implausibility(report, found);
    }),
  );
  const worst = each.map((values) => Math.max(0, ...values));
  const kept = worst.flatMap((value, i) => (value <= bound ? [i] : []));
  const best = worst.indexOf(Math.min(...worst));
  const share = given.length === 0 ? 0 : kept.length / given.length;
  return {
    worst,
    kept,
    share,
    error: given.length === 0 ? 0 : Math.sqrt((share * (1 - share)) / given.length),
    least: observed.map(({ name }, i) => ({
      name,
      implausibility: Math.min(...each.map((values) => values[i] ?? 0)),
      alone: each.filter((values) => (values[i] ?? 0) <= bound).length / Math.max(1, each.length),
      atBest: each[best]?.[i] ?? 0,
    })),
    empty: given.length > 0 && kept.length === 0,
  };
}
