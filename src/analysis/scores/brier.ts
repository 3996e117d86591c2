/**
 * The Brier score of probabilities and its decomposition after Murphy, with the two terms that it leaves out when
 * probabilities are put into bins.
 */

/** One forecast that has been decided: the probability given, and 1 if it came true, 0 if not. */
export interface Scored {
  readonly probability: number;
  readonly outcome: 0 | 1;
}

/** `(p - o)²`: 0 is best, 1 is worst, 0.25 is what always saying one half gets. */
export function brierScore({ probability, outcome }: Scored): number {
  return (probability - outcome) ** 2;
}

export interface Murphy {
  readonly n: number;
  readonly brier: number;
  /** How far the probabilities are from the rates that came true; smaller is better. */
  readonly reliability: number;
  /** How far the rates of the bins are from the overall rate; larger is better. */
  readonly resolution: number;
  /** What the questions themselves leave open. */
  readonly uncertainty: number;
  /** Spread of probabilities within bins, and how it goes with the outcomes; both 0 where each bin has one probability. */
  readonly withinVariance: number;
  readonly withinCovariance: number;
  /** True if every bin holds one probability only: then reliability - resolution + uncertainty is the score itself. */
  readonly exact: boolean;
}

/**
 * `brier = reliability - resolution + uncertainty + withinVariance - withinCovariance`, always.
 *
 * @param bins - edges of the bins from 0 to 1, ascending; null: one bin for each distinct probability, which is exact
 * @returns null for no forecasts
 * Source: A. H. Murphy (1973); the terms within bins: Stephenson, Coelho and Jolliffe (2008), from the definitions.
 */
export function murphy(scored: readonly Scored[], bins: readonly number[] | null = null): Murphy | null {
  const n = scored.length;
  if (n === 0) return null;
  const rate = mean(scored.map(({ outcome }) => outcome));
  const groups = new Map<number, Scored[]>();
  for (const item of scored) {
    const key = bins === null ? item.probability : binOf(item.probability, bins);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  let [reliability, resolution, withinVariance, withinCovariance] = [0, 0, 0, 0];
  for (const group of groups.values()) {
    const p = mean(group.map(({ probability }) => probability));
    const o = mean(group.map(({ outcome }) => outcome));
    reliability += group.length * (p - o) ** 2;
    resolution += group.length * (o - rate) ** 2;
    for (const { probability, outcome } of group) {
      withinVariance += (probability - p) ** 2;
      withinCovariance += 2 * (probability - p) * (outcome - o);
    }
  }
  return {
    n,
    brier: mean(scored.map(brierScore)),
    reliability: reliability / n,
    resolution: resolution / n,
    uncertainty: rate * (1 - rate),
    withinVariance: withinVariance / n,
    withinCovariance: withinCovariance / n,
    exact: [...groups.values()].every((group) => new Set(group.map((item) => item.probability)).size === 1),
  };
}

/** The index of the bin a probability falls into: lower edge included, the last bin closed. */
export function binOf(probability: number, edges: readonly number[]): number {
  const above = edges.findIndex((edge) => edge > probability);
  return (above === -1 ? edges.length - 1 : above) - 1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
